//! Reads XML as Rails writes it, into the JSON that the same API would send.
//!
//! One pass over quick-xml's events, written down as they come: a tree would cost many times the document. What cannot be
//! known before an element ends (whether it is a text or an object, whether children have the same name) is mended then.

mod frame;
mod repeat;

use bytes::Bytes;
use quick_xml::{
    Reader,
    events::{BytesRef, BytesStart, Event},
};

use super::{Failure, scan, snippet};
use crate::error::visible;
use frame::{Frame, Shape};
use repeat::Child;

/// How deep elements may be in each other: each may be two levels of JSON, and its reader goes 127 deep.
const DEEPEST: usize = 60;

/// How Rails names the root of an object that has no name; in JSON it has none either.
const NAMELESS: &str = "hash";

/// How much of the words of an error is kept: they may have names of the server's in them.
const KEPT: usize = 200;

/// The JSON that an API would send in place of some XML.
pub(crate) fn to_json(xml: &[u8]) -> Result<Bytes, Failure> {
    let mut pen = Pen::new(xml);
    let Err(problem) = pen.document() else {
        return Ok(pen.json.into());
    };
    let found = problem.chars().map(visible).take(KEPT).collect();
    // What was written is shown, not what was read: it is known how to find secrets in JSON.
    let snippet = snippet::at_line(&pen.json, 1, pen.json.len());
    Err(Failure { expected: "XML".to_owned(), found, snippet, ..Failure::default() })
}

/// The start of some XML as one line of JSON, passwords and the like masked.
pub(crate) fn excerpt(xml: &[u8]) -> String {
    let mut pen = Pen::new(xml);
    // However far it can be read, that is what is shown.
    let _ = pen.document();
    snippet::excerpt(&pen.json)
}

/// Writes the JSON.
struct Pen<'a> {
    xml: &'a [u8],
    json: Vec<u8>,
    /// The elements around the place.
    frames: Vec<Frame>,
    /// The texts in those elements, one after the other.
    text: String,
    /// The children of those elements that are objects.
    children: Vec<Child>,
    /// Whether the root has no name in JSON.
    is_bare: bool,
    /// Whether the root has ended.
    is_done: bool,
}

impl<'a> Pen<'a> {
    fn new(xml: &'a [u8]) -> Self {
        let (frames, children) = (Vec::new(), Vec::new());
        Self { xml, json: Vec::new(), frames, text: String::new(), children, is_bare: false, is_done: false }
    }

    fn document(&mut self) -> Result<(), String> {
        let xml = self.xml.strip_prefix(b"\xef\xbb\xbf").unwrap_or(self.xml);
        let xml = std::str::from_utf8(xml).map_err(|_| "bytes that are no UTF-8".to_owned())?;
        if xml.contains('\0') {
            return Err("a byte of value 0, which no XML in UTF-8 has".to_owned());
        }
        self.json.reserve(xml.len());
        let mut reader = Reader::from_str(xml);
        loop {
            match reader.read_event() {
                Ok(Event::Eof) => break,
                Ok(event) => {
                    let at = reader.buffer_position();
                    self.event(event).map_err(|problem| place(xml, at, &problem))?;
                }
                Err(error) => return Err(place(xml, reader.error_position(), &error.to_string())),
            }
        }
        match (self.frames.is_empty(), self.is_done) {
            (true, true) => Ok(()),
            (true, false) => Err("no element".to_owned()),
            (false, _) => Err(place(xml, reader.buffer_position(), "the end before the root element is closed")),
        }
    }

    fn event(&mut self, event: Event<'_>) -> Result<(), String> {
        match event {
            Event::Start(start) => self.open(&start),
            Event::Empty(start) => {
                self.open(&start)?;
                self.close()
            }
            Event::End(_) => self.close(),
            Event::Text(text) => self.text(&text.xml10_content()),
            Event::CData(text) => self.text(&text.xml10_content()),
            Event::GeneralRef(reference) => self.text(resolved(&reference)?.encode_utf8(&mut [0; 4])),
            Event::Decl(declaration) => match declaration.encoding() {
                Some(Ok(encoding)) => self.encoding(&encoding),
                _ => Ok(()),
            },
            Event::DocType(_) => Err("a document type, which no answer needs".to_owned()),
            Event::Comment(_) | Event::PI(_) | Event::Eof => Ok(()),
        }
    }

    /// Only texts in which other encodings would matter are refused.
    fn encoding(&self, encoding: &str) -> Result<(), String> {
        if encoding.eq_ignore_ascii_case("utf-8") || self.xml.is_ascii() {
            return Ok(());
        }
        Err(format!("the encoding `{encoding}`, where UTF-8 is read"))
    }

    fn text(&mut self, text: &str) -> Result<(), String> {
        if !self.frames.is_empty() {
            self.text.push_str(text);
            return Ok(());
        }
        if is_blank(text) { Ok(()) } else { Err("text outside of the root element".to_owned()) }
    }

    /// An element begins.
    fn open(&mut self, start: &BytesStart<'_>) -> Result<(), String> {
        if self.frames.len() == DEEPEST {
            return Err(format!("elements nested more than {DEEPEST} deep"));
        }
        let mut frame = Frame::of(start)?;
        let name = start.name().0;
        match self.frames.last_mut() {
            None if self.is_done => return Err("a second root element".to_owned()),
            None => {
                self.is_bare = frame.shape == Shape::List || name == NAMELESS;
                if !self.is_bare {
                    self.named(b"{", name);
                }
            }
            Some(around) => {
                if is_blank(self.text.get(around.text..).unwrap_or_default()) {
                    // What indents children is no text.
                    self.text.truncate(around.text);
                }
                let is_list = around.shape == Shape::List;
                self.json.push(if around.is_empty { if is_list { b'[' } else { b'{' } } else { b',' });
                around.is_empty = false;
                frame.start = self.json.len();
                self.named(if is_list { b"{" } else { b"" }, name);
                if !is_list {
                    self.children.push(Child::new(frame.start, self.json.len())?);
                }
            }
        }
        (frame.text, frame.children, frame.value) = (self.text.len(), self.children.len(), self.json.len());
        self.frames.push(frame);
        Ok(())
    }

    fn named(&mut self, before: &[u8], name: &str) {
        self.json.extend_from_slice(before);
        quoted(name, &mut self.json);
        self.json.push(b':');
    }

    /// An element ends.
    fn close(&mut self) -> Result<(), String> {
        let Some(frame) = self.frames.pop() else {
            return Err("an end without an element".to_owned());
        };
        let around = self.frames.last().map(|around| around.shape);
        let is_object = !frame.is_empty && frame.shape != Shape::List && self.close_object(&frame);
        if !frame.is_empty && frame.shape == Shape::List {
            self.json.push(b']');
        }
        let mut value = frame.value;
        if around == Some(Shape::List) && !is_object {
            // Plain elements of a list, and lists in it, have no name in JSON.
            self.json.drain(frame.start..frame.value);
            value = frame.start;
        }
        if frame.is_empty {
            self.json.truncate(value);
            leaf(&frame, self.text.get(frame.text..).unwrap_or_default(), &mut self.json);
        }
        if (around == Some(Shape::List) && is_object) || (around.is_none() && !self.is_bare) {
            self.json.push(b'}');
        }
        self.text.truncate(frame.text);
        self.is_done = self.frames.is_empty();
        Ok(())
    }

    /// An element with children ends. Says whether it is an object: if all have the same name, it is a list.
    fn close_object(&mut self, frame: &Frame) -> bool {
        let text = self.text.get(frame.text..).unwrap_or_default();
        let is_mixed = !is_blank(text);
        let children = self.children.get(frame.children..).unwrap_or_default();
        let is_list = repeat::mend(children, frame.value, is_mixed, &mut self.json);
        self.children.truncate(frame.children);
        if is_mixed {
            // As Rails reads it.
            self.json.extend_from_slice(b",\"__content__\":");
            quoted(text, &mut self.json);
        }
        self.json.push(if is_list { b']' } else { b'}' });
        !is_list
    }
}

/// Writes the value of an element without children.
fn leaf(frame: &Frame, text: &str, json: &mut Vec<u8>) {
    let trimmed = text.trim_ascii();
    let is_number = || scan::number(trimmed.as_bytes()) == Some(trimmed.len());
    match (frame.shape, trimmed) {
        _ if frame.is_nil => json.extend_from_slice(b"null"),
        (Shape::List, "") => json.extend_from_slice(b"[]"),
        (Shape::Number | Shape::Bool | Shape::Time, "") => json.extend_from_slice(b"null"),
        (Shape::Number, _) if is_number() => json.extend_from_slice(trimmed.as_bytes()),
        (Shape::Bool, "true" | "1") => json.extend_from_slice(b"true"),
        (Shape::Bool, "false" | "0") => json.extend_from_slice(b"false"),
        _ => quoted(text, json),
    }
}

/// The character of a reference. Documents cannot name others than those that every XML has.
fn resolved(reference: &BytesRef<'_>) -> Result<char, String> {
    match reference.resolve_char_ref() {
        Ok(Some(character)) => return Ok(character),
        Ok(None) => {}
        Err(error) => return Err(error.to_string()),
    }
    Ok(match &**reference {
        "amp" => '&',
        "lt" => '<',
        "gt" => '>',
        "quot" => '"',
        "apos" => '\'',
        name => return Err(format!("the entity `&{name};`, which XML does not have")),
    })
}

fn is_blank(text: &str) -> bool {
    text.bytes().all(|byte| byte.is_ascii_whitespace())
}

fn quoted(text: &str, json: &mut Vec<u8>) {
    // Text can always be written, and memory takes all of it.
    let _ = serde_json::to_writer(json, text);
}

/// Says where a problem is.
fn place(xml: &str, at: u64, problem: &str) -> String {
    let before = usize::try_from(at).ok().and_then(|at| xml.as_bytes().get(..at)).unwrap_or(xml.as_bytes());
    let line = 1 + before.iter().filter(|byte| **byte == b'\n').count();
    let column = 1 + before.iter().rev().take_while(|byte| **byte != b'\n').count();
    format!("{problem} at line {line} column {column}")
}
