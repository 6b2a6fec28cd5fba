//! The price list.

use copyist_runtime::{Call, Decimal, Decode, Encode, Field, Model, Operation, Schema};

use crate::{ProductId, RegionId};

static LIST_PRODUCTS: Operation = Operation::get("list_products", "/api/products")
    .answer_in("products")
    .scopes(&[&["profile_read"]]);

/// Products
impl crate::Client {
    /// Lists packages with their prices, one entry for each package and availability zone.
    ///
    /// `GET /api/products` answers 200. Docs: products/index / List all available products. OAuth2
    /// scope: `profile_read`.
    ///
    /// ```no_run
    /// # async fn example(client: computestacks::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.list_products().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_products(&self) -> Call<Vec<Product>> {
        self.0.call(&LIST_PRODUCTS, &[])
    }
}

copyist_runtime::open_enum! {
    /// What a price is paid for; empty when no price applies.
    pub enum BillingTerm {
        /// `hour`.
        Hour = "hour",
        /// `month`.
        Month = "month",
        /// `year`.
        Year = "year",
    }
}

/// A package at the price that the caller pays for it in one availability zone.
///
/// Docs: products/index.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Product {
    /// Identifier, for orders and for resizing.
    pub id: ProductId,
    /// Name.
    pub name: Option<String>,
    /// Price for one term.
    pub price: Option<Decimal>,
    /// What the price is paid for.
    pub term: Option<BillingTerm>,
    /// Cores; a text in the sample.
    pub cpu: Option<Decimal>,
    /// Memory in MB.
    pub memory: Option<i64>,
    /// Traffic in GB.
    pub bandwidth: Option<i64>,
    /// Storage in GB.
    pub storage: Option<i64>,
    /// Room for backups in GB.
    pub backup: Option<i64>,
    /// Disk on the host in GB.
    ///
    /// Observed with medium confidence: controller source.
    pub local_disk: Option<i64>,
    /// Addresses; documented but not in the controller.
    pub ip_addresses: Option<i64>,
    /// Swap in MB, as the docs call it; the controller sends `memory_swap`.
    pub swap: Option<i64>,
    /// Swap in MB; the docs say `swap`.
    ///
    /// Observed with medium confidence: controller source.
    pub memory_swap: Option<i64>,
    /// Swappiness of the kernel.
    ///
    /// Observed with medium confidence: controller source.
    pub memory_swappiness: Option<i64>,
    /// Availability zone that the price is for.
    pub region: Option<RegionId>,
}

impl Model for Product {
    const SCHEMA: Schema = Schema::new(
        "Product",
        &[
            Field::plain("id").promised(),
            Field::plain("name").nullable(),
            Field::plain("price"),
            Field::plain("term"),
            Field::plain("cpu").nullable(),
            Field::plain("memory").nullable(),
            Field::plain("bandwidth").nullable(),
            Field::plain("storage").nullable(),
            Field::plain("backup"),
            Field::plain("local_disk"),
            Field::plain("ipaddr").nullable(),
            Field::plain("swap").nullable(),
            Field::plain("memory_swap").nullable(),
            Field::plain("memory_swappiness").nullable(),
            Field::plain("region"),
        ],
    );

    fn values(&self, visit: &mut dyn FnMut(&[&dyn Encode])) {
        visit(&[
            &self.id,
            &self.name,
            &self.price,
            &self.term,
            &self.cpu,
            &self.memory,
            &self.bandwidth,
            &self.storage,
            &self.backup,
            &self.local_disk,
            &self.ip_addresses,
            &self.swap,
            &self.memory_swap,
            &self.memory_swappiness,
            &self.region,
        ])
    }

    fn slots(&mut self, visit: &mut dyn FnMut(&mut [&mut dyn Decode])) {
        visit(&mut [
            &mut self.id,
            &mut self.name,
            &mut self.price,
            &mut self.term,
            &mut self.cpu,
            &mut self.memory,
            &mut self.bandwidth,
            &mut self.storage,
            &mut self.backup,
            &mut self.local_disk,
            &mut self.ip_addresses,
            &mut self.swap,
            &mut self.memory_swap,
            &mut self.memory_swappiness,
            &mut self.region,
        ])
    }
}

copyist_runtime::model!(Product);
