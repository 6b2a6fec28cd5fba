//! Basic credentials, a version in `Accept`, pages, root keys, enums in the query and in the path, decimals and times.

use computestacks::{Client, CreateDomainInput, ImageFilter, PowerAction};

use super::{Made, Taken};

pub(super) async fn calls(url: &str, taken: &mut Taken) -> Made {
    let client = Client::builder().basic("ann", "a-password").base_url(url).build()?;
    taken.take("version", client.get_version().await?)?;
    taken.take("domains", client.list_domains().page(1).per_page(1).await?.items)?;
    taken.take("images", client.list_container_images().filter(ImageFilter::Owned).await?.items)?;
    let input = CreateDomainInput { domain: "shop.example.com", ingress_rule_id: 1u64.into() };
    taken.take("create_domain", client.create_domain(input).header_hsts(true).await?)?;
    let container = client.container(1u64);
    taken.take("container", container.get().await?)?;
    container.power(PowerAction::Start).await?;
    taken.done("power")?;
    let stranger = Client::builder().basic("ann", "no-password").base_url(url).build()?;
    let error = stranger.get_version().await.err().ok_or("it is not refused")?;
    taken.refused("refused", error.status().map(|status| status.as_u16()), error.message())
}
