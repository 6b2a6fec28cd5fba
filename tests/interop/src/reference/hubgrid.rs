//! A token after a word, `action` in the body, one or many on one path, a DELETE with a body and 204, values of several types.

use hubgrid::{
    Client, CreateStackletInput, CreateStackletsInput, FirewallProtocol, FirewallRule, ImageRef, ResourceId,
};
use serde_json::Value;

use super::{Made, Taken};

pub(super) async fn calls(url: &str, taken: &mut Taken) -> Made {
    let client = Client::builder().api_key("a-key").base_url(url).build()?;
    taken.take("profile", client.get_profile().await?)?;
    taken.take("tagged", client.list_stacklets_by_tag("server").await?.items)?;
    let image = || ImageRef::String("ubuntu-20-04-1-x64".to_owned());
    let size = || "b-1vcpu-1gb".into();
    let one = CreateStackletInput { name: "web-1", size: size(), image: image(), region: "fra".into() };
    taken.take("create_one", client.create_stacklet(one).backups(true).await?)?;
    let names = &["web-1", "web-2"];
    let two = CreateStackletsInput { names, size: size(), image: ImageRef::Integer(11), region: "fra".into() };
    taken.take("create_two", client.create_stacklets(two).await?)?;
    taken.take("power_off", client.stacklet(24u64).power_off().await?.decode::<Value>()?)?;
    let address = Some("192.0.2.0/24".to_owned());
    let rule = FirewallRule { address, port: Some(443), protocol: Some(FirewallProtocol::Tcp) };
    client.firewall("1b7e0a52-8a53-4a3c-9a53-0a6f0f6ac001").remove_rules().inbound_rules(&[rule]).await?;
    taken.done("remove_rules")?;
    taken.take("tag", client.tag("server").add_resource(ResourceId::Integer(24), "stacklet").await?)?;
    let stranger = Client::builder().api_key("no-key").base_url(url).build()?;
    let error = stranger.get_profile().await.err().ok_or("it is not refused")?;
    // Its errors are not documented.
    taken.refused("refused", error.status().map(|status| status.as_u16()), None)
}
