//! A server is reached through its user.

fn main() {
    let client = cloudstick_v2::Client::builder().api_key("k").build().unwrap();
    let _ = client.server("s_12").reboot();
}
