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

/// Text of several lines with each paragraph and each item of a list on one: where a line ended in the file says nothing.
pub(super) fn unwrapped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut after_blank = true;
    for line in text.trim().lines() {
        let trimmed = line.trim();
        let numbered = || trimmed.split_once(". ").is_some_and(|(number, _)| number.parse::<u8>().is_ok());
        let starts = ["* ", "- ", "| ", "#"].iter().any(|mark| trimmed.starts_with(mark)) || numbered();
        if trimmed.is_empty() || starts || after_blank {
            out.push_str(if out.is_empty() { "" } else { "\n" });
        } else {
            out.push(' ');
        }
        out.push_str(trimmed);
        after_blank = trimmed.is_empty();
    }
    out
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
    use super::{Line, split, unwrapped};

    #[test]
    fn paragraphs_and_items_are_lines() {
        let text =
            "One sentence\nand more.\n\nA list:\n\n* an item\n  of two lines\n* another\n- third\n1. fourth\nend\n";
        let wanted = "One sentence and more.\n\nA list:\n\n* an item of two lines\n* another\n- third\n1. fourth end";
        assert_eq!(unwrapped(text), wanted);
        assert_eq!(unwrapped(""), "");
    }

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
