//! Errors in XML.

use std::collections::BTreeMap;

use copyist_runtime::{Error, Json, Mock, Reply, Retry};

use super::panel::{READ, Server, builder, read, run, xml};

fn refused(body: &str) -> Error {
    let mock = Mock::new().otherwise(Reply::xml(422, body));
    run(xml(&mock).0.call::<Server>(&READ, &[&7_i64]).retry(Retry::never()).send()).expect_err("an error")
}

#[test]
fn messages_are_found_in_xml() {
    let cases = [
        ("<errors><error>Login is taken</error></errors>", Some("Login is taken")),
        (
            "<errors><error>Login is taken</error><error>E-mail is bad</error></errors>",
            Some("Login is taken; E-mail is bad"),
        ),
        (r#"<errors type="array"><error>a</error><error>b</error></errors>"#, Some("a; b")),
        (
            "<errors><login>is taken</login><login>is short</login><email>is bad</email></errors>",
            Some("login: is taken; is short; email: is bad"),
        ),
        (r#"<errors><login type="array"><login>is taken</login></login></errors>"#, Some("login: is taken")),
        ("<error>Resource not found</error>", Some("Resource not found")),
        ("<hash><error>Resource not found</error></hash>", Some("Resource not found")),
        ("<errors/>", None),
        ("<errors><error>cut", None),
        ("Service Unavailable", Some("Service Unavailable")),
    ];
    for (body, expected) in cases {
        assert_eq!(refused(body).message(), expected, "{body}");
    }
}

#[test]
fn the_body_of_an_error_is_what_came_and_can_be_read() {
    let body = "<errors><login>is taken</login></errors>";
    let error = refused(body);
    assert_eq!(error.body(), Some(body.as_bytes()));
    let fields = error.body_as::<BTreeMap<String, BTreeMap<String, String>>>().expect("fields");
    assert_eq!(fields["errors"]["login"], "is taken");
}

#[test]
fn secrets_are_kept_out_of_what_is_shown() {
    let error = refused(
        "<user><login>ann</login><root_password>hunter22</root_password><note>k-canary-7 &amp; so on</note></user>",
    );
    let excerpt = error.excerpt().expect("an excerpt");
    assert!(excerpt.contains("ann") && excerpt.contains("& so on"), "{excerpt}");
    assert!(!excerpt.contains("hunter22") && !excerpt.contains("canary"), "{excerpt}");
    // Also if the document breaks off, be it in the secret.
    for body in
        ["<user><login>ann</login><password>hunter22</password><x", "<user><login>ann</login><password>hunter22"]
    {
        let excerpt = refused(body).excerpt().expect("an excerpt");
        assert!(excerpt.contains("ann") && !excerpt.contains("hunter22"), "{excerpt}");
        let error = read::<Server>(body).expect_err("no XML");
        assert!(!format!("{error} {error:?} {error:#?}").contains("hunter22"), "{error:#?}");
    }
}

#[test]
fn credentials_with_special_characters_are_masked_in_xml() {
    let mock = Mock::new().otherwise(Reply::xml(401, "<errors><error>bad key a&lt;b&amp;c&#34;d-key</error></errors>"));
    let client =
        builder(copyist_runtime::Format::Xml).api_key("a<b&c\"d-key").transport(mock).build().expect("a client");
    let error = run(client.0.call::<Json>(&READ, &[&7_i64]).into_future()).expect_err("an error");
    assert_eq!(error.message(), Some("bad key ***"));
    assert!(!error.excerpt().expect("an excerpt").contains("d-key"));
}

#[test]
fn what_is_missing_is_an_error_with_its_place() {
    let error = read::<Server>("<vm><label>a</label></vm>").expect_err("no id");
    assert_eq!(
        error.to_string(),
        "`read_server`: cannot read the answer: expected a whole number at `/vm/id`, found nothing in `{\"label\":\"a\"}`; \
         `Error::body` has the whole answer"
    );
}
