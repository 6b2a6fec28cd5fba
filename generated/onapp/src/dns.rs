//! DNS zones and their records. No page of the guide was found; it is known from clients and their test data.

use std::collections::BTreeMap;

use copyist_runtime::{
    Call, Decode, Encode, Field, Json, Model, Operation, Page, Schema, Timestamp,
};

use crate::{DnsRecordId, DnsZoneId, UserId};

static LIST_DNS_ZONES: Operation = Operation::get("list_dns_zones", "/dns_zones")
    .items_in("dns_zone")
    .paged(&crate::client::NUMBERED_PAGING);
static LIST_OWN_DNS_ZONES: Operation =
    Operation::get("list_own_dns_zones", "/dns_zones/user").items_in("dns_zone");
static GET_DNS_ZONE: Operation =
    Operation::get("get_dns_zone", "/dns_zones/{dns_zone_id}").answer_in("dns_zone");
static CREATE_DNS_ZONE: Operation =
    Operation::post("create_dns_zone", "/dns_zones").root("dns_zone").answer_in("dns_zone");
static DELETE_DNS_ZONE: Operation =
    Operation::delete("delete_dns_zone", "/dns_zones/{dns_zone_id}");
static LIST_DNS_RECORDS: Operation =
    Operation::get("list_dns_records", "/dns_zones/{dns_zone_id}/records").answer_in("dns_zone");
static GET_DNS_RECORD: Operation =
    Operation::get("get_dns_record", "/dns_zones/{dns_zone_id}/records/{dns_record_id}")
        .answer_in("dns_record");
static CREATE_DNS_RECORD: Operation =
    Operation::post("create_dns_record", "/dns_zones/{dns_zone_id}/records")
        .root("dns_record")
        .answer_in("dns_record");
static UPDATE_DNS_RECORD: Operation =
    Operation::put("update_dns_record", "/dns_zones/{dns_zone_id}/records/{dns_record_id}")
        .object_body()
        .root("dns_record");
static DELETE_DNS_RECORD: Operation =
    Operation::delete("delete_dns_record", "/dns_zones/{dns_zone_id}/records/{dns_record_id}");
static GET_DNS_SETUP: Operation =
    Operation::get("get_dns_setup", "/settings/dns_setup").answer_in("dns_setup");

/// DNS
impl crate::Client {
    /// Lists the DNS zones, or those that a text is found in.
    ///
    /// `GET /dns_zones` answers 200.
    ///
    /// Path observed with low confidence: client source only.
    ///
    /// ```no_run
    /// # async fn example(client: onapp::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut items = client.list_dns_zones().search("example.com").per_page(1).items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_dns_zones(&self) -> ListDnsZones {
        ListDnsZones(self.0.call(&LIST_DNS_ZONES, &[]))
    }

    /// Lists the caller's own DNS zones, or those of them that a text is found in.
    ///
    /// `GET /dns_zones/user` answers 200.
    ///
    /// Path observed with low confidence: client source only.
    ///
    /// ```no_run
    /// # async fn example(client: onapp::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.list_own_dns_zones().search("example.com").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_own_dns_zones(&self) -> ListOwnDnsZones {
        ListOwnDnsZones(self.0.call(&LIST_OWN_DNS_ZONES, &[]))
    }

    /// Creates a DNS zone.
    ///
    /// `POST /dns_zones` answers 201.
    ///
    /// Path observed with low confidence: client source only.
    ///
    /// * `name`: Domain.
    ///
    /// ```no_run
    /// # async fn example(client: onapp::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.create_dns_zone("example.com").auto_populate(1).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_dns_zone(&self, name: &str) -> CreateDnsZone {
        CreateDnsZone(self.0.call(&CREATE_DNS_ZONE, &[]).field("name", &name))
    }

    /// Reads the panel's domain and its name servers.
    ///
    /// `GET /settings/dns_setup` answers 200.
    ///
    /// Path observed with low confidence: client source only.
    ///
    /// ```no_run
    /// # async fn example(client: onapp::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.get_dns_setup().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_dns_setup(&self) -> Call<DnsSetup> {
        self.0.call(&GET_DNS_SETUP, &[])
    }
}

/// DNS
impl crate::DnsZone {
    /// Reads a DNS zone.
    ///
    /// `GET /dns_zones/{dns_zone_id}` answers 200.
    ///
    /// Path observed with low confidence: client source only.
    ///
    /// ```no_run
    /// # async fn example(client: onapp::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.dns_zone(31u64).get().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self) -> Call<DnsZoneInfo> {
        self.client.call(&GET_DNS_ZONE, &[&self.dns_zone_id])
    }

    /// Deletes a DNS zone.
    ///
    /// `DELETE /dns_zones/{dns_zone_id}` answers 204.
    ///
    /// Path observed with low confidence: client source only.
    ///
    /// ```no_run
    /// # async fn example(client: onapp::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.dns_zone(31u64).delete().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete(&self) -> Call<()> {
        self.client.call(&DELETE_DNS_ZONE, &[&self.dns_zone_id])
    }

    /// Reads a DNS zone with its records, by their kind.
    ///
    /// `GET /dns_zones/{dns_zone_id}/records` answers 200.
    ///
    /// Path observed with low confidence: client source only.
    ///
    /// ```no_run
    /// # async fn example(client: onapp::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.dns_zone(31u64).list_dns_records().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_dns_records(&self) -> Call<DnsZoneInfo> {
        self.client.call(&LIST_DNS_RECORDS, &[&self.dns_zone_id])
    }

    /// Adds a record to a DNS zone. Records of the kind SOA cannot be written.
    ///
    /// `POST /dns_zones/{dns_zone_id}/records` answers 201.
    ///
    /// What else is required depends on the kind: A and AAAA need `ip`; CNAME, NS and PTR
    /// `hostname`; MX `priority` and `hostname`; SRV `priority`, `weight`, `port` and `hostname`;
    /// TXT `txt`.
    ///
    /// Path observed with low confidence: client source only.
    ///
    /// * `r#type`: Kind of record.
    /// * `name`: Name it is about; `@` is the zone's own.
    /// * `ttl`: Seconds that it may be cached.
    ///
    /// ```no_run
    /// # async fn example(client: onapp::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use onapp::DnsRecordType;
    /// let dns_zone = client.dns_zone(31u64);
    /// let answer = dns_zone
    ///     .create_dns_record(DnsRecordType::A, "www", 3600)
    ///     .ip("203.0.113.17")
    ///     .hostname("mail.example.com")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_dns_record(
        &self,
        r#type: DnsRecordType,
        name: &str,
        ttl: i64,
    ) -> CreateDnsRecord {
        CreateDnsRecord(
            self.client
                .call(&CREATE_DNS_RECORD, &[&self.dns_zone_id])
                .field("type", &r#type)
                .field("name", &name)
                .field("ttl", &ttl),
        )
    }
}

/// DNS
impl crate::DnsRecord {
    /// Reads a DNS record.
    ///
    /// `GET /dns_zones/{dns_zone_id}/records/{dns_record_id}` answers 200.
    ///
    /// Path observed with low confidence: client source only.
    ///
    /// ```no_run
    /// # async fn example(client: onapp::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.dns_zone(31u64).dns_record(977u64).get().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self) -> Call<DnsRecordInfo> {
        self.client.call(&GET_DNS_RECORD, &[&self.dns_zone_id, &self.dns_record_id])
    }

    /// Changes a DNS record.
    ///
    /// `PUT /dns_zones/{dns_zone_id}/records/{dns_record_id}` answers 204.
    ///
    /// Whether what is required on creation may be left out here is not known. A client reads the
    /// record again to see what became of it.
    ///
    /// Path observed with low confidence: client source only.
    ///
    /// ```no_run
    /// # async fn example(client: onapp::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use onapp::DnsRecordType;
    /// let dns_record = client.dns_zone(31u64).dns_record(977u64);
    /// dns_record.update().r#type(DnsRecordType::A).name("example_name").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn update(&self) -> UpdateDnsRecord {
        UpdateDnsRecord(
            self.client.call(&UPDATE_DNS_RECORD, &[&self.dns_zone_id, &self.dns_record_id]),
        )
    }

    /// Deletes a DNS record.
    ///
    /// `DELETE /dns_zones/{dns_zone_id}/records/{dns_record_id}` answers 204.
    ///
    /// Path observed with low confidence: client source only.
    ///
    /// ```no_run
    /// # async fn example(client: onapp::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.dns_zone(31u64).dns_record(977u64).delete().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete(&self) -> Call<()> {
        self.client.call(&DELETE_DNS_RECORD, &[&self.dns_zone_id, &self.dns_record_id])
    }
}

/// A call of [`Client::list_dns_zones`](crate::Client::list_dns_zones): set what is optional, then
/// await it.
#[derive(Debug)]
#[must_use = "a call is sent only when it is awaited"]
pub struct ListDnsZones(pub Call<Page<DnsZoneInfo>>);

copyist_runtime::paged_call!(ListDnsZones, DnsZoneInfo);

impl ListDnsZones {
    /// Text to look for.
    pub fn search(self, search: &str) -> Self {
        Self(self.0.query("q", &search))
    }

    /// Number of the page, counted from 1. At least `1`.
    pub fn page(self, page: i64) -> Self {
        Self(self.0.query("page", &page))
    }

    /// Items a page holds. The default is known for transactions alone (10), the maximum for no
    /// list.
    pub fn per_page(self, per_page: i64) -> Self {
        Self(self.0.query("per_page", &per_page))
    }
}

/// A call of [`Client::list_own_dns_zones`](crate::Client::list_own_dns_zones): set what is
/// optional, then await it.
#[derive(Debug)]
#[must_use = "a call is sent only when it is awaited"]
pub struct ListOwnDnsZones(pub Call<Vec<DnsZoneInfo>>);

copyist_runtime::call!(ListOwnDnsZones, Vec<DnsZoneInfo>);

impl ListOwnDnsZones {
    /// Text to look for.
    pub fn search(self, search: &str) -> Self {
        Self(self.0.query("q", &search))
    }
}

/// A call of [`Client::create_dns_zone`](crate::Client::create_dns_zone): set what is optional,
/// then await it.
#[derive(Debug)]
#[must_use = "a call is sent only when it is awaited"]
pub struct CreateDnsZone(pub Call<DnsZoneInfo>);

copyist_runtime::call!(CreateDnsZone, DnsZoneInfo);

impl CreateDnsZone {
    /// 1 to take over existing records, 0 not to; one client says it is required.
    pub fn auto_populate(self, auto_populate: i64) -> Self {
        Self(self.0.field("auto_populate", &auto_populate))
    }
}

/// A call of [`DnsZone::create_dns_record`](crate::DnsZone::create_dns_record): set what is
/// optional, then await it.
#[derive(Debug)]
#[must_use = "a call is sent only when it is awaited"]
pub struct CreateDnsRecord(pub Call<DnsRecordInfo>);

copyist_runtime::call!(CreateDnsRecord, DnsRecordInfo);

impl CreateDnsRecord {
    /// Address (A, AAAA).
    pub fn ip(self, ip: &str) -> Self {
        Self(self.0.field("ip", &ip))
    }

    /// Host (CNAME, MX, NS, PTR, SRV).
    pub fn hostname(self, hostname: &str) -> Self {
        Self(self.0.field("hostname", &hostname))
    }

    /// Text (TXT).
    pub fn txt(self, txt: &str) -> Self {
        Self(self.0.field("txt", &txt))
    }

    /// Priority (MX, SRV).
    pub fn priority(self, priority: i64) -> Self {
        Self(self.0.field("priority", &priority))
    }

    /// Weight (SRV).
    pub fn weight(self, weight: i64) -> Self {
        Self(self.0.field("weight", &weight))
    }

    /// Port (SRV).
    pub fn port(self, port: i64) -> Self {
        Self(self.0.field("port", &port))
    }
}

/// A call of [`DnsRecord::update`](crate::DnsRecord::update): set what is optional, then await it.
#[derive(Debug)]
#[must_use = "a call is sent only when it is awaited"]
pub struct UpdateDnsRecord(pub Call<()>);

copyist_runtime::call!(UpdateDnsRecord, ());

impl UpdateDnsRecord {
    /// Kind of record.
    pub fn r#type(self, r#type: DnsRecordType) -> Self {
        Self(self.0.field("type", &r#type))
    }

    /// Name it is about; `@` is the zone's own.
    pub fn name(self, name: &str) -> Self {
        Self(self.0.field("name", &name))
    }

    /// Seconds that it may be cached.
    pub fn ttl(self, ttl: i64) -> Self {
        Self(self.0.field("ttl", &ttl))
    }

    /// Address (A, AAAA).
    pub fn ip(self, ip: &str) -> Self {
        Self(self.0.field("ip", &ip))
    }

    /// Host (CNAME, MX, NS, PTR, SRV).
    pub fn hostname(self, hostname: &str) -> Self {
        Self(self.0.field("hostname", &hostname))
    }

    /// Text (TXT).
    pub fn txt(self, txt: &str) -> Self {
        Self(self.0.field("txt", &txt))
    }

    /// Priority (MX, SRV).
    pub fn priority(self, priority: i64) -> Self {
        Self(self.0.field("priority", &priority))
    }

    /// Weight (SRV).
    pub fn weight(self, weight: i64) -> Self {
        Self(self.0.field("weight", &weight))
    }

    /// Port (SRV).
    pub fn port(self, port: i64) -> Self {
        Self(self.0.field("port", &port))
    }
}

copyist_runtime::open_enum! {
    /// Kinds of DNS records.
    pub enum DnsRecordType {
        /// `A`.
        A = "A",
        /// `AAAA`.
        Aaaa = "AAAA",
        /// `CNAME`.
        Cname = "CNAME",
        /// `MX`.
        Mx = "MX",
        /// `NS`.
        Ns = "NS",
        /// `PTR`.
        Ptr = "PTR",
        /// `SOA`.
        Soa = "SOA",
        /// `SRV`.
        Srv = "SRV",
        /// `TXT`.
        Txt = "TXT",
    }
}

copyist_runtime::union! {
    /// Whether existing records were taken over on creation.
    pub enum AutoPopulate {
        /// `bool`.
        Boolean(bool),
        /// `i64`.
        Integer(i64),
    }
}

/// A DNS zone.
///
/// Observed with low confidence: client source only.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DnsZoneInfo {
    /// Identifier.
    pub id: DnsZoneId,
    /// Domain.
    pub name: Option<String>,
    /// User who owns it.
    pub user_id: Option<UserId>,
    /// Whether existing records were taken over on creation.
    pub auto_populate: Option<AutoPopulate>,
    /// Its key at the DNS servers.
    pub cdn_reference: Option<i64>,
    /// Records by their kind; only in the list of records.
    pub records: BTreeMap<String, Vec<DnsRecordInfo>>,
    /// When it was created.
    pub created_at: Option<Timestamp>,
    /// When it was last changed.
    pub updated_at: Option<Timestamp>,
}

impl Model for DnsZoneInfo {
    const SCHEMA: Schema = Schema::new(
        "DnsZoneInfo",
        &[
            Field::plain("id").promised(),
            Field::plain("name"),
            Field::plain("user_id"),
            Field::plain("auto_populate"),
            Field::plain("cdn_reference"),
            Field::plain("records").items_in("dns_record"),
            Field::plain("created_at"),
            Field::plain("updated_at"),
        ],
    );

    fn values(&self, visit: &mut dyn FnMut(&[&dyn Encode])) {
        visit(&[
            &self.id,
            &self.name,
            &self.user_id,
            &self.auto_populate,
            &self.cdn_reference,
            &self.records,
            &self.created_at,
            &self.updated_at,
        ])
    }

    fn slots(&mut self, visit: &mut dyn FnMut(&mut [&mut dyn Decode])) {
        visit(&mut [
            &mut self.id,
            &mut self.name,
            &mut self.user_id,
            &mut self.auto_populate,
            &mut self.cdn_reference,
            &mut self.records,
            &mut self.created_at,
            &mut self.updated_at,
        ])
    }
}

copyist_runtime::model!(DnsZoneInfo);

/// A DNS record. Which fields are there depends on its kind.
///
/// Observed with low confidence: client source only.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DnsRecordInfo {
    /// Identifier.
    pub id: DnsRecordId,
    /// Zone that it belongs to; read by one client.
    pub dns_zone_id: Option<DnsZoneId>,
    /// Kind of record.
    pub r#type: Option<DnsRecordType>,
    /// Name it is about; `@` is the zone's own.
    pub name: Option<String>,
    /// Seconds that it may be cached.
    pub ttl: Option<i64>,
    /// Address (A, AAAA).
    pub ip: Option<String>,
    /// Host (CNAME, MX, NS, PTR, SRV).
    pub hostname: Option<String>,
    /// Text (TXT).
    pub txt: Option<String>,
    /// Priority (MX, SRV).
    pub priority: Option<i64>,
    /// Weight (SRV).
    pub weight: Option<i64>,
    /// Port (SRV).
    pub port: Option<i64>,
    /// First name server (SOA).
    pub primary_ns: Option<Json>,
    /// Address of who looks after the zone (SOA).
    pub hostmaster: Option<Json>,
    /// Number of the zone's version (SOA).
    pub serial: Option<Json>,
    /// Seconds between looks for a new version (SOA).
    pub refresh: Option<Json>,
    /// Seconds until the next try if that fails (SOA).
    pub retry: Option<Json>,
    /// Seconds until the zone counts as gone (SOA).
    pub expire: Option<Json>,
    /// Seconds that may be cached that there is no such name (SOA).
    pub minimum: Option<Json>,
}

impl Model for DnsRecordInfo {
    const SCHEMA: Schema = Schema::new(
        "DnsRecordInfo",
        &[
            Field::plain("id").promised(),
            Field::plain("dns_zone_id"),
            Field::plain("type"),
            Field::plain("name"),
            Field::plain("ttl"),
            Field::plain("ip"),
            Field::plain("hostname"),
            Field::plain("txt"),
            Field::plain("priority"),
            Field::plain("weight"),
            Field::plain("port"),
            Field::plain("primaryNs"),
            Field::plain("hostmaster"),
            Field::plain("serial"),
            Field::plain("refresh"),
            Field::plain("retry"),
            Field::plain("expire"),
            Field::plain("minimum"),
        ],
    );

    fn values(&self, visit: &mut dyn FnMut(&[&dyn Encode])) {
        visit(&[
            &self.id,
            &self.dns_zone_id,
            &self.r#type,
            &self.name,
            &self.ttl,
            &self.ip,
            &self.hostname,
            &self.txt,
            &self.priority,
            &self.weight,
            &self.port,
            &self.primary_ns,
            &self.hostmaster,
            &self.serial,
            &self.refresh,
            &self.retry,
            &self.expire,
            &self.minimum,
        ])
    }

    fn slots(&mut self, visit: &mut dyn FnMut(&mut [&mut dyn Decode])) {
        visit(&mut [
            &mut self.id,
            &mut self.dns_zone_id,
            &mut self.r#type,
            &mut self.name,
            &mut self.ttl,
            &mut self.ip,
            &mut self.hostname,
            &mut self.txt,
            &mut self.priority,
            &mut self.weight,
            &mut self.port,
            &mut self.primary_ns,
            &mut self.hostmaster,
            &mut self.serial,
            &mut self.refresh,
            &mut self.retry,
            &mut self.expire,
            &mut self.minimum,
        ])
    }
}

copyist_runtime::model!(DnsRecordInfo);

/// The panel's domain and its name servers.
///
/// Observed with low confidence: client source only.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DnsSetup {
    /// Domain.
    pub domain: Option<String>,
    /// First name server.
    pub ns1: Option<String>,
    /// Second name server.
    pub ns2: Option<String>,
    /// Third name server.
    pub ns3: Option<String>,
    /// Fourth name server.
    pub ns4: Option<String>,
}

impl Model for DnsSetup {
    const SCHEMA: Schema = Schema::new(
        "DnsSetup",
        &[
            Field::plain("domain"),
            Field::plain("ns1"),
            Field::plain("ns2"),
            Field::plain("ns3"),
            Field::plain("ns4"),
        ],
    );

    fn values(&self, visit: &mut dyn FnMut(&[&dyn Encode])) {
        visit(&[&self.domain, &self.ns1, &self.ns2, &self.ns3, &self.ns4])
    }

    fn slots(&mut self, visit: &mut dyn FnMut(&mut [&mut dyn Decode])) {
        visit(&mut [&mut self.domain, &mut self.ns1, &mut self.ns2, &mut self.ns3, &mut self.ns4])
    }
}

copyist_runtime::model!(DnsSetup);
