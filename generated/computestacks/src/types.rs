//! Types that several resources share.

use std::collections::BTreeMap;

use copyist_runtime::{Decode, Encode, Field, Model, Schema, Timestamp};

use crate::{
    CollaborationId, CollaboratorId, ContainerImageId, ContainerRegistryId, ProjectId, UserId,
    ZoneId,
};

/// What a failed call answers; many failures have no body.
///
/// Docs: index / Error handling.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApiError {
    /// What went wrong, for a person, in the language of the user.
    pub errors: Option<ErrorMessages>,
}

impl Model for ApiError {
    const SCHEMA: Schema = Schema::new("ApiError", &[Field::plain("errors")]);

    fn values(&self, visit: &mut dyn FnMut(&[&dyn Encode])) {
        visit(&[&self.errors])
    }

    fn slots(&mut self, visit: &mut dyn FnMut(&mut [&mut dyn Decode])) {
        visit(&mut [&mut self.errors])
    }
}

copyist_runtime::model!(ApiError);

copyist_runtime::union! {
    /// A list of texts by the docs; in the source also texts by field, or one text.
    pub enum ErrorMessages {
        /// `Vec<String>`.
        List(Vec<String>),
        /// `BTreeMap<String, Vec<String>>`.
        Map(BTreeMap<String, Vec<String>>),
        /// `String`.
        String(String),
    }
}

/// A user, in short.
///
/// Docs: collaborations/index / View collaboration.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserRef {
    /// Identifier.
    pub id: Option<UserId>,
    /// Mail address.
    pub email: Option<String>,
    /// First and last name.
    pub full_name: Option<String>,
}

impl Model for UserRef {
    const SCHEMA: Schema = Schema::new(
        "UserRef",
        &[
            Field::plain("id").nullable(),
            Field::plain("email").nullable(),
            Field::plain("full_name").nullable(),
        ],
    );

    fn values(&self, visit: &mut dyn FnMut(&[&dyn Encode])) {
        visit(&[&self.id, &self.email, &self.full_name])
    }

    fn slots(&mut self, visit: &mut dyn FnMut(&mut [&mut dyn Decode])) {
        visit(&mut [&mut self.id, &mut self.email, &mut self.full_name])
    }
}

copyist_runtime::model!(UserRef);

/// A project, in short.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProjectRef {
    /// Identifier.
    pub id: Option<ProjectId>,
    /// Name.
    pub name: Option<String>,
}

impl Model for ProjectRef {
    const SCHEMA: Schema = Schema::new("ProjectRef", &[Field::plain("id"), Field::plain("name")]);

    fn values(&self, visit: &mut dyn FnMut(&[&dyn Encode])) {
        visit(&[&self.id, &self.name])
    }

    fn slots(&mut self, visit: &mut dyn FnMut(&mut [&mut dyn Decode])) {
        visit(&mut [&mut self.id, &mut self.name])
    }
}

copyist_runtime::model!(ProjectRef);

/// A container image, in short.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageRef {
    /// Identifier.
    pub id: Option<ContainerImageId>,
    /// Label of the image.
    pub name: Option<String>,
}

impl Model for ImageRef {
    const SCHEMA: Schema = Schema::new("ImageRef", &[Field::plain("id"), Field::plain("name")]);

    fn values(&self, visit: &mut dyn FnMut(&[&dyn Encode])) {
        visit(&[&self.id, &self.name])
    }

    fn slots(&mut self, visit: &mut dyn FnMut(&mut [&mut dyn Decode])) {
        visit(&mut [&mut self.id, &mut self.name])
    }
}

copyist_runtime::model!(ImageRef);

/// A DNS zone, in short.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ZoneRef {
    /// Identifier.
    pub id: Option<ZoneId>,
    /// Name.
    pub name: Option<String>,
}

impl Model for ZoneRef {
    const SCHEMA: Schema = Schema::new("ZoneRef", &[Field::plain("id"), Field::plain("name")]);

    fn values(&self, visit: &mut dyn FnMut(&[&dyn Encode])) {
        visit(&[&self.id, &self.name])
    }

    fn slots(&mut self, visit: &mut dyn FnMut(&mut [&mut dyn Decode])) {
        visit(&mut [&mut self.id, &mut self.name])
    }
}

copyist_runtime::model!(ZoneRef);

/// A container registry, in short.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegistryRef {
    /// Identifier.
    pub id: Option<ContainerRegistryId>,
    /// Name.
    pub name: Option<String>,
}

impl Model for RegistryRef {
    const SCHEMA: Schema = Schema::new("RegistryRef", &[Field::plain("id"), Field::plain("name")]);

    fn values(&self, visit: &mut dyn FnMut(&[&dyn Encode])) {
        visit(&[&self.id, &self.name])
    }

    fn slots(&mut self, visit: &mut dyn FnMut(&mut [&mut dyn Decode])) {
        visit(&mut [&mut self.id, &mut self.name])
    }
}

copyist_runtime::model!(RegistryRef);

/// An invitation, with those on both sides of it.
///
/// Docs: collaborations/index / View collaboration.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CollaborationInfo {
    /// The invitation.
    pub collaboration: Option<CollaborationRef>,
    /// Who was invited. The docs name it for the resources' own collaborators only.
    pub collaborator: Option<UserRef>,
    /// Who shares the resource.
    pub resource_owner: Option<UserRef>,
}

impl Model for CollaborationInfo {
    const SCHEMA: Schema = Schema::new(
        "CollaborationInfo",
        &[
            Field::plain("collaboration"),
            Field::plain("collaborator"),
            Field::plain("resource_owner"),
        ],
    );

    fn values(&self, visit: &mut dyn FnMut(&[&dyn Encode])) {
        visit(&[&self.collaboration, &self.collaborator, &self.resource_owner])
    }

    fn slots(&mut self, visit: &mut dyn FnMut(&mut [&mut dyn Decode])) {
        visit(&mut [&mut self.collaboration, &mut self.collaborator, &mut self.resource_owner])
    }
}

copyist_runtime::model!(CollaborationInfo);

/// An invitation and what it shares.
///
/// Docs: collaborations/index / View collaboration.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CollaborationRef {
    /// Identifier. By the docs of the resources' own collaborators it is a plain number.
    pub id: Option<CollaborationId>,
    /// What is shared, if it is a project.
    pub project: Option<ProjectRef>,
    /// What is shared, if it is an image.
    pub image: Option<ImageRef>,
    /// What is shared, if it is a DNS zone.
    pub zone: Option<ZoneRef>,
    /// What is shared, if it is a registry.
    pub registry: Option<RegistryRef>,
    /// Time of the invitation.
    ///
    /// Observed with medium confidence: controller source.
    pub created_at: Option<Timestamp>,
    /// Time of the last change.
    ///
    /// Observed with medium confidence: controller source.
    pub updated_at: Option<Timestamp>,
}

impl Model for CollaborationRef {
    const SCHEMA: Schema = Schema::new(
        "CollaborationRef",
        &[
            Field::plain("id"),
            Field::plain("project"),
            Field::plain("image"),
            Field::plain("zone"),
            Field::plain("registry"),
            Field::plain("created_at"),
            Field::plain("updated_at"),
        ],
    );

    fn values(&self, visit: &mut dyn FnMut(&[&dyn Encode])) {
        visit(&[
            &self.id,
            &self.project,
            &self.image,
            &self.zone,
            &self.registry,
            &self.created_at,
            &self.updated_at,
        ])
    }

    fn slots(&mut self, visit: &mut dyn FnMut(&mut [&mut dyn Decode])) {
        visit(&mut [
            &mut self.id,
            &mut self.project,
            &mut self.image,
            &mut self.zone,
            &mut self.registry,
            &mut self.created_at,
            &mut self.updated_at,
        ])
    }
}

copyist_runtime::model!(CollaborationRef);

/// Somebody whom a resource is shared with.
///
/// Docs: Collaborators / List all collaborators.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CollaboratorInfo {
    /// Identifier, a plain number here.
    pub id: CollaboratorId,
    /// Who was invited.
    pub collaborator: Option<UserRef>,
    /// Time of the invitation.
    ///
    /// Observed with medium confidence: controller source.
    pub created_at: Option<Timestamp>,
    /// Time of the last change.
    ///
    /// Observed with medium confidence: controller source.
    pub updated_at: Option<Timestamp>,
}

impl Model for CollaboratorInfo {
    const SCHEMA: Schema = Schema::new(
        "CollaboratorInfo",
        &[
            Field::plain("id").promised(),
            Field::plain("collaborator"),
            Field::plain("created_at"),
            Field::plain("updated_at"),
        ],
    );

    fn values(&self, visit: &mut dyn FnMut(&[&dyn Encode])) {
        visit(&[&self.id, &self.collaborator, &self.created_at, &self.updated_at])
    }

    fn slots(&mut self, visit: &mut dyn FnMut(&mut [&mut dyn Decode])) {
        visit(&mut [
            &mut self.id,
            &mut self.collaborator,
            &mut self.created_at,
            &mut self.updated_at,
        ])
    }
}

copyist_runtime::model!(CollaboratorInfo);

copyist_runtime::open_enum! {
    /// What is spoken on a port. The docs of images have `tcp`, `udp` and `tls`; those of rules
    /// have `http` too.
    pub enum Protocol {
        /// `http`: HTTP.
        Http = "http",
        /// `https`: HTTPS. In the source only.
        Https = "https",
        /// `tcp`: TCP.
        Tcp = "tcp",
        /// `tls`: TLS.
        Tls = "tls",
        /// `udp`: UDP.
        Udp = "udp",
    }
}

copyist_runtime::open_enum! {
    /// Use of the PROXY protocol.
    pub enum ProxyProtocol {
        /// `none`.
        None = "none",
        /// `send-proxy`.
        SendProxy = "send-proxy",
        /// `send-proxy-v2`.
        SendProxyV2 = "send-proxy-v2",
        /// `send-proxy-v2-ssl`.
        SendProxyV2Ssl = "send-proxy-v2-ssl",
        /// `send-proxy-v2-ssl-cn`.
        SendProxyV2SslCn = "send-proxy-v2-ssl-cn",
    }
}

copyist_runtime::open_enum! {
    /// What to do with containers.
    pub enum PowerAction {
        /// `start`.
        Start = "start",
        /// `stop`.
        Stop = "stop",
        /// `restart`.
        Restart = "restart",
        /// `rebuild`.
        Rebuild = "rebuild",
    }
}
