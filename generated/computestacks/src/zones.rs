//! DNS zones and their records, to be read only.

use std::collections::BTreeMap;

use copyist_runtime::{Call, Decode, Encode, Field, Model, Operation, Page, Schema, Timestamp};

use crate::ZoneId;

static LIST_ZONES: Operation = Operation::get("list_zones", "/api/zones")
    .answer_in("zones")
    .scopes(&[&["dns_read"]])
    .paged(&crate::client::HEADERS_PAGING);
static GET_ZONE: Operation =
    Operation::get("get_zone", "/api/zones/{zone_id}").answer_in("zone").scopes(&[&["dns_read"]]);

/// DNS Zones
impl crate::Client {
    /// Lists all zones without their records, the oldest first.
    ///
    /// `GET /api/zones` answers 200. Docs: zones/index / List all zones. OAuth2 scope: `dns_read`.
    ///
    /// ```no_run
    /// # async fn example(client: computestacks::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut items = client.list_zones().per_page(1).items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_zones(&self) -> ListZones {
        ListZones(self.0.call(&LIST_ZONES, &[]))
    }
}

/// DNS Zones
impl crate::Zone {
    /// Reads one zone with its records, be they live or edited and not saved yet.
    ///
    /// `GET /api/zones/{zone_id}` answers 200. Docs: zones/index / View zone. OAuth2 scope:
    /// `dns_read`.
    ///
    /// ```no_run
    /// # async fn example(client: computestacks::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.zone(1u64).get().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self) -> Call<ZoneInfo> {
        self.client.call(&GET_ZONE, &[&self.zone_id])
    }
}

/// A call of [`Client::list_zones`](crate::Client::list_zones): set what is optional, then await
/// it.
#[derive(Debug)]
#[must_use = "a call is sent only when it is awaited"]
pub struct ListZones(pub Call<Page<ZoneInfo>>);

copyist_runtime::paged_call!(ListZones, ZoneInfo);

impl ListZones {
    /// Number of the page, counted from 1.
    pub fn page(self, page: i64) -> Self {
        Self(self.0.query("page", &page))
    }

    /// Items a page holds. The docs name no default; the library behind it has 30.
    pub fn per_page(self, per_page: i64) -> Self {
        Self(self.0.query("per_page", &per_page))
    }
}

/// A DNS zone.
///
/// Docs: zones/index.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ZoneInfo {
    /// Identifier.
    pub id: ZoneId,
    /// Name; there is each only once.
    pub name: Option<String>,
    /// Records by type, `A` and the like. Missing from lists.
    pub records: BTreeMap<String, Vec<ZoneRecord>>,
    /// When it was added.
    pub created_at: Option<Timestamp>,
    /// When it was last changed.
    pub updated_at: Option<Timestamp>,
}

impl Model for ZoneInfo {
    const SCHEMA: Schema = Schema::new(
        "ZoneInfo",
        &[
            Field::plain("id").promised(),
            Field::plain("name").nullable(),
            Field::plain("records"),
            Field::plain("created_at"),
            Field::plain("updated_at"),
        ],
    );

    fn values(&self, visit: &mut dyn FnMut(&[&dyn Encode])) {
        visit(&[&self.id, &self.name, &self.records, &self.created_at, &self.updated_at])
    }

    fn slots(&mut self, visit: &mut dyn FnMut(&mut [&mut dyn Decode])) {
        visit(&mut [
            &mut self.id,
            &mut self.name,
            &mut self.records,
            &mut self.created_at,
            &mut self.updated_at,
        ])
    }
}

copyist_runtime::model!(ZoneInfo);

copyist_runtime::union! {
    /// A value that is one or the other.
    pub enum IntegerOrText {
        /// `i64`.
        Integer(i64),
        /// `String`.
        String(String),
    }
}

/// A DNS record. Which fields it has depends on its type and on the DNS driver; others are left
/// out.
///
/// Docs: zones/index.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ZoneRecord {
    /// Type.
    pub r#type: Option<String>,
    /// Name.
    pub name: Option<String>,
    /// Seconds it may be cached.
    pub ttl: Option<i64>,
    /// Name of the zone.
    pub zone_id: Option<String>,
    /// Host that a CNAME, NS or MX record names.
    pub hostname: Option<String>,
    /// Address that an A or AAAA record names.
    ///
    /// Observed with medium confidence: a DNS driver's source.
    pub ip: Option<String>,
    /// Rank of an MX record.
    ///
    /// Observed with medium confidence: a DNS driver's source.
    pub priority: Option<i64>,
    /// What TXT and PTR records and the rest say.
    ///
    /// Observed with medium confidence: a DNS driver's source.
    pub value: Option<String>,
    /// Timer of an SOA record.
    pub refresh: Option<i64>,
    /// Timer of an SOA record.
    pub retry: Option<i64>,
    /// Timer of an SOA record.
    pub expire: Option<i64>,
    /// Timer of an SOA record.
    pub default: Option<i64>,
    /// Whom an SOA record names as responsible.
    pub email: Option<String>,
    /// Rarely filled.
    ///
    /// Observed with medium confidence: a DNS driver's source.
    pub serial: Option<IntegerOrText>,
    /// Rarely filled.
    ///
    /// Observed with medium confidence: a DNS driver's source.
    pub primary_dns: Option<IntegerOrText>,
    /// Rarely filled.
    ///
    /// Observed with medium confidence: a DNS driver's source.
    pub port: Option<IntegerOrText>,
    /// Rarely filled.
    ///
    /// Observed with medium confidence: a DNS driver's source.
    pub weight: Option<IntegerOrText>,
}

impl Model for ZoneRecord {
    const SCHEMA: Schema = Schema::new(
        "ZoneRecord",
        &[
            Field::plain("type"),
            Field::plain("name").nullable(),
            Field::plain("ttl"),
            Field::plain("zone_id").nullable(),
            Field::plain("hostname").nullable(),
            Field::plain("ip").nullable(),
            Field::plain("priority").nullable(),
            Field::plain("value").nullable(),
            Field::plain("refresh").nullable(),
            Field::plain("retry").nullable(),
            Field::plain("expire").nullable(),
            Field::plain("default").nullable(),
            Field::plain("email").nullable(),
            Field::plain("serial").nullable(),
            Field::plain("primary_dns").nullable(),
            Field::plain("port").nullable(),
            Field::plain("weight").nullable(),
        ],
    );

    fn values(&self, visit: &mut dyn FnMut(&[&dyn Encode])) {
        visit(&[
            &self.r#type,
            &self.name,
            &self.ttl,
            &self.zone_id,
            &self.hostname,
            &self.ip,
            &self.priority,
            &self.value,
            &self.refresh,
            &self.retry,
            &self.expire,
            &self.default,
            &self.email,
            &self.serial,
            &self.primary_dns,
            &self.port,
            &self.weight,
        ])
    }

    fn slots(&mut self, visit: &mut dyn FnMut(&mut [&mut dyn Decode])) {
        visit(&mut [
            &mut self.r#type,
            &mut self.name,
            &mut self.ttl,
            &mut self.zone_id,
            &mut self.hostname,
            &mut self.ip,
            &mut self.priority,
            &mut self.value,
            &mut self.refresh,
            &mut self.retry,
            &mut self.expire,
            &mut self.default,
            &mut self.email,
            &mut self.serial,
            &mut self.primary_dns,
            &mut self.port,
            &mut self.weight,
        ])
    }
}

copyist_runtime::model!(ZoneRecord);
