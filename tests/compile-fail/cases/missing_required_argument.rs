//! A server cannot be added without its address.

fn main() {
    let client = cloudstick_v2::Client::builder().api_key("k").build().unwrap();
    let _ = client.user("u_81").add_server("web-1");
}
