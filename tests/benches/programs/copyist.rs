//! Three calls by a client that copyist generated.

use std::env;
use std::error::Error;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let base = env::args().nth(1).ok_or("expected the server's address")?;
    let client = api::Client::builder().api_key("a-key").base_url(&base).build()?;
    let account = client.account("a_1");
    let made = account.create_server0("web", 1).tier(api::Server0Tier::Small).tags(&["blue"]).active(true).await?;
    let found = account.server0(made.id.as_str()).get().await?;
    let all = account.list_server0s().search("web").limit(10).await?;
    println!("{} {} {}", made.id, found.name, all.len());
    Ok(())
}
