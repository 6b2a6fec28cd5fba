//! Path and query of a request.

mod percent;
mod query;

use crate::{Encode, Error, Operation};

use percent::{Percent, write};
pub(crate) use percent::{encoded, plain};

/// Path and query of a request, encoded.
#[derive(Clone, Debug, Default)]
pub(crate) struct Target {
    text: String,
    /// Where the query starts, after its question mark.
    query: Option<usize>,
}

impl Target {
    /// Puts values into the path of an operation, so that the server's parser gets them back byte for byte.
    ///
    /// An empty value, `.` and `..` are refused: they would lead to another path. `ending` follows the last segment.
    pub(crate) fn new(
        prefix: &str,
        operation: &Operation,
        values: &[&dyn Encode],
        ending: &str,
    ) -> Result<Self, Error> {
        let mut text = String::with_capacity(prefix.len() + operation.path().len() + 48);
        text.push_str(prefix);
        let mut values = values.iter();
        let mut rest = operation.path();
        while let Some((before, name, after)) = placeholder(rest) {
            text.push_str(before);
            let Some(value) = values.next() else {
                return Err(Error::input(operation, name, "has no value"));
            };
            let start = text.len();
            write(value.node(), &mut Percent(&mut text)).map_err(|problem| Error::input(operation, name, problem))?;
            let problem = match &text[start..] {
                "" => "is empty",
                "." | ".." => "is `.` or `..`, which leads to another path",
                _ => "",
            };
            if !problem.is_empty() {
                return Err(Error::input(operation, name, problem));
            }
            rest = after;
        }
        text.push_str(rest);
        text.push_str(ending);
        match values.next() {
            Some(_) => Err(Error::input(operation, "path", "has fewer places than there are values")),
            None => Ok(Self { text, query: None }),
        }
    }

    /// Path and query as text.
    pub(crate) fn as_str(&self) -> &str {
        &self.text
    }

    /// Path and query as text.
    pub(crate) fn into_text(self) -> String {
        self.text
    }
}

/// What stands before the next `{name}`, the name, and what stands after it.
fn placeholder(path: &str) -> Option<(&str, &str, &str)> {
    // Paths are short: counting bytes is faster than what searches long texts.
    let open = path.bytes().position(|byte| byte == b'{')?;
    let close = open + path.get(open..)?.bytes().position(|byte| byte == b'}')?;
    Some((path.get(..open)?, path.get(open + 1..close)?, path.get(close + 1..)?))
}
