//! Addresses that can move between Stacklets.

use std::net::Ipv4Addr;

use copyist_runtime::{Call, Decode, Encode, Field, Model, Operation, Schema};

use crate::{Region, StackletId, StackletInfo, Task};

static CREATE_FLOATING_IP: Operation =
    Operation::post("create_floating_ip", "/v1/floating_ips").answer_in("floating_ip");

/// Floating IPs
impl crate::Client {
    /// Creates a floating IP and assigns it to a Stacklet.
    ///
    /// `POST /v1/floating_ips` answers 201. Docs: Floating IPs / Create a Floating IP Assigned to a
    /// Stacklet.
    ///
    /// How to reserve one to a region instead is not documented.
    ///
    /// Status inferred with medium confidence: no page names it.
    ///
    /// * `stacklet_id`: Stacklet that is to have it.
    ///
    /// ```no_run
    /// # async fn example(client: hubgrid::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.create_floating_ip(24u64).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_floating_ip(&self, stacklet_id: impl Into<StackletId>) -> Call<FloatingIp> {
        let stacklet_id: StackletId = stacklet_id.into();
        self.0.call(&CREATE_FLOATING_IP, &[]).field("stacklet_id", &stacklet_id)
    }
}

/// A floating IP.
///
/// Docs: Floating IPs / Create a Floating IP Assigned to a Stacklet.
///
/// Observed with medium confidence: an example.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FloatingIp {
    /// The address; the example has no other identifier.
    pub address: Option<Ipv4Addr>,
    /// Where it is.
    pub region: Option<Region>,
    /// What is being done to it.
    pub task: Option<Task>,
    /// Stacklet that holds it; null while it is being assigned. Its fields are not listed.
    pub stacklet: Option<StackletInfo>,
}

impl Model for FloatingIp {
    const SCHEMA: Schema = Schema::new(
        "FloatingIp",
        &[
            Field::plain("address"),
            Field::plain("region"),
            Field::plain("task").nullable(),
            Field::plain("stacklet").nullable(),
        ],
    );

    fn values(&self, visit: &mut dyn FnMut(&[&dyn Encode])) {
        visit(&[&self.address, &self.region, &self.task, &self.stacklet])
    }

    fn slots(&mut self, visit: &mut dyn FnMut(&mut [&mut dyn Decode])) {
        visit(&mut [&mut self.address, &mut self.region, &mut self.task, &mut self.stacklet])
    }
}

copyist_runtime::model!(FloatingIp);
