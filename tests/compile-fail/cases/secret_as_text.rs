//! A password is not any text: what holds it masks it and clears it from memory.

fn main() {
    let client = cloudstick_v2::Client::builder().api_key("k").build().unwrap();
    let _ = client.user("u_81").server("s_12").create_system_user("deploy", "correct horse");
}
