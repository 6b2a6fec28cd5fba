//! Key and secret in the query, and operations that differ in `?action=` alone.

use cloudstick_v1::{Client, CreateServerInput, InstallServerInput, Secret};
use serde_json::Value;

use super::{Made, Taken};

pub(super) async fn calls(url: &str, taken: &mut Taken) -> Made {
    let client = Client::builder().api_key_and_secret("a-key", "a-secret").base_url(url).build()?;
    let user = client.user(81u64);
    let input = || -> Made<_> {
        Ok(CreateServerInput { name: "web-1", ip4: "203.0.113.7".parse()?, provider: "digitalocean" })
    };
    taken.take("create", user.create_server(input()?).await?)?;
    let password = Secret::from("correct horse");
    taken.take("create_with_password", user.create_server(input()?).root_password(&password).await?)?;
    let install = InstallServerInput { name: "web-1", ip4: "203.0.113.7".parse()?, provider: "digitalocean" };
    taken.take("install", user.install_server(install).await?.decode::<Value>()?)?;
    let stranger = Client::builder().api_key_and_secret("a-key", "no-secret").base_url(url).build()?;
    let error = stranger.user(81u64).create_server(input()?).await.err().ok_or("it is not refused")?;
    taken.refused("refused", error.status().map(|status| status.as_u16()), error.message())
}
