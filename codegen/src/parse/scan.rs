//! Reads the values of a YAML text and looks whether it is YAML, keeps to the part of YAML that specs use, and has each
//! key once.
//!
//! One pass over the events does both: reading a text is most of what a check costs, and two readers would have two
//! opinions. A value takes memory in proportion to its text: an alias is refused, never followed, so that anchors that
//! multiply, nesting without end and garbage cost no more than a look.

use std::borrow::Cow;
use std::collections::HashMap;
use std::ops::Range;

use super::mapping::Mapping;
use super::node::Node;
use super::scalar;
use crate::diagnostic::{Code, Diagnostic, Label, Place};
use crate::events::{Event, Events, ScalarStyle};

/// How deep mappings and lists may nest.
const DEEPEST: usize = 64;
const TOO_DEEP: &str = "mappings and lists nest at most 64 deep";
/// How many bytes a key may have.
const LONGEST_KEY: usize = 1024;
/// After so many problems the rest of a file is not looked at.
const MOST: usize = 1000;
/// So many places of one problem are named.
const MOST_PLACES: usize = 100;

/// Reads the values of a text and reports what is wrong with it as YAML; there are none if they cannot be trusted.
pub(super) fn scan<'a>(file: &'a str, text: &'a str, problems: &mut Vec<Diagnostic>) -> Option<Node<'a>> {
    if let Some(at) = unprintable(text) {
        problems.push(syntax(file, text, at, "found unprintable character"));
        return None;
    }
    let mut scan = Scan {
        file,
        text,
        problems: Vec::new(),
        repeated: HashMap::new(),
        refused: HashMap::new(),
        open: Vec::new(),
        root: Node::Null,
        documents: 0,
        readable: true,
    };
    for item in Events::new(text) {
        let goes_on = match item {
            Ok((event, range)) => scan.event(event, range),
            Err(error) => scan.broken(error.at, &error.message),
        };
        if !goes_on || scan.problems.len() >= MOST {
            scan.readable = false;
            break;
        }
    }
    problems.append(&mut scan.problems);
    scan.readable.then_some(scan.root)
}

/// Where a character stands that nobody sees: YAML allows most of them nowhere, the reader of events lets them pass, and
/// some are the end of a line to one reader and a part of it to another.
fn unprintable(text: &str) -> Option<usize> {
    let is_unprintable = |c: char| match c {
        '\t' | '\n' | '\r' => false,
        '\u{2028}' | '\u{2029}' | '\u{fffe}' | '\u{ffff}' => true,
        c => c.is_control(),
    };
    let is_suspect = |byte: &u8| !matches!(byte, b' '..=b'~' | b'\n');
    text.as_bytes().iter().any(is_suspect).then(|| text.find(is_unprintable)).flatten()
}

/// YAML that cannot be read, with what usually causes it.
fn syntax(file: &str, text: &str, at: usize, message: &str) -> Diagnostic {
    // A text that ends too early is wrong at its last line, not after it.
    let at = at.min(text.trim_end().len());
    let (at, message) = match message {
        // The parser is at the next key when it misses the colon, and at the start of the text with the tab.
        "simple key expect ':'" => (no_colon(text, at), "a line has no `: `"),
        _ if message.contains("recursion limit") => (at, TOO_DEEP),
        _ if message.contains("found a tab") => {
            (text[at..].find('\t').map_or(at, |tab| at + tab), "a tab in the indentation")
        }
        _ => (at, message),
    };
    let message = format!("cannot read the YAML: {message}");
    // After `{server}/name`, whose braces YAML takes for a mapping.
    let help = if text[..at].ends_with(['}', ']']) && !text[at..].starts_with(char::is_whitespace) {
        Some("put text that begins with a bracket in quotes")
    } else {
        remedy(&message)
    };
    let problem = Diagnostic::error(Code::YamlSyntax, message, file, Place::Bytes(at..at), "here");
    match help {
        Some(help) => problem.help(help),
        None => problem,
    }
}

/// The key without a colon that comes before `at`; comments and blank lines may be in between.
fn no_colon(text: &str, at: usize) -> usize {
    let start = text[..at].rfind('\n').map_or(0, |newline| newline + 1);
    // At the colon of a key that seems to begin in the line before, or at the key after.
    if !text[start..at].trim().is_empty() && !text[at..].starts_with(':') {
        return at;
    }
    let mut lines = text[..start].split_inclusive('\n').rev().scan(start, |end, line| {
        *end -= line.len();
        Some((*end, line))
    });
    let written = |line: &str| !line.trim().is_empty() && !line.trim_start().starts_with('#');
    lines.find(|(_, line)| written(line)).map_or(at, |(start, line)| start + line.len() - line.trim_start().len())
}

/// What usually helps, by a part of the YAML parser's message.
fn remedy(message: &str) -> Option<&'static str> {
    const REMEDIES: &[(&str, &str)] = &[
        ("mapping values", "put text that holds `: ` in quotes, and check the indentation"),
        ("tabs disallowed", "indent with spaces, never with tabs"),
        ("a tab", "indent with spaces, never with tabs"),
        ("trailing content", "put the whole text in quotes, or none of it"),
        ("'-' indicator", "begin every entry of a list with `- `, and none of a mapping"),
        ("expected key", "check the indentation: entries of one mapping begin in the same column"),
        ("no `: `", "a key is followed by `: ` and its value"),
        ("unexpected character", "put text that begins with this character in quotes"),
        ("cannot start any token", "put text that begins with this character in quotes"),
        ("simple key", "a key is followed by `: ` and its value"),
        ("flow construct", "close the bracket"),
        ("valid YAML whitespace", "put a blank between the colon and the value, not a tab"),
        ("expected ','", "separate the entries with `,` and close the bracket"),
        ("expected node content", "close the bracket, or put text that begins with a bracket in quotes"),
        ("block end", "check the indentation: entries of one mapping begin in the same column"),
        ("quoted scalar", "close the quotes"),
        ("unprintable", "remove the character; it is often the trace of a copy from elsewhere"),
        ("out of range", "put it in quotes to make it text"),
    ];
    REMEDIES.iter().find(|(part, _)| message.contains(part)).map(|(_, help)| *help)
}

struct Scan<'a> {
    file: &'a str,
    text: &'a str,
    problems: Vec<Diagnostic>,
    /// The problem of each key that is there twice, by the first place of the key.
    repeated: HashMap<usize, usize>,
    /// The problem of each kind of thing that the language leaves out, by its name.
    refused: HashMap<&'static str, usize>,
    open: Vec<Open<'a>>,
    /// The value of the whole; nothing in an empty text.
    root: Node<'a>,
    documents: usize,
    readable: bool,
}

/// A mapping or a list whose end has not come.
struct Open<'a> {
    /// The bracket it begins with; empty if it begins with its first entry.
    bracket: Range<usize>,
    held: Held<'a>,
}

/// What a mapping or a list has so far.
enum Held<'a> {
    List(Vec<Node<'a>>),
    Map(Mapping<'a>),
}

impl<'a> Scan<'a> {
    /// Takes one event; says whether it makes sense to go on.
    fn event(&mut self, event: Event<'a>, range: Range<usize>) -> bool {
        match event {
            Event::DocumentStart(_) => return self.document(range),
            Event::Alias(_) => {
                self.refuse(range, "anchors and aliases");
                match self.key_is_next() {
                    Some(mapping) => mapping.refused_key(),
                    None => self.value(Node::Null),
                }
            }
            Event::Scalar(text, style, anchor, tag) => {
                self.decoration(anchor, tag.is_some(), &range);
                return self.scalar(text, style, range);
            }
            Event::SequenceStart(anchor, tag) => {
                self.decoration(anchor, tag.is_some(), &range);
                return self.open(Held::List(Vec::new()), range);
            }
            Event::MappingStart(anchor, tag) => {
                self.decoration(anchor, tag.is_some(), &range);
                return self.open(Held::Map(Mapping::default()), range);
            }
            Event::MappingEnd | Event::SequenceEnd => match self.open.pop().map(|open| open.held) {
                Some(Held::List(items)) => self.value(Node::List(items)),
                Some(Held::Map(mapping)) => self.value(mapping.finish()),
                None => {}
            },
            Event::Nothing | Event::StreamStart | Event::StreamEnd | Event::DocumentEnd => {}
        }
        true
    }

    fn document(&mut self, range: Range<usize>) -> bool {
        self.documents += 1;
        if self.documents == 1 {
            return true;
        }
        let message = "a file holds one YAML document";
        self.problems.push(
            Diagnostic::error(Code::YamlAlias, message, self.file, Place::Bytes(range), "a second one begins here")
                .help("remove the `---`, or move what follows to a file of its own"),
        );
        self.readable = false;
        false
    }

    fn scalar(&mut self, text: Cow<'a, str>, style: ScalarStyle, range: Range<usize>) -> bool {
        if let Some(mapping) = self.key_is_next() {
            if text.is_empty() && style == ScalarStyle::Plain {
                return self.broken(range.start, "did not find the key that is expected before the colon");
            }
            if text.len() > LONGEST_KEY {
                return self.broken(range.start, &format!("a key has at most {LONGEST_KEY} bytes"));
            }
            if let Some(first) = mapping.key(text.clone(), range.clone()) {
                self.repeat(&text, first, range);
            }
            return true;
        }
        let value = match style {
            ScalarStyle::Plain => scalar::plain(text),
            ScalarStyle::SingleQuoted | ScalarStyle::DoubleQuoted | ScalarStyle::Literal | ScalarStyle::Folded => {
                Ok(Node::Text(text))
            }
        };
        if value.is_err() {
            self.readable = false;
            self.problems.push(syntax(self.file, self.text, range.start, "a number is out of range"));
        }
        self.value(value.unwrap_or(Node::Null));
        true
    }

    /// The mapping that a key is to be added to, if one is.
    fn key_is_next(&mut self) -> Option<&mut Mapping<'a>> {
        match &mut self.open.last_mut()?.held {
            Held::Map(mapping) if mapping.key_is_next() => Some(mapping),
            Held::Map(_) | Held::List(_) => None,
        }
    }

    fn repeat(&mut self, key: &str, first: Range<usize>, again: Range<usize>) {
        let place = Place::Bytes(again);
        match self.repeated.get(&first.start) {
            Some(&problem) => self.add(problem, place, "and again here"),
            None => {
                self.repeated.insert(first.start, self.problems.len());
                let message = format!("the key `{key}` is given twice");
                self.problems.push(
                    Diagnostic::error(Code::DuplicateKey, message, self.file, place, "given again here")
                        .also(self.file, Place::Bytes(first), "first given here")
                        .help("remove one of them, or rename it"),
                );
            }
        }
    }

    /// Adds a place to a problem. Every one is shown, but a file of nothing else stays bounded.
    fn add(&mut self, problem: usize, place: Place, text: &str) {
        let Some(problem) = self.problems.get_mut(problem) else {
            return;
        };
        if problem.secondary.len() < MOST_PLACES {
            problem.secondary.push(Label { file: self.file.to_owned(), place, text: text.to_owned() });
        }
    }

    fn open(&mut self, held: Held<'a>, bracket: Range<usize>) -> bool {
        if self.key_is_next().is_some() {
            return self.broken(bracket.start, "a key is text, not a mapping or a list");
        }
        if self.open.len() >= DEEPEST {
            return self.broken(bracket.start, TOO_DEEP);
        }
        self.open.push(Open { bracket, held });
        true
    }

    /// Puts a value where it belongs.
    fn value(&mut self, value: Node<'a>) {
        match self.open.last_mut().map(|open| &mut open.held) {
            Some(Held::List(items)) => items.push(value),
            Some(Held::Map(mapping)) => mapping.value(value),
            None => self.root = value,
        }
    }

    fn decoration(&mut self, anchor: usize, tagged: bool, range: &Range<usize>) {
        if anchor > 0 {
            self.refuse(self.sigil('&', range), "anchors and aliases");
        }
        if tagged {
            self.refuse(self.sigil('!', range), "tags");
        }
    }

    /// The word that begins with a sign and stands in a node or in front of it.
    fn sigil(&self, sign: char, node: &Range<usize>) -> Range<usize> {
        let line = self.text[..node.start].rfind('\n').map_or(0, |newline| newline + 1);
        let within = self.text[node.clone()].find(sign).map(|at| node.start + at);
        let before = || self.text[line..node.start].rfind(sign).map(|at| line + at);
        let start = within.filter(|at| *at < node.start + 256).or_else(before).unwrap_or(node.start);
        let word = self.text[start..].find(|c: char| c.is_whitespace() || ",[]{}".contains(c));
        start..word.map_or(self.text.len(), |length| start + length)
    }

    /// Notes that something is there which the language leaves out; one problem has all places of a kind.
    fn refuse(&mut self, range: Range<usize>, what: &'static str) {
        self.readable = false;
        let place = Place::Bytes(range);
        if let Some(&problem) = self.refused.get(what) {
            return self.add(problem, place, "");
        }
        self.refused.insert(what, self.problems.len());
        let message = format!("{what} are not part of the language");
        let (label, help) = match what {
            "tags" => ("a tag", "leave the tag out; text that begins with `!` goes in quotes"),
            _ => {
                ("it begins here", "write out what is meant each time; text that begins with `&` or `*` goes in quotes")
            }
        };
        let problem = Diagnostic::error(Code::YamlAlias, message, self.file, place, label);
        self.problems.push(problem.help(help));
    }

    fn broken(&mut self, at: usize, message: &str) -> bool {
        if message.contains("unknown anchor") {
            self.refuse(self.sigil('*', &(at..at)), "anchors and aliases");
            return false;
        }
        let mut problem = syntax(self.file, self.text, at, message);
        let bracket = self.open.last().map(|open| open.bracket.clone());
        if let Some(bracket) = bracket.filter(|bracket| !bracket.is_empty() && message.contains("expected")) {
            problem = problem.also(self.file, Place::Bytes(bracket), "opened here");
        }
        self.problems.push(problem);
        self.readable = false;
        false
    }
}

#[cfg(test)]
mod tests;
