//! XML that means harm, or is none.

use bytes::Bytes;
use copyist_runtime::Format;
use proptest::prelude::*;

use super::panel::{Fixed, Server, ask, json, read};

/// Why an answer could not be read.
#[track_caller]
fn problem(body: &[u8]) -> String {
    let answer = Fixed(Some("application/xml"), Bytes::copy_from_slice(body));
    let error = ask(Format::Xml, answer).expect_err("no XML");
    assert!(error.is_decode(), "{error}");
    assert_eq!(error.body(), Some(body));
    assert!(error.to_string().chars().count() < 700, "{error}");
    let words = error.to_string();
    let words = words.split_once("expected XML, found ").unwrap_or_else(|| panic!("{words}")).1;
    words.strip_suffix("; `Error::body` has the whole answer").unwrap_or(words).to_owned()
}

#[test]
fn entities_are_not_expanded() {
    let laughs =
        r#"<?xml version="1.0"?><!DOCTYPE lolz [<!ENTITY lol "lol"><!ENTITY lol2 "&lol;&lol;&lol;">]><a>&lol2;</a>"#;
    assert_eq!(problem(laughs.as_bytes()), "a document type, which no answer needs at line 1 column 91");
    let file = r#"<!DOCTYPE a SYSTEM "file:///etc/passwd"><a/>"#;
    assert!(problem(file.as_bytes()).starts_with("a document type"));
    assert_eq!(
        problem(b"<a>\n <b>&lol;</b></a>"),
        "the entity `&lol;`, which XML does not have at line 2 column 10 in `{\"a\":{\"b\":`"
    );
    assert!(problem(b"<a>&#0;</a>").contains("at line 1 column"));
    assert!(problem(b"<a>&#xD800;</a>").contains("at line 1 column"));
    assert!(problem(b"<a>&#99999999999;</a>").contains("at line 1 column"));
    assert!(problem(b"<a>fish & chips</a>").contains("at line 1 column"));
}

#[test]
fn depth_is_bounded() {
    let nested = |depth: usize| format!("{}{}", "<a>".repeat(depth), "</a>".repeat(depth));
    assert!(json(&nested(60)).ends_with(&"}".repeat(60)));
    assert!(problem(nested(61).as_bytes()).starts_with("elements nested more than 60 deep at line 1 column 184"));
    assert!(problem("<a>".repeat(1_000_000).as_bytes()).starts_with("elements nested more than 60 deep"));
    // The deepest that can be made of it is read by what reads JSON.
    let lists = format!("{}{}", r#"<a type="array"><a>"#.repeat(30), "</a></a>".repeat(30));
    let texts = format!("{}<b/>{}", "<a><b/><b/><c>".repeat(29), "</c></a>".repeat(29));
    for body in [lists, texts] {
        assert!(serde_json::from_str::<serde_json::Value>(&json(&body)).is_ok());
        assert!(read::<Vec<copyist_runtime::Json>>(&body).is_ok());
    }
}

#[test]
fn documents_that_break_off_say_where() {
    assert_eq!(
        problem(b"<vm><id>7</id><label>a"),
        "the end before the root element is closed at line 1 column 23 in `{\"vm\":{\"id\":\"7\",\"label\":`"
    );
    assert!(problem(b"<vm><id").contains("tag not closed"));
    assert!(problem(b"<vm><![CDATA[x").contains("CDATA not closed"));
    assert!(problem(b"<vm><id>7</vm>").contains("expected `</id>`, but `</vm>` was found"));
    assert!(problem(b"</vm>").contains("does not match any open tag"));
    assert_eq!(problem(b"<a/><b/>"), "a second root element at line 1 column 9 in `{\"a\":\"\"}`");
    assert!(problem(b"<a/>more").starts_with("text outside of the root element"));
    assert_eq!(problem(b"<?xml version=\"1.0\"?>"), "no element");
    assert!(problem(b"{\"id\":7}").starts_with("text outside of the root element"));
}

#[test]
fn other_encodings_are_refused() {
    assert_eq!(problem(b"<a>\xe9</a>"), "bytes that are no UTF-8");
    let utf16: Vec<u8> = "<a>x</a>".encode_utf16().flat_map(u16::to_le_bytes).collect();
    assert_eq!(problem(&utf16), "a byte of value 0, which no XML in UTF-8 has");
    assert_eq!(problem(&[&b"\xff\xfe"[..], &utf16].concat()), "bytes that are no UTF-8");
    let latin = "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><a>\u{e9}</a>";
    assert!(problem(latin.as_bytes()).starts_with("the encoding `ISO-8859-1`, where UTF-8 is read at line 1"));
}

#[test]
fn names_of_the_servers_stay_short_and_on_one_line() {
    let long = format!("<{}>", "a".repeat(100_000));
    assert!(problem(format!("{long}</b>").as_bytes()).len() < 700);
    assert!(!problem(b"<a></b\n\x1b[31m>").contains(['\n', '\u{1b}']));
}

#[test]
fn many_attributes_and_children_take_no_longer_than_they_must() {
    let start = std::time::Instant::now();
    let attributes: String = (0..50_000).map(|index| format!(" a{index}=\"\"")).collect();
    assert_eq!(json(&format!("<a{attributes}/>")), r#"{"a":""}"#);
    let children: String = (0..200_000).map(|index| format!("<a{index}/>")).collect();
    assert!(json(&format!("<a>{children}<a0/></a>")).len() > 1_000_000);
    let text = "<a>".to_owned() + &"x<!---->&lt;".repeat(200_000) + "</a>";
    assert_eq!(json(&text).len(), 400_000 + 8);
    assert!(start.elapsed().as_secs() < 20, "{:?}", start.elapsed());
}

/// Pieces that XML is made of, in any order.
fn noise() -> impl Strategy<Value = String> {
    let pieces = prop::sample::select(vec![
        "<a>",
        "</a>",
        "<b/>",
        "<a type=\"array\">",
        "<c nil=\"true\"/>",
        "text",
        " ",
        "&amp;",
        "&x;",
        "&#10;",
        "<![CDATA[",
        "]]>",
        "<!--",
        "-->",
        "<!DOCTYPE",
        "<?xml version=\"1.0\"?>",
        "<",
        ">",
        "\"",
        "{",
        "}",
        ",",
        "\\",
        "\u{e9}",
        "</b>",
        "<a type=\"integer\">",
        "7",
        "true",
        "<b>",
    ]);
    prop::collection::vec(pieces, 0..40).prop_map(|pieces| pieces.concat())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2000))]

    /// What can be read at all becomes JSON; nothing panics.
    #[test]
    fn whatever_comes_is_json_or_an_error(body in noise(), wrapped in any::<bool>()) {
        let body = if wrapped { format!("<r>{body}</r>") } else { body };
        let made = Fixed(Some("application/xml"), Bytes::from(body.clone()));
        match ask(Format::Xml, made) {
            Err(error) if error.to_string().contains("expected XML") => {}
            _ => {
                let json = json(&body);
                prop_assert!(body.trim().is_empty() || serde_json::from_str::<serde_json::Value>(&json).is_ok(), "{json}");
            }
        }
    }

    #[test]
    fn no_bytes_panic(body in prop::collection::vec(any::<u8>(), 0..200)) {
        let _ = ask(Format::Xml, Fixed(Some("text/xml"), body.into()));
    }

    /// A document that breaks off anywhere is an error.
    #[test]
    fn a_part_of_a_document_is_no_document(cut in 1..60_usize) {
        let whole = "<vm><id type=\"integer\">7</id><label>a &amp; b</label></vm>";
        prop_assume!(cut < whole.len());
        prop_assert!(read::<Server>(&whole[..cut]).is_err_and(|error| error.is_decode()));
    }
}
