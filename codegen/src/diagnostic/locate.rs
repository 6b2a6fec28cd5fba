//! Finds where in a text a problem stands: from a JSON pointer to a range of bytes, by a marked parse.

mod position;

use std::collections::HashMap;
use std::ops::Range;
use std::rc::Rc;

use super::excerpt::Lines;
use super::{Diagnostic, Label, Place};
use crate::Sources;
use position::Positions;

/// Finds labels in the files of one spec folder; a file is parsed the first time something is looked for in it.
pub(crate) struct Locator<'a> {
    sources: &'a Sources,
    positions: HashMap<String, Positions>,
    lines: HashMap<String, Rc<Lines>>,
}

/// A place that has been found.
pub(crate) struct Found<'a> {
    /// The text of the whole file.
    pub(crate) text: &'a str,
    pub(crate) lines: Rc<Lines>,
    /// The bytes that are meant.
    pub(crate) range: Range<usize>,
}

impl<'a> Locator<'a> {
    pub(crate) fn new(sources: &'a Sources) -> Self {
        Self { sources, positions: HashMap::new(), lines: HashMap::new() }
    }

    /// The bytes a label speaks of, and the text they are in. Nothing for a file as a whole, and for a file that has
    /// no text.
    pub(crate) fn locate(&mut self, label: &Label) -> Option<Found<'a>> {
        let text = self.sources.text(&label.file).filter(|text| !text.is_empty())?;
        let range = match &label.place {
            Place::File => return None,
            Place::Bytes(range) => range.clone(),
            Place::Key(pointer) => self.positions(&label.file, text).key(pointer),
            Place::Value(pointer) => self.positions(&label.file, text).value(pointer),
            Place::Within(pointer, range) => self.positions(&label.file, text).within(pointer, range),
        };
        let lines = match self.lines.get(&label.file) {
            Some(lines) => Rc::clone(lines),
            None => {
                let lines = Rc::new(Lines::of(text));
                self.lines.insert(label.file.clone(), Rc::clone(&lines));
                lines
            }
        };
        let range = inside(text, range);
        Some(Found { text, lines, range })
    }

    /// The problems in the order of their places: by file, then by byte. Those of a whole file come first.
    pub(crate) fn sorted<'d>(&mut self, diagnostics: &'d [Diagnostic]) -> Vec<&'d Diagnostic> {
        let mut placed: Vec<(&str, Option<usize>, &Diagnostic)> = diagnostics
            .iter()
            .map(|diagnostic| {
                let start = self.locate(&diagnostic.primary).map(|found| found.range.start);
                (diagnostic.primary.file.as_str(), start, diagnostic)
            })
            .collect();
        placed.sort_by_key(|(file, start, _)| (*file, *start));
        placed.into_iter().map(|(_, _, diagnostic)| diagnostic).collect()
    }

    fn positions(&mut self, file: &str, text: &str) -> &Positions {
        self.positions.entry(file.to_owned()).or_insert_with(|| Positions::of(text))
    }
}

/// A range that can be cut out of the text: in bounds and between characters.
fn inside(text: &str, range: Range<usize>) -> Range<usize> {
    let mut start = range.start.min(text.len());
    while !text.is_char_boundary(start) {
        start -= 1;
    }
    let mut end = range.end.clamp(start, text.len());
    while !text.is_char_boundary(end) {
        end += 1;
    }
    start..end
}

#[cfg(test)]
mod tests {
    use std::fmt::Write;

    use super::*;

    /// The text at a place of a file.
    fn at(text: &str, place: Place) -> String {
        let sources = Sources::new("example").with("a.yaml", text);
        let label = Label { file: "a.yaml".to_owned(), place, text: String::new() };
        let found = Locator::new(&sources).locate(&label).unwrap();
        found.text[found.range].to_owned()
    }

    fn key(text: &str, pointer: &str) -> String {
        at(text, Place::Key(pointer.to_owned()))
    }

    fn value(text: &str, pointer: &str) -> String {
        at(text, Place::Value(pointer.to_owned()))
    }

    fn within(text: &str, pointer: &str, range: Range<usize>) -> String {
        at(text, Place::Within(pointer.to_owned(), range))
    }

    const TEXT: &str = "\
# ünïcödé first
name: Größe
ip?: ipv4 -- Öffentliche Adresse.
a/b~c: {x: 1, \"y\": [10, 'elf', {z: 12}]}
block: |
  line one
  line two
folded: one
  two
quoted: \"Sever | 'x'\"
escaped: \"a\\tSever\"
single: 'it''s'
empty:
list:
  - first
  -
    deep: 5
";

    #[test]
    fn keys_and_values() {
        assert_eq!(key(TEXT, "/name"), "name");
        assert_eq!(value(TEXT, "/name"), "Größe");
        assert_eq!(key(TEXT, "/ip?"), "ip?");
        assert_eq!(value(TEXT, "/a~1b~0c/x"), "1");
        assert_eq!(key(TEXT, "/a~1b~0c/y"), "\"y\"");
        assert_eq!(value(TEXT, "/a~1b~0c/y"), "[10, 'elf', {z: 12}]");
        assert_eq!(value(TEXT, "/a~1b~0c/y/1"), "'elf'");
        assert_eq!(value(TEXT, "/a~1b~0c/y/2/z"), "12");
        assert_eq!(value(TEXT, "/list/0"), "first");
        assert_eq!(value(TEXT, "/list/1/deep"), "5");
        assert_eq!(value(TEXT, "/escaped"), "\"a\\tSever\"");
    }

    #[test]
    fn what_cannot_be_pointed_at_gives_its_key() {
        assert_eq!(value(TEXT, "/empty"), "empty");
        assert_eq!(value(TEXT, "/list"), "list");
        assert_eq!(value(TEXT, "/list/1"), "deep");
        assert_eq!(value(TEXT, ""), "name");
        assert_eq!(key(TEXT, ""), "name");
        assert_eq!(key(TEXT, "/list/0"), "first");
    }

    #[test]
    fn what_is_not_there_gives_its_nearest_ancestor() {
        assert_eq!(key(TEXT, "/a~1b~0c/nothing/at/all"), "a/b~c");
        assert_eq!(value(TEXT, "/name/first"), "name");
        assert_eq!(key(TEXT, "/nothing"), "name");
        assert_eq!(within(TEXT, "/list/7", 0..3), "list");
        assert_eq!(value("# only a comment", "/x"), "");
    }

    #[test]
    fn parts_of_scalars() {
        assert_eq!(within(TEXT, "/name", 2..7), "öße");
        assert_eq!(within(TEXT, "/quoted", 0..5), "Sever");
        assert_eq!(within(TEXT, "/a~1b~0c/y/1", 0..1), "e");
        // What does not stand there as it is meant is shown whole.
        assert_eq!(within(TEXT, "/escaped", 2..7), "\"a\\tSever\"");
        assert_eq!(within(TEXT, "/single", 0..2), "'it''s'");
        assert_eq!(within(TEXT, "/folded", 0..3), "one\n  two");
        assert!(within(TEXT, "/block", 5..8).starts_with("line one"));
    }

    #[test]
    fn wild_ranges_stay_inside_the_text() {
        let end = usize::MAX;
        assert_eq!(within(TEXT, "/list/1/deep", 0..end), "5\n");
        assert_eq!(at("äöü", Place::Bytes(1..3)), "äö");
        assert_eq!(at("äöü", Place::Bytes(end..end)), "");
        assert_eq!(at("äöü", Place::Bytes(Range { start: 4, end: 1 })), "");
    }

    #[test]
    fn broken_texts_have_places_up_to_the_error() {
        let text = "a: 1\nb: {c: 2,\nd: [\n";
        assert_eq!(value(text, "/a"), "1");
        assert_eq!(value(text, "/b/c"), "2");
        assert_eq!(key("? [x, y]\n: 1\nz: 2\n", "/z"), "z");
        assert_eq!(value("a: &x 1\nc: *x\nb: 2\n", "/b"), "2");
    }

    #[test]
    fn the_last_of_equal_keys_is_the_one_that_counts() {
        assert_eq!(value("a: 1\na: 2\n", "/a"), "2");
    }

    /// Random mappings, written in every style, with the pointer and the text of each scalar.
    struct Random {
        rng: fastrand::Rng,
        text: String,
        scalars: Vec<(String, String)>,
    }

    impl Random {
        fn word(&mut self) -> String {
            let letters: Vec<char> = "abcxyz?!/~ßü€\u{1f600}_".chars().collect();
            let length = self.rng.usize(1..12);
            let tail: String = (0..length).map(|_| letters[self.rng.usize(..letters.len())]).collect();
            format!("w{tail}")
        }

        fn scalar(&mut self, pointer: String) {
            let word = self.word();
            let written = match self.rng.u8(..3) {
                0 => word,
                1 => format!("'{word}'"),
                _ => format!("\"{word}\""),
            };
            self.text.push_str(&written);
            self.scalars.push((pointer, written));
        }

        fn key(&mut self, number: usize, pointer: &str) -> (String, String) {
            let key = format!("{}{number}", self.word());
            let pointer = format!("{pointer}/{}", key.replace('~', "~0").replace('/', "~1"));
            (if self.rng.bool() { key } else { format!("'{key}'") }, pointer)
        }

        fn flow(&mut self, pointer: &str, depth: usize) {
            let mapping = self.rng.bool();
            self.text.push(if mapping { '{' } else { '[' });
            for number in 0..self.rng.usize(1..4) {
                let (key, below) = self.key(number, pointer);
                let below = if mapping { below } else { format!("{pointer}/{number}") };
                if mapping {
                    write!(self.text, "{key}: ").unwrap();
                }
                if depth > 0 && self.rng.bool() {
                    self.flow(&below, depth - 1);
                } else {
                    self.scalar(below);
                }
                self.text.push_str(", ");
            }
            self.text.push(if mapping { '}' } else { ']' });
        }

        fn block(&mut self, pointer: &str, indent: usize) {
            for number in 0..self.rng.usize(1..5) {
                let (key, below) = self.key(number, pointer);
                if self.rng.u8(..4) == 0 {
                    self.text.push_str("# ein Kömmentar: {\n");
                }
                write!(self.text, "{:indent$}{key}: ", "").unwrap();
                match self.rng.u8(..4) {
                    0 if indent < 8 => {
                        self.text.push('\n');
                        self.block(&below, indent + 2);
                        continue;
                    }
                    1 => self.flow(&below, 2),
                    _ => self.scalar(below),
                }
                self.text.push_str(if self.rng.bool() { "\n" } else { "   # ä\r\n" });
            }
        }
    }

    #[test]
    fn every_scalar_is_found_where_it_was_written() {
        for seed in 0..120 {
            let mut random = Random { rng: fastrand::Rng::with_seed(seed), text: String::new(), scalars: Vec::new() };
            random.block("", 0);
            for (pointer, written) in &random.scalars {
                assert_eq!(&value(&random.text, pointer), written, "{pointer} in\n{}", random.text);
                let bare = written.trim_matches(['\'', '"']);
                let found = within(&random.text, pointer, 0..bare.len());
                assert_eq!(found, bare, "{pointer} in\n{}", random.text);
            }
        }
    }
}
