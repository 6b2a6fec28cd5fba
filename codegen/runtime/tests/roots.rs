//! What stands around values on the wire: root keys, wrapped elements and fields, nullable booleans.

#[macro_use]
mod fixture;

use std::collections::BTreeMap;

use copyist_runtime::{
    Answer, Decode, DriftKind, Encode, Error, Field, Json, Mock, Model, Operation, Reply, Response, Schema,
};
use fixture::*;

test_model!(Role { id: u64 = Field::new("id").promised(), label: Option<String> = Field::new("label").optional() });
test_model!(User {
    id: u64 = Field::new("id").promised(),
    roles: Vec<Role> = Field::new("roles").optional().items_in("role"),
    owner: Option<Box<User>> = Field::new("owner").optional().nullable().inside("user"),
    active: Option<bool> = Field::new("active").optional().null_boolean(),
    records: Option<BTreeMap<String, Vec<Role>>> = Field::new("records").optional().items_in("dns_record"),
});
// A type that has a field of the name of its root.
test_model!(Address { address: Option<String> = Field::new("address"), net: Option<String> = Field::new("net") });
test_model!(Required {
    connected: Option<bool> = Field::new("connected").required().null_boolean(),
    owner: Option<Role> = Field::new("owner").required().nullable().inside("role"),
});

static ADD: Operation = Operation::post("add", "/users").object_body().root("user").answer_in("user");
static SET: Operation = Operation::put("set", "/users").root("user");
static ROLES: Operation = Operation::get("roles", "/roles").items_in("role");
static IN_BOTH: Operation = Operation::get("in_both", "/roles").answer_in("roles").items_in("role");
static ADDRESS: Operation = Operation::get("address", "/address").answer_in("address");

async fn answer<T: Answer>(operation: &'static Operation, body: &str) -> Result<Response<T>, Error> {
    with(&Mock::new().reply(Reply::json(200, body))).0.call::<T>(operation, &[]).send().await
}

/// Reads an answer, says what drifted.
async fn drifted<T: Answer>(operation: &'static Operation, body: &str) -> (T, Vec<(String, DriftKind)>) {
    let answer = answer::<T>(operation, body).await.unwrap_or_else(|error| panic!("{body}: {error}"));
    let drift = answer.drift().iter().map(|drift| (drift.path.clone(), drift.kind)).collect();
    (answer.into_body(), drift)
}

fn at(path: &str, kind: DriftKind) -> Vec<(String, DriftKind)> {
    vec![(path.to_owned(), kind)]
}

#[tokio::test]
async fn bodies_go_into_their_root() -> Result<(), Error> {
    let mock = Mock::new().otherwise(Reply::json(200, "{}"));
    let client = with(&mock);
    client.0.call::<()>(&ADD, &[]).field("name", &"a\"b").field("age", &7).field("name", &"c").await?;
    client.0.call::<()>(&ADD, &[]).await?;
    client.0.call::<()>(&SET, &[]).body(&Role { id: 1, label: None }).await?;
    // No body is none in a root, either.
    client.0.call::<()>(&SET, &[]).await?;
    let sent: Vec<_> = mock.requests().iter().map(|request| request.text().unwrap_or_default().to_owned()).collect();
    assert_eq!(sent, [r#"{"user":{"name":"c","age":7}}"#, r#"{"user":{}}"#, r#"{"user":{"id":1}}"#, ""]);
    assert_eq!(mock.requests()[3].header("content-type"), None);
    Ok(())
}

#[tokio::test]
async fn answers_come_out_of_their_root() {
    let (user, drift) = drifted::<User>(&ADD, r#" { "user" : {"id":7} } "#).await;
    assert_eq!((user.id, drift), (7, vec![]));
    // The key need not be the first.
    let (user, drift) = drifted::<User>(&ADD, r#"{"ok":[{}],"user":{"id":7},"user":5}"#).await;
    assert_eq!((user.id, drift[0].clone()), (7, at("/ok", DriftKind::UnknownField)[0].clone()));
    let (user, drift) = drifted::<User>(&ADD, r#"{"user":{"id":7,"x":1}}"#).await;
    assert_eq!((user.id, drift), (7, at("/user/x", DriftKind::UnknownField)));
    let (roles, drift) = drifted::<Vec<Role>>(&IN_BOTH, r#"{"roles":[{"role":{"id":1}},{"role":{"id":2}}]}"#).await;
    assert_eq!((roles.len(), drift), (2, vec![]));
    let (none, drift) = drifted::<Option<Role>>(&ADD, r#"{"user":null}"#).await;
    assert_eq!((none, drift), (None, vec![]));
    drifted::<()>(&ADD, "no JSON").await;
}

#[tokio::test]
async fn an_answer_without_its_root_is_read_and_reported() {
    let missing = at("/user", DriftKind::Missing);
    let (user, drift) = drifted::<User>(&ADD, r#"{"id":7}"#).await;
    assert_eq!((user.id, drift), (7, missing));
    let (roles, drift) = drifted::<Vec<Role>>(&IN_BOTH, r#"[{"role":{"id":1}},{"id":2}]"#).await;
    let expected = [("/1/role".to_owned(), DriftKind::Missing), ("/roles".to_owned(), DriftKind::Missing)];
    assert_eq!((roles.len(), drift), (2, expected.to_vec()));
    let said = answer::<User>(&ADD, r#"{"id":7}"#).await.expect("a user").drift()[0].to_string();
    assert_eq!(said, "`add` answered at `/user`: expected the documented key around the value, found nothing");
}

#[tokio::test]
async fn it_is_an_error_only_if_nothing_fits() {
    let cases = [
        (r#"{"user":{"roles":[]}}"#, "`/user/id`, found nothing"),
        (r#"{"user":5}"#, "an object at `/user`, found the number 5"),
        (r#"{"errors":["nope"]}"#, "expected an object, found an object with none of its fields"),
        ("{}", "an object with none of its fields"),
        ("[]", "expected an object, found a list"),
        ("null", "expected an object, found null"),
        (r#"{"roles":[]}"#, "`/id`, found nothing"),
        (r#"{"user":{"id":7}} x"#, "trailing characters at line 1 column 19"),
        (r#"{"user":{"id":7}"#, "EOF while parsing"),
        (r#"{"id":7,"roles":[{"id":1,"label":"\ud800"}]}"#, "escape that is no character"),
        ("", "an empty body"),
    ];
    for (body, said) in cases {
        let error = answer::<User>(&ADD, body).await.map(|answer| answer.into_body()).expect_err(body);
        assert!(error.is_decode() && error.to_string().contains(said), "{body}: {error}");
        assert_eq!(error.body(), Some(body.as_bytes()));
    }
}

#[tokio::test]
async fn a_field_of_the_name_of_the_root_is_no_root() {
    let (address, drift) = drifted::<Address>(&ADDRESS, r#"{"address":{"address":"::1","net":null}}"#).await;
    assert_eq!((address.address.as_deref(), drift), (Some("::1"), vec![]));
    let (address, drift) = drifted::<Address>(&ADDRESS, r#"{"address":"::1","net":"n"}"#).await;
    assert_eq!((address.net.as_deref(), drift), (Some("n"), at("/address", DriftKind::Missing)));
    // A map may have any key.
    let (map, drift) = drifted::<BTreeMap<String, u64>>(&ADD, r#"{"user":1,"other":2}"#).await;
    assert_eq!((map.len(), drift), (2, at("/user", DriftKind::Missing)));
    let (map, drift) = drifted::<BTreeMap<String, u64>>(&ADD, r#"{"user":{"a":1}}"#).await;
    assert_eq!((map["a"], drift), (1, vec![]));
}

#[tokio::test]
async fn undocumented_answers_keep_their_roots() -> Result<(), Error> {
    static RAW: Operation = Operation::post("raw", "/users").root("user");
    assert_eq!(answer::<Json>(&RAW, r#"{"user": 1}"#).await?.into_body(), r#"{"user": 1}"#);
    assert_eq!(answer::<Json>(&ADD, r#"{"user": [1 ]}"#).await?.into_body(), "[1 ]");
    let (json, drift) = drifted::<Json>(&ADD, r#"{"id": 1}"#).await;
    assert_eq!((json.as_str(), drift), (Some(r#"{"id": 1}"#), at("/user", DriftKind::Missing)));
    Ok(())
}

#[tokio::test]
async fn elements_are_inside_objects() {
    let (roles, drift) = drifted::<Vec<Role>>(&ROLES, r#"[{"role":{"id":1}},{"role":{"id":2,"label":"x"}}]"#).await;
    assert_eq!((roles.len(), roles[1].label.as_deref(), drift), (2, Some("x"), vec![]));
    assert_eq!(drifted::<Vec<Role>>(&ROLES, "[]").await, (vec![], vec![]));
    let (roles, drift) =
        drifted::<Vec<Role>>(&ROLES, r#"[{"role":{"id":1}},7,{"role":8},null,{"role":{"id":2}}]"#).await;
    let paths: Vec<_> = drift.iter().map(|(path, _)| path.as_str()).collect();
    assert_eq!((roles.len(), paths), (2, vec!["/1", "/2/role", "/3"]));
    let error = answer::<Vec<Role>>(&ROLES, r#"[{"role":{"id":1}},{"role":{}}]"#).await.map(Response::into_body);
    let error = error.expect_err("no id").to_string();
    assert!(error.contains("`/1/role/id`"), "{error}");
}

#[test]
fn fields_are_read_and_written_with_what_is_around_them() -> Result<(), serde_json::Error> {
    let text = concat!(
        r#"{"id":1,"roles":[{"role":{"id":2,"label":"a"}},{"role":{"id":3}}],"owner":{"user":{"id":4,"roles":[],"#,
        r#""active":{"Bool":false,"Valid":true}}},"active":{"Bool":true,"Valid":true},"#,
        r#""records":{"A":[{"dns_record":{"id":5}}],"MX":[]}}"#
    );
    let (user, kinds) = drift::<User>(text);
    assert_eq!(kinds, []);
    assert_eq!((user.roles.len(), user.active), (2, Some(true)));
    let owner = user.owner.as_ref().expect("an owner");
    assert_eq!((owner.id, owner.active), (4, Some(false)));
    assert_eq!(user.records.as_ref().expect("records")["A"][0].id, 5);
    assert_eq!(serde_json::to_string(&user)?, text);
    // By way of a format that is not the runtime's own.
    assert_eq!(serde_json::from_str::<User>(text)?, user);
    assert_eq!(serde_json::from_value::<User>(serde_json::to_value(&user)?)?, user);
    Ok(())
}

#[test]
fn fields_without_what_should_be_around_them_are_read_and_reported() {
    let text = r#"{"id":1,"roles":[{"id":2}],"owner":{"id":4},"active":true,"records":{"A":[{"id":5}]}}"#;
    let (user, kinds) = drift::<User>(text);
    assert_eq!((user.roles.len(), user.owner.map(|owner| owner.id), user.active), (1, Some(4), Some(true)));
    let expected = [
        ("/roles/0/role", DriftKind::Missing),
        ("/owner/user", DriftKind::Missing),
        ("/active", DriftKind::Mistyped),
        ("/records/A/0/dns_record", DriftKind::Missing),
    ];
    assert_eq!(kinds, expected.map(|(path, kind)| (path.to_owned(), kind)));
    let (user, kinds) = drift::<User>(r#"{"id":1,"roles":null,"owner":null,"active":null,"records":null}"#);
    assert_eq!((user.owner, user.active, kinds), (None, None, vec![]));
    // What follows a field is not taken for its list.
    let (user, kinds) = drift::<User>(r#"{"id":1,"records":{"A":null},"roles":7,"owner":{"user":7}}"#);
    assert_eq!((user.roles.len(), user.owner.is_none()), (0, true));
    assert_eq!(kinds.len(), 2, "{kinds:?}");
    assert_eq!(
        serde_json::from_str::<User>(r#"{"id":1,"owner":{"id":4}}"#).expect("a user").owner.expect("an owner").id,
        4
    );
}

#[test]
fn nullable_booleans() -> Result<(), serde_json::Error> {
    let cases = [
        (r#"{"Bool":true,"Valid":true}"#, Some(true), 0),
        (r#"{ "Valid" : true , "Bool" : false }"#, Some(false), 0),
        (r#"{"Bool":true,"Valid":false}"#, None, 0),
        (r#"{"Bool":null,"Valid":false}"#, None, 0),
        (r#"{"Bool":true}"#, Some(true), 1),
        (r#"{"Valid":true}"#, None, 0),
        ("{}", None, 1),
        (r#"{"Bool":"yes","Valid":true}"#, None, 1),
        (r#"{"Bool":true,"Valid":true,"More":1}"#, Some(true), 1),
        ("true", Some(true), 1),
        ("null", None, 0),
        ("7", None, 1),
        ("[]", None, 1),
    ];
    for (json, value, odd) in cases {
        let (user, kinds) = drift::<User>(&format!(r#"{{"id":1,"active":{json}}}"#));
        assert_eq!((user.active, kinds.len()), (value, odd), "{json}: {kinds:?}");
    }
    let sent = |connected, owner| serde_json::to_string(&Required { connected, owner });
    assert_eq!(sent(None, None)?, r#"{"connected":{"Bool":false,"Valid":false},"owner":null}"#);
    let role = Some(Role { id: 1, label: None });
    assert_eq!(sent(Some(false), role)?, r#"{"connected":{"Bool":false,"Valid":true},"owner":{"role":{"id":1}}}"#);
    let left_out = serde_json::to_string(&User { id: 1, ..User::default() })?;
    assert_eq!(left_out, r#"{"id":1,"roles":[]}"#);
    Ok(())
}

#[test]
fn values_that_hold_themselves_end_somewhere() {
    // Owners without their key: each is looked at as text.
    let nested = |levels: usize, open: &str, close: &str| {
        format!(r#"{{"id":1,"owner":{}{{"id":1}}{}}}"#, open.repeat(levels), close.repeat(levels))
    };
    let (user, kinds) = drift::<User>(&nested(5, r#"{"id":1,"owner":"#, "}"));
    assert_eq!((user.id, kinds.len()), (1, 6));
    let error = read::<User>(&nested(50, r#"{"id":1,"owner":"#, "}")).map(Response::into_body).expect_err("too deep");
    assert!(error.to_string().contains("not so deep in each other"), "{error}");
    for (open, close) in [(r#"{"user":{"id":1,"owner":"#, "}}"), (r#"{"x":1,"user":{"id":1,"owner":"#, "}}")] {
        assert!(read::<User>(&nested(2_000, open, close)).is_err());
    }
    assert!(serde_json::from_str::<User>(&nested(100, r#"{"id":1,"owner":"#, "}")).is_err());
}
