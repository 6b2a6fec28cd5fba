//! A client as copyist emits it, written by hand: what generated code asks of this crate compiles, and does what it says.

#[path = "golden/panel.rs"]
mod panel;

use copyist_runtime::{Error, Json, Maybe, Mock, Operation, Reply, Secret};
use panel::{Backup, ChangePasswordInput, Client, Frequency, Image, Server_};

fn client(mock: &Mock) -> Client {
    Client::builder().api_key("key-1").transport(mock.clone()).build().expect("a client")
}

#[tokio::test]
async fn required_and_optional_fields_make_the_body() -> Result<(), Error> {
    let mock = Mock::new().reply(Reply::json(201, r#"{"id":"s_1"}"#));
    let user = client(&mock).user("u_81");
    let answer = user.add_server("web-1", [203, 0, 113, 7].into()).provider("a").provider("digitalocean").await?;
    assert_eq!(answer, r#"{"id":"s_1"}"#);
    let sent = &mock.requests()[0];
    assert_eq!((sent.method.as_str(), sent.path()), ("POST", "/api/v2/servers/users/u_81"));
    assert_eq!(sent.text(), Some(r#"{"name":"web-1","ip":"203.0.113.7","provider":"digitalocean"}"#));
    assert_eq!(sent.header("authorization"), Some("Bearer key-1"));
    assert_eq!(sent.header("content-type"), Some("application/json"));
    assert_eq!(sent.header("accept"), Some("application/json"));
    assert_eq!(sent.header("user-agent"), Some(concat!("panel/", env!("CARGO_PKG_VERSION"))));
    Ok(())
}

#[tokio::test]
async fn what_no_docs_name_can_be_sent_and_called() -> Result<(), Error> {
    static REPORT: Operation = Operation::get("report", "/reports/{day}");
    let mock = Mock::new().otherwise(Reply::json(200, "{}"));
    let client = client(&mock);
    let call = client.user("u_81").add_server("web-1", [203, 0, 113, 7].into()).provider("a");
    call.0.query("dry", &true).field("tier", &2).await?;
    let _: Json = client.as_ref().call(&REPORT, &[&"2026-01-31"]).await?;
    let sent = mock.requests();
    assert_eq!((sent[0].path(), sent[0].query()), ("/api/v2/servers/users/u_81", Some("dry=true")));
    assert_eq!(sent[0].text(), Some(r#"{"name":"web-1","ip":"203.0.113.7","provider":"a","tier":2}"#));
    assert_eq!((sent[1].path(), sent[1].header("authorization")), ("/reports/2026-01-31", Some("Bearer key-1")));
    Ok(())
}

#[tokio::test]
async fn handles_carry_the_ids() -> Result<(), Error> {
    let mock = Mock::new().otherwise(Reply::json(200, "{}"));
    let server = client(&mock).user(81).server("s/12");
    server.reboot().await?;
    server.website(7_u32).enable_backups("plan_1").frequency(Frequency::Daily).await?;
    let sent = mock.requests();
    assert_eq!(sent[0].path(), "/api/v2/reboot/servers/s%2F12/users/81");
    assert_eq!(sent[1].path(), "/api/v2/backups/websites/7/servers/s%2F12/users/81");
    assert_eq!(sent[1].text(), Some(r#"{"plan":"plan_1","frequency":"daily"}"#));
    assert_eq!(format!("{:?}", server.id()), r#"ServerId("s/12")"#);
    Ok(())
}

#[tokio::test]
async fn inputs_and_secrets() -> Result<(), Error> {
    let mock = Mock::new().reply(Reply::status(204));
    let (old, new) = (Secret::from("old"), Secret::from("new"));
    let input = ChangePasswordInput { old_password: &old, new_password: &new };
    assert_eq!(format!("{input:?}"), "ChangePasswordInput { old_password: ***, new_password: *** }");
    let call = client(&mock).user("u").change_password(input);
    assert!(!format!("{call:?}").contains("old\""), "{call:?}");
    let answer = call.await?;
    assert!(answer.is_empty());
    assert_eq!(mock.requests()[0].text(), Some(r#"{"old_password":"old","new_password":"new"}"#));
    Ok(())
}

#[tokio::test]
async fn lists_come_in_pages() -> Result<(), Error> {
    let mock = Mock::new()
        .reply(Reply::json(200, r#"{"data":[{"ip":"a"},{"ip":"b"}],"total":3,"page":1,"limit":2}"#))
        .reply(Reply::json(200, r#"{"data":[{"ip":"c"}],"total":3,"page":2,"limit":2}"#));
    let mut events = client(&mock).user("u_81").login_history().limit(2).items();
    let mut all = Vec::new();
    while let Some(event) = events.try_next().await? {
        all.push(event.to_string());
    }
    assert_eq!(all, [r#"{"ip":"a"}"#, r#"{"ip":"b"}"#, r#"{"ip":"c"}"#]);
    let queries: Vec<_> = mock.requests().iter().map(|sent| sent.query().unwrap_or_default().to_owned()).collect();
    assert_eq!(queries, ["limit=2&page=1", "limit=2&page=2"]);
    Ok(())
}

#[tokio::test]
async fn answers_are_models() -> Result<(), Error> {
    let body =
        r#"{"id":12,"name":7,"tags":["a",1,"b"],"note":null,"image":17,"new":true,"backup":{"frequency":"hourly"}}"#;
    let mock = Mock::new().reply(Reply::json(200, body));
    let answer = client(&mock).user("u").server("s").get().send().await?;
    let server: &Server_ = answer.body();
    assert_eq!((server.id.as_str(), &server.name, &server.note), ("12", &None, &Maybe::Null));
    assert_eq!(server.tags, ["a", "b"]);
    assert_eq!(server.image, Some(Image::Integer(17)));
    assert_eq!(
        server.backup.as_ref().and_then(|backup| backup.frequency.clone()),
        Some(Frequency::Other("hourly".into()))
    );
    let paths: Vec<_> = answer.drift().iter().map(|drift| drift.path.as_str()).collect();
    assert_eq!(paths, ["/name", "/tags/1", "/new", "/backup/frequency"]);
    assert_eq!(answer.drift()[0].expected, "text");
    assert_eq!(answer.drift()[0].found, "the number 7");
    assert_eq!(answer.drift()[0].operation, "get_server");
    Ok(())
}

#[tokio::test]
async fn errors_have_predicates() {
    let mock = Mock::new().reply(Reply::json(404, r#"{"message":"no such server"}"#).header("x-request-id", "r-1"));
    let error = client(&mock).user("u").server("nope").get().await.expect_err("a 404");
    assert!(error.is_not_found());
    assert_eq!(error.message(), Some("no such server"));
    let said = "`get_server`: the server answered 404 Not Found: no such server; check the ids (request `r-1`)";
    assert_eq!(error.to_string(), said);
}

#[test]
fn models_can_be_written_too() {
    let backup = Backup { frequency: Some("weekly".into()), ..Backup::default() };
    assert_eq!(serde_json::to_string(&backup).expect("JSON"), r#"{"frequency":"weekly"}"#);
    let json = Json::encode(&backup).expect("JSON");
    assert_eq!(json.decode::<Backup>().expect("a backup"), backup);
    assert_eq!(format!("{backup:?}"), r#"Backup { frequency: "weekly", password: None }"#);
}

#[test]
fn everything_can_cross_threads() {
    fn crosses<T: Send + Sync + 'static>(_: &T) {}
    fn sends<T: Send + 'static>(_: &T) {}
    let user = client(&Mock::new()).user("u");
    crosses(&user);
    crosses(&user.login_history());
    sends(&user.login_history().into_future());
    sends(&user.login_history().items());
    sends(&user.login_history().collect_all(10));
}
