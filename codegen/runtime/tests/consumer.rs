//! What a program that uses a generated crate meets: texts, traits, and what it must never see.

#[macro_use]
mod fixture;

use std::{collections::HashMap, error::Error as _, time::Duration};

use copyist_runtime::{Decode, Encode, Field, Json, Mock, Model, Page, Reply, Retry, Schema, TestClock};
use fixture::*;

test_model!(Mailbox { id: ThingId = Field::new("id").promised(), size: Option<i64> = Field::new("size") });

copyist_runtime::open_enum! {
    /// How often.
    pub enum Often {
        /// `daily`
        Daily = "daily",
    }
}

#[test]
fn a_builder_does_not_show_a_password_in_its_base_url() {
    for url in ["https://ann:hunter2@api.example.com", "https://api.example.com?key=hunter2"] {
        let shown = format!("{:?}", builder().base_url(url));
        assert!(!shown.contains("hunter2"), "{shown}");
    }
    let shown = format!("{:?}", builder().base_url("https://proxy.example.com/panel"));
    assert!(shown.contains("proxy.example.com"), "{shown}");
}

#[test]
fn the_piece_of_broken_json_in_an_error_has_no_passwords() {
    for body in [
        r#"{"id":"m_1","password":"hunter2","size":}"#,
        r#"{"id":"m_1","api_key" : "a\"hunter2", "size":}"#,
        r#"{"id":"m_1","token":hunter2}"#,
        r#"{"id":"m_1","secret":"hunter2"#,
    ] {
        let error = read::<Mailbox>(body).expect_err("no JSON");
        for shown in [error.to_string(), format!("{error:?}")] {
            assert!(!shown.contains("hunter2") && shown.contains("m_1"), "{shown}");
        }
    }
}

#[test]
fn the_error_of_an_own_type_says_why_and_where_but_not_what() {
    let json = Json::from(r#"{"servers":["hunter2"]}"#);
    let error = json.decode::<HashMap<String, Vec<u64>>>().expect_err("no numbers");
    assert_eq!(
        error.to_string(),
        "the JSON does not fit `HashMap<String, Vec<u64>>`: invalid type: string, expected u64 at line 1 column 21"
    );
    assert!(!format!("{error:?}").contains("hunter2"), "{error:?}");
    assert!(error.source().is_none(), "it is in the message");
    assert_eq!(error.body(), Some(json.as_bytes()));
    let error = json.decode::<Vec<u8>>().expect_err("no list").to_string();
    assert!(error.contains("invalid type: map, expected a sequence at line 1"), "{error}");
}

#[tokio::test]
async fn a_cookie_is_not_shown() {
    let mock = Mock::new().reply(Reply::json(200, "{}").header("set-cookie", "session=hunter2"));
    let answer = with(&mock).read().send().await.expect("an answer");
    let shown = format!("{answer:?}");
    assert!(!shown.contains("hunter2") && !shown.contains("meta"), "{shown}");
    assert_eq!(answer.headers()["set-cookie"], "session=hunter2");
}

#[tokio::test]
async fn a_timeout_names_the_setting_to_change() {
    let mock = Mock::new().otherwise(Reply::stalled());
    let clock = TestClock::new();
    let client = with_clock(&mock, &clock);
    let whole = client.create().timeout(Duration::from_secs(5)).await.expect_err("late").to_string();
    assert!(whole.contains("the call's 5s") && whole.ends_with("or allow more with `timeout`"), "{whole}");
    let one = client.create().await.expect_err("late").to_string();
    assert!(one.contains("the attempt's 30s") && one.ends_with("or allow more with `attempt_timeout`"), "{one}");
}

#[test]
fn ids_and_enums_are_as_handy_as_text() {
    let id: ThingId = "t_1".parse().expect("never fails");
    assert!(id == "t_1" && id == *"t_1" && id != "t_2");
    assert_eq!(String::from(id.clone()), "t_1");
    let names = HashMap::from([(id, "web")]);
    assert_eq!(names.get("t_1"), Some(&"web"));

    let often: Often = "daily".parse().expect("never fails");
    assert_eq!(often, Often::Daily);
    assert_eq!(AsRef::<str>::as_ref(&often), "daily");
    assert!(Often::Daily < Often::from("hourly"));
}

#[test]
fn whatever_a_program_keeps_or_sends_elsewhere_can_be() {
    fn sent<T: Send + 'static>(_: &T) {}
    fn shared<T: Send + Sync + Clone + 'static>(_: &T) {}
    let client = with(&Mock::new());
    shared(&client);
    shared(&ThingId::from("t_1"));
    shared(&Retry::never());
    shared(&Page::<Json>::default());
    sent(&client.read());
    sent(&client.read().send());
    sent(&client.read().raw());
    sent(&client.read().into_future());
    sent(&client.list().items());
    sent(&client.list().collect_all(10));
}
