//! Waits for what was scheduled, as a consumer writes it.

use std::time::Duration;

use waits::{Client, Error};

/// Starts a machine and stops it again.
async fn restart(client: &Client) -> Result<(), Error> {
    let machine = client.machine("m_1");
    machine.stop().force(true).wait().await?;
    let done = machine
        .start()
        .wait()
        .deadline(Duration::from_secs(600))
        .on_progress(|progress| println!("{} ({:?} %)", progress.state(), progress.percent()))
        .await?;
    println!("{:?}", done.transaction.status);
    Ok(())
}

fn main() {
    let client = Client::builder().api_key("a-key").build();
    // Without a runtime nothing is sent: the program only has to compile.
    drop(client.map(|client| drop(restart(&client))));
}
