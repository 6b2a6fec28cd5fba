//! Load balancers in front of the user's services.

use copyist_runtime::{Call, Decode, Encode, Field, Model, Operation, Page, Schema, Timestamp};

use crate::LoadBalancerId;

static LIST_LOAD_BALANCERS: Operation =
    Operation::get("list_load_balancers", "/api/load_balancers")
        .answer_in("load_balancers")
        .scopes(&[&["project_read"]])
        .paged(&crate::client::HEADERS_PAGING);
static GET_LOAD_BALANCER: Operation =
    Operation::get("get_load_balancer", "/api/load_balancers/{load_balancer_id}")
        .answer_in("load_balancer")
        .scopes(&[&["project_read"]]);

/// Load Balancers
impl crate::Client {
    /// Lists the load balancers that serve the user's services.
    ///
    /// `GET /api/load_balancers` answers 200. Docs: load\_balancers/index / List your load
    /// balancers. OAuth2 scope: `project_read`.
    ///
    /// ```no_run
    /// # async fn example(client: computestacks::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut items = client.list_load_balancers().per_page(1).items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_load_balancers(&self) -> ListLoadBalancers {
        ListLoadBalancers(self.0.call(&LIST_LOAD_BALANCERS, &[]))
    }
}

/// Load Balancers
impl crate::LoadBalancer {
    /// Reads one load balancer.
    ///
    /// `GET /api/load_balancers/{load_balancer_id}` answers 200. Docs: load\_balancers/index / View
    /// load balancer. OAuth2 scope: `project_read`.
    ///
    /// ```no_run
    /// # async fn example(client: computestacks::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.load_balancer(1u64).get().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self) -> Call<LoadBalancerInfo> {
        self.client.call(&GET_LOAD_BALANCER, &[&self.load_balancer_id])
    }
}

/// A call of [`Client::list_load_balancers`](crate::Client::list_load_balancers): set what is
/// optional, then await it.
#[derive(Debug)]
#[must_use = "a call is sent only when it is awaited"]
pub struct ListLoadBalancers(pub Call<Page<LoadBalancerInfo>>);

copyist_runtime::paged_call!(ListLoadBalancers, LoadBalancerInfo);

impl ListLoadBalancers {
    /// Number of the page, counted from 1.
    pub fn page(self, page: i64) -> Self {
        Self(self.0.query("page", &page))
    }

    /// Items a page holds. The docs name no default; the library behind it has 30.
    pub fn per_page(self, per_page: i64) -> Self {
        Self(self.0.query("per_page", &per_page))
    }
}

/// A load balancer.
///
/// Docs: load\_balancers/index.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LoadBalancerInfo {
    /// Identifier.
    pub id: LoadBalancerId,
    /// Name.
    pub name: Option<String>,
    /// Name that people see.
    pub label: Option<String>,
    /// Address on the internet.
    pub public_ip: Option<String>,
    /// When it was made.
    pub created_at: Option<Timestamp>,
    /// When it was last changed.
    pub updated_at: Option<Timestamp>,
}

impl Model for LoadBalancerInfo {
    const SCHEMA: Schema = Schema::new(
        "LoadBalancerInfo",
        &[
            Field::plain("id").promised(),
            Field::plain("name").nullable(),
            Field::plain("label").nullable(),
            Field::plain("public_ip").nullable(),
            Field::plain("created_at"),
            Field::plain("updated_at"),
        ],
    );

    fn values(&self, visit: &mut dyn FnMut(&[&dyn Encode])) {
        visit(&[
            &self.id,
            &self.name,
            &self.label,
            &self.public_ip,
            &self.created_at,
            &self.updated_at,
        ])
    }

    fn slots(&mut self, visit: &mut dyn FnMut(&mut [&mut dyn Decode])) {
        visit(&mut [
            &mut self.id,
            &mut self.name,
            &mut self.label,
            &mut self.public_ip,
            &mut self.created_at,
            &mut self.updated_at,
        ])
    }
}

copyist_runtime::model!(LoadBalancerInfo);
