//! Who the token belongs to.

use std::collections::BTreeMap;

use copyist_runtime::{Call, Decode, Encode, Field, Json, Model, Operation, Schema, Timestamp};

use crate::AccountId;

static GET_PROFILE: Operation = Operation::get("get_profile", "/v1/account/profile");

/// Account
impl crate::Client {
    /// Reads the account that the token belongs to.
    ///
    /// `GET /v1/account/profile` answers 200. Docs: Account / User Profile.
    ///
    /// By the docs' rule the answer has one root key. Which one was not seen, hence a map with a
    /// single entry.
    ///
    /// Status inferred with medium confidence: no page names it. Response inferred with medium
    /// confidence: the general rule for root keys.
    ///
    /// ```no_run
    /// # async fn example(client: hubgrid::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.get_profile().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_profile(&self) -> Call<BTreeMap<String, Profile>> {
        self.0.call(&GET_PROFILE, &[])
    }
}

/// The account of the caller.
///
/// Docs: Account / User Profile.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Profile {
    /// Identifier.
    pub uuid: Option<AccountId>,
    /// Given name.
    pub first_name: Option<String>,
    /// Family name.
    pub last_name: Option<String>,
    /// Address given at registration.
    pub email: Option<String>,
    /// The company.
    pub company: Option<String>,
    /// Telephone number.
    pub phone: Option<String>,
    /// Billing address.
    pub address: Option<String>,
    /// When it was created.
    pub created_at: Option<Timestamp>,
    /// How many of each thing the account may have; the keys were not seen.
    pub limits: BTreeMap<String, Json>,
    /// What is enabled for the account.
    pub features: Vec<Json>,
    /// Picture.
    pub gravatar_url: Option<String>,
    /// Whether it was invited to any team.
    pub is_member: Option<bool>,
    /// Whether a credit card was added.
    pub is_verified: Option<bool>,
    /// Whether the email address is confirmed.
    pub is_email_confirmed: Option<bool>,
}

impl Model for Profile {
    const SCHEMA: Schema = Schema::new(
        "Profile",
        &[
            Field::plain("uuid"),
            Field::plain("first_name"),
            Field::plain("last_name"),
            Field::plain("email"),
            Field::plain("company"),
            Field::plain("phone"),
            Field::plain("address"),
            Field::plain("created_at"),
            Field::plain("limits"),
            Field::plain("features"),
            Field::plain("gravatar_url"),
            Field::plain("is_member"),
            Field::plain("is_verified"),
            Field::plain("is_email_confirmed"),
        ],
    );

    fn values(&self, visit: &mut dyn FnMut(&[&dyn Encode])) {
        visit(&[
            &self.uuid,
            &self.first_name,
            &self.last_name,
            &self.email,
            &self.company,
            &self.phone,
            &self.address,
            &self.created_at,
            &self.limits,
            &self.features,
            &self.gravatar_url,
            &self.is_member,
            &self.is_verified,
            &self.is_email_confirmed,
        ])
    }

    fn slots(&mut self, visit: &mut dyn FnMut(&mut [&mut dyn Decode])) {
        visit(&mut [
            &mut self.uuid,
            &mut self.first_name,
            &mut self.last_name,
            &mut self.email,
            &mut self.company,
            &mut self.phone,
            &mut self.address,
            &mut self.created_at,
            &mut self.limits,
            &mut self.features,
            &mut self.gravatar_url,
            &mut self.is_member,
            &mut self.is_verified,
            &mut self.is_email_confirmed,
        ])
    }
}

copyist_runtime::model!(Profile);
