//! Answers as a client holds them, written down in a form that does not depend on its language.
//!
//! A program prints one JSON object: a call's name, and the answer as the client's own types give it back as JSON. Objects of one
//! key around a value are left out, as the Rust clients do; `"done"` stands for a call that has no answer; a refused call is an
//! object of `status` and `message`. What a language cannot keep apart is made the same before two are compared:
//!
//! * A field that is null, an empty text, list or object is as good as not there.
//! * `5.0` is `5`.
//! * Times are the same if they are the same instant: `+00:00` is `Z`, and zeros at the end of a fraction say nothing.

use std::collections::BTreeSet;

use serde_json::{Map, Number, Value};

/// What the calls of an API gave.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Answers(Map<String, Value>);

impl Answers {
    /// The answers that are in an object of calls.
    pub(crate) fn of(document: Value) -> Self {
        match document {
            Value::Object(calls) => Self(calls.into_iter().map(|(call, answer)| (call, plain(answer))).collect()),
            _ => Self(Map::new()),
        }
    }

    /// The answers that a program has printed.
    ///
    /// # Errors
    ///
    /// It has not printed one JSON object.
    pub(crate) fn parse(output: &str) -> Result<Self, String> {
        match serde_json::from_str(output) {
            Ok(document @ Value::Object(_)) => Ok(Self::of(document)),
            Ok(_) => Err(format!("it prints no object:\n{}", short(output))),
            Err(error) => Err(format!("it prints no JSON ({error}):\n{}", short(output))),
        }
    }

    /// How many there are.
    #[cfg(test)]
    pub(crate) fn len(&self) -> usize {
        self.0.len()
    }

    /// In what these differ from others, a line each: the place, what is here and what is there.
    pub(crate) fn differences(&self, other: &Self) -> Vec<String> {
        let mut lines = Vec::new();
        compare("", &Value::Object(self.0.clone()), &Value::Object(other.0.clone()), &mut lines);
        lines
    }
}

/// What a program has printed, as far as somebody will read it.
fn short(output: &str) -> String {
    let line = |line: &str| line.chars().take(200).collect::<String>();
    output.lines().take(12).map(line).collect::<Vec<_>>().join("\n")
}

fn compare(place: &str, here: &Value, there: &Value, lines: &mut Vec<String>) {
    match (here, there) {
        (Value::Object(one), Value::Object(two)) => {
            let keys: BTreeSet<&String> = one.keys().chain(two.keys()).collect();
            for key in keys {
                let value = |fields: &Map<String, Value>| fields.get(key).cloned().unwrap_or_default();
                compare(&format!("{place}/{key}"), &value(one), &value(two), lines);
            }
        }
        (Value::Array(one), Value::Array(two)) if one.len() == two.len() => {
            for (at, (one, two)) in one.iter().zip(two).enumerate() {
                compare(&format!("{place}/{at}"), one, two, lines);
            }
        }
        _ if here == there => {}
        _ => lines.push(format!("{place}: {here} here, {there} with the Rust client")),
    }
}

/// A value without what languages cannot keep apart.
fn plain(value: Value) -> Value {
    match value {
        // The places of a list's items count, so that they stay.
        Value::Array(items) => Value::Array(items.into_iter().map(plain).collect()),
        Value::Object(fields) => {
            let fields = fields.into_iter().map(|(key, one)| (key, plain(one)));
            Value::Object(fields.filter(|(_, one)| says_something(one)).collect())
        }
        Value::Number(number) => Value::Number(whole(&number).unwrap_or(number)),
        Value::String(text) => Value::String(instant(&text).unwrap_or(text)),
        value => value,
    }
}

fn says_something(value: &Value) -> bool {
    match value {
        Value::Null => false,
        Value::String(text) => !text.is_empty(),
        Value::Array(items) => !items.is_empty(),
        Value::Object(fields) => !fields.is_empty(),
        Value::Bool(_) | Value::Number(_) => true,
    }
}

/// An integer that is written with a fraction of zero.
fn whole(number: &Number) -> Option<Number> {
    let text = number.to_string();
    let (digits, fraction) = text.split_once('.')?;
    let digits = fraction.bytes().all(|digit| digit == b'0').then_some(digits)?;
    digits.parse::<i64>().ok().map(Number::from)
}

/// A time as it is written with the fewest letters; none if this is no time in UTC.
fn instant(text: &str) -> Option<String> {
    let time = text.strip_suffix("+00:00").or_else(|| text.strip_suffix('Z'))?;
    let (date, clock) = time.split_once('T')?;
    let has_digits = |text: &str, between: char, pieces: usize| {
        text.split(between).count() == pieces && text.chars().all(|one| one.is_ascii_digit() || one == between)
    };
    let (seconds, fraction) = clock.split_once('.').unwrap_or((clock, ""));
    // Java leaves out seconds that are zero.
    let seconds = if has_digits(seconds, ':', 2) { format!("{seconds}:00") } else { seconds.to_owned() };
    let fraction = fraction.trim_end_matches('0');
    let dot = if fraction.is_empty() { "" } else { "." };
    let is_time = has_digits(date, '-', 3) && has_digits(&seconds, ':', 3);
    is_time.then(|| format!("{date}T{seconds}{dot}{fraction}Z"))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn what_languages_cannot_keep_apart_is_the_same() {
        let one =
            json!({"a": {"n": 5.0, "at": "2026-01-31T12:00:00+00:00", "no": null, "none": [], "deep": {"x": {}}}});
        let two = json!({"a": {"n": 5, "at": "2026-01-31T12:00Z", "text": ""}});
        assert_eq!(Answers::of(one).differences(&Answers::of(two)), Vec::<String>::new());
        let times = ["2026-01-31T12:00:00.500Z", "2026-01-31T12:00:00.5+00:00"].map(instant);
        assert_eq!(times[0], times[1]);
        assert!(times[0].is_some());
    }

    #[test]
    fn all_else_differs_and_is_told_with_its_place() {
        let here =
            json!({"a": {"list": [1, {"x": "1"}], "n": 5.5, "zero": 0}, "b": "done", "t": "2026-01-31T12:00:01Z"});
        let there = json!({"a": {"list": [1, {"x": 1}], "n": 5, "zero": false}, "t": "2026-01-31T12:00:00Z"});
        let lines = Answers::of(here).differences(&Answers::of(there));
        let places: Vec<&str> = lines.iter().filter_map(|line| line.split(':').next()).collect();
        assert_eq!(places, ["/a/list/1/x", "/a/n", "/a/zero", "/b", "/t"]);
        assert!(lines[0].contains("\"1\" here, 1 with the Rust client"), "{}", lines[0]);
    }

    #[test]
    fn items_of_a_list_keep_their_places() {
        let lines = Answers::of(json!({"a": [null, 1]})).differences(&Answers::of(json!({"a": [1, null]})));
        assert_eq!(lines.len(), 2);
    }

    #[test]
    fn what_is_no_object_is_told() {
        assert!(Answers::parse("[]").is_err_and(|words| words.contains("no object")));
        assert!(Answers::parse("Traceback").is_err_and(|words| words.contains("Traceback")));
    }
}
