//! What a spec marks as secret is masked in the inputs and calls of a generated client, and sent all the same.

use cloudstick_v2::{ChangePasswordInput, Client, Secret};
use copyist_faults::{Script, Server};

#[tokio::test]
async fn passwords_of_a_request_are_sent_and_not_shown() {
    let server = Server::scripted(vec![Script::refuse(404, &[], b"{}")]).await.expect("a port");
    let client = Client::builder().base_url(&server.url()).api_key("a-key").build().expect("a client");
    let (old, new) = (Secret::from("canary-1"), Secret::from("canary-2"));
    let input = ChangePasswordInput { old_password: &old, new_password: &new };
    let shown = format!("{input:?} {input:#?}");
    let call = client.user("u_81").change_password(input);
    let shown = format!("{shown} {call:?} {call:#?}");
    assert!(shown.contains("***") && !shown.contains("canary"), "{shown}");
    let ended = call.await;
    assert!(!format!("{ended:?}").contains("canary"), "{ended:?}");
    let sent = server.last().expect("a request").body;
    assert_eq!(sent, br#"{"old_password":"canary-1","new_password":"canary-2"}"#);
}
