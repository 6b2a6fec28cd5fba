//! A server is transferred to a user, not to a website.

use cloudstick_v2::WebsiteId;

fn main() {
    let client = cloudstick_v2::Client::builder().api_key("k").build().unwrap();
    let website = WebsiteId::from("w_7");
    let _ = client.user("u_81").server("s_12").transfer(website);
}
