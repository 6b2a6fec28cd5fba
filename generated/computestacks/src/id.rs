//! Identifiers, a type each, so that one cannot be passed for another.

use copyist_runtime::Id;

/// Identifier: a number, a hyphen and the kind of resource.
pub type CollaborationId = Id<kind::CollaborationId>;

/// Identifier of a collaborator of one resource.
pub type CollaboratorId = Id<kind::CollaboratorId>;

/// Identifier of a container registry.
pub type ContainerRegistryId = Id<kind::ContainerRegistryId>;

/// Identifier of a container service.
pub type ContainerServiceId = Id<kind::ContainerServiceId>;

/// Identifier of a setting in the metadata of a container service.
pub type ServiceSettingId = Id<kind::ServiceSettingId>;

/// Identifier of an SSL certificate.
pub type SslCertificateId = Id<kind::SslCertificateId>;

/// Identifier of a container.
pub type ContainerId = Id<kind::ContainerId>;

/// Identifier of a domain.
pub type DomainId = Id<kind::DomainId>;

/// Identifier of an event log.
pub type EventLogId = Id<kind::EventLogId>;

/// Identifier of a container image.
pub type ContainerImageId = Id<kind::ContainerImageId>;

/// Identifier of an environment parameter of an image.
pub type EnvParamId = Id<kind::EnvParamId>;

/// Identifier of an ingress parameter of an image.
pub type IngressParamId = Id<kind::IngressParamId>;

/// Identifier of a relationship between two images.
pub type ImageRelationshipId = Id<kind::ImageRelationshipId>;

/// Identifier of a setting parameter of an image.
pub type SettingParamId = Id<kind::SettingParamId>;

/// Identifier of a volume parameter of an image.
pub type VolumeParamId = Id<kind::VolumeParamId>;

/// Identifier of an image provider.
pub type ImageProviderId = Id<kind::ImageProviderId>;

/// Identifier of a load balancer.
pub type LoadBalancerId = Id<kind::LoadBalancerId>;

/// Identifier of a location.
pub type LocationId = Id<kind::LocationId>;

/// Identifier of an availability zone.
pub type RegionId = Id<kind::RegionId>;

/// Identifier of a network ingress rule.
pub type IngressRuleId = Id<kind::IngressRuleId>;

/// Identifier of a product.
pub type ProductId = Id<kind::ProductId>;

/// Identifier of a package.
pub type PackageId = Id<kind::PackageId>;

/// Identifier of an order; a UUID.
pub type OrderId = Id<kind::OrderId>;

/// Identifier of a project.
pub type ProjectId = Id<kind::ProjectId>;

/// Identifier of a bastion container.
pub type BastionId = Id<kind::BastionId>;

/// Identifier of a subscription: a number, or an external text.
pub type SubscriptionId = Id<kind::SubscriptionId>;

/// Identifier of a change to a subscription.
pub type BillingEventId = Id<kind::BillingEventId>;

/// Identifier of a record of usage.
pub type BillingUsageId = Id<kind::BillingUsageId>;

/// Identifier of a price plan.
pub type BillingPlanId = Id<kind::BillingPlanId>;

/// Identifier of a host machine.
pub type NodeId = Id<kind::NodeId>;

/// Identifier of a user.
pub type UserId = Id<kind::UserId>;

/// Identifier of an SSH key.
pub type SshKeyId = Id<kind::SshKeyId>;

/// Identifier of a volume.
pub type VolumeId = Id<kind::VolumeId>;

/// Identifier of a DNS zone.
pub type ZoneId = Id<kind::ZoneId>;

/// What tells one identifier from another: a type each, never made.
pub mod kind {
    use copyist_runtime::IdKind;

    /// Makes [`CollaborationId`](super::CollaborationId) a type of its own.
    pub enum CollaborationId {}

    impl IdKind for CollaborationId {
        const NAME: &'static str = "CollaborationId";
    }

    /// Makes [`CollaboratorId`](super::CollaboratorId) a type of its own.
    pub enum CollaboratorId {}

    impl IdKind for CollaboratorId {
        const NAME: &'static str = "CollaboratorId";
        const INTEGER: bool = true;
    }

    /// Makes [`ContainerRegistryId`](super::ContainerRegistryId) a type of its own.
    pub enum ContainerRegistryId {}

    impl IdKind for ContainerRegistryId {
        const NAME: &'static str = "ContainerRegistryId";
        const INTEGER: bool = true;
    }

    /// Makes [`ContainerServiceId`](super::ContainerServiceId) a type of its own.
    pub enum ContainerServiceId {}

    impl IdKind for ContainerServiceId {
        const NAME: &'static str = "ContainerServiceId";
        const INTEGER: bool = true;
    }

    /// Makes [`ServiceSettingId`](super::ServiceSettingId) a type of its own.
    pub enum ServiceSettingId {}

    impl IdKind for ServiceSettingId {
        const NAME: &'static str = "ServiceSettingId";
        const INTEGER: bool = true;
    }

    /// Makes [`SslCertificateId`](super::SslCertificateId) a type of its own.
    pub enum SslCertificateId {}

    impl IdKind for SslCertificateId {
        const NAME: &'static str = "SslCertificateId";
        const INTEGER: bool = true;
    }

    /// Makes [`ContainerId`](super::ContainerId) a type of its own.
    pub enum ContainerId {}

    impl IdKind for ContainerId {
        const NAME: &'static str = "ContainerId";
        const INTEGER: bool = true;
    }

    /// Makes [`DomainId`](super::DomainId) a type of its own.
    pub enum DomainId {}

    impl IdKind for DomainId {
        const NAME: &'static str = "DomainId";
        const INTEGER: bool = true;
    }

    /// Makes [`EventLogId`](super::EventLogId) a type of its own.
    pub enum EventLogId {}

    impl IdKind for EventLogId {
        const NAME: &'static str = "EventLogId";
        const INTEGER: bool = true;
    }

    /// Makes [`ContainerImageId`](super::ContainerImageId) a type of its own.
    pub enum ContainerImageId {}

    impl IdKind for ContainerImageId {
        const NAME: &'static str = "ContainerImageId";
        const INTEGER: bool = true;
    }

    /// Makes [`EnvParamId`](super::EnvParamId) a type of its own.
    pub enum EnvParamId {}

    impl IdKind for EnvParamId {
        const NAME: &'static str = "EnvParamId";
        const INTEGER: bool = true;
    }

    /// Makes [`IngressParamId`](super::IngressParamId) a type of its own.
    pub enum IngressParamId {}

    impl IdKind for IngressParamId {
        const NAME: &'static str = "IngressParamId";
        const INTEGER: bool = true;
    }

    /// Makes [`ImageRelationshipId`](super::ImageRelationshipId) a type of its own.
    pub enum ImageRelationshipId {}

    impl IdKind for ImageRelationshipId {
        const NAME: &'static str = "ImageRelationshipId";
        const INTEGER: bool = true;
    }

    /// Makes [`SettingParamId`](super::SettingParamId) a type of its own.
    pub enum SettingParamId {}

    impl IdKind for SettingParamId {
        const NAME: &'static str = "SettingParamId";
        const INTEGER: bool = true;
    }

    /// Makes [`VolumeParamId`](super::VolumeParamId) a type of its own.
    pub enum VolumeParamId {}

    impl IdKind for VolumeParamId {
        const NAME: &'static str = "VolumeParamId";
        const INTEGER: bool = true;
    }

    /// Makes [`ImageProviderId`](super::ImageProviderId) a type of its own.
    pub enum ImageProviderId {}

    impl IdKind for ImageProviderId {
        const NAME: &'static str = "ImageProviderId";
        const INTEGER: bool = true;
    }

    /// Makes [`LoadBalancerId`](super::LoadBalancerId) a type of its own.
    pub enum LoadBalancerId {}

    impl IdKind for LoadBalancerId {
        const NAME: &'static str = "LoadBalancerId";
        const INTEGER: bool = true;
    }

    /// Makes [`LocationId`](super::LocationId) a type of its own.
    pub enum LocationId {}

    impl IdKind for LocationId {
        const NAME: &'static str = "LocationId";
        const INTEGER: bool = true;
    }

    /// Makes [`RegionId`](super::RegionId) a type of its own.
    pub enum RegionId {}

    impl IdKind for RegionId {
        const NAME: &'static str = "RegionId";
        const INTEGER: bool = true;
    }

    /// Makes [`IngressRuleId`](super::IngressRuleId) a type of its own.
    pub enum IngressRuleId {}

    impl IdKind for IngressRuleId {
        const NAME: &'static str = "IngressRuleId";
        const INTEGER: bool = true;
    }

    /// Makes [`ProductId`](super::ProductId) a type of its own.
    pub enum ProductId {}

    impl IdKind for ProductId {
        const NAME: &'static str = "ProductId";
        const INTEGER: bool = true;
    }

    /// Makes [`PackageId`](super::PackageId) a type of its own.
    pub enum PackageId {}

    impl IdKind for PackageId {
        const NAME: &'static str = "PackageId";
        const INTEGER: bool = true;
    }

    /// Makes [`OrderId`](super::OrderId) a type of its own.
    pub enum OrderId {}

    impl IdKind for OrderId {
        const NAME: &'static str = "OrderId";
    }

    /// Makes [`ProjectId`](super::ProjectId) a type of its own.
    pub enum ProjectId {}

    impl IdKind for ProjectId {
        const NAME: &'static str = "ProjectId";
        const INTEGER: bool = true;
    }

    /// Makes [`BastionId`](super::BastionId) a type of its own.
    pub enum BastionId {}

    impl IdKind for BastionId {
        const NAME: &'static str = "BastionId";
        const INTEGER: bool = true;
    }

    /// Makes [`SubscriptionId`](super::SubscriptionId) a type of its own.
    pub enum SubscriptionId {}

    impl IdKind for SubscriptionId {
        const NAME: &'static str = "SubscriptionId";
    }

    /// Makes [`BillingEventId`](super::BillingEventId) a type of its own.
    pub enum BillingEventId {}

    impl IdKind for BillingEventId {
        const NAME: &'static str = "BillingEventId";
        const INTEGER: bool = true;
    }

    /// Makes [`BillingUsageId`](super::BillingUsageId) a type of its own.
    pub enum BillingUsageId {}

    impl IdKind for BillingUsageId {
        const NAME: &'static str = "BillingUsageId";
        const INTEGER: bool = true;
    }

    /// Makes [`BillingPlanId`](super::BillingPlanId) a type of its own.
    pub enum BillingPlanId {}

    impl IdKind for BillingPlanId {
        const NAME: &'static str = "BillingPlanId";
        const INTEGER: bool = true;
    }

    /// Makes [`NodeId`](super::NodeId) a type of its own.
    pub enum NodeId {}

    impl IdKind for NodeId {
        const NAME: &'static str = "NodeId";
        const INTEGER: bool = true;
    }

    /// Makes [`UserId`](super::UserId) a type of its own.
    pub enum UserId {}

    impl IdKind for UserId {
        const NAME: &'static str = "UserId";
        const INTEGER: bool = true;
    }

    /// Makes [`SshKeyId`](super::SshKeyId) a type of its own.
    pub enum SshKeyId {}

    impl IdKind for SshKeyId {
        const NAME: &'static str = "SshKeyId";
        const INTEGER: bool = true;
    }

    /// Makes [`VolumeId`](super::VolumeId) a type of its own.
    pub enum VolumeId {}

    impl IdKind for VolumeId {
        const NAME: &'static str = "VolumeId";
        const INTEGER: bool = true;
    }

    /// Makes [`ZoneId`](super::ZoneId) a type of its own.
    pub enum ZoneId {}

    impl IdKind for ZoneId {
        const NAME: &'static str = "ZoneId";
        const INTEGER: bool = true;
    }
}
