//! Types that several resources share.

use std::collections::BTreeMap;

use copyist_runtime::{Decode, Encode, Field, Model, Schema, Timestamp};

use crate::{ComputeResourceId, IpAddressId, IpNetId, IpRangeId, NetworkId, UserId};

copyist_runtime::union! {
    /// What went wrong, as sentences, or as sentences by field (6.x).
    pub enum Errors {
        /// `Vec<String>`.
        List(Vec<String>),
        /// `BTreeMap<String, Vec<String>>`.
        Map(BTreeMap<String, Vec<String>>),
    }
}

/// What a failed call answers. Which of the fields is there depends on the version.
///
/// Observed with medium confidence: recorded traffic and clients; no guide page shows it.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApiError {
    /// What went wrong, as sentences, or as sentences by field (6.x).
    pub errors: Option<Errors>,
    /// What went wrong (2.1 and 2.2).
    pub error: Option<String>,
}

impl Model for ApiError {
    const SCHEMA: Schema =
        Schema::new("ApiError", &[Field::plain("errors"), Field::plain("error")]);

    fn values(&self, visit: &mut dyn FnMut(&[&dyn Encode])) {
        visit(&[&self.errors, &self.error])
    }

    fn slots(&mut self, visit: &mut dyn FnMut(&mut [&mut dyn Decode])) {
        visit(&mut [&mut self.errors, &mut self.error])
    }
}

copyist_runtime::model!(ApiError);

copyist_runtime::open_enum! {
    /// Kind of servers that something is for. Zones are known to say the first three.
    pub enum ServerType {
        /// `virtual`: Virtual servers.
        Virtual = "virtual",
        /// `smart`: Smart servers.
        Smart = "smart",
        /// `baremetal`: Bare metal servers.
        Baremetal = "baremetal",
        /// `vpc`: Servers in a virtual private cloud.
        Vpc = "vpc",
        /// `other`: What is for no kind of servers.
        Rest = "other",
        /// `infrastructure`: Infrastructure, in the words of the panel.
        Infrastructure = "infrastructure",
        /// `ocm`: OCM, in the words of the panel.
        Ocm = "ocm",
        /// `sunlight`: Sunlight, in the words of the panel.
        Sunlight = "sunlight",
    }
}

/// Limits on a disk's or data store's input and output (from 5.4 on).
///
/// Observed with low confidence: client source only.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IoLimits {
    /// Reads a second.
    pub read_iops: Option<i64>,
    /// Writes a second.
    pub write_iops: Option<i64>,
    /// Throughput of reading.
    pub read_throughput: Option<i64>,
    /// Throughput of writing.
    pub write_throughput: Option<i64>,
}

impl Model for IoLimits {
    const SCHEMA: Schema = Schema::new(
        "IoLimits",
        &[
            Field::plain("read_iops"),
            Field::plain("write_iops"),
            Field::plain("read_throughput"),
            Field::plain("write_throughput"),
        ],
    );

    fn values(&self, visit: &mut dyn FnMut(&[&dyn Encode])) {
        visit(&[&self.read_iops, &self.write_iops, &self.read_throughput, &self.write_throughput])
    }

    fn slots(&mut self, visit: &mut dyn FnMut(&mut [&mut dyn Decode])) {
        visit(&mut [
            &mut self.read_iops,
            &mut self.write_iops,
            &mut self.read_throughput,
            &mut self.write_throughput,
        ])
    }
}

copyist_runtime::model!(IoLimits);

/// An IP address. From 5.4 on, addresses come from IP nets and ranges and are named by their text.
///
/// Observed with medium confidence: clients and recorded traffic.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IpAddressInfo {
    /// Identifier; before 5.4 only, when each address was a row of its own.
    pub id: Option<IpAddressId>,
    /// The address.
    pub address: Option<String>,
    /// Net mask (before 5.4).
    pub netmask: Option<String>,
    /// Length of the prefix (from 5.4 on); one client reads it as a text.
    pub prefix: Option<i64>,
    /// Whether it is an IPv4 address (from 5.4 on).
    pub ipv4: Option<bool>,
    /// Address of its network.
    pub network_address: Option<String>,
    /// Broadcast address.
    pub broadcast: Option<String>,
    /// Gateway.
    pub gateway: Option<String>,
    /// Network that it belongs to.
    pub network_id: Option<NetworkId>,
    /// IP net that it belongs to (from 5.4 on).
    pub ip_net_id: Option<IpNetId>,
    /// Range that it belongs to (from 5.4 on).
    pub ip_range_id: Option<IpRangeId>,
    /// Whether nobody uses it.
    pub free: Option<bool>,
    /// Whether it cannot be the main address.
    pub disallowed_primary: Option<bool>,
    /// Whether it is for booting from the network.
    pub pxe: Option<bool>,
    /// User who owns it; fixtures of one client print the owners as empty texts.
    pub user_id: Option<UserId>,
    /// Compute resource that owns it.
    pub hypervisor_id: Option<ComputeResourceId>,
    /// Customer network that owns it.
    pub customer_network_id: Option<i64>,
    /// Pool that owns it.
    pub ip_address_pool_id: Option<i64>,
    /// Address outside of the NAT (from 6.1 on).
    pub external_address: Option<String>,
    /// Version for optimistic locking; read by one client.
    pub lock_version: Option<i64>,
    /// When it was created.
    pub created_at: Option<Timestamp>,
    /// When it was last changed.
    pub updated_at: Option<Timestamp>,
}

impl Model for IpAddressInfo {
    const SCHEMA: Schema = Schema::new(
        "IpAddressInfo",
        &[
            Field::plain("id"),
            Field::plain("address"),
            Field::plain("netmask"),
            Field::plain("prefix"),
            Field::plain("ipv4"),
            Field::plain("network_address"),
            Field::plain("broadcast"),
            Field::plain("gateway"),
            Field::plain("network_id"),
            Field::plain("ip_net_id"),
            Field::plain("ip_range_id"),
            Field::plain("free"),
            Field::plain("disallowed_primary").nullable(),
            Field::plain("pxe"),
            Field::plain("user_id").nullable(),
            Field::plain("hypervisor_id").nullable(),
            Field::plain("customer_network_id").nullable(),
            Field::plain("ip_address_pool_id").nullable(),
            Field::plain("external_address"),
            Field::plain("lock_version"),
            Field::plain("created_at").nullable(),
            Field::plain("updated_at").nullable(),
        ],
    );

    fn values(&self, visit: &mut dyn FnMut(&[&dyn Encode])) {
        visit(&[
            &self.id,
            &self.address,
            &self.netmask,
            &self.prefix,
            &self.ipv4,
            &self.network_address,
            &self.broadcast,
            &self.gateway,
            &self.network_id,
            &self.ip_net_id,
            &self.ip_range_id,
            &self.free,
            &self.disallowed_primary,
            &self.pxe,
            &self.user_id,
            &self.hypervisor_id,
            &self.customer_network_id,
            &self.ip_address_pool_id,
            &self.external_address,
            &self.lock_version,
            &self.created_at,
            &self.updated_at,
        ])
    }

    fn slots(&mut self, visit: &mut dyn FnMut(&mut [&mut dyn Decode])) {
        visit(&mut [
            &mut self.id,
            &mut self.address,
            &mut self.netmask,
            &mut self.prefix,
            &mut self.ipv4,
            &mut self.network_address,
            &mut self.broadcast,
            &mut self.gateway,
            &mut self.network_id,
            &mut self.ip_net_id,
            &mut self.ip_range_id,
            &mut self.free,
            &mut self.disallowed_primary,
            &mut self.pxe,
            &mut self.user_id,
            &mut self.hypervisor_id,
            &mut self.customer_network_id,
            &mut self.ip_address_pool_id,
            &mut self.external_address,
            &mut self.lock_version,
            &mut self.created_at,
            &mut self.updated_at,
        ])
    }
}

copyist_runtime::model!(IpAddressInfo);
