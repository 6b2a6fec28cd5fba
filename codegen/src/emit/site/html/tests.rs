//! Whatever a spec says, a page shows it and does nothing else: pages are read again by somebody else's tokenizer.

use html5gum::{Token, Tokenizer};
use proptest::prelude::*;

use super::Html;
use crate::emit::site::prose;

/// What a browser makes of HTML: its elements in order, each with an attribute if it is there, and its text.
#[derive(Debug, Default)]
struct Read {
    elements: Vec<(String, Option<String>)>,
    text: String,
}

fn read(html: &str, attribute: &str) -> Read {
    let utf8 = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).expect("UTF-8");
    let (mut read, mut open) = (Read::default(), Vec::new());
    for Ok(token) in Tokenizer::new(html) {
        match token {
            Token::StartTag(tag) => {
                open.push(utf8(&tag.name));
                let value = tag.attributes.get(attribute.as_bytes()).map(|value| utf8(value));
                read.elements.push((utf8(&tag.name), value));
            }
            Token::EndTag(tag) => assert_eq!(open.pop(), Some(utf8(&tag.name)), "{html}"),
            Token::String(text) => read.text += &utf8(&text),
            // The only thing that the tokenizer may object to is a character that stands for itself.
            Token::Error(error) => assert!(error.to_string().starts_with("control-character"), "{html}: {}", *error),
            Token::Comment(_) | Token::Doctype(_) => panic!("{html}"),
        }
    }
    assert!(open.is_empty(), "{html}: {open:?}");
    read
}

fn written(write: impl FnOnce(&mut Html)) -> String {
    let mut html = Html::default();
    write(&mut html);
    html.finish()
}

/// Texts with a lot of what has a meaning in HTML and in prose.
fn hostile() -> impl Strategy<Value = String> {
    let pieces = prop::sample::select(vec![
        "<",
        ">",
        "</",
        "&",
        "&amp;",
        "&lt",
        "&#",
        "\"",
        "'",
        "`",
        "``",
        "**",
        "* ",
        "- ",
        "\n",
        "\r",
        "\t",
        " ",
        "<!--",
        "-->",
        "<script>",
        "</script>",
        "]]>",
        "https://",
        "http://a.b/?c=d&e",
        "javascript:",
        "ä",
        "\u{2028}",
        "\u{1F600}",
        "x",
        "=",
    ]);
    prop::collection::vec(
        prop_oneof![4 => pieces.prop_map(str::to_owned), 1 => any::<char>().prop_map(String::from)],
        0..24,
    )
    .prop_map(|pieces| pieces.concat())
}

proptest! {
    #[test]
    fn text_is_shown_as_it_is(text in hostile()) {
        let read = read(&written(|html| html.leaf("p", &text)), "");
        prop_assert_eq!(read.text, text.replace('\0', "\u{fffd}"));
        prop_assert_eq!(read.elements.len(), 1);
    }

    #[test]
    fn an_attribute_has_the_value_that_it_was_given(text in hostile()) {
        let read = read(&written(|html| html.tag("p.a", &[("title", &text)], |_| {})), "title");
        prop_assert_eq!(read.elements, [("p".to_owned(), Some(text.replace('\0', "\u{fffd}")))]);
    }

    #[test]
    fn prose_becomes_nothing_but_paragraphs_lists_code_bold_words_and_links(text in hostile()) {
        let read = read(&written(|html| prose::blocks(html, &text)), "href");
        for (name, href) in &read.elements {
            prop_assert!(["p", "ul", "li", "code", "strong", "a"].contains(&name.as_str()), "{}", name);
            prop_assert_eq!(name == "a", href.is_some());
            let is_address = |href: &String| href.starts_with("https://") || href.starts_with("http://");
            prop_assert!(href.iter().all(is_address), "{:?}", href);
        }
    }

    #[test]
    fn no_word_of_prose_is_lost(text in hostile()) {
        // What only marks code, bold words and items is gone; all else is there, in its order.
        let bare = |text: &str| {
            let text = text.replace('\0', "\u{fffd}");
            text.chars().filter(|c| !matches!(c, '`' | '*' | '-') && !c.is_whitespace()).collect::<String>()
        };
        let read = read(&written(|html| prose::blocks(html, &text)), "");
        prop_assert_eq!(bare(&read.text), bare(&text));
    }
}

#[test]
fn prose_reads_as_its_author_meant_it() {
    let shown = written(|html| {
        prose::blocks(
            html,
            "It's `a < b` & **bold**, see https://x.dev/a_b?c=d&e (or http://).\n\n* one `two\n- **three\nlast",
        );
    });
    insta::assert_snapshot!(shown, @r#"
    <p>It&#39;s <code>a &lt; b</code> &amp; <strong>bold</strong>, see <a href="https://x.dev/a_b?c=d&amp;e">https://x.dev/a_b?c=d&amp;e</a> (or http://).</p>
    <ul><li>one `two</li>
    <li>**three</li>
    </ul>
    <p>last</p>
    "#);
}
