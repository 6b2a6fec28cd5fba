//! A user's id is not a server's, and the other way round.

use cloudstick_v2::{ServerId, UserId};

fn main() {
    let client = cloudstick_v2::Client::builder().api_key("k").build().unwrap();
    let (user, server) = (UserId::from("u_81"), ServerId::from("s_12"));
    let _ = client.user(server).server(user);
}
