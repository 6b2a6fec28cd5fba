//! Name and address cannot change places.

fn main() {
    let client = cloudstick_v2::Client::builder().api_key("k").build().unwrap();
    let address = std::net::Ipv4Addr::LOCALHOST;
    let _ = client.user("u_81").add_server(address, "web-1");
}
