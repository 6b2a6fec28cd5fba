//! Which versions of the API an installation serves.

use copyist_runtime::{Call, Decode, Encode, Field, Model, Operation, Schema};

static GET_VERSION: Operation =
    Operation::get("get_version", "/api/version").scopes(&[&["public"]]);

/// API Version
impl crate::Client {
    /// Tells the release of the controller and the versions of the API that it serves.
    ///
    /// `GET /api/version` answers 200. Docs: index / Get API version. OAuth2 scope: `public`.
    ///
    /// The docs print the path without `/api` and name no scope. The source also lets tokens in
    /// that have `admin_read`.
    ///
    /// ```no_run
    /// # async fn example(client: computestacks::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.get_version().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_version(&self) -> Call<VersionInfo> {
        self.0.call(&GET_VERSION, &[])
    }
}

copyist_runtime::union! {
    /// Newest version. Text by the docs, in the source a number like 71 for 7.1.
    pub enum ApiLatestVersion {
        /// `String`.
        String(String),
        /// `i64`.
        Integer(i64),
    }
}

/// Release of the controller and the versions of its API.
///
/// Docs: index / Get API version.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VersionInfo {
    /// Release of the controller.
    pub version: Option<String>,
    /// Newest version. Text by the docs, in the source a number like 71 for 7.1.
    pub api_latest_version: Option<ApiLatestVersion>,
    /// Versions that are served, deprecated ones too.
    pub api_available_versions: Vec<i64>,
}

impl Model for VersionInfo {
    const SCHEMA: Schema = Schema::new(
        "VersionInfo",
        &[
            Field::plain("version"),
            Field::plain("api_latest_version"),
            Field::plain("api_available_versions"),
        ],
    );

    fn values(&self, visit: &mut dyn FnMut(&[&dyn Encode])) {
        visit(&[&self.version, &self.api_latest_version, &self.api_available_versions])
    }

    fn slots(&mut self, visit: &mut dyn FnMut(&mut [&mut dyn Decode])) {
        visit(&mut [
            &mut self.version,
            &mut self.api_latest_version,
            &mut self.api_available_versions,
        ])
    }
}

copyist_runtime::model!(VersionInfo);
