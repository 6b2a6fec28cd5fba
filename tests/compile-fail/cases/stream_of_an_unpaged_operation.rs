//! A list that does not come in pages has no stream of items.

fn main() {
    let client = cloudstick_v2::Client::builder().api_key("k").build().unwrap();
    let _ = client.user("u_81").list_servers().items();
}
