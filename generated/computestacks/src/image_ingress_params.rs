//! Ports that services made from an image open.

use std::collections::BTreeMap;

use copyist_runtime::{Call, Decode, Encode, Field, Model, Operation, Schema, Timestamp};

use crate::{ContainerImageId, IngressParamId, Protocol, ProxyProtocol};

static LIST_INGRESS_PARAMS: Operation = Operation::get(
    "list_ingress_params",
    "/api/container_images/{container_image_id}/ingress_params",
)
.answer_in("ingress_params")
.scopes(&[&["public"], &["images_read"]]);
static GET_INGRESS_PARAM: Operation = Operation::get(
    "get_ingress_param",
    "/api/container_images/{container_image_id}/ingress_params/{ingress_param_id}",
)
.answer_in("ingress_param")
.scopes(&[&["public"], &["images_read"]]);
static UPDATE_INGRESS_PARAM: Operation = Operation::patch(
    "update_ingress_param",
    "/api/container_images/{container_image_id}/ingress_params/{ingress_param_id}",
)
.object_body()
.root("ingress_param")
.answer_in("ingress_param")
.scopes(&[&["images_write"]]);
static CREATE_INGRESS_PARAM: Operation = Operation::post(
    "create_ingress_param",
    "/api/container_images/{container_image_id}/ingress_params",
)
.root("ingress_param")
.answer_in("ingress_param")
.scopes(&[&["images_write"]]);
static DELETE_INGRESS_PARAM: Operation = Operation::delete(
    "delete_ingress_param",
    "/api/container_images/{container_image_id}/ingress_params/{ingress_param_id}",
)
.scopes(&[&["images_write"]]);

/// Image Ingress Parameters
impl crate::ContainerImage {
    /// Lists the ingress parameters of an image.
    ///
    /// `GET /api/container_images/{container_image_id}/ingress_params` answers 200. Docs:
    /// images/params/ingress / List all ingress parameters. OAuth2 scopes: `public`, or
    /// `images_read`.
    ///
    /// ```no_run
    /// # async fn example(client: computestacks::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.container_image(1u64).list_ingress_params().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_ingress_params(&self) -> Call<Vec<IngressParamInfo>> {
        self.client.call(&LIST_INGRESS_PARAMS, &[&self.container_image_id])
    }

    /// Adds an ingress parameter to an image.
    ///
    /// `POST /api/container_images/{container_image_id}/ingress_params` answers 201. Docs:
    /// images/params/ingress / Create ingress parameter. OAuth2 scope: `images_write`.
    ///
    /// Status and response observed with medium confidence: controller source.
    ///
    /// * `port`: Port in the container; an image has each port once.
    /// * `protocol`: What is spoken there.
    ///
    /// ```no_run
    /// # async fn example(client: computestacks::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use computestacks::{Protocol, ProxyProtocol};
    /// let container_image = client.container_image(1u64);
    /// let answer = container_image
    ///     .create_ingress_param(1, Protocol::Http)
    ///     .external_access(true)
    ///     .proxy_protocol(ProxyProtocol::None)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_ingress_param(&self, port: i64, protocol: Protocol) -> CreateIngressParam {
        CreateIngressParam(
            self.client
                .call(&CREATE_INGRESS_PARAM, &[&self.container_image_id])
                .field("port", &port)
                .field("proto", &protocol),
        )
    }
}

/// Image Ingress Parameters
impl crate::IngressParam {
    /// Reads one ingress parameter of an image.
    ///
    /// `GET /api/container_images/{container_image_id}/ingress_params/{ingress_param_id}` answers
    /// 200. Docs: images/params/ingress / View ingress parameter. OAuth2 scopes: `public`, or
    /// `images_read`.
    ///
    /// ```no_run
    /// # async fn example(client: computestacks::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.container_image(1u64).ingress_param(1u64).get().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self) -> Call<IngressParamInfo> {
        self.client.call(&GET_INGRESS_PARAM, &[&self.container_image_id, &self.ingress_param_id])
    }

    /// Changes an ingress parameter of an image.
    ///
    /// `PATCH /api/container_images/{container_image_id}/ingress_params/{ingress_param_id}` answers
    /// 202. Docs: images/params/ingress / Update ingress parameter. OAuth2 scope: `images_write`.
    ///
    /// Status and response observed with medium confidence: controller source.
    ///
    /// ```no_run
    /// # async fn example(client: computestacks::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use computestacks::Protocol;
    /// let ingress_param = client.container_image(1u64).ingress_param(1u64);
    /// let answer = ingress_param.update().port(1).protocol(Protocol::Http).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn update(&self) -> UpdateIngressParam {
        UpdateIngressParam(
            self.client
                .call(&UPDATE_INGRESS_PARAM, &[&self.container_image_id, &self.ingress_param_id]),
        )
    }

    /// Takes an ingress parameter off an image.
    ///
    /// `DELETE /api/container_images/{container_image_id}/ingress_params/{ingress_param_id}`
    /// answers 202. Docs: images/params/ingress / Delete ingress parameter. OAuth2 scope:
    /// `images_write`.
    ///
    /// Status and response observed with medium confidence: controller source.
    ///
    /// ```no_run
    /// # async fn example(client: computestacks::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.container_image(1u64).ingress_param(1u64).delete().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete(&self) -> Call<()> {
        self.client.call(&DELETE_INGRESS_PARAM, &[&self.container_image_id, &self.ingress_param_id])
    }
}

/// A call of [`IngressParam::update`](crate::IngressParam::update): set what is optional, then
/// await it.
#[derive(Debug)]
#[must_use = "a call is sent only when it is awaited"]
pub struct UpdateIngressParam(pub Call<IngressParamInfo>);

copyist_runtime::call!(UpdateIngressParam, IngressParamInfo);

impl UpdateIngressParam {
    /// Port in the container; an image has each port once.
    pub fn port(self, port: i64) -> Self {
        Self(self.0.field("port", &port))
    }

    /// What is spoken there.
    pub fn protocol(self, protocol: Protocol) -> Self {
        Self(self.0.field("proto", &protocol))
    }

    /// Whether it can be reached from outside.
    pub fn external_access(self, external_access: bool) -> Self {
        Self(self.0.field("external_access", &external_access))
    }

    /// Use of the PROXY protocol.
    pub fn proxy_protocol(self, proxy_protocol: ProxyProtocol) -> Self {
        Self(self.0.field("tcp_proxy_opt", &proxy_protocol))
    }

    /// Whether the container itself speaks TLS.
    pub fn backend_ssl(self, backend_ssl: bool) -> Self {
        Self(self.0.field("backend_ssl", &backend_ssl))
    }
}

/// A call of [`ContainerImage::create_ingress_param`](crate::ContainerImage::create_ingress_param):
/// set what is optional, then await it.
#[derive(Debug)]
#[must_use = "a call is sent only when it is awaited"]
pub struct CreateIngressParam(pub Call<IngressParamInfo>);

copyist_runtime::call!(CreateIngressParam, IngressParamInfo);

impl CreateIngressParam {
    /// Whether it can be reached from outside.
    pub fn external_access(self, external_access: bool) -> Self {
        Self(self.0.field("external_access", &external_access))
    }

    /// Use of the PROXY protocol.
    pub fn proxy_protocol(self, proxy_protocol: ProxyProtocol) -> Self {
        Self(self.0.field("tcp_proxy_opt", &proxy_protocol))
    }

    /// Whether the container itself speaks TLS.
    pub fn backend_ssl(self, backend_ssl: bool) -> Self {
        Self(self.0.field("backend_ssl", &backend_ssl))
    }
}

/// A port that services made from an image open.
///
/// Docs: images/params/ingress.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IngressParamInfo {
    /// Identifier.
    ///
    /// Observed with medium confidence: controller source.
    pub id: Option<IngressParamId>,
    /// Port in the container.
    pub port: Option<i64>,
    /// Port outside. The view names it, but nothing fills it.
    ///
    /// Observed with low confidence: controller source, likely never sent.
    pub nat_port: Option<i64>,
    /// What is spoken there.
    pub protocol: Option<Protocol>,
    /// Whether it can be reached from outside.
    pub external_access: Option<bool>,
    /// Whether the container itself speaks TLS.
    pub backend_ssl: Option<bool>,
    /// Use of the PROXY protocol.
    pub proxy_protocol: Option<ProxyProtocol>,
    /// Whether TCP goes through the load balancer.
    pub tcp_load_balancer: Option<bool>,
    /// Rule of an internal load balancer's image. The docs have `load_balancer_id`.
    pub load_balancer_rule_id: Option<i64>,
    /// The image of that load balancer.
    pub internal_load_balancer_id: Option<ContainerImageId>,
    /// Two relative addresses or none.
    ///
    /// Observed with medium confidence: controller source.
    pub links: BTreeMap<String, String>,
    /// When it was made.
    pub created_at: Option<Timestamp>,
    /// When it was last changed.
    pub updated_at: Option<Timestamp>,
}

impl Model for IngressParamInfo {
    const SCHEMA: Schema = Schema::new(
        "IngressParamInfo",
        &[
            Field::plain("id"),
            Field::plain("port"),
            Field::plain("port_nat").nullable(),
            Field::plain("proto"),
            Field::plain("external_access"),
            Field::plain("backend_ssl"),
            Field::plain("tcp_proxy_opt"),
            Field::plain("tcp_lb"),
            Field::plain("load_balancer_rule_id").nullable(),
            Field::plain("internal_load_balancer_id").nullable(),
            Field::plain("links"),
            Field::plain("created_at"),
            Field::plain("updated_at"),
        ],
    );

    fn values(&self, visit: &mut dyn FnMut(&[&dyn Encode])) {
        visit(&[
            &self.id,
            &self.port,
            &self.nat_port,
            &self.protocol,
            &self.external_access,
            &self.backend_ssl,
            &self.proxy_protocol,
            &self.tcp_load_balancer,
            &self.load_balancer_rule_id,
            &self.internal_load_balancer_id,
            &self.links,
            &self.created_at,
            &self.updated_at,
        ])
    }

    fn slots(&mut self, visit: &mut dyn FnMut(&mut [&mut dyn Decode])) {
        visit(&mut [
            &mut self.id,
            &mut self.port,
            &mut self.nat_port,
            &mut self.protocol,
            &mut self.external_access,
            &mut self.backend_ssl,
            &mut self.proxy_protocol,
            &mut self.tcp_load_balancer,
            &mut self.load_balancer_rule_id,
            &mut self.internal_load_balancer_id,
            &mut self.links,
            &mut self.created_at,
            &mut self.updated_at,
        ])
    }
}

copyist_runtime::model!(IngressParamInfo);
