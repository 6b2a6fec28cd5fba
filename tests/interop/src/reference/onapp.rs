//! Basic credentials, `.json` in the path, lists of wrapped objects, root keys, 204.

use onapp::Client;

use super::{Made, Taken};

pub(super) async fn calls(url: &str, taken: &mut Taken) -> Made {
    let client = Client::builder().basic("ann", "a-password").base_url(url).build()?;
    taken.take("zones", client.list_dns_zones().search("example.com").page(1).per_page(1).await?.items)?;
    taken.take("disk", client.disk(880u64).get().await?)?;
    let server = client.virtual_server(731u64);
    taken.take("server", server.get().await?)?;
    taken.take("add_disk", server.add_disk(30, 4u64).label("data").mounted(true).await?)?;
    client.disk(880u64).delete().force("1").await?;
    taken.done("delete_disk")?;
    let stranger = Client::builder().basic("ann", "no-password").base_url(url).build()?;
    let error = stranger.disk(880u64).get().await.err().ok_or("it is not refused")?;
    // What a 401 says is not documented.
    taken.refused("refused", error.status().map(|status| status.as_u16()), None)
}
