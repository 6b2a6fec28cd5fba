//! Splits `NOTATION -- prose`.

use std::ops::Range;

/// The two halves of a line: where its notation stands, and the prose after ` -- `.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Line<'a> {
    /// The notation without the blanks around it.
    pub(super) notation: Range<usize>,
    pub(super) prose: Option<&'a str>,
}

/// Splits a line at the first ` -- ` outside quotes.
pub(super) fn split(line: &str) -> Line<'_> {
    let mark = separator(line);
    let end = mark.unwrap_or(line.len());
    let notation = &line[..end];
    let start = notation.len() - notation.trim_start().len();
    let prose = mark.map(|at| line[at + 4..].trim()).filter(|prose| !prose.is_empty());
    Line { notation: start..start.max(notation.trim_end().len()), prose }
}

fn separator(line: &str) -> Option<usize> {
    let mut quoted = false;
    let bytes = line.as_bytes();
    (0..bytes.len()).find(|&at| {
        quoted ^= bytes[at] == b'"';
        !quoted && bytes[at] == b' ' && bytes[at..].starts_with(b" -- ")
    })
}

#[cfg(test)]
mod tests {
    use super::{Line, split};

    #[test]
    fn lines_are_split_at_the_first_dashes_outside_quotes() {
        for (line, notation, prose) in [
            ("string", 0..6, None),
            ("string -- A name.", 0..6, Some("A name.")),
            ("string -- a -- b", 0..6, Some("a -- b")),
            ("  string  ", 2..8, None),
            ("enum [\"a -- b\", c] -- d", 0..18, Some("d")),
            ("string --no", 0..11, None),
            ("string -- ", 0..6, None),
            ("", 0..0, None),
            (" -- x", 0..0, Some("x")),
        ] {
            assert_eq!(split(line), Line { notation, prose }, "{line:?}");
        }
    }
}
