//! A page as a browser reads it.

use html5gum::{Token, Tokenizer};

/// Elements that hold nothing and are not closed.
const VOID: [&str; 5] = ["input", "link", "meta", "wbr", "img"];

/// A page as a browser reads it: its elements in order, and its text.
#[derive(Debug)]
pub(crate) struct Page {
    elements: Vec<Element>,
    text: String,
}

#[derive(Debug)]
struct Element {
    name: String,
    attributes: Vec<(String, String)>,
    /// Where its text starts and ends.
    text: (usize, usize),
}

impl Page {
    /// Reads a page; panics if an element is not closed where it must be, or if the tokenizer objects.
    pub(crate) fn read(html: &str) -> Self {
        let utf8 = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).expect("UTF-8");
        let (mut page, mut open) = (Self { elements: Vec::new(), text: String::new() }, Vec::new());
        for Ok(token) in Tokenizer::new(html) {
            match token {
                Token::StartTag(tag) => {
                    let name = utf8(&tag.name);
                    if !VOID.contains(&name.as_str()) {
                        open.push(page.elements.len());
                    }
                    let attributes = tag.attributes.iter().map(|(name, value)| (utf8(name), utf8(value)));
                    let text = (page.text.len(), page.text.len());
                    page.elements.push(Element { name, attributes: attributes.collect(), text });
                }
                Token::EndTag(tag) => {
                    let last = open.pop().unwrap_or_else(|| panic!("</{}> closes nothing", utf8(&tag.name)));
                    let element = &mut page.elements[last];
                    assert_eq!(element.name, utf8(&tag.name), "it is closed where another element is open");
                    element.text.1 = page.text.len();
                }
                Token::String(text) => page.text += &utf8(&text),
                Token::Doctype(_) => {}
                other => panic!("{other:?}"),
            }
        }
        assert!(open.is_empty(), "elements are left open");
        page
    }

    /// All its text.
    pub(crate) fn text(&self) -> &str {
        &self.text
    }

    /// Its elements with their attributes.
    pub(crate) fn elements(&self) -> impl Iterator<Item = (&str, &[(String, String)])> {
        self.elements.iter().map(|one| (one.name.as_str(), one.attributes.as_slice()))
    }

    /// The values of an attribute, wherever it is.
    pub(crate) fn values(&self, attribute: &str) -> Vec<&str> {
        let all = self.elements.iter().flat_map(|one| &one.attributes);
        all.filter(|(name, _)| name == attribute).map(|(_, value)| value.as_str()).collect()
    }

    /// The text of the elements that have an attribute of this value.
    pub(crate) fn texts(&self, attribute: &str, value: &str) -> Vec<&str> {
        let has = |one: &&Element| one.attributes.iter().any(|(name, found)| name == attribute && found == value);
        self.elements.iter().filter(has).map(|one| &self.text[one.text.0..one.text.1]).collect()
    }
}
