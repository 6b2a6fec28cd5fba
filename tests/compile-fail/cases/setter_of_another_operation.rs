//! Renaming a server takes no provider.

fn main() {
    let client = cloudstick_v2::Client::builder().api_key("k").build().unwrap();
    let _ = client.user("u_81").server("s_12").rename("web-2").provider("digitalocean");
}
