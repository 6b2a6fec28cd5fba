//! A password cannot be changed without the new one.

fn main() {
    let client = cloudstick_v2::Client::builder().api_key("k").build().unwrap();
    let old_password = cloudstick_v2::Secret::from("old");
    let input = cloudstick_v2::ChangePasswordInput { old_password: &old_password };
    let _ = client.user("u_81").change_password(input);
}
