//! Answers in XML are read as the JSON that the same API sends.

use bytes::Bytes;
use copyist_runtime::{
    Decode, DriftKind, Encode, Error, Field, Format, Json, Mock, Model, Page, Reply, Response, Schema, TestClock,
};

use super::panel::{Address, Fixed, LIST, READ, Server, ask, builder, exact, json, page, read, run, xml};

const SERVER: &str = r#"<?xml version="1.0" encoding="UTF-8"?>
<virtual_machine>
  <id type="integer">4711</id>
  <identifier>b8q2n7</identifier>
  <label>mail &amp; more</label>
  <memory type="integer">2048</memory>
  <cpu_sockets nil="true"/>
  <booted type="boolean">true</booted>
  <locked type="boolean">false</locked>
  <time_zone/>
  <price_per_hour type="float">0.5</price_per_hour>
  <payment type="decimal">150.0</payment>
  <params>
    <shutdown_type type="symbol">soft</shutdown_type>
    <initiator-id type="integer">9</initiator-id>
  </params>
  <ip_addresses type="array">
    <ip_address>
      <id type="integer">31</id>
      <address>198.51.100.4</address>
      <user_id nil="true"/>
      <created_at type="datetime">2025-06-01T08:00:00Z</created_at>
    </ip_address>
    <ip_address>
      <id type="integer">32</id>
      <address>198.51.100.5</address>
    </ip_address>
  </ip_addresses>
  <permissions type="array"/>
  <virtualization type="array">
    <virtualization>xen</virtualization>
    <virtualization>kvm</virtualization>
  </virtualization>
  <updated_at type="dateTime">2025-06-02T08:00:00Z</updated_at>
</virtual_machine>
"#;

const SERVER_JSON: &str = r#"{"virtual_machine":{"id":4711,"identifier":"b8q2n7","label":"mail & more","memory":2048,"#;
const SERVER_JSON_2: &str = r#""cpu_sockets":null,"booted":true,"locked":false,"time_zone":"","price_per_hour":0.5,"#;
const SERVER_JSON_3: &str = r#""payment":150.0,"params":{"shutdown_type":"soft","initiator-id":9},"ip_addresses":["#;
const SERVER_JSON_4: &str = r#"{"ip_address":{"id":31,"address":"198.51.100.4","user_id":null,"#;
const SERVER_JSON_5: &str =
    r#""created_at":"2025-06-01T08:00:00Z"}},{"ip_address":{"id":32,"address":"198.51.100.5"}}],"#;
const SERVER_JSON_6: &str = r#""permissions":[],"virtualization":["xen","kvm"],"updated_at":"2025-06-02T08:00:00Z"}}"#;

#[test]
fn a_server_is_the_same_in_xml_as_in_json() {
    let expected = [SERVER_JSON, SERVER_JSON_2, SERVER_JSON_3, SERVER_JSON_4, SERVER_JSON_5, SERVER_JSON_6].concat();
    assert_eq!(json(SERVER), expected);
}

/// Reads a page that is nothing but its list.
fn bare(body: &str) -> Result<Response<Page<Server>>, Error> {
    let mock = Mock::new().reply(Reply::xml(200, body));
    run(xml(&mock).0.call::<Page<Server>>(&LIST, &[]).send())
}

#[test]
fn a_page_may_be_a_list_of_one_that_does_not_say_so() {
    let one = "<servers><server><id>7</id></server></servers>";
    for body in [one, r#"<servers type="array"><server><id>7</id></server></servers>"#] {
        let answer = bare(body).unwrap_or_else(|error| panic!("{body}: {error}"));
        assert_eq!((answer.body().items.len(), answer.body().items[0].id), (1, 7), "{body}");
    }
    for body in ["<servers/>", r#"<servers type="array"/>"#] {
        let answer = bare(body).unwrap_or_else(|error| panic!("{body}: {error}"));
        assert_eq!((answer.body().items.len(), answer.drift()), (0, &[][..]), "{body}");
    }
    for body in ["<error>maintenance</error>", "<hash><error>maintenance</error></hash>", "<hash/>x"] {
        assert!(bare(body).is_err(), "{body}");
    }
}

#[test]
fn each_rule_of_xml_becomes_json() {
    let cases = [
        // Roots.
        ("<a><b>1</b></a>", r#"{"a":{"b":"1"}}"#),
        ("<a>1</a>", r#"{"a":"1"}"#),
        ("<a/>", r#"{"a":""}"#),
        (r#"<a nil="true"/>"#, r#"{"a":null}"#),
        (r#"<users type="array"/>"#, "[]"),
        (
            r#"<users type="array"><user><id type="integer">42</id></user><user><id type="integer">43</id></user></users>"#,
            r#"[{"user":{"id":42}},{"user":{"id":43}}]"#,
        ),
        (r#"<versions type="array"><version>1</version></versions>"#, r#"["1"]"#),
        (r#"<hash><cpu-shares type="integer">5</cpu-shares></hash>"#, r#"{"cpu-shares":5}"#),
        // Scalars.
        (
            r#"<a><i type="integer"> 7 </i><f type="float">-0.5e3</f><d type="decimal">150.10</d></a>"#,
            r#"{"a":{"i":7,"f":-0.5e3,"d":150.10}}"#,
        ),
        (
            r#"<a><i type="integer">7 GB</i><f type="float">NaN</f><g type="float">.5</g><z type="integer">007</z></a>"#,
            r#"{"a":{"i":"7 GB","f":"NaN","g":".5","z":"007"}}"#,
        ),
        (
            r#"<a><i type="integer"/><b type="boolean"></b><t type="datetime"/><s type="symbol"/><x type="string"/></a>"#,
            r#"{"a":{"i":null,"b":null,"t":null,"s":"","x":""}}"#,
        ),
        (
            r#"<a><b type="boolean">1</b><c type="boolean">0</c><d type="boolean">maybe</d></a>"#,
            r#"{"a":{"b":true,"c":false,"d":"maybe"}}"#,
        ),
        (r#"<a><n nil="true"></n><m nil="false">x</m></a>"#, r#"{"a":{"n":null,"m":"x"}}"#),
        // Texts.
        ("<a>&lt;&gt;&amp;&quot;&apos;&#65;&#x42;\u{e9}</a>", r#"{"a":"<>&\"'ABé"}"#),
        ("<a>x<![CDATA[<b> & ]]>y<!-- no -->z<?no?></a>", r#"{"a":"x<b> & yz"}"#),
        ("<a>  two\r\n lines\t</a>", r#"{"a":"  two\n lines\t"}"#),
        ("<a>1&#13;\n2</a>", r#"{"a":"1\r\n2"}"#),
        // Lists.
        (r#"<a><l type="array"><l type="array"><l>1</l></l><l type="array"/></l></a>"#, r#"{"a":{"l":[["1"],[]]}}"#),
        (
            r#"<a><l type="array"><l nil="true"/><l/><l type="integer">3</l><l><x/></l></l></a>"#,
            r#"{"a":{"l":[null,"",3,{"l":{"x":""}}]}}"#,
        ),
        // Lists that do not say so.
        ("<a><l><b>1</b><b>2</b></l></a>", r#"{"a":{"l":["1","2"]}}"#),
        (
            "<roles><role><id>1</id></role><role><id>2</id></role></roles>",
            r#"{"roles":[{"role":{"id":"1"}},{"role":{"id":"2"}}]}"#,
        ),
        ("<a><b>1</b><c>2</c><b><d/></b><e/></a>", r#"{"a":{"b":["1",{"b":{"d":""}}],"c":"2","e":""}}"#),
        // What Rails does not write.
        ("<a> some <b>1</b> text </a>", r#"{"a":{"b":"1","__content__":" some  text "}}"#),
        (r#"<x:a y="1" xmlns:x="urn:x"><x:b/></x:a>"#, r#"{"x:a":{"x:b":""}}"#),
        ("\u{feff}<?xml version=\"1.0\"?>\n<!-- a --><a/>\n<!-- b -->\n", r#"{"a":""}"#),
        (r#"<?xml version="1.0" encoding="ISO-8859-1"?><a>plain</a>"#, r#"{"a":"plain"}"#),
    ];
    for (xml, expected) in cases {
        assert_eq!(json(xml), expected, "{xml}");
    }
}

#[test]
fn many_children_are_told_apart_as_few_are() {
    let several: String = (0..100).map(|index| format!("<c{index}>{index}</c{index}>")).collect();
    let made = json(&format!("<a>{several}<c7/></a>"));
    assert!(made.starts_with(r#"{"a":{"c0":"0","c1":"1""#) && made.contains(r#""c7":["7",""],"c8":"8""#), "{made}");
    let many = "<b><x/></b>".repeat(10_000);
    let made = json(&format!("<a>{many}</a>"));
    assert_eq!(made, format!(r#"{{"a":[{}]}}"#, vec![r#"{"b":{"x":""}}"#; 10_000].join(",")));
}

#[test]
fn models_are_read_from_xml() {
    let xml = r#"<virtual_machine><id type="integer">7</id><label>a</label><memory type="integer">512</memory>
        <booted type="boolean">true</booted><price_per_hour type="float">0.25</price_per_hour>
        <ip_addresses type="array"><ip_address><id type="integer">1</id><address>198.51.100.1</address></ip_address>
        </ip_addresses><virtualization type="array"><virtualization>kvm</virtualization></virtualization>
        </virtual_machine>"#;
    let server = exact::<Server>(xml);
    assert_eq!(
        (server.id, server.label.as_deref(), server.memory, server.booted),
        (7, Some("a"), Some(512), Some(true))
    );
    assert_eq!(server.price, Some(0.25));
    assert_eq!(server.addresses[0].address, "198.51.100.1");
    assert_eq!(server.kinds, ["kvm"]);
}

#[test]
fn what_a_value_is_need_not_be_said() {
    let untyped =
        "<vm><id>7</id><label>5</label><memory> 512 </memory><booted>true</booted><price_per_hour>1</price_per_hour>
        <ip_addresses><ip_address><id>1</id><address>198.51.100.1</address><pxe>0</pxe></ip_address></ip_addresses>
        <virtualization><virtualization>kvm</virtualization><virtualization>xen</virtualization></virtualization></vm>";
    let server = exact::<Server>(untyped);
    assert_eq!(
        (server.id, server.label.as_deref(), server.memory, server.booted),
        (7, Some("5"), Some(512), Some(true))
    );
    assert_eq!((server.price, server.addresses[0].id, server.addresses[0].pxe), (Some(1.0), 1, Some(false)));
    assert_eq!(server.kinds, ["kvm", "xen"]);

    let blank = "<vm><id>7</id><label/><memory/><booted/><price_per_hour/><ip_addresses/><virtualization/></vm>";
    let server = exact::<Server>(blank);
    assert_eq!((server.label.as_deref(), server.memory, server.booted, server.price), (Some(""), None, None, None));
    assert!(server.addresses.is_empty() && server.kinds.is_empty());
}

#[test]
fn what_does_not_fit_is_drift_in_xml_too() {
    let answer = read::<Server>(
        r#"<vm><id>7</id><label>a</label><memory>much</memory><booted>yes</booted><price_per_hour>1</price_per_hour>
        <new>1</new><ip_addresses type="array"><ip_address><id>1</id><address>a</address><mask/></ip_address></ip_addresses></vm>"#,
    )
    .expect("an answer");
    let drift: Vec<(&str, DriftKind)> = answer.drift().iter().map(|drift| (drift.path.as_str(), drift.kind)).collect();
    assert_eq!(
        drift,
        [
            ("/vm/memory", DriftKind::Mistyped),
            ("/vm/booted", DriftKind::Mistyped),
            ("/vm/new", DriftKind::UnknownField),
            ("/vm/ip_addresses/0/ip_address/mask", DriftKind::UnknownField),
        ]
    );
}

#[test]
fn what_json_has_as_text_is_told() {
    let mock = Mock::new()
        .otherwise(Reply::json(200, r#"{"id":7,"label":"a","memory":"512","booted":"true","price_per_hour":""}"#));
    for format in [Format::Json, Format::Xml] {
        let client = builder(format).transport(mock.clone()).clock(TestClock::new()).build().expect("a client");
        let answer = run(client.0.call::<Server>(&READ, &[&7_i64]).send()).expect("JSON is believed");
        assert_eq!(answer.drift().len(), 3, "{format:?}");
        assert_eq!((answer.body().memory, answer.body().booted, answer.body().price), (Some(512), Some(true), None));
    }
}

#[test]
fn lists_and_pages_are_read_from_xml() {
    let xml = r#"<ip_addresses type="array"><ip_address><id type="integer">1</id><address>a</address></ip_address>
        <ip_address><id type="integer">2</id><address>b</address></ip_address></ip_addresses>"#;
    let list = exact::<Vec<Address>>(xml);
    assert_eq!(list.iter().map(|one| one.id).collect::<Vec<_>>(), [1, 2]);
    assert_eq!(exact::<Vec<Address>>(r#"<ip_addresses type="array"/>"#).len(), 0);
    assert_eq!(exact::<Vec<Address>>("<ip_addresses/>").len(), 0);
    assert_eq!(exact::<Vec<Address>>(&xml.replace(r#" type="array""#, "")).len(), 2);
    assert_eq!(exact::<Vec<Address>>("<ips><ip><id>1</id><address>a</address></ip></ips>").len(), 1);
    // One object of a list has one field only: the name around it is known, not guessed.
    test_model!(Bare { id: i64 = Field::new("id").promised() });
    assert_eq!(exact::<Vec<Bare>>(r#"<as type="array"><a><id>1</id></a></as>"#)[0].id, 1);
    assert_eq!(exact::<Vec<Json>>(r#"<as type="array"><a><id>1</id></a><a>x</a></as>"#)[0], r#"{"id":"1"}"#);

    let page = page::<Address>(xml);
    assert_eq!(page.drift(), []);
    assert_eq!((page.body().items.len(), page.body().items[1].id), (2, 2));
}

#[test]
fn pages_are_asked_for_in_xml() {
    let two = r#"<as type="array"><a><id>1</id><address>a</address></a><a><id>2</id><address>b</address></a></as>"#;
    let mock = Mock::new().reply(Reply::xml(200, two)).otherwise(Reply::xml(200, r#"<as type="array"/>"#));
    let items = run(xml(&mock).0.call::<Page<Address>>(&LIST, &[]).collect_all(10)).expect("two items");
    assert_eq!(items.len(), 2);
    let paths: Vec<String> = mock.requests().iter().map(|sent| sent.uri.to_string()).collect();
    assert_eq!(paths[0], "https://panel.example.com/virtual_servers.xml?page=1");
    assert_eq!(paths[1], "https://panel.example.com/virtual_servers.xml?page=2");
}

#[test]
fn what_the_server_says_it_sends_is_believed() {
    let id = |answer: Result<Response<Server>, Error>| answer.map(|answer| answer.into_body().id).ok();
    let (json, xml) = (Bytes::from_static(b"{\"id\":7}"), Bytes::from_static(b"<vm><id>7</id></vm>"));
    let cases = [
        (Format::Xml, Some("application/json"), &json),
        (Format::Json, Some("application/xml"), &xml),
        (Format::Json, Some("Text/XML ; charset=utf-8"), &xml),
        (Format::Xml, Some("application/vnd.panel+xml"), &xml),
        (Format::Xml, None, &xml),
        (Format::Xml, None, &json),
    ];
    for (format, media_type, body) in cases {
        assert_eq!(id(ask(format, Fixed(media_type, body.clone()))), Some(7), "{format:?} {media_type:?}");
    }
    let page = "<html><head><title>502</title></head></html>";
    for media_type in ["text/html", "application/xhtml+xml"] {
        let error = ask(Format::Xml, Fixed(Some(media_type), page.into())).expect_err("a page for people");
        assert!(error.is_decode() && error.to_string().contains("expected JSON"), "{error}");
    }
    let error = ask(Format::Xml, Fixed(Some("application/xml"), json)).expect_err("no XML");
    assert!(error.is_decode() && error.to_string().contains("expected XML"), "{error}");
}

#[test]
fn raw_bytes_and_answers_without_a_type_are_as_they_came() {
    let mock = Mock::new().otherwise(Reply::xml(200, SERVER));
    let raw = run(xml(&mock).0.call::<Server>(&READ, &[&7_i64]).raw()).expect("an answer");
    assert_eq!(raw.body(), SERVER.as_bytes());
    for body in ["", " ", "<a>", "no XML"] {
        let mock = Mock::new().otherwise(Reply::xml(200, body));
        assert!(run(xml(&mock).0.call::<()>(&READ, &[&7_i64]).into_future()).is_ok(), "{body}");
        let kept = run(xml(&mock).0.call::<Json>(&READ, &[&7_i64]).into_future()).expect("an answer");
        assert_eq!(kept, body, "as with JSON that is none");
    }
    let error = read::<Server>(" ").expect_err("nothing to read");
    assert!(error.to_string().contains("an empty body"), "{error}");
}
