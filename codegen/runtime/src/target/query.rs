//! The query of a request.

use super::{
    Target,
    percent::{Percent, decoded, is_plain, write},
};
use crate::{Node, encode::settle};

impl Target {
    /// Sets a query parameter; a value it had before is replaced where it stands. Null takes it away.
    ///
    /// A list repeats the name, `a=1&a=2`; an object puts its keys into brackets, `a[key]=1`.
    pub(crate) fn set(&mut self, name: &str, value: Node<'_>) -> Result<(), &'static str> {
        let mut name_text = String::with_capacity(name.len());
        let _ = std::fmt::Write::write_str(&mut Percent(&mut name_text), name);
        if self.pairs().any(|pair| strip(pair, name).is_some()) {
            return self.replace(name, &name_text, value);
        }
        let start = self.text.len();
        let outcome = pairs(&name_text, value, &mut self.text);
        if self.query.is_none() && self.text.len() > start {
            self.text.replace_range(start..=start, "?");
            self.query = Some(start + 1);
        }
        outcome
    }

    /// The value of a query parameter.
    pub(crate) fn get(&self, name: &str) -> Option<String> {
        self.pairs().find_map(|pair| decoded(strip(pair, name)?.strip_prefix('=')?))
    }

    fn pairs(&self) -> impl Iterator<Item = &str> {
        self.query.and_then(|start| self.text.get(start..)).into_iter().flat_map(|query| query.split('&'))
    }

    /// Puts a value where the first pair of the name stands, and takes the others away.
    fn replace(&mut self, name: &str, name_text: &str, value: Node<'_>) -> Result<(), &'static str> {
        let mut fresh = String::new();
        pairs(name_text, value, &mut fresh)?;
        let mut query = String::with_capacity(self.text.len() + fresh.len());
        let mut once = Some(fresh);
        for pair in self.pairs() {
            if strip(pair, name).is_some() {
                query.push_str(&once.take().unwrap_or_default());
            } else {
                query.push('&');
                query.push_str(pair);
            }
        }
        let start = self.query.take().map_or(self.text.len(), |start| start - 1);
        self.text.truncate(start);
        if let Some(query) = query.strip_prefix('&') {
            self.text.push('?');
            self.text.push_str(query);
            self.query = Some(start + 1);
        }
        Ok(())
    }
}

/// What follows a name in a pair: `=value` or `[key]=value`, encoded.
fn strip<'a>(pair: &'a str, name: &str) -> Option<&'a str> {
    let mut rest = pair;
    for byte in name.bytes() {
        rest = if is_plain(byte) {
            rest.strip_prefix(char::from(byte))?
        } else {
            rest.strip_prefix(format!("%{byte:02X}").as_str())?
        };
    }
    let is_bracket = || {
        let key = rest.split('=').next().unwrap_or_default();
        !name.is_empty() && key.starts_with("%5B") && key.ends_with("%5D")
    };
    (rest.starts_with('=') || is_bracket()).then_some(rest)
}

/// Appends the pairs of a value, each after a `&`.
fn pairs(name: &str, value: Node<'_>, out: &mut String) -> Result<(), &'static str> {
    let mut outcome = Ok(());
    match value {
        Node::None | Node::Absent | Node::Null => {}
        Node::List(list) => {
            for index in 0..list.len() {
                pairs(name, list.at(index), out)?;
            }
        }
        Node::Map(entries) => entries.each(&mut |key, value| {
            if outcome.is_ok() {
                outcome = pairs(&bracket(name, key), value, out);
            }
        }),
        Node::Object(object) => object.values(&mut |values| {
            for (field, value) in object.schema().fields().iter().zip(values) {
                if let (Ok(()), Some(node)) = (outcome, settle(field, value.node())) {
                    outcome = pairs(&bracket(name, field.name()), node, out);
                }
            }
        }),
        plain => {
            let start = out.len();
            out.push('&');
            out.push_str(name);
            out.push('=');
            outcome = write(plain, &mut Percent(out));
            if outcome.is_err() {
                out.truncate(start);
            }
        }
    }
    outcome
}

/// `name[key]`, encoded.
fn bracket(name: &str, key: &str) -> String {
    let mut text = format!("{name}%5B");
    let _ = std::fmt::Write::write_str(&mut Percent(&mut text), key);
    text.push_str("%5D");
    text
}
