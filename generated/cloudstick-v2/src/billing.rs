//! Plans to subscribe to, and invoices.

use copyist_runtime::{Call, Json, Operation};

use crate::PlanId;

static LIST_PLANS: Operation = Operation::get("list_plans", "/api/v2/plans");
static LIST_INVOICES: Operation = Operation::get("list_invoices", "/api/v2/invoices/users/{uid}");
static UPGRADE_PLAN: Operation =
    Operation::patch("upgrade_plan", "/api/v2/subscription/users/{uid}");

/// Billing
impl crate::Client {
    /// Lists the plans that can be subscribed to.
    ///
    /// `GET /api/v2/plans` answers 200. Docs: Billing / List plans.
    ///
    /// Method observed with high confidence: a recorded request and a client on
    /// `listcloudstickplans`.
    ///
    /// ```no_run
    /// # async fn example(client: cloudstick_v2::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.list_plans().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_plans(&self) -> Call<Json> {
        self.0.call(&LIST_PLANS, &[])
    }
}

/// Billing
impl crate::User {
    /// Lists all invoices of the user.
    ///
    /// `GET /api/v2/invoices/users/{uid}` answers 200. Docs: Billing / List invoices.
    ///
    /// Method observed with high confidence: `invoice/users/{uid}` in a client's route list; a
    /// single invoice recorded as GET.
    ///
    /// ```no_run
    /// # async fn example(client: cloudstick_v2::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.user("u_81").list_invoices().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_invoices(&self) -> Call<Json> {
        self.client.call(&LIST_INVOICES, &[&self.uid])
    }

    /// Moves the user's subscription to another plan.
    ///
    /// `PATCH /api/v2/subscription/users/{uid}` answers 200. Docs: Billing / Upgrade plan.
    ///
    /// The recorded body adds `provider`, `subscription_type` and `payment_intent`.
    ///
    /// Method observed with medium confidence: recorded on `users/{uid}/plan`; POST or PUT are
    /// possible.
    ///
    /// * `plan_id`: Plan to subscribe to.
    ///
    /// ```no_run
    /// # async fn example(client: cloudstick_v2::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.user("u_81").upgrade_plan("plan_pro").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn upgrade_plan(&self, plan_id: impl Into<PlanId>) -> Call<Json> {
        let plan_id: PlanId = plan_id.into();
        self.client.call(&UPGRADE_PLAN, &[&self.uid]).field("plan_id", &plan_id)
    }
}
