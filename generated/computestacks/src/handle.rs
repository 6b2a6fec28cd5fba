//! Handles: values that carry the ids of a path. Making one sends nothing.

use crate::{
    BastionId, BillingEventId, BillingUsageId, CollaborationId, CollaboratorId, ContainerId,
    ContainerImageId, ContainerRegistryId, ContainerServiceId, DomainId, EnvParamId, EventLogId,
    ImageProviderId, ImageRelationshipId, IngressParamId, IngressRuleId, LoadBalancerId,
    LocationId, OrderId, ProjectId, ServiceSettingId, SettingParamId, SshKeyId, SslCertificateId,
    SubscriptionId, VolumeId, VolumeParamId, ZoneId,
};

/// What somebody else shares with you.
#[derive(Clone, Debug)]
pub struct Collaboration {
    pub(crate) client: copyist_runtime::Client,
    pub(crate) collaboration_id: CollaborationId,
}

impl Collaboration {
    /// The identifier it was made with.
    #[must_use]
    pub fn id(&self) -> &CollaborationId {
        &self.collaboration_id
    }
}

/// A private registry.
#[derive(Clone, Debug)]
pub struct ContainerRegistry {
    pub(crate) client: copyist_runtime::Client,
    pub(crate) container_registry_id: ContainerRegistryId,
}

impl ContainerRegistry {
    /// The identifier it was made with.
    #[must_use]
    pub fn id(&self) -> &ContainerRegistryId {
        &self.container_registry_id
    }

    /// A collaborator on the registry. Sends nothing.
    pub fn registry_collaborator(
        &self,
        collaborator_id: impl Into<CollaboratorId>,
    ) -> RegistryCollaborator {
        RegistryCollaborator {
            client: self.client.clone(),
            container_registry_id: self.container_registry_id.clone(),
            collaborator_id: collaborator_id.into(),
        }
    }
}

/// A collaborator on the registry.
#[derive(Clone, Debug)]
pub struct RegistryCollaborator {
    pub(crate) client: copyist_runtime::Client,
    pub(crate) container_registry_id: ContainerRegistryId,
    pub(crate) collaborator_id: CollaboratorId,
}

impl RegistryCollaborator {
    /// The identifier it was made with.
    #[must_use]
    pub fn id(&self) -> &CollaboratorId {
        &self.collaborator_id
    }
}

/// An image, run as containers.
#[derive(Clone, Debug)]
pub struct ContainerService {
    pub(crate) client: copyist_runtime::Client,
    pub(crate) container_service_id: ContainerServiceId,
}

impl ContainerService {
    /// The identifier it was made with.
    #[must_use]
    pub fn id(&self) -> &ContainerServiceId {
        &self.container_service_id
    }

    /// A setting of a container service. Sends nothing.
    pub fn service_setting(
        &self,
        service_setting_id: impl Into<ServiceSettingId>,
    ) -> ServiceSetting {
        ServiceSetting {
            client: self.client.clone(),
            container_service_id: self.container_service_id.clone(),
            service_setting_id: service_setting_id.into(),
        }
    }

    /// A certificate of a container service. Sends nothing.
    pub fn ssl_certificate(
        &self,
        ssl_certificate_id: impl Into<SslCertificateId>,
    ) -> SslCertificate {
        SslCertificate {
            client: self.client.clone(),
            container_service_id: self.container_service_id.clone(),
            ssl_certificate_id: ssl_certificate_id.into(),
        }
    }
}

/// A setting of a container service.
#[derive(Clone, Debug)]
pub struct ServiceSetting {
    pub(crate) client: copyist_runtime::Client,
    pub(crate) container_service_id: ContainerServiceId,
    pub(crate) service_setting_id: ServiceSettingId,
}

impl ServiceSetting {
    /// The identifier it was made with.
    #[must_use]
    pub fn id(&self) -> &ServiceSettingId {
        &self.service_setting_id
    }
}

/// A certificate of a container service.
#[derive(Clone, Debug)]
pub struct SslCertificate {
    pub(crate) client: copyist_runtime::Client,
    pub(crate) container_service_id: ContainerServiceId,
    pub(crate) ssl_certificate_id: SslCertificateId,
}

impl SslCertificate {
    /// The identifier it was made with.
    #[must_use]
    pub fn id(&self) -> &SslCertificateId {
        &self.ssl_certificate_id
    }
}

/// A container of a service.
#[derive(Clone, Debug)]
pub struct Container {
    pub(crate) client: copyist_runtime::Client,
    pub(crate) container_id: ContainerId,
}

impl Container {
    /// The identifier it was made with.
    #[must_use]
    pub fn id(&self) -> &ContainerId {
        &self.container_id
    }
}

/// A host name that is bound to a service.
#[derive(Clone, Debug)]
pub struct Domain {
    pub(crate) client: copyist_runtime::Client,
    pub(crate) domain_id: DomainId,
}

impl Domain {
    /// The identifier it was made with.
    #[must_use]
    pub fn id(&self) -> &DomainId {
        &self.domain_id
    }
}

/// What happened, and how it ended.
#[derive(Clone, Debug)]
pub struct EventLog {
    pub(crate) client: copyist_runtime::Client,
    pub(crate) event_log_id: EventLogId,
}

impl EventLog {
    /// The identifier it was made with.
    #[must_use]
    pub fn id(&self) -> &EventLogId {
        &self.event_log_id
    }
}

/// An image that services are made from.
#[derive(Clone, Debug)]
pub struct ContainerImage {
    pub(crate) client: copyist_runtime::Client,
    pub(crate) container_image_id: ContainerImageId,
}

impl ContainerImage {
    /// The identifier it was made with.
    #[must_use]
    pub fn id(&self) -> &ContainerImageId {
        &self.container_image_id
    }

    /// A collaborator on the image. Sends nothing.
    pub fn image_collaborator(
        &self,
        collaborator_id: impl Into<CollaboratorId>,
    ) -> ImageCollaborator {
        ImageCollaborator {
            client: self.client.clone(),
            container_image_id: self.container_image_id.clone(),
            collaborator_id: collaborator_id.into(),
        }
    }

    /// A variable of an image. Sends nothing.
    pub fn env_param(&self, env_param_id: impl Into<EnvParamId>) -> EnvParam {
        EnvParam {
            client: self.client.clone(),
            container_image_id: self.container_image_id.clone(),
            env_param_id: env_param_id.into(),
        }
    }

    /// A port of an image. Sends nothing.
    pub fn ingress_param(&self, ingress_param_id: impl Into<IngressParamId>) -> IngressParam {
        IngressParam {
            client: self.client.clone(),
            container_image_id: self.container_image_id.clone(),
            ingress_param_id: ingress_param_id.into(),
        }
    }

    /// A needed image. Sends nothing.
    pub fn image_relationship(
        &self,
        relationship_id: impl Into<ImageRelationshipId>,
    ) -> ImageRelationship {
        ImageRelationship {
            client: self.client.clone(),
            container_image_id: self.container_image_id.clone(),
            relationship_id: relationship_id.into(),
        }
    }

    /// A setting of an image. Sends nothing.
    pub fn setting_param(&self, setting_param_id: impl Into<SettingParamId>) -> SettingParam {
        SettingParam {
            client: self.client.clone(),
            container_image_id: self.container_image_id.clone(),
            setting_param_id: setting_param_id.into(),
        }
    }

    /// A volume of an image. Sends nothing.
    pub fn volume_param(&self, volume_param_id: impl Into<VolumeParamId>) -> VolumeParam {
        VolumeParam {
            client: self.client.clone(),
            container_image_id: self.container_image_id.clone(),
            volume_param_id: volume_param_id.into(),
        }
    }
}

/// A collaborator on the image.
#[derive(Clone, Debug)]
pub struct ImageCollaborator {
    pub(crate) client: copyist_runtime::Client,
    pub(crate) container_image_id: ContainerImageId,
    pub(crate) collaborator_id: CollaboratorId,
}

impl ImageCollaborator {
    /// The identifier it was made with.
    #[must_use]
    pub fn id(&self) -> &CollaboratorId {
        &self.collaborator_id
    }
}

/// A variable of an image.
#[derive(Clone, Debug)]
pub struct EnvParam {
    pub(crate) client: copyist_runtime::Client,
    pub(crate) container_image_id: ContainerImageId,
    pub(crate) env_param_id: EnvParamId,
}

impl EnvParam {
    /// The identifier it was made with.
    #[must_use]
    pub fn id(&self) -> &EnvParamId {
        &self.env_param_id
    }
}

/// A port of an image.
#[derive(Clone, Debug)]
pub struct IngressParam {
    pub(crate) client: copyist_runtime::Client,
    pub(crate) container_image_id: ContainerImageId,
    pub(crate) ingress_param_id: IngressParamId,
}

impl IngressParam {
    /// The identifier it was made with.
    #[must_use]
    pub fn id(&self) -> &IngressParamId {
        &self.ingress_param_id
    }
}

/// A needed image.
#[derive(Clone, Debug)]
pub struct ImageRelationship {
    pub(crate) client: copyist_runtime::Client,
    pub(crate) container_image_id: ContainerImageId,
    pub(crate) relationship_id: ImageRelationshipId,
}

impl ImageRelationship {
    /// The identifier it was made with.
    #[must_use]
    pub fn id(&self) -> &ImageRelationshipId {
        &self.relationship_id
    }
}

/// A setting of an image.
#[derive(Clone, Debug)]
pub struct SettingParam {
    pub(crate) client: copyist_runtime::Client,
    pub(crate) container_image_id: ContainerImageId,
    pub(crate) setting_param_id: SettingParamId,
}

impl SettingParam {
    /// The identifier it was made with.
    #[must_use]
    pub fn id(&self) -> &SettingParamId {
        &self.setting_param_id
    }
}

/// A volume of an image.
#[derive(Clone, Debug)]
pub struct VolumeParam {
    pub(crate) client: copyist_runtime::Client,
    pub(crate) container_image_id: ContainerImageId,
    pub(crate) volume_param_id: VolumeParamId,
}

impl VolumeParam {
    /// The identifier it was made with.
    #[must_use]
    pub fn id(&self) -> &VolumeParamId {
        &self.volume_param_id
    }
}

/// A registry that images come from.
#[derive(Clone, Debug)]
pub struct ImageProvider {
    pub(crate) client: copyist_runtime::Client,
    pub(crate) image_provider_id: ImageProviderId,
}

impl ImageProvider {
    /// The identifier it was made with.
    #[must_use]
    pub fn id(&self) -> &ImageProviderId {
        &self.image_provider_id
    }
}

/// A load balancer in front of services.
#[derive(Clone, Debug)]
pub struct LoadBalancer {
    pub(crate) client: copyist_runtime::Client,
    pub(crate) load_balancer_id: LoadBalancerId,
}

impl LoadBalancer {
    /// The identifier it was made with.
    #[must_use]
    pub fn id(&self) -> &LoadBalancerId {
        &self.load_balancer_id
    }
}

/// A place in which services run.
#[derive(Clone, Debug)]
pub struct Location {
    pub(crate) client: copyist_runtime::Client,
    pub(crate) location_id: LocationId,
}

impl Location {
    /// The identifier it was made with.
    #[must_use]
    pub fn id(&self) -> &LocationId {
        &self.location_id
    }
}

/// A port of a service.
#[derive(Clone, Debug)]
pub struct IngressRule {
    pub(crate) client: copyist_runtime::Client,
    pub(crate) ingress_rule_id: IngressRuleId,
}

impl IngressRule {
    /// The identifier it was made with.
    #[must_use]
    pub fn id(&self) -> &IngressRuleId {
        &self.ingress_rule_id
    }
}

/// An order.
#[derive(Clone, Debug)]
pub struct Order {
    pub(crate) client: copyist_runtime::Client,
    pub(crate) order_id: OrderId,
}

impl Order {
    /// The identifier it was made with.
    #[must_use]
    pub fn id(&self) -> &OrderId {
        &self.order_id
    }
}

/// A project, which holds services.
#[derive(Clone, Debug)]
pub struct Project {
    pub(crate) client: copyist_runtime::Client,
    pub(crate) project_id: ProjectId,
}

impl Project {
    /// The identifier it was made with.
    #[must_use]
    pub fn id(&self) -> &ProjectId {
        &self.project_id
    }

    /// The way into a project by SSH and SFTP. Sends nothing.
    pub fn bastion(&self, bastion_id: impl Into<BastionId>) -> Bastion {
        Bastion {
            client: self.client.clone(),
            project_id: self.project_id.clone(),
            bastion_id: bastion_id.into(),
        }
    }

    /// A collaborator on the project. Sends nothing.
    pub fn project_collaborator(
        &self,
        collaborator_id: impl Into<CollaboratorId>,
    ) -> ProjectCollaborator {
        ProjectCollaborator {
            client: self.client.clone(),
            project_id: self.project_id.clone(),
            collaborator_id: collaborator_id.into(),
        }
    }
}

/// The way into a project by SSH and SFTP.
#[derive(Clone, Debug)]
pub struct Bastion {
    pub(crate) client: copyist_runtime::Client,
    pub(crate) project_id: ProjectId,
    pub(crate) bastion_id: BastionId,
}

impl Bastion {
    /// The identifier it was made with.
    #[must_use]
    pub fn id(&self) -> &BastionId {
        &self.bastion_id
    }
}

/// A collaborator on the project.
#[derive(Clone, Debug)]
pub struct ProjectCollaborator {
    pub(crate) client: copyist_runtime::Client,
    pub(crate) project_id: ProjectId,
    pub(crate) collaborator_id: CollaboratorId,
}

impl ProjectCollaborator {
    /// The identifier it was made with.
    #[must_use]
    pub fn id(&self) -> &CollaboratorId {
        &self.collaborator_id
    }
}

/// What the account pays for a container.
#[derive(Clone, Debug)]
pub struct Subscription {
    pub(crate) client: copyist_runtime::Client,
    pub(crate) subscription_id: SubscriptionId,
}

impl Subscription {
    /// The identifier it was made with.
    #[must_use]
    pub fn id(&self) -> &SubscriptionId {
        &self.subscription_id
    }

    /// A change to a subscription. Sends nothing.
    pub fn billing_event(&self, billing_event_id: impl Into<BillingEventId>) -> BillingEvent {
        BillingEvent {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
            billing_event_id: billing_event_id.into(),
        }
    }

    /// What was used in a period. Sends nothing.
    pub fn billing_usage(&self, billing_usage_id: impl Into<BillingUsageId>) -> BillingUsage {
        BillingUsage {
            client: self.client.clone(),
            subscription_id: self.subscription_id.clone(),
            billing_usage_id: billing_usage_id.into(),
        }
    }
}

/// A change to a subscription.
#[derive(Clone, Debug)]
pub struct BillingEvent {
    pub(crate) client: copyist_runtime::Client,
    pub(crate) subscription_id: SubscriptionId,
    pub(crate) billing_event_id: BillingEventId,
}

impl BillingEvent {
    /// The identifier it was made with.
    #[must_use]
    pub fn id(&self) -> &BillingEventId {
        &self.billing_event_id
    }
}

/// What was used in a period.
#[derive(Clone, Debug)]
pub struct BillingUsage {
    pub(crate) client: copyist_runtime::Client,
    pub(crate) subscription_id: SubscriptionId,
    pub(crate) billing_usage_id: BillingUsageId,
}

impl BillingUsage {
    /// The identifier it was made with.
    #[must_use]
    pub fn id(&self) -> &BillingUsageId {
        &self.billing_usage_id
    }
}

/// A public SSH key of the caller.
#[derive(Clone, Debug)]
pub struct SshKey {
    pub(crate) client: copyist_runtime::Client,
    pub(crate) ssh_key_id: SshKeyId,
}

impl SshKey {
    /// The identifier it was made with.
    #[must_use]
    pub fn id(&self) -> &SshKeyId {
        &self.ssh_key_id
    }
}

/// A volume of a service.
#[derive(Clone, Debug)]
pub struct Volume {
    pub(crate) client: copyist_runtime::Client,
    pub(crate) volume_id: VolumeId,
}

impl Volume {
    /// The identifier it was made with.
    #[must_use]
    pub fn id(&self) -> &VolumeId {
        &self.volume_id
    }
}

/// A DNS zone.
#[derive(Clone, Debug)]
pub struct Zone {
    pub(crate) client: copyist_runtime::Client,
    pub(crate) zone_id: ZoneId,
}

impl Zone {
    /// The identifier it was made with.
    #[must_use]
    pub fn id(&self) -> &ZoneId {
        &self.zone_id
    }

    /// A collaborator on the zone. Sends nothing.
    pub fn zone_collaborator(
        &self,
        collaborator_id: impl Into<CollaboratorId>,
    ) -> ZoneCollaborator {
        ZoneCollaborator {
            client: self.client.clone(),
            zone_id: self.zone_id.clone(),
            collaborator_id: collaborator_id.into(),
        }
    }
}

/// A collaborator on the zone.
#[derive(Clone, Debug)]
pub struct ZoneCollaborator {
    pub(crate) client: copyist_runtime::Client,
    pub(crate) zone_id: ZoneId,
    pub(crate) collaborator_id: CollaboratorId,
}

impl ZoneCollaborator {
    /// The identifier it was made with.
    #[must_use]
    pub fn id(&self) -> &CollaboratorId {
        &self.collaborator_id
    }
}
