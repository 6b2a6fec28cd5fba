//! A bearer's key, pages, enums, and answers that nobody documented.

use cloudstick_v2::{Client, Frequency};
use serde_json::Value;

use super::{Made, Taken};

pub(super) async fn calls(url: &str, taken: &mut Taken) -> Made {
    let client = Client::builder().api_key("a-key").base_url(url).build()?;
    let user = client.user("u_81");
    let server = user.server("s_12");
    let page = server.activity().page(1).limit(20).await?;
    let items = page.items.iter().map(|item| item.decode::<Value>()).collect::<Result<Vec<_>, _>>()?;
    taken.take("activity", items)?;
    let backups = server.website("w_7").enable_backups("plan_1").frequency(Frequency::Daily).await?;
    taken.take("enable_backups", backups.decode::<Value>()?)?;
    let added = user.add_server("web-1", "203.0.113.7".parse()?).provider("digitalocean").await?;
    taken.take("add_server", added.decode::<Value>()?)?;
    taken.take("rename_server", server.rename("web-2").await?.decode::<Value>()?)?;
    taken.take("delete_server", server.delete().await?.decode::<Value>()?)?;
    let stranger = Client::builder().api_key("no-key").base_url(url).build()?;
    let error = stranger.user("u_81").get_profile().await.err().ok_or("it is not refused")?;
    taken.refused("refused", error.status().map(|status| status.as_u16()), error.message())
}
