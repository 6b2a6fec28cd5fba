//! Compares a file's values with the shape that the language's schema asks for.

use std::borrow::Cow;

use super::node::{self, Node};
use super::repair::{self, Entry};
use super::schema::{Language, Record, Shape};
use super::{folder, wording};
use crate::diagnostic::{Code, Diagnostic, Place, similar};

/// After so many problems the rest of a file is not looked at.
const MOST: usize = 1000;

/// Reports every difference from the schema and takes out what differs; says whether the rest can be read.
pub(super) fn check(file: &str, value: &mut Node<'_>, problems: &mut Vec<Diagnostic>) -> bool {
    let language = Language::get();
    let root = language.named(if file == folder::API { "Api" } else { "Resource" });
    let mut walk = Walk { language, file, pointer: String::new(), about: "", problems: Vec::new() };
    let readable = walk.value(&root, value);
    let complete = !walk.full();
    problems.append(&mut walk.problems);
    readable && complete
}

struct Walk<'a> {
    language: &'a Language,
    file: &'a str,
    /// Where the walk is.
    pointer: String,
    /// What the value there is for, if it stands under a key of the language.
    about: &'a str,
    problems: Vec<Diagnostic>,
}

impl<'a> Walk<'a> {
    /// Compares one value; says whether it can be read after what is wrong inside has been taken out.
    fn value(&mut self, shape: &'a Shape, value: &mut Node<'_>) -> bool {
        let language = self.language;
        let (definition, shape) = language.resolve(shape);
        if let Shape::Either(alternatives) = shape {
            return match alternatives.iter().find(|shape| fits(language.resolve(shape).1, value)) {
                Some(shape) => self.value(shape, value),
                None => self.wrong_kind(&wording::alternatives(language, alternatives), value),
            };
        }
        if !fits(shape, value) {
            return self.wrong_kind(&wording::kind(language, shape), value);
        }
        match (shape, value) {
            (Shape::Choice(words), value) => self.choice(definition, words, value),
            (Shape::List(item), Node::List(items)) => self.list(item, items),
            (Shape::Entries(entry), Node::Map(entries)) => self.entries(entry, entries),
            (Shape::Record(record), Node::Map(map)) => self.record(definition, record, map),
            _ => true,
        }
    }

    fn list(&mut self, item: &'a Shape, items: &mut Vec<Node<'_>>) -> bool {
        let mut number = 0;
        items.retain_mut(|value| {
            self.about = "";
            let readable = self.at(&number.to_string(), |walk| walk.value(item, value));
            number += 1;
            readable
        });
        true
    }

    fn entries(&mut self, shape: &'a Shape, entries: &mut Vec<node::Entry<'_>>) -> bool {
        let (definition, _) = self.language.resolve(shape);
        entries.retain_mut(|(key, value)| {
            self.about = "";
            if self.full() || self.at(key, |walk| walk.value(shape, value)) {
                return true;
            }
            match repair::entry(definition) {
                Entry::Replace(stand_in) => *value = stand_in,
                Entry::Remove => return false,
            }
            true
        });
        true
    }

    fn record(&mut self, definition: Option<&str>, record: &'a Record, map: &mut Vec<node::Entry<'_>>) -> bool {
        let written = self.unknown_keys(definition, record, map);
        let mut readable = self.missing_keys(definition, record, map);
        for key in &record.keys {
            let Some(place) = place(map, &key.name) else { continue };
            let Some((_, value)) = map.get_mut(place) else { continue };
            let name = written.iter().find(|(meant, _)| *meant == key.name).map_or(&key.name, |(_, name)| name);
            self.about = &key.about;
            if self.at(name, |walk| walk.value(&key.shape, value)) {
                continue;
            }
            match repair::stand_in(definition, &key.name, key.required) {
                Some(stand_in) => *value = stand_in,
                None => {
                    map.remove(place);
                    readable &= !key.required && !repair::needed(definition, &key.name);
                }
            }
        }
        readable
    }

    /// Takes out keys that the language does not have. Where it is clear what was meant, the value goes on under that
    /// key; these are returned, each with the key as it was written.
    fn unknown_keys(
        &mut self,
        definition: Option<&str>,
        record: &Record,
        map: &mut Vec<node::Entry<'_>>,
    ) -> Vec<(String, String)> {
        let names = || record.keys.iter().map(|key| key.name.as_str());
        let is_unknown = |key: &str| names().all(|name| name != key);
        let unknown: Vec<String> =
            map.iter().filter(|(key, _)| is_unknown(key)).map(|(key, _)| key.clone().into_owned()).collect();
        let mut written = Vec::new();
        for key in unknown {
            if self.full() {
                break;
            }
            let meant = similar(&key, names()).or_else(|| shortened(&key, names()));
            self.unknown_key(definition, record, &key, meant);
            let value = place(map, &key).map(|place| map.remove(place).1);
            if let (Some(meant), Some(value)) = (meant, value)
                && place(map, meant).is_none()
            {
                map.push((Cow::Owned(meant.to_owned()), value));
                written.push((meant.to_owned(), key));
            }
        }
        written
    }

    fn unknown_key(&mut self, definition: Option<&str>, record: &Record, key: &str, meant: Option<&str>) {
        let noun = wording::noun(definition);
        let shown = wording::shorten(key);
        let (code, message, label) = if record.words {
            let message = format!("unknown part `{shown}` of an operation");
            (Code::UnknownChoice, message, "not a part of an operation".to_owned())
        } else {
            let message = format!("unknown key `{shown}` in {noun}");
            (Code::UnknownKey, message, format!("not a key of {noun}"))
        };
        let what = if record.words { "the parts are" } else { "the keys here are" };
        let choices = wording::choices(meant, what, record.keys.iter().map(|key| key.name.as_str()));
        let help = match wording::instead(definition, key) {
            Some(instead) => format!("{instead}\n{choices}"),
            None => choices,
        };
        let place = Place::Key(format!("{}/{}", self.pointer, escape(key)));
        self.problems.push(Diagnostic::error(code, message, self.file, place, label).help(help));
    }

    /// Reports keys that must be there and are not; says whether the record can be read without them.
    fn missing_keys(&mut self, definition: Option<&str>, record: &Record, map: &mut Vec<node::Entry<'_>>) -> bool {
        let required = record.keys.iter().filter(|key| key.required);
        let missing: Vec<_> = required.filter(|key| place(map, &key.name).is_none()).collect();
        if missing.is_empty() || self.full() {
            return true;
        }
        let names = wording::list(missing.iter().map(|key| key.name.as_str()), "and");
        let (keys, are) = if missing.len() == 1 { ("key", "is") } else { ("keys", "are") };
        let help: Vec<String> = missing.iter().map(|key| wording::add(&key.name, &key.about)).collect();
        let problem = Diagnostic::error(
            Code::MissingKey,
            format!("missing {keys} {names} in {}", wording::noun(definition)),
            self.file,
            Place::Key(self.pointer.clone()),
            format!("{names} {are} missing here"),
        );
        self.problems.push(problem.help(help.join("\n")));
        let mut readable = true;
        for key in missing {
            match repair::required(definition, &key.name) {
                Some(stand_in) => map.push((Cow::Owned(key.name.clone()), stand_in)),
                None => readable = false,
            }
        }
        readable
    }

    fn choice(&mut self, definition: Option<&str>, words: &[String], value: &mut Node<'_>) -> bool {
        let Node::Text(word) = &*value else { return true };
        if words.iter().any(|known| known == word) {
            return true;
        }
        let (code, what) = match definition {
            Some("Scheme") => (Code::UnknownScheme, "security scheme"),
            Some("Format") => (Code::UnknownChoice, "format"),
            Some("Grant") => (Code::UnknownChoice, "grant"),
            _ => (Code::UnknownChoice, "word"),
        };
        let known = || words.iter().map(String::as_str);
        let meant = similar(word, known());
        let message = format!("unknown {what} `{}`", wording::shorten(word));
        let place = Place::Value(self.pointer.clone());
        self.problems.push(Diagnostic::error(code, message, self.file, place, format!("not a {what}")).help(
            wording::choices(meant, if words.len() == 1 { "the only choice is" } else { "the choices are" }, known()),
        ));
        match meant {
            Some(meant) => *value = Node::Text(Cow::Owned(meant.to_owned())),
            None => return false,
        }
        true
    }

    fn wrong_kind(&mut self, expected: &str, value: &Node<'_>) -> bool {
        if self.full() {
            return false;
        }
        if self.pointer.is_empty() && *value == Node::Null {
            let key = if self.file == folder::API { "api" } else { "resource" };
            let message = format!("expected {expected}, found an empty file");
            let problem = Diagnostic::error(Code::WrongShape, message, self.file, Place::File, "");
            self.problems.push(problem.help(format!("begin with the key `{key}`, or remove the file")));
            return false;
        }
        if self.file == folder::API && self.pointer == "/version" && matches!(value, Node::Number(_)) {
            // Two numbers with a point between are one to YAML. How they were written can no longer be told: `1.10`.
            let place = Place::Value(self.pointer.clone());
            let message = "a version of fewer than three numbers";
            let problem = Diagnostic::error(Code::InvalidVersion, message, self.file, place, "not three numbers");
            let help = "a version is three numbers, as Cargo has it: `0.1.0`";
            self.problems.push(problem.help(help));
            return false;
        }
        let found = wording::found(value);
        let message = match wording::subject(&self.pointer) {
            Some(subject) => format!("expected {expected} for {subject}, found {found}"),
            None => format!("expected {expected}, found {found}"),
        };
        let label = if *value == Node::Null { "no value stands here".to_owned() } else { format!("this is {found}") };
        let place = Place::Value(self.pointer.clone());
        let mut problem = Diagnostic::error(Code::WrongShape, message, self.file, place, label);
        problem.help = wording::remedy(expected, self.about, value);
        self.problems.push(problem);
        false
    }

    /// Does something one step further down.
    fn at<T>(&mut self, key: &str, act: impl FnOnce(&mut Self) -> T) -> T {
        let length = self.pointer.len();
        self.pointer.push('/');
        self.pointer.push_str(&escape(key));
        let result = act(self);
        self.pointer.truncate(length);
        result
    }

    fn full(&self) -> bool {
        self.problems.len() >= MOST
    }
}

/// The only key that a word is the beginning of: `desc`.
fn shortened<'a>(word: &str, known: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    let mut meant = known.filter(|known| word.len() >= 3 && known.starts_with(word));
    let only = meant.next();
    only.filter(|_| meant.next().is_none())
}

/// Where a mapping has a key.
fn place(map: &[node::Entry<'_>], key: &str) -> Option<usize> {
    map.iter().position(|(name, _)| name == key)
}

/// Whether a value is of the kind that a shape without name or alternatives describes.
fn fits(shape: &Shape, value: &Node<'_>) -> bool {
    match shape {
        Shape::Anything | Shape::Either(_) | Shape::Named(_) => true,
        Shape::Text | Shape::Choice(_) => matches!(value, Node::Text(_)),
        Shape::Whole => matches!(value, Node::Number(number) if number.as_i64().is_some()),
        Shape::Truth => matches!(value, Node::Bool(_)),
        Shape::List(_) => matches!(value, Node::List(_)),
        Shape::Entries(_) | Shape::Record(_) => matches!(value, Node::Map(_)),
    }
}

/// A key as a part of a JSON pointer.
fn escape(key: &str) -> Cow<'_, str> {
    if key.contains(['~', '/']) { Cow::Owned(key.replace('~', "~0").replace('/', "~1")) } else { Cow::Borrowed(key) }
}
