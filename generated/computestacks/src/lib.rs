#![doc = include_str!("../README.md")]

pub mod api_version;
mod client;
pub mod collaborations;
pub mod container_image_collaborators;
pub mod container_images;
pub mod container_registries;
pub mod container_registry_collaborators;
pub mod container_services;
pub mod containers;
pub mod domains;
pub mod event_logs;
mod handle;
pub mod id;
pub mod image_env_params;
pub mod image_ingress_params;
pub mod image_providers;
pub mod image_relationships;
pub mod image_setting_params;
pub mod image_volume_params;
pub mod ingress_rules;
pub mod load_balancers;
pub mod locations;
pub mod orders;
pub mod products;
pub mod project_collaborators;
pub mod projects;
pub mod ssh_keys;
pub mod ssl_certificates;
pub mod subscriptions;
pub mod types;
pub mod users;
pub mod volumes;
pub mod zone_collaborators;
pub mod zones;

pub use client::{Client, ClientBuilder};
pub use copyist_runtime;
pub use copyist_runtime::exports::*;

pub use api_version::{ApiLatestVersion, VersionInfo};
pub use collaborations::{CollaborationSummary, Collaborations};
pub use container_images::{
    ContainerImageInfo, CreateContainerImageInput, ImageFilter, ImageLabel, ImageLabels,
    ImageLinks, NewEnvParam, NewIngressParam, RoleClass,
};
pub use container_registries::{
    ContainerRef, ContainerRegistryInfo, RegistryImage, RegistryStatus, RegistryTag,
};
pub use container_services::{
    AutoScaleLimit, ChangedService, ContainerServiceInfo, LogPart, OrderToPay, PublicAddresses,
    ServiceHelp, ServiceLinks, ServiceOrder, ServicePackage, ServiceSettingInfo, ServiceState,
};
pub use containers::{
    ContainerExtra, ContainerInfo, ContainerLinks, ContainerLoad, ContainerProcess, ContainerState,
    MetricPart, WantedState,
};
pub use domains::{CreateDomainInput, DomainInfo, DomainLinks, LetsEncryptState};
pub use event_logs::{AuditRecord, AuditUser, EventDetail, EventLogInfo, EventStatus};
pub use handle::{
    Bastion, BillingEvent, BillingUsage, Collaboration, Container, ContainerImage,
    ContainerRegistry, ContainerService, Domain, EnvParam, EventLog, ImageCollaborator,
    ImageProvider, ImageRelationship, IngressParam, IngressRule, LoadBalancer, Location, Order,
    Project, ProjectCollaborator, RegistryCollaborator, ServiceSetting, SettingParam, SshKey,
    SslCertificate, Subscription, Volume, VolumeParam, Zone, ZoneCollaborator,
};
pub use id::{
    BastionId, BillingEventId, BillingPlanId, BillingUsageId, CollaborationId, CollaboratorId,
    ContainerId, ContainerImageId, ContainerRegistryId, ContainerServiceId, DomainId, EnvParamId,
    EventLogId, ImageProviderId, ImageRelationshipId, IngressParamId, IngressRuleId,
    LoadBalancerId, LocationId, NodeId, OrderId, PackageId, ProductId, ProjectId, RegionId,
    ServiceSettingId, SettingParamId, SshKeyId, SslCertificateId, SubscriptionId, UserId, VolumeId,
    VolumeParamId, ZoneId,
};
pub use image_env_params::{EnvParamInfo, EnvParamType};
pub use image_ingress_params::IngressParamInfo;
pub use image_providers::ImageProviderInfo;
pub use image_relationships::ImageRelationshipInfo;
pub use image_setting_params::{NewSettingParam, SettingParamInfo, SettingType};
pub use image_volume_params::{
    BackupStrategy, CreateVolumeParamInput, NewVolumeParam, VolumeParamInfo,
};
pub use ingress_rules::{IngressRuleInfo, IngressRuleLinks};
pub use load_balancers::LoadBalancerInfo;
pub use locations::{LocationInfo, RegionRef};
pub use orders::{
    LocationRef, OrderInfo, OrderStatus, OrderedContainer, OrderedResources, OrderedSetting,
    PlacedOrder,
};
pub use products::{BillingTerm, Product};
pub use projects::{
    BastionInfo, ProjectInfo, ProjectLinks, ProjectMetadata, ProjectServices, ProjectState,
};
pub use ssh_keys::SshKeyInfo;
pub use ssl_certificates::SslCertificateInfo;
pub use subscriptions::{
    AccountHolder, BillingEventInfo, BillingPackage, BillingPhase, BillingProduct, BillingResource,
    BillingUsageInfo, NodeRef, ProductKind, SubscribedImage, SubscribedProject, SubscribedService,
    SubscriptionContainer, SubscriptionFilter, SubscriptionInfo, SubscriptionProduct,
};
pub use types::{
    ApiError, CollaborationInfo, CollaborationRef, CollaboratorInfo, ErrorMessages, ImageRef,
    PowerAction, ProjectRef, Protocol, ProxyProtocol, RegistryRef, UserRef, ZoneRef,
};
pub use users::{
    ApiCredential, BillingPlanRef, CreateUserInput, Currency, NewUser, Quota, RegisteredUser,
    ResourceCounts, User,
};
pub use volumes::{BackupRepository, VolumeInfo};
pub use zones::{IntegerOrText, ZoneInfo, ZoneRecord};
