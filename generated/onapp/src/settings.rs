//! What is left over in the cloud, the panel's version and its configuration.

use std::collections::BTreeMap;

use copyist_runtime::{Call, Decode, Encode, Field, Json, Model, Operation, Schema};

static LIST_ALERTS: Operation = Operation::get("list_alerts", "/alerts").answer_in("alerts");
static GET_VERSION: Operation = Operation::get("get_version", "/version");
static GET_CONFIGURATION: Operation =
    Operation::get("get_configuration", "/settings/configuration").answer_in("settings");
static UPDATE_CONFIGURATION: Operation = Operation::put("update_configuration", "/settings");

/// Alerts, Version and Settings
impl crate::Client {
    /// Lists what is left over in the cloud.
    ///
    /// `GET /alerts` answers 200.
    ///
    /// Of the guide only this call's title was readable.
    ///
    /// Path observed with low confidence: client source only.
    ///
    /// ```no_run
    /// # async fn example(client: onapp::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.list_alerts().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_alerts(&self) -> Call<Alerts> {
        self.0.call(&LIST_ALERTS, &[])
    }

    /// Tells the panel's version.
    ///
    /// `GET /version` answers 200.
    ///
    /// Path observed with low confidence: client source only.
    ///
    /// ```no_run
    /// # async fn example(client: onapp::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.get_version().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_version(&self) -> Call<VersionInfo> {
        self.0.call(&GET_VERSION, &[])
    }

    /// Reads the panel's configuration, about 300 keys.
    ///
    /// `GET /settings/configuration` answers 200.
    ///
    /// Among them are `pagination_max_items_limit` (from 3.0 on), `global_white_list_ips` (from 6.4
    /// on) and `disable_plain_password_for_api` (from 6.5 on).
    ///
    /// Path observed with low confidence: client source only.
    ///
    /// ```no_run
    /// # async fn example(client: onapp::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.get_configuration().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_configuration(&self) -> Call<BTreeMap<String, Json>> {
        self.0.call(&GET_CONFIGURATION, &[])
    }

    /// Changes the panel's configuration.
    ///
    /// `PUT /settings` answers 204.
    ///
    /// It is written under `configuration`, but read under `settings`.
    ///
    /// Path observed with low confidence: client source only.
    ///
    /// * `configuration`: New values by the configuration's keys.
    ///
    /// ```no_run
    /// # async fn example(client: onapp::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use std::collections::BTreeMap;
    /// use onapp::Json;
    /// client
    ///     .update_configuration(&BTreeMap::from([("key".into(), Json::from("{}"))]))
    ///     .restart(1)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_configuration(
        &self,
        configuration: &BTreeMap<String, Json>,
    ) -> UpdateConfiguration {
        UpdateConfiguration(
            self.0.call(&UPDATE_CONFIGURATION, &[]).field("configuration", &configuration),
        )
    }
}

/// A call of [`Client::update_configuration`](crate::Client::update_configuration): set what is
/// optional, then await it.
#[derive(Debug)]
#[must_use = "a call is sent only when it is awaited"]
pub struct UpdateConfiguration(pub Call<()>);

copyist_runtime::call!(UpdateConfiguration, ());

impl UpdateConfiguration {
    /// 1 to put the change to use at once.
    pub fn restart(self, restart: i64) -> Self {
        Self(self.0.query("restart", &restart))
    }
}

/// What is left over in the cloud. What the elements look like is not known.
///
/// Observed with low confidence: client source only.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Alerts {
    /// Data stores that belong to nothing.
    pub zombie_data_stores: Vec<Json>,
    /// Transactions that nothing works on.
    pub zombie_transactions: Vec<Json>,
    /// Disks that belong to nothing.
    pub zombie_disks: Vec<Json>,
    /// Domains that belong to nothing.
    pub zombie_domains: Vec<Json>,
    /// Networks that belong to nothing (from 6.6 on).
    pub zombie_networks_list: Vec<Json>,
}

impl Model for Alerts {
    const SCHEMA: Schema = Schema::new(
        "Alerts",
        &[
            Field::plain("zombie_data_stores"),
            Field::plain("zombie_transactions"),
            Field::plain("zombie_disks"),
            Field::plain("zombie_domains"),
            Field::plain("zombie_networks_list"),
        ],
    );

    fn values(&self, visit: &mut dyn FnMut(&[&dyn Encode])) {
        visit(&[
            &self.zombie_data_stores,
            &self.zombie_transactions,
            &self.zombie_disks,
            &self.zombie_domains,
            &self.zombie_networks_list,
        ])
    }

    fn slots(&mut self, visit: &mut dyn FnMut(&mut [&mut dyn Decode])) {
        visit(&mut [
            &mut self.zombie_data_stores,
            &mut self.zombie_transactions,
            &mut self.zombie_disks,
            &mut self.zombie_domains,
            &mut self.zombie_networks_list,
        ])
    }
}

copyist_runtime::model!(Alerts);

/// The panel's version. In XML the root element holds a child `version`.
///
/// Observed with low confidence: client source only.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VersionInfo {
    /// Number of the release; clients go by its first two parts.
    pub version: Option<String>,
}

impl Model for VersionInfo {
    const SCHEMA: Schema = Schema::new("VersionInfo", &[Field::plain("version")]);

    fn values(&self, visit: &mut dyn FnMut(&[&dyn Encode])) {
        visit(&[&self.version])
    }

    fn slots(&mut self, visit: &mut dyn FnMut(&mut [&mut dyn Decode])) {
        visit(&mut [&mut self.version])
    }
}

copyist_runtime::model!(VersionInfo);
