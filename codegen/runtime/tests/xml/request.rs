//! Requests in XML.

use std::collections::BTreeMap;

use copyist_runtime::{
    Client, Decode, Encode, Field, Format, Json, Mock, Model, Operation, Reply, Schema, TestClock, texts,
};

use super::panel::{ADD, DELETE, READ, builder, run, sent, xml};

const HEAD: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

test_model!(Whole { server: Parts = Field::new("server").required() });
test_model!(Parts {
    id: i64 = Field::new("id"),
    label: Option<String> = Field::new("label").optional(),
    price: Option<f64> = Field::new("price").optional(),
    booted: bool = Field::new("booted"),
    note: Option<String> = Field::new("note").required().nullable(),
    kinds: Vec<String> = Field::new("kinds"),
    tags: BTreeMap<String, i64> = Field::new("tags"),
});

fn parts() -> Parts {
    Parts { kinds: vec!["a".to_owned(), "b".to_owned()], id: 7, booted: true, ..Parts::default() }
}

#[test]
fn the_format_is_the_ending_of_the_path_and_in_the_headers() {
    for (format, ending, media_type) in
        [(Format::Json, ".json", "application/json"), (Format::Xml, ".xml", "application/xml")]
    {
        let mock = Mock::new().otherwise(Reply::status(204));
        let client = builder(format).transport(mock.clone()).clock(TestClock::new()).build().expect("a client");
        run(client.0.call::<()>(&READ, &[&"a/b"]).query("page", &2_i64).into_future()).expect("done");
        run(client.0.call::<()>(&ADD, &[]).field("force", &true).into_future()).expect("done");
        let [read, add] = &mock.requests()[..] else { panic!("two calls") };
        assert_eq!((read.path(), read.query()), (format!("/virtual_servers/a%2Fb{ending}").as_str(), Some("page=2")));
        assert_eq!((read.header("accept"), read.header("content-type")), (Some(media_type), None));
        assert_eq!(add.path(), format!("/virtual_servers{ending}"));
        assert_eq!((add.header("accept"), add.header("content-type")), (Some(media_type), Some(media_type)));
    }
}

#[test]
fn a_base_url_with_a_path_and_dots_in_ids_make_no_difference() {
    let mock = Mock::new().otherwise(Reply::status(204));
    let client = builder(Format::Xml).base_url("https://proxy.example.com/panel/").transport(mock.clone()).build();
    run(client.expect("a client").0.call::<()>(&READ, &[&"srv.json"]).into_future()).expect("done");
    assert_eq!(mock.requests()[0].path(), "/panel/virtual_servers/srv.json.xml");
}

#[test]
fn a_single_field_is_the_root() {
    let body = |call: &dyn Fn(copyist_runtime::Call<Json>) -> copyist_runtime::Call<Json>| {
        let sent = sent(|client| call(client.call(&ADD, &[]))).expect("sent");
        assert_eq!(sent.header("content-type"), Some("application/xml"));
        sent.text().expect("text").strip_prefix(HEAD).expect("the head").to_owned()
    };
    assert_eq!(body(&|call| call.field("force", &1_i64)), r#"<force type="integer">1</force>"#);
    assert_eq!(body(&|call| call.field("force", &"1")), "<force>1</force>");
    assert_eq!(
        body(&|call| call.field("mode", &"a<b> & \"c\" \r\n\t'd'")),
        "<mode>a&lt;b&gt; &amp; \"c\" &#13;\n\t'd'</mode>"
    );
    assert_eq!(body(&|call| call.field("on", &false)), r#"<on type="boolean">false</on>"#);
    assert_eq!(body(&|call| call.field("price", &1.0)), r#"<price type="float">1.0</price>"#);
    assert_eq!(body(&|call| call.field("none", &())), r#"<none nil="true"/>"#);
    assert_eq!(body(&|call| call.field("empty", &"")), "<empty></empty>");
    assert_eq!(
        body(&|call| call.field("ids", &vec![1_i64, 2])),
        r#"<ids type="array"><ids type="integer">1</ids><ids type="integer">2</ids></ids>"#
    );
    assert_eq!(body(&|call| call.field("kinds", &texts(&["a"]))), r#"<kinds type="array"><kinds>a</kinds></kinds>"#);
    let no_texts: [&str; 0] = [];
    assert_eq!(body(&|call| call.field("kinds", &texts(&no_texts))), r#"<kinds type="array"></kinds>"#);
    assert_eq!(
        body(&|call| call.field("json", &Json::from(r#"{"a":[1,null,true,2.5,{"b":{"c":""}},{"d":1}]}"#))),
        r#"<json><a type="array"><a type="integer">1</a><a nil="true"/><a type="boolean">true</a><a type="float">2.5</a><b><c></c></b><a><d type="integer">1</d></a></a></json>"#
    );
    let expected = r#"<server><id type="integer">7</id><booted type="boolean">true</booted><note nil="true"/><kinds type="array"><kinds>a</kinds><kinds>b</kinds></kinds><tags></tags></server>"#;
    assert_eq!(body(&|call| call.field("server", &parts())), expected);
    assert_eq!(body(&|call| call.body(&Whole { server: parts() })), expected);
    assert_eq!(body(&|call| call.body(&Json::from(r#"{"force":1}"#))), r#"<force type="integer">1</force>"#);
    assert_eq!(
        body(&|call| call.body(&BTreeMap::from([("force".to_owned(), 1_i64)]))),
        r#"<force type="integer">1</force>"#
    );
}

#[test]
fn a_field_that_is_set_again_is_replaced() {
    let sent = sent(|client| client.call(&ADD, &[]).field("force", &1_i64).field("force", &"no")).expect("sent");
    assert_eq!(sent.text(), Some(format!("{HEAD}<force>no</force>").as_str()));
    let sent = self::sent(|client| {
        client
            .call(&ADD, &[])
            .field("a", &1_i64)
            .field("b", &2_i64)
            .field("a", &"x")
            .field("b", &copyist_runtime::Maybe::<i64>::Absent)
    });
    assert_eq!(sent.expect("sent").text(), Some(format!("{HEAD}<a>x</a>").as_str()));
    let sent = self::sent(|client| client.call(&ADD, &[]).body(&parts()).field("a", &1_i64)).expect("sent");
    assert_eq!(sent.text(), Some(format!("{HEAD}<a type=\"integer\">1</a>").as_str()));
    let sent =
        self::sent(|client| client.call(&ADD, &[]).field("a", &1_i64).body(&Json::from(r#"{"b":2}"#))).expect("sent");
    assert_eq!(sent.text(), Some(format!("{HEAD}<b type=\"integer\">2</b>").as_str()));
}

#[test]
fn what_has_no_root_goes_as_json() {
    let json = |call: &dyn Fn(&Client) -> copyist_runtime::Call<Json>, expected: &str| {
        let sent = sent(call).expect("sent");
        assert_eq!(sent.text(), Some(expected));
        assert_eq!(sent.header("content-type"), (!expected.is_empty()).then_some("application/json"), "{expected}");
        assert_eq!(sent.header("accept"), Some("application/xml"));
    };
    json(&|client| client.call(&ADD, &[]).field("a", &1_i64).field("b", &2_i64), r#"{"a":1,"b":2}"#);
    json(&|client| client.call(&ADD, &[]), "{}");
    json(&|client| client.call(&ADD, &[]).body(&vec![1_i64]), "[1]");
    json(&|client| client.call(&ADD, &[]).body(&"text"), r#""text""#);
    json(&|client| client.call(&ADD, &[]).body(&Json::from(r#"{"a":1,"b":2}"#)), r#"{"a":1,"b":2}"#);
    json(&|client| client.call(&DELETE, &[&7_i64]), "");
}

#[test]
fn what_xml_cannot_carry_is_said_by_its_field() {
    let refused = |value: &dyn Encode| {
        let error = sent(|client| client.call(&ADD, &[]).field("server", value)).expect_err("it cannot be sent");
        assert!(error.is_invalid_input(), "{error}");
        error.to_string()
    };
    assert_eq!(refused(&"a\u{1}b"), "`add_server`: `server` holds the character U+0001, which XML cannot carry");
    assert_eq!(refused(&"a\u{ffff}b"), "`add_server`: `server` holds the character U+FFFF, which XML cannot carry");
    let label = Some("\u{b}".to_owned());
    assert_eq!(
        refused(&Parts { label, ..parts() }),
        "`add_server`: `server` holds the character U+000B, which XML cannot carry (at `/server/label`)"
    );
    assert_eq!(
        refused(&BTreeMap::from([("a b".to_owned(), 1_i64)])),
        "`add_server`: `server` has the key `a b`, which cannot be the name of an element in XML"
    );
    for key in ["", "1a", "-a", "a:b", "a<b", "a\u{1}", "é b"] {
        assert!(refused(&BTreeMap::from([(key.to_owned(), 1_i64)])).contains("has the key"), "{key}");
    }
    assert!(refused(&f64::NAN).contains("is not a finite number"));
    assert!(refused(&Json::from("{")).contains("is not JSON"));
    assert!(refused(&Json::from("[".repeat(200) + &"]".repeat(200))).contains("nested too deeply"));
}

#[test]
fn a_repeated_call_sends_the_same_body_again() {
    static PUT: Operation = Operation::put("put", "/x");
    let mock = Mock::new().reply(Reply::status(503)).otherwise(Reply::xml(200, "<ok/>"));
    run(xml(&mock).0.call::<Json>(&PUT, &[]).field("force", &1_i64).into_future()).expect("done");
    let bodies: Vec<_> = mock.requests().iter().map(|sent| sent.body.clone()).collect();
    assert_eq!(bodies.len(), 2);
    assert_eq!(bodies[0], bodies[1]);
}
