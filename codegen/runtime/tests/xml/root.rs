//! Roots, wrapped elements and the like in XML, and waits and versions.

use std::{collections::BTreeMap, time::Duration};

use copyist_runtime::{
    AcceptsFormat, AcceptsVersion, Api, Client, ClientBuilder, Decode, DriftKind, Encode, Error, Field, Format, Json,
    Maybe, Mock, Model, Operation, Page, Paging, PollState, Polling, Reply, Response, Schema, Service, TestClock,
};

use super::panel::{Server, run, xml};

static GET: Operation = Operation::get("get_user", "/users/{id}").answer_in("user");
static ADD: Operation = Operation::post("add_user", "/users").object_body().root("user").answer_in("user");
static PAGES: Paging = Paging::single();
static LIST: Operation = Operation::get("list_users", "/users").items_in("user").paged(&PAGES);
static ALL: Operation = Operation::get("all_users", "/users").items_in("user");

test_model!(User {
    id: i64 = Field::new("id").promised(),
    login: String = Field::new("login").promised(),
    owner: Option<Owner> = Field::new("owner").inside("account").optional(),
    roles: Vec<Role> = Field::new("roles").items_in("role").optional(),
    by_zone: BTreeMap<String, Vec<Role>> = Field::new("by_zone").items_in("role").optional(),
    kinds: Vec<String> = Field::new("kinds").optional(),
    connected: Option<bool> = Field::new("connected").null_boolean().optional(),
});
test_model!(Owner { account: Option<String> = Field::new("account").optional(), id: i64 = Field::new("id") });
test_model!(Role { id: i64 = Field::new("id"), role: Option<String> = Field::new("role").optional() });

const USER: &str = r#"<user><id type="integer">42</id><login>ann</login><owner><account><account>x</account><id type="integer">1</id></account></owner><roles type="array"><role><id type="integer">2</id><role>admin</role></role><role><id type="integer">3</id></role></roles><by_zone><z1 type="array"><role><id type="integer">4</id></role></z1></by_zone><kinds type="array"><kinds>a</kinds></kinds><connected><Bool type="boolean">true</Bool><Valid type="boolean">true</Valid></connected></user>"#;

fn user() -> User {
    let role = |id: i64, role: Option<&str>| Role { id, role: role.map(str::to_owned) };
    User {
        id: 42,
        login: "ann".to_owned(),
        owner: Some(Owner { account: Some("x".to_owned()), id: 1 }),
        roles: vec![role(2, Some("admin")), role(3, None)],
        by_zone: BTreeMap::from([("z1".to_owned(), vec![role(4, None)])]),
        kinds: vec!["a".to_owned()],
        connected: Some(true),
    }
}

fn get(operation: &'static Operation, body: &str) -> Result<Response<User>, Error> {
    let mock = Mock::new().otherwise(Reply::xml(200, body));
    let values: &[&dyn Encode] = if operation.path().contains('{') { &[&42_i64] } else { &[] };
    run(xml(&mock).0.call::<User>(operation, values).send())
}

fn body(mock: &Mock) -> String {
    let sent = mock.requests().pop().expect("a request");
    assert_eq!(sent.header("content-type"), Some("application/xml"));
    let text = sent.text().expect("text").to_owned();
    text.strip_prefix("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n").expect("the head").to_owned()
}

#[test]
fn what_stands_around_values_is_read_from_xml() {
    let answer = get(&GET, USER).expect("a user");
    assert_eq!(answer.drift(), []);
    assert_eq!(*answer.body(), user());
}

#[test]
fn what_stands_around_values_is_written_in_xml() {
    let mock = Mock::new().otherwise(Reply::xml(201, USER));
    let made = run(xml(&mock).0.call::<User>(&ADD, &[]).body(&user()).into_future()).expect("made");
    assert_eq!((body(&mock).as_str(), &made), (USER, &user()));
}

#[test]
fn fields_go_into_the_root() {
    let mock = Mock::new().otherwise(Reply::xml(201, USER));
    let call =
        |name: &'static str| xml(&mock).0.call::<User>(&ADD, &[]).field("login", &name).field("ids", &vec![1_i64]);
    run(call("ann").into_future()).expect("made");
    assert_eq!(body(&mock), r#"<user><login>ann</login><ids type="array"><ids type="integer">1</ids></ids></user>"#);
    run(call("ann").field("login", &"bo").field("ids", &Maybe::<i64>::Absent).into_future()).expect("made");
    assert_eq!(body(&mock), "<user><login>bo</login></user>");
    run(xml(&mock).0.call::<User>(&ADD, &[]).into_future()).expect("made");
    assert_eq!(body(&mock), "<user></user>");
    run(xml(&mock).0.call::<User>(&ADD, &[]).body(&vec![1_i64]).into_future()).expect("made");
    assert_eq!(body(&mock), r#"<user type="array"><user type="integer">1</user></user>"#);
}

#[test]
fn lists_and_pages_of_wrapped_elements_are_read_from_xml() {
    let two =
        r#"<users type="array"><user><id>1</id><login>a</login></user><user><id>2</id><login>b</login></user></users>"#;
    let mock = Mock::new().otherwise(Reply::xml(200, two));
    let client = xml(&mock);
    let list = run(client.0.call::<Vec<User>>(&ALL, &[]).send()).expect("a list");
    assert_eq!((list.drift(), list.body()[1].id), (&[][..], 2));
    let page = run(client.0.call::<Page<User>>(&LIST, &[]).send()).expect("a page");
    assert_eq!(page.body().items.len(), 2);
    let items = run(client.0.call::<Page<User>>(&LIST, &[]).collect_all(10)).expect("items");
    assert_eq!(items.len(), 2);
    // What nobody documented is as in JSON: without the key, which is documented.
    let json = run(client.0.call::<Vec<Json>>(&ALL, &[]).into_future()).expect("a list");
    assert_eq!(json[0], r#"{"id":"1","login":"a"}"#);
}

#[test]
fn another_root_than_the_documented_one_is_drift() {
    let answer = get(&GET, "<person><id>42</id><login>ann</login></person>").expect("a user");
    assert_eq!(answer.body().id, 42);
    let drift: Vec<_> = answer.drift().iter().map(|drift| (drift.path.as_str(), drift.kind)).collect();
    assert_eq!(drift, [("/user", DriftKind::Missing)]);
}

#[test]
fn a_null_boolean_is_written_and_read() {
    let mock = Mock::new().otherwise(Reply::xml(201, USER));
    let maker = User { connected: None, ..user() };
    run(xml(&mock).0.call::<User>(&ADD, &[]).body(&maker).into_future()).expect("made");
    assert!(!body(&mock).contains("connected"), "it is optional");
    test_model!(Asked { on: Option<bool> = Field::new("on").required().null_boolean() });
    run(xml(&mock).0.call::<User>(&ADD, &[]).body(&Asked { on: None }).into_future()).expect("made");
    assert_eq!(
        body(&mock),
        r#"<user><on><Bool type="boolean">false</Bool><Valid type="boolean">false</Valid></on></user>"#
    );
    let untyped = "<user><id>1</id><login>a</login><connected><Bool>1</Bool><Valid>false</Valid></connected></user>";
    assert_eq!(get(&GET, untyped).expect("a user").into_body().connected, None);
}

static TASK: Operation = Operation::get("get_task", "/tasks/{id}").answer_in("task");
static STATE: Polling = Polling::new(&TASK, "/task/status")
    .bind(&[("id", "/user/task/id")])
    .done(&[PollState::Text("complete")])
    .failed(&[PollState::Text("failed")]);
static START: Operation = Operation::post("start", "/start").waits(&STATE);

test_model!(Task { id: i64 = Field::new("id"), status: String = Field::new("status") });

#[test]
fn waits_follow_pointers_into_the_json_that_is_made_of_xml() {
    let mock = Mock::new()
        .reply(Reply::xml(202, r#"<user><task><id type="integer">5</id></task></user>"#))
        .reply(Reply::xml(200, "<task><id>5</id><status>running</status></task>"))
        .otherwise(Reply::xml(200, "<task><id>5</id><status>complete</status></task>"));
    let task = run(xml(&mock).0.call::<Json>(&START, &[]).wait::<Task>().every(Duration::from_secs(1)).into_future());
    assert_eq!(task.expect("done").status, "complete");
    assert_eq!(mock.requests()[2].path(), "/tasks/5.xml");
}

static DATED: Api = Api::new("dated", "1.0.0", "https://dated.example.com")
    .formats("", "")
    .media_type("application/json; api_version={version}", "60");

struct Dated(Client);
impl Service for Dated {
    fn api() -> &'static Api {
        &DATED
    }
    fn from_client(client: Client) -> Self {
        Self(client)
    }
}
impl AcceptsFormat for Dated {}
impl AcceptsVersion for Dated {}

#[test]
fn a_version_is_asked_for_in_xml_too() {
    let mock = Mock::new().otherwise(Reply::xml(200, "<vm><id>7</id></vm>"));
    let builder = ClientBuilder::<Dated>::new().format(Format::Xml).api_version("71");
    let client = builder.transport(mock.clone()).clock(TestClock::new()).build().expect("a client");
    let server = run(client.0.call::<Server>(&super::panel::READ, &[&7_i64]).into_future()).expect("a server");
    assert_eq!(server.id, 7);
    let sent = &mock.requests()[0];
    assert_eq!((sent.header("accept"), sent.path()), (Some("application/xml; api_version=71"), "/virtual_servers/7"));
}
