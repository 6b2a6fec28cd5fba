//! Looks through a YAML text before its values are read: is it YAML, does it keep to the part of YAML that specs use,
//! and is each key there once?
//!
//! It holds one event at a time, so anchors that multiply, nesting without end and garbage cost no more than a look.

use std::borrow::Cow;
use std::collections::HashMap;
use std::collections::hash_map::Entry;
use std::ops::Range;

use crate::diagnostic::{Code, Diagnostic, Label, Place};
use crate::events::{Event, Events};

/// How deep mappings and lists may nest.
const DEEPEST: usize = 64;
/// How many bytes a key may have.
const LONGEST_KEY: usize = 1024;
/// After so many problems the rest of a file is not looked at.
const MOST: usize = 1000;

/// Reports what is wrong with the text as YAML; says whether its values can be read.
pub(super) fn scan(file: &str, text: &str, problems: &mut Vec<Diagnostic>) -> bool {
    let mut scan = Scan {
        file,
        text,
        problems: Vec::new(),
        repeated: HashMap::new(),
        open: Vec::new(),
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
    scan.readable
}

/// YAML that cannot be read, with what usually causes it.
pub(super) fn syntax(file: &str, text: &str, at: usize, message: &str) -> Diagnostic {
    let at = at.min(text.len());
    let place = Place::Bytes(at..at);
    let problem = Diagnostic::error(
        Code::YamlSyntax,
        format!("cannot read the YAML: {message}"),
        file,
        place,
        "here",
    );
    match remedy(message) {
        Some(help) => problem.help(help),
        None => problem,
    }
}

fn remedy(message: &str) -> Option<&'static str> {
    const REMEDIES: &[(&str, &str)] = &[
        (
            "mapping values are not allowed",
            "put text that holds `: ` in quotes, and check the indentation",
        ),
        ("tabs disallowed", "indent with spaces, never with tabs"),
        (
            "unexpected character",
            "put text that begins with this character in quotes",
        ),
        (
            "cannot start any token",
            "put text that begins with this character in quotes",
        ),
        ("simple key expect", "a key is followed by `: ` and its value"),
        (
            "did not find expected",
            "check that each bracket and each quote is closed, and the indentation",
        ),
        (
            "control characters",
            "remove the character; it is often the trace of a copy from elsewhere",
        ),
    ];
    REMEDIES
        .iter()
        .find(|(part, _)| message.contains(part))
        .map(|(_, help)| *help)
}

struct Scan<'a> {
    file: &'a str,
    text: &'a str,
    problems: Vec<Diagnostic>,
    /// The problem of each key that is there twice, by the first place of the key.
    repeated: HashMap<usize, usize>,
    open: Vec<Open<'a>>,
    documents: usize,
    readable: bool,
}

/// A mapping or a list whose end has not come.
enum Open<'a> {
    List,
    Mapping {
        keys: HashMap<Cow<'a, str>, Range<usize>>,
        /// Whether a key comes next, not a value.
        key_next: bool,
    },
}

impl<'a> Scan<'a> {
    /// Takes one event; says whether it makes sense to go on.
    fn event(&mut self, event: Event<'a>, range: Range<usize>) -> bool {
        match event {
            Event::DocumentStart(_) => return self.document(range),
            Event::Alias(_) => {
                self.refuse(range.clone(), "an alias", "the alias");
                self.value();
            }
            Event::Scalar(text, _, anchor, tag) => {
                self.decoration(anchor, tag.is_some(), &range);
                return self.scalar(text, range);
            }
            Event::SequenceStart(anchor, tag) => {
                self.decoration(anchor, tag.is_some(), &range);
                return self.open(Open::List, range);
            }
            Event::MappingStart(anchor, tag) => {
                self.decoration(anchor, tag.is_some(), &range);
                let mapping = Open::Mapping {
                    keys: HashMap::new(),
                    key_next: true,
                };
                return self.open(mapping, range);
            }
            Event::MappingEnd | Event::SequenceEnd => drop(self.open.pop()),
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
            Diagnostic::error(
                Code::YamlAlias,
                message,
                self.file,
                Place::Bytes(range),
                "a second one begins here",
            )
            .help("remove the `---`, or move what follows to a file of its own"),
        );
        self.readable = false;
        false
    }

    fn scalar(&mut self, text: Cow<'a, str>, range: Range<usize>) -> bool {
        let Some(Open::Mapping { keys, key_next }) = self.open.last_mut() else {
            return true;
        };
        *key_next = !*key_next;
        if *key_next {
            return true;
        }
        if text.len() > LONGEST_KEY {
            return self.broken(range.start, &format!("a key has at most {LONGEST_KEY} bytes"));
        }
        match keys.entry(text) {
            Entry::Vacant(entry) => drop(entry.insert(range)),
            Entry::Occupied(entry) => {
                let (key, first) = (entry.key().clone(), entry.get().clone());
                self.repeat(&key, first, range);
            }
        }
        true
    }

    fn repeat(&mut self, key: &str, first: Range<usize>, again: Range<usize>) {
        let place = Place::Bytes(again);
        if let Some(problem) = self
            .repeated
            .get(&first.start)
            .and_then(|at| self.problems.get_mut(*at))
        {
            // Every place is shown, but a file of nothing else stays bounded.
            if problem.secondary.len() < MOST {
                problem.secondary.push(Label {
                    file: self.file.to_owned(),
                    place,
                    text: "and again here".to_owned(),
                });
            }
            return;
        }
        self.repeated.insert(first.start, self.problems.len());
        self.problems.push(
            Diagnostic::error(
                Code::DuplicateKey,
                format!("the key `{key}` is given twice"),
                self.file,
                place,
                "given again here",
            )
            .also(self.file, Place::Bytes(first), "first given here")
            .help("remove one of them, or rename it"),
        );
    }

    fn open(&mut self, open: Open<'a>, range: Range<usize>) -> bool {
        if let Some(Open::Mapping { key_next: true, .. }) = self.open.last() {
            return self.broken(range.start, "a key is text, not a mapping or a list");
        }
        if self.open.len() >= DEEPEST {
            return self.broken(range.start, &format!("mappings and lists nest at most {DEEPEST} deep"));
        }
        self.value();
        self.open.push(open);
        true
    }

    /// Notes that the value of a key has come.
    fn value(&mut self) {
        if let Some(Open::Mapping { key_next, .. }) = self.open.last_mut() {
            *key_next = !*key_next;
        }
    }

    fn decoration(&mut self, anchor: usize, tagged: bool, range: &Range<usize>) {
        if anchor > 0 {
            self.refuse(self.sigil('&', range), "an anchor", "the anchor");
        }
        if tagged {
            self.refuse(self.sigil('!', range), "a tag", "the tag");
        }
    }

    /// The word that begins with a sign and stands in a node or in front of it.
    fn sigil(&self, sign: char, node: &Range<usize>) -> Range<usize> {
        let line = self.text[..node.start].rfind('\n').map_or(0, |newline| newline + 1);
        let within = self.text[node.clone()].find(sign).map(|at| node.start + at);
        let before = || self.text[line..node.start].rfind(sign).map(|at| line + at);
        let start = within
            .filter(|at| *at < node.start + 256)
            .or_else(before)
            .unwrap_or(node.start);
        let word = self.text[start..].find(|c: char| c.is_whitespace() || ",[]{}".contains(c));
        start..word.map_or(self.text.len(), |length| start + length)
    }

    fn refuse(&mut self, range: Range<usize>, what: &str, label: &str) {
        let message = format!("{what} is not part of the language");
        let help = match what {
            "a tag" => "leave the tag out; text that begins with `!` goes in quotes",
            _ => "write out what it stands for; text that begins with `&` or `*` goes in quotes",
        };
        let problem = Diagnostic::error(Code::YamlAlias, message, self.file, Place::Bytes(range), label).help(help);
        self.problems.push(problem);
        self.readable = false;
    }

    fn broken(&mut self, at: usize, message: &str) -> bool {
        self.problems.push(syntax(self.file, self.text, at, message));
        self.readable = false;
        false
    }
}
