//! The account of the caller, and signing up.

use std::collections::BTreeMap;

use copyist_runtime::{
    Call, Decimal, Decode, Encode, Field, Json, Model, Operation, Schema, Secret, Timestamp,
};

use crate::{BillingPlanId, UserId};

static GET_USER: Operation =
    Operation::get("get_user", "/api/users").answer_in("user").scopes(&[&["profile_read"]]);
static UPDATE_USER: Operation = Operation::patch("update_user", "/api/users")
    .object_body()
    .root("user")
    .scopes(&[&["profile_update"]]);
static CREATE_USER: Operation =
    Operation::post("create_user", "/api/users").answer_in("user").scopes(&[&["register"]]);

/// User Account
impl crate::Client {
    /// Reads the caller's own account.
    ///
    /// `GET /api/users` answers 200. Docs: user/index / View your user account. OAuth2 scope:
    /// `profile_read`.
    ///
    /// ```no_run
    /// # async fn example(client: computestacks::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.get_user().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_user(&self) -> Call<User> {
        self.0.call(&GET_USER, &[])
    }

    /// Changes the caller's own account.
    ///
    /// `PATCH /api/users` answers 200. Docs: user/index / Update your user account. OAuth2 scope:
    /// `profile_update`.
    ///
    /// Status and response observed with medium confidence: controller source.
    ///
    /// ```no_run
    /// # async fn example(client: computestacks::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.update_user().first_name("example_fname").last_name("example_lname").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_user(&self) -> UpdateUser {
        UpdateUser(self.0.call(&UPDATE_USER, &[]))
    }

    /// Signs up a user from within a provider's panel, and makes credentials for the API.
    ///
    /// `POST /api/users` answers 201. Docs: user/index / Create new user. OAuth2 scope: `register`.
    ///
    /// No mail asks for confirmation. The docs put `provider_server` and `provider_username` into
    /// `user`; the controller and its test have them beside it, as here. The scope is always
    /// checked, so that Basic does not suffice, and an administrator has to give it to the
    /// application.
    ///
    /// Status observed with medium confidence: controller source.
    ///
    /// ```no_run
    /// # async fn example(client: computestacks::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use std::collections::BTreeMap;
    /// use computestacks::{CreateUserInput, Json, NewUser};
    /// let input = CreateUserInput {
    ///     user: &NewUser {
    ///         first_name: "example_fname".into(),
    ///         last_name: "example_lname".into(),
    ///         email: Some("ann@example.com".into()),
    ///         locale: Some("example_locale".into()),
    ///         city: Some("example_city".into()),
    ///         state: Some("example_state".into()),
    ///         zip: Some("example_zip".into()),
    ///         sftp_passwords: Some(true),
    ///         country: Some("example_country".into()),
    ///         address1: Some("example_address1".into()),
    ///         address2: Some("example_address2".into()),
    ///         company_name: Some("example_company_name".into()),
    ///         phone: Some("example_phone".into()),
    ///         currency: Some("example_currency".into()),
    ///         merge_labels: Some(BTreeMap::from([("key".into(), Json::from("{}"))])),
    ///     },
    ///     provider_server: "example_provider_server",
    ///     provider_username: "example_provider_username",
    /// };
    /// let answer = client.create_user(input).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_user(&self, input: CreateUserInput<'_>) -> Call<RegisteredUser> {
        self.0
            .call(&CREATE_USER, &[])
            .field("user", &input.user)
            .field("provider_server", &input.provider_server)
            .field("provider_username", &input.provider_username)
    }
}

/// A call of [`Client::update_user`](crate::Client::update_user): set what is optional, then await
/// it.
#[derive(Debug)]
#[must_use = "a call is sent only when it is awaited"]
pub struct UpdateUser(pub Call<()>);

copyist_runtime::call!(UpdateUser, ());

impl UpdateUser {
    /// First name.
    pub fn first_name(self, first_name: &str) -> Self {
        Self(self.0.field("fname", &first_name))
    }

    /// Last name.
    pub fn last_name(self, last_name: &str) -> Self {
        Self(self.0.field("lname", &last_name))
    }

    /// Mail address.
    pub fn email(self, email: &str) -> Self {
        Self(self.0.field("email", &email))
    }

    /// Code of the language.
    pub fn locale(self, locale: &str) -> Self {
        Self(self.0.field("locale", &locale))
    }

    /// Town.
    pub fn city(self, city: &str) -> Self {
        Self(self.0.field("city", &city))
    }

    /// State or province.
    pub fn state(self, state: &str) -> Self {
        Self(self.0.field("state", &state))
    }

    /// Postal code.
    pub fn zip(self, zip: &str) -> Self {
        Self(self.0.field("zip", &zip))
    }

    /// Whether new projects allow SFTP passwords.
    pub fn sftp_passwords(self, sftp_passwords: bool) -> Self {
        Self(self.0.field("c_sftp_pass", &sftp_passwords))
    }

    /// Country, two letters.
    pub fn country(self, country: &str) -> Self {
        Self(self.0.field("country", &country))
    }

    /// First line of the address.
    pub fn address1(self, address1: &str) -> Self {
        Self(self.0.field("address1", &address1))
    }

    /// Second line of the address.
    pub fn address2(self, address2: &str) -> Self {
        Self(self.0.field("address2", &address2))
    }

    /// Company.
    pub fn company_name(self, company_name: &str) -> Self {
        Self(self.0.field("company_name", &company_name))
    }

    /// Phone number.
    pub fn phone(self, phone: &str) -> Self {
        Self(self.0.field("phone", &phone))
    }

    /// Currency, three letters.
    pub fn currency(self, currency: &str) -> Self {
        Self(self.0.field("currency", &currency))
    }

    /// Labels to add to the existing ones.
    pub fn merge_labels(self, merge_labels: &BTreeMap<String, Json>) -> Self {
        Self(self.0.field("merge_labels", &merge_labels))
    }
}

/// What [`Client::create_user`](crate::Client::create_user) needs, by name so that nothing is
/// swapped.
#[derive(Clone, Copy, Debug)]
pub struct CreateUserInput<'a> {
    /// Who signs up.
    pub user: &'a NewUser,
    /// Address or name of the provider's server; user names are unique within it.
    pub provider_server: &'a str,
    /// Name of the user on that server.
    pub provider_username: &'a str,
}

/// An account.
///
/// Docs: user/index.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct User {
    /// Identifier.
    pub id: UserId,
    /// First name.
    pub first_name: Option<String>,
    /// Last name.
    pub last_name: Option<String>,
    /// Mail address.
    pub email: Option<String>,
    /// Phone number.
    pub phone: Option<String>,
    /// First line of the address.
    pub address1: Option<String>,
    /// Second line of the address.
    pub address2: Option<String>,
    /// Town.
    pub city: Option<String>,
    /// Company.
    pub company_name: Option<String>,
    /// Country, two letters.
    pub country: Option<String>,
    /// Time zone; UTC if none was chosen.
    pub timezone: Option<String>,
    /// Currency; a text where it is written.
    pub currency: Option<Currency>,
    /// Whether new projects allow SFTP passwords.
    pub sftp_passwords: Option<bool>,
    /// Postal code.
    pub zip: Option<String>,
    /// Tax number.
    pub vat: Option<String>,
    /// State or province.
    pub state: Option<String>,
    /// Code of the language.
    pub locale: Option<String>,
    /// When it was made.
    pub created_at: Option<Timestamp>,
    /// When it was last changed.
    pub updated_at: Option<Timestamp>,
    /// Price plan.
    pub billing_plan: Option<BillingPlanRef>,
    /// How much of everything the user has.
    pub services: Option<ResourceCounts>,
    /// Limits. Known keys are `containers`, `cr` for container registries and `dns_zones`.
    pub quota: BTreeMap<String, Quota>,
    /// What was used and is not billed yet; a number in the sample.
    pub unprocessed_usage: Option<Decimal>,
}

impl Model for User {
    const SCHEMA: Schema = Schema::new(
        "User",
        &[
            Field::plain("id").promised(),
            Field::plain("fname").nullable(),
            Field::plain("lname").nullable(),
            Field::plain("email"),
            Field::plain("phone").nullable(),
            Field::plain("address1").nullable(),
            Field::plain("address2").nullable(),
            Field::plain("city").nullable(),
            Field::plain("company_name").nullable(),
            Field::plain("country"),
            Field::plain("timezone"),
            Field::plain("currency"),
            Field::plain("c_sftp_pass"),
            Field::plain("zip").nullable(),
            Field::plain("vat").nullable(),
            Field::plain("state").nullable(),
            Field::plain("locale"),
            Field::plain("created_at"),
            Field::plain("updated_at"),
            Field::plain("billing_plan").nullable(),
            Field::plain("services"),
            Field::plain("quota"),
            Field::plain("unprocessed_usage"),
        ],
    );

    fn values(&self, visit: &mut dyn FnMut(&[&dyn Encode])) {
        visit(&[
            &self.id,
            &self.first_name,
            &self.last_name,
            &self.email,
            &self.phone,
            &self.address1,
            &self.address2,
            &self.city,
            &self.company_name,
            &self.country,
            &self.timezone,
            &self.currency,
            &self.sftp_passwords,
            &self.zip,
            &self.vat,
            &self.state,
            &self.locale,
            &self.created_at,
            &self.updated_at,
            &self.billing_plan,
            &self.services,
            &self.quota,
            &self.unprocessed_usage,
        ])
    }

    fn slots(&mut self, visit: &mut dyn FnMut(&mut [&mut dyn Decode])) {
        visit(&mut [
            &mut self.id,
            &mut self.first_name,
            &mut self.last_name,
            &mut self.email,
            &mut self.phone,
            &mut self.address1,
            &mut self.address2,
            &mut self.city,
            &mut self.company_name,
            &mut self.country,
            &mut self.timezone,
            &mut self.currency,
            &mut self.sftp_passwords,
            &mut self.zip,
            &mut self.vat,
            &mut self.state,
            &mut self.locale,
            &mut self.created_at,
            &mut self.updated_at,
            &mut self.billing_plan,
            &mut self.services,
            &mut self.quota,
            &mut self.unprocessed_usage,
        ])
    }
}

copyist_runtime::model!(User);

/// A currency.
///
/// Docs: user/index.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Currency {
    /// Three letters.
    pub code: Option<String>,
    /// Sign to print.
    pub symbol: Option<String>,
}

impl Model for Currency {
    const SCHEMA: Schema = Schema::new("Currency", &[Field::plain("code"), Field::plain("symbol")]);

    fn values(&self, visit: &mut dyn FnMut(&[&dyn Encode])) {
        visit(&[&self.code, &self.symbol])
    }

    fn slots(&mut self, visit: &mut dyn FnMut(&mut [&mut dyn Decode])) {
        visit(&mut [&mut self.code, &mut self.symbol])
    }
}

copyist_runtime::model!(Currency);

/// A price plan, in short.
///
/// Docs: user/index.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BillingPlanRef {
    /// Identifier.
    pub id: Option<BillingPlanId>,
    /// Name.
    pub name: Option<String>,
}

impl Model for BillingPlanRef {
    const SCHEMA: Schema =
        Schema::new("BillingPlanRef", &[Field::plain("id"), Field::plain("name")]);

    fn values(&self, visit: &mut dyn FnMut(&[&dyn Encode])) {
        visit(&[&self.id, &self.name])
    }

    fn slots(&mut self, visit: &mut dyn FnMut(&mut [&mut dyn Decode])) {
        visit(&mut [&mut self.id, &mut self.name])
    }
}

copyist_runtime::model!(BillingPlanRef);

/// How many resources of each kind a user has.
///
/// Docs: user/index.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResourceCounts {
    /// Projects.
    pub projects: Option<i64>,
    /// Containers.
    pub containers: Option<i64>,
    /// Container services.
    pub container_services: Option<i64>,
    /// Container images.
    pub container_images: Option<i64>,
    /// Container registries.
    pub container_registries: Option<i64>,
    /// DNS zones.
    pub dns_zones: Option<i64>,
}

impl Model for ResourceCounts {
    const SCHEMA: Schema = Schema::new(
        "ResourceCounts",
        &[
            Field::plain("projects"),
            Field::plain("containers"),
            Field::plain("container_services"),
            Field::plain("container_images"),
            Field::plain("container_registries"),
            Field::plain("dns_zones"),
        ],
    );

    fn values(&self, visit: &mut dyn FnMut(&[&dyn Encode])) {
        visit(&[
            &self.projects,
            &self.containers,
            &self.container_services,
            &self.container_images,
            &self.container_registries,
            &self.dns_zones,
        ])
    }

    fn slots(&mut self, visit: &mut dyn FnMut(&mut [&mut dyn Decode])) {
        visit(&mut [
            &mut self.projects,
            &mut self.containers,
            &mut self.container_services,
            &mut self.container_images,
            &mut self.container_registries,
            &mut self.dns_zones,
        ])
    }
}

copyist_runtime::model!(ResourceCounts);

/// How much of a limit is used. The controller keeps the figures for hours.
///
/// Docs: user/index.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Quota {
    /// How many there are.
    pub current: Option<i64>,
    /// How many there may be.
    pub quota: Option<i64>,
    /// Whether there are too many.
    pub is_over: Option<bool>,
    /// How many more there may be.
    pub available: Option<i64>,
}

impl Model for Quota {
    const SCHEMA: Schema = Schema::new(
        "Quota",
        &[
            Field::plain("current"),
            Field::plain("quota"),
            Field::plain("is_over"),
            Field::plain("available"),
        ],
    );

    fn values(&self, visit: &mut dyn FnMut(&[&dyn Encode])) {
        visit(&[&self.current, &self.quota, &self.is_over, &self.available])
    }

    fn slots(&mut self, visit: &mut dyn FnMut(&mut [&mut dyn Decode])) {
        visit(&mut [&mut self.current, &mut self.quota, &mut self.is_over, &mut self.available])
    }
}

copyist_runtime::model!(Quota);

/// A person who signs up. The settings of an installation can make parts of the address required.
///
/// Docs: user/index / Create new user.
#[derive(Clone, Default)]
pub struct NewUser {
    /// First name.
    pub first_name: String,
    /// Last name.
    pub last_name: String,
    /// Mail address; one is made up if it is left out or taken.
    pub email: Option<String>,
    /// Code of the language.
    pub locale: Option<String>,
    /// Town.
    pub city: Option<String>,
    /// State or province.
    pub state: Option<String>,
    /// Postal code.
    pub zip: Option<String>,
    /// Whether new projects allow SFTP passwords.
    pub sftp_passwords: Option<bool>,
    /// Country, two letters.
    pub country: Option<String>,
    /// First line of the address.
    pub address1: Option<String>,
    /// Second line of the address.
    pub address2: Option<String>,
    /// Company.
    pub company_name: Option<String>,
    /// Phone number.
    pub phone: Option<String>,
    /// Currency, three letters.
    pub currency: Option<String>,
    /// Labels to add to the existing ones.
    pub merge_labels: Option<BTreeMap<String, Json>>,
}

impl Model for NewUser {
    const SCHEMA: Schema = Schema::new(
        "NewUser",
        &[
            Field::plain("fname").required(),
            Field::plain("lname").required(),
            Field::plain("email").optional(),
            Field::plain("locale").optional(),
            Field::plain("city").optional(),
            Field::plain("state").optional(),
            Field::plain("zip").optional(),
            Field::plain("c_sftp_pass").optional(),
            Field::plain("country").optional(),
            Field::plain("address1").optional(),
            Field::plain("address2").optional(),
            Field::plain("company_name").optional(),
            Field::plain("phone").optional(),
            Field::plain("currency").optional(),
            Field::plain("merge_labels").optional(),
        ],
    );

    fn values(&self, visit: &mut dyn FnMut(&[&dyn Encode])) {
        visit(&[
            &self.first_name,
            &self.last_name,
            &self.email,
            &self.locale,
            &self.city,
            &self.state,
            &self.zip,
            &self.sftp_passwords,
            &self.country,
            &self.address1,
            &self.address2,
            &self.company_name,
            &self.phone,
            &self.currency,
            &self.merge_labels,
        ])
    }

    fn slots(&mut self, visit: &mut dyn FnMut(&mut [&mut dyn Decode])) {
        visit(&mut [
            &mut self.first_name,
            &mut self.last_name,
            &mut self.email,
            &mut self.locale,
            &mut self.city,
            &mut self.state,
            &mut self.zip,
            &mut self.sftp_passwords,
            &mut self.country,
            &mut self.address1,
            &mut self.address2,
            &mut self.company_name,
            &mut self.phone,
            &mut self.currency,
            &mut self.merge_labels,
        ])
    }
}

copyist_runtime::model!(NewUser);

/// A user who was just signed up.
///
/// Docs: user/index / Create new user.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegisteredUser {
    /// First name.
    pub first_name: Option<String>,
    /// Last name.
    pub last_name: Option<String>,
    /// Mail address, possibly a made-up one.
    pub email: Option<String>,
    /// Code of the language; documented but not in the controller's template.
    pub locale: Option<String>,
    /// Currency, three letters.
    ///
    /// Observed with medium confidence: controller source.
    pub currency: Option<String>,
    /// For HTTP Basic and for tokens by password; never shown again.
    pub api: Option<ApiCredential>,
    /// Labels.
    pub labels: BTreeMap<String, Json>,
}

impl Model for RegisteredUser {
    const SCHEMA: Schema = Schema::new(
        "RegisteredUser",
        &[
            Field::plain("fname"),
            Field::plain("lname"),
            Field::plain("email"),
            Field::plain("locale"),
            Field::plain("currency"),
            Field::plain("api"),
            Field::plain("labels"),
        ],
    );

    fn values(&self, visit: &mut dyn FnMut(&[&dyn Encode])) {
        visit(&[
            &self.first_name,
            &self.last_name,
            &self.email,
            &self.locale,
            &self.currency,
            &self.api,
            &self.labels,
        ])
    }

    fn slots(&mut self, visit: &mut dyn FnMut(&mut [&mut dyn Decode])) {
        visit(&mut [
            &mut self.first_name,
            &mut self.last_name,
            &mut self.email,
            &mut self.locale,
            &mut self.currency,
            &mut self.api,
            &mut self.labels,
        ])
    }
}

copyist_runtime::model!(RegisteredUser);

/// Name and password for the API.
///
/// Docs: user/index / Create new user.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApiCredential {
    /// Name.
    pub username: Option<String>,
    /// Password.
    pub password: Option<Secret>,
}

impl Model for ApiCredential {
    const SCHEMA: Schema = Schema::new(
        "ApiCredential",
        &[Field::plain("username"), Field::plain("password").secret()],
    );

    fn values(&self, visit: &mut dyn FnMut(&[&dyn Encode])) {
        visit(&[&self.username, &self.password])
    }

    fn slots(&mut self, visit: &mut dyn FnMut(&mut [&mut dyn Decode])) {
        visit(&mut [&mut self.username, &mut self.password])
    }
}

copyist_runtime::model!(ApiCredential);
