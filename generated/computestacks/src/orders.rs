//! Deploying services, which makes a project or adds to one in the background.

use copyist_runtime::{
    Call, Decode, Encode, Field, Json, Model, Operation, Page, Schema, Timestamp,
};

use crate::{ContainerImageId, LocationId, OrderId, PackageId, ProductId, ProjectId, ProjectRef};

static LIST_ORDERS: Operation = Operation::get("list_orders", "/api/orders")
    .answer_in("orders")
    .scopes(&[&["order_read"]])
    .paged(&crate::client::HEADERS_PAGING);
pub(crate) static GET_ORDER: Operation = Operation::get("get_order", "/api/orders/{order_id}")
    .answer_in("order")
    .scopes(&[&["order_read"]]);
static CREATE_ORDER: Operation = Operation::post("create_order", "/api/orders")
    .root("order")
    .answer_in("order")
    .scopes(&[&["order_write"]])
    .waits(&crate::client::ORDER_WAIT);

/// Orders
impl crate::Client {
    /// Lists all orders in short form, the newest first.
    ///
    /// `GET /api/orders` answers 200. Docs: orders/index / List all orders. OAuth2 scope:
    /// `order_read`.
    ///
    /// ```no_run
    /// # async fn example(client: computestacks::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut items = client.list_orders().per_page(1).items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_orders(&self) -> ListOrders {
        ListOrders(self.0.call(&LIST_ORDERS, &[]))
    }

    /// Orders services, for a new project or an existing one.
    ///
    /// `POST /api/orders` answers 201. Docs: orders/index / Create a new order. OAuth2 scope:
    /// `order_write`.
    ///
    /// Images that an ordered image depends on have to be in the order or in the project. Waiting
    /// for it goes on while it awaits payment.
    ///
    /// This only schedules it: `.wait()` sends the call and then asks `get_order` until
    /// `/order/status` says that it is done.
    ///
    /// Status observed with medium confidence: controller source. Response observed with medium
    /// confidence: controller source and a guide.
    ///
    /// * `project_name`: Name of the project.
    /// * `containers`: What to deploy.
    ///
    /// ```no_run
    /// # async fn example(client: computestacks::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use computestacks::{OrderedContainer, OrderedResources, OrderedSetting};
    /// let done = client
    ///     .create_order(
    ///         "example_project_name",
    ///         &[OrderedContainer {
    ///             image_id: 1u64.into(),
    ///             name: Some("example_name".into()),
    ///             domains: Some(vec!["example_domains".into()]),
    ///             resources: Some(OrderedResources {
    ///                 product_id: Some(1u64.into()),
    ///                 package_id: Some(1u64.into()),
    ///             }),
    ///             params: Some(vec![OrderedSetting {
    ///                 key: "example_key".into(),
    ///                 value: "example_value".into(),
    ///             }]),
    ///         }],
    ///     )
    ///     .skip_ssh(true)
    ///     .location_id(1u64)
    ///     .wait()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_order(&self, project_name: &str, containers: &[OrderedContainer]) -> CreateOrder {
        CreateOrder(
            self.0
                .call(&CREATE_ORDER, &[])
                .field("project_name", &project_name)
                .field("containers", &containers),
        )
    }
}

/// Orders
impl crate::Order {
    /// Reads one order.
    ///
    /// `GET /api/orders/{order_id}` answers 200. Docs: orders/index / Get a single order. OAuth2
    /// scope: `order_read`.
    ///
    /// The docs show the answer under `orders`; the controller's `order` is read here.
    ///
    /// ```no_run
    /// # async fn example(client: computestacks::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.order("5f0c9c8e-3f0b-4a55-9c0a-0d7f3c1b2a64").get().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self) -> Call<OrderInfo> {
        self.client.call(&GET_ORDER, &[&self.order_id])
    }
}

/// A call of [`Client::list_orders`](crate::Client::list_orders): set what is optional, then await
/// it.
#[derive(Debug)]
#[must_use = "a call is sent only when it is awaited"]
pub struct ListOrders(pub Call<Page<OrderInfo>>);

copyist_runtime::paged_call!(ListOrders, OrderInfo);

impl ListOrders {
    /// Number of the page, counted from 1.
    pub fn page(self, page: i64) -> Self {
        Self(self.0.query("page", &page))
    }

    /// Items a page holds. The docs name no default; the library behind it has 30.
    pub fn per_page(self, per_page: i64) -> Self {
        Self(self.0.query("per_page", &per_page))
    }
}

/// A call of [`Client::create_order`](crate::Client::create_order): set what is optional, then
/// await it.
#[derive(Debug)]
#[must_use = "a call is sent only when it is awaited"]
pub struct CreateOrder(pub Call<PlacedOrder>);

copyist_runtime::waiting_call!(CreateOrder, PlacedOrder, OrderInfo);

impl CreateOrder {
    /// Makes the project without a bastion.
    pub fn skip_ssh(self, skip_ssh: bool) -> Self {
        Self(self.0.field("skip_ssh", &skip_ssh))
    }

    /// Where to place it.
    pub fn location_id(self, location_id: impl Into<LocationId>) -> Self {
        let location_id: LocationId = location_id.into();
        Self(self.0.field("location_id", &location_id))
    }

    /// Project to extend.
    pub fn project_id(self, project_id: impl Into<ProjectId>) -> Self {
        let project_id: ProjectId = project_id.into();
        Self(self.0.field("project_id", &project_id))
    }
}

copyist_runtime::open_enum! {
    /// How far it is.
    pub enum OrderStatus {
        /// `open`.
        Open = "open",
        /// `pending`.
        Pending = "pending",
        /// `awaiting_payment`.
        AwaitingPayment = "awaiting_payment",
        /// `processing`.
        Processing = "processing",
        /// `cancelled`.
        Cancelled = "cancelled",
        /// `failed`.
        Failed = "failed",
        /// `completed`.
        Completed = "completed",
    }
}

/// An order. Lists leave out `order_data` and `location`.
///
/// Docs: orders/index.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OrderInfo {
    /// Identifier.
    pub id: OrderId,
    /// How far it is.
    pub status: Option<OrderStatus>,
    /// What was asked for, or null, with the keys `raw_order`, `project`, `region_id`,
    /// `location_id`, `load_balancer_ip`, `summary` and `total`.
    ///
    /// Observed with medium confidence: controller source.
    pub order_data: Option<Json>,
    /// The project, as soon as there is one.
    pub project: Option<ProjectRef>,
    /// Where it was placed.
    ///
    /// Observed with medium confidence: controller source.
    pub location: Option<LocationRef>,
    /// When it was placed.
    pub created_at: Option<Timestamp>,
    /// When it was last changed.
    pub updated_at: Option<Timestamp>,
}

impl Model for OrderInfo {
    const SCHEMA: Schema = Schema::new(
        "OrderInfo",
        &[
            Field::plain("id").promised(),
            Field::plain("status"),
            Field::plain("order_data"),
            Field::plain("project").nullable(),
            Field::plain("location").nullable(),
            Field::plain("created_at"),
            Field::plain("updated_at"),
        ],
    );

    fn values(&self, visit: &mut dyn FnMut(&[&dyn Encode])) {
        visit(&[
            &self.id,
            &self.status,
            &self.order_data,
            &self.project,
            &self.location,
            &self.created_at,
            &self.updated_at,
        ])
    }

    fn slots(&mut self, visit: &mut dyn FnMut(&mut [&mut dyn Decode])) {
        visit(&mut [
            &mut self.id,
            &mut self.status,
            &mut self.order_data,
            &mut self.project,
            &mut self.location,
            &mut self.created_at,
            &mut self.updated_at,
        ])
    }
}

copyist_runtime::model!(OrderInfo);

/// A location, in short.
///
/// Observed with medium confidence: controller source.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LocationRef {
    /// Identifier.
    pub id: Option<LocationId>,
    /// Name.
    pub name: Option<String>,
}

impl Model for LocationRef {
    const SCHEMA: Schema = Schema::new("LocationRef", &[Field::plain("id"), Field::plain("name")]);

    fn values(&self, visit: &mut dyn FnMut(&[&dyn Encode])) {
        visit(&[&self.id, &self.name])
    }

    fn slots(&mut self, visit: &mut dyn FnMut(&mut [&mut dyn Decode])) {
        visit(&mut [&mut self.id, &mut self.name])
    }
}

copyist_runtime::model!(LocationRef);

/// An image that an order deploys, always as one container. By the source, the older keys
/// `container_image_id`, `product_id` and `package_id` still pass here.
///
/// Docs: orders/index / Create a new order.
#[derive(Clone, Default)]
pub struct OrderedContainer {
    /// Image to deploy.
    pub image_id: ContainerImageId,
    /// Name of the service.
    ///
    /// Observed with medium confidence: controller source.
    pub name: Option<String>,
    /// Host names to bind.
    pub domains: Option<Vec<String>>,
    /// Product to run it on; free images need none.
    pub resources: Option<OrderedResources>,
    /// Values for the settings of the image; each static one has to be there.
    pub params: Option<Vec<OrderedSetting>>,
}

impl Model for OrderedContainer {
    const SCHEMA: Schema = Schema::new(
        "OrderedContainer",
        &[
            Field::plain("image_id").required(),
            Field::plain("name").optional(),
            Field::plain("domains").optional(),
            Field::plain("resources").optional(),
            Field::plain("params").optional(),
        ],
    );

    fn values(&self, visit: &mut dyn FnMut(&[&dyn Encode])) {
        visit(&[&self.image_id, &self.name, &self.domains, &self.resources, &self.params])
    }

    fn slots(&mut self, visit: &mut dyn FnMut(&mut [&mut dyn Decode])) {
        visit(&mut [
            &mut self.image_id,
            &mut self.name,
            &mut self.domains,
            &mut self.resources,
            &mut self.params,
        ])
    }
}

copyist_runtime::model!(OrderedContainer);

/// Product that a container runs on. The docs have `package_id`; the controller calls that
/// deprecated and takes `product_id`, as the administrators' guide does.
///
/// Docs: orders/index / Create a new order.
#[derive(Clone, Default)]
pub struct OrderedResources {
    /// Product to run on.
    ///
    /// Observed with medium confidence: controller source and a guide.
    pub product_id: Option<ProductId>,
    /// Package to run on; deprecated in the controller.
    pub package_id: Option<PackageId>,
}

impl Model for OrderedResources {
    const SCHEMA: Schema = Schema::new(
        "OrderedResources",
        &[Field::plain("product_id").optional(), Field::plain("package_id").optional()],
    );

    fn values(&self, visit: &mut dyn FnMut(&[&dyn Encode])) {
        visit(&[&self.product_id, &self.package_id])
    }

    fn slots(&mut self, visit: &mut dyn FnMut(&mut [&mut dyn Decode])) {
        visit(&mut [&mut self.product_id, &mut self.package_id])
    }
}

copyist_runtime::model!(OrderedResources);

/// A value for a setting of an image.
///
/// Docs: orders/index / Create a new order.
#[derive(Clone, Default)]
pub struct OrderedSetting {
    /// Name of the setting parameter.
    pub key: String,
    /// Its value.
    pub value: String,
}

impl Model for OrderedSetting {
    const SCHEMA: Schema = Schema::new(
        "OrderedSetting",
        &[Field::plain("key").required(), Field::plain("value").required()],
    );

    fn values(&self, visit: &mut dyn FnMut(&[&dyn Encode])) {
        visit(&[&self.key, &self.value])
    }

    fn slots(&mut self, visit: &mut dyn FnMut(&mut [&mut dyn Decode])) {
        visit(&mut [&mut self.key, &mut self.value])
    }
}

copyist_runtime::model!(OrderedSetting);

/// What is known of an order that was just placed.
///
/// Observed with medium confidence: controller source and a guide.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PlacedOrder {
    /// Identifier.
    pub id: OrderId,
    /// Where the user goes on, if they have to.
    pub redirect_url: Option<String>,
    /// Address of the load balancer.
    pub load_balancer_ip: Option<String>,
}

impl Model for PlacedOrder {
    const SCHEMA: Schema = Schema::new(
        "PlacedOrder",
        &[
            Field::plain("id").promised(),
            Field::plain("redirect_url").nullable(),
            Field::plain("load_balancer_ip").nullable(),
        ],
    );

    fn values(&self, visit: &mut dyn FnMut(&[&dyn Encode])) {
        visit(&[&self.id, &self.redirect_url, &self.load_balancer_ip])
    }

    fn slots(&mut self, visit: &mut dyn FnMut(&mut [&mut dyn Decode])) {
        visit(&mut [&mut self.id, &mut self.redirect_url, &mut self.load_balancer_ip])
    }
}

copyist_runtime::model!(PlacedOrder);
