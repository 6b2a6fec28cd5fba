//! Reads a YAML text as a stream of events, each with the bytes it stands at.
//!
//! The stream is flat: however deep a text nests, reading it takes no stack, and an alias costs one event whatever it
//! stands for. Both the scan that precedes the reading of values and the search for a place in a text build on it.

use std::borrow::Cow;
use std::ops::Range;

use saphyr_parser::{Parser, StrInput};

pub(crate) use saphyr_parser::{Event, ScalarStyle};

/// The events of a text, up to its end or its first syntax error.
pub(crate) struct Events<'a> {
    text: &'a str,
    parser: Parser<'a, StrInput<'a>>,
    offsets: Offsets<'a>,
    failed: bool,
}

/// Why a text is not YAML, and the byte where that shows.
#[derive(Debug)]
pub(crate) struct SyntaxError {
    pub(crate) at: usize,
    pub(crate) message: String,
}

impl<'a> Events<'a> {
    /// Starts at the beginning of `text`; a byte order mark is skipped, as the ranges are those of the whole text.
    pub(crate) fn new(text: &'a str) -> Self {
        let body = text.strip_prefix('\u{feff}').unwrap_or(text);
        Self {
            text,
            parser: Parser::new_from_str(body),
            offsets: Offsets::new(body, text.len() - body.len()),
            failed: false,
        }
    }
}

impl<'a> Events<'a> {
    /// Lets a scalar that stands in the text as it is be a piece of the text; the parser makes a copy of each.
    fn borrow(&self, event: &mut Event<'a>, range: Range<usize>) {
        if let Event::Scalar(scalar @ Cow::Owned(_), ScalarStyle::Plain, ..) = event
            && let Some(piece) = self.text.get(range).filter(|piece| *piece == &**scalar)
        {
            *scalar = Cow::Borrowed(piece);
        }
    }

    /// The end of a scalar. The parser's own lies behind the blanks and the comment that follow a quoted one.
    fn scalar_end(&self, style: ScalarStyle, range: Range<usize>) -> usize {
        let quote = match style {
            ScalarStyle::SingleQuoted => '\'',
            ScalarStyle::DoubleQuoted => '"',
            ScalarStyle::Plain | ScalarStyle::Literal | ScalarStyle::Folded => return range.end,
        };
        let Some(inside) = self.text[range.clone()].strip_prefix(quote) else {
            return range.end;
        };
        let mut letters = inside.char_indices().peekable();
        while let Some((at, letter)) = letters.next() {
            let escapes = letter == '\\' && quote == '"';
            let doubled = letter == quote && quote == '\'' && letters.peek().is_some_and(|(_, next)| *next == quote);
            if escapes || doubled {
                letters.next();
            } else if letter == quote {
                return range.start + 1 + at + 1;
            }
        }
        range.end
    }
}

impl<'a> Iterator for Events<'a> {
    type Item = Result<(Event<'a>, Range<usize>), SyntaxError>;

    fn next(&mut self) -> Option<Self::Item> {
        if self.failed {
            return None;
        }
        match self.parser.next_event()? {
            Ok((mut event, span)) => {
                let start = self.offsets.byte(span.start.index());
                let end = self.offsets.byte(span.end.index()).max(start);
                let end = match &event {
                    Event::Scalar(_, style, ..) => self.scalar_end(*style, start..end),
                    _ => end,
                };
                self.borrow(&mut event, start..end);
                Some(Ok((event, start..end)))
            }
            Err(error) => {
                self.failed = true;
                Some(Err(SyntaxError {
                    at: self.offsets.byte(error.marker().index()),
                    message: error.info().to_owned(),
                }))
            }
        }
    }
}

/// Turns the parser's character counts into bytes.
struct Offsets<'a> {
    text: &'a str,
    /// Bytes before the text that the parser has not seen.
    skipped: usize,
    /// The byte of each [`Offsets::STEP`]th character; empty if every character is one byte.
    steps: Vec<usize>,
}

impl<'a> Offsets<'a> {
    const STEP: usize = 64;

    fn new(text: &'a str, skipped: usize) -> Self {
        let steps = if text.is_ascii() {
            Vec::new()
        } else {
            text.char_indices().step_by(Self::STEP).map(|(byte, _)| byte).collect()
        };
        Self { text, skipped, steps }
    }

    fn byte(&self, character: usize) -> usize {
        if self.steps.is_empty() {
            return self.skipped + character.min(self.text.len());
        }
        let Some(&start) = self.steps.get(character / Self::STEP) else {
            return self.skipped + self.text.len();
        };
        let within = self.text[start..].char_indices().nth(character % Self::STEP);
        self.skipped + within.map_or(self.text.len(), |(byte, _)| start + byte)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn scalars(text: &str) -> Vec<(String, &str)> {
        Events::new(text)
            .filter_map(|item| match item.unwrap() {
                (Event::Scalar(value, ..), range) => Some((value.into_owned(), &text[range])),
                _ => None,
            })
            .collect()
    }

    #[test]
    fn ranges_are_bytes_of_the_whole_text() {
        let text = "\u{feff}é: ü\r\nß: '€'\r\n# \u{1f600}\nlong: aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\nz: ÿ";
        for (value, slice) in scalars(text) {
            assert_eq!(value, slice.trim_matches('\''));
        }
        assert_eq!(scalars(text).len(), 8);
    }

    #[test]
    fn an_error_ends_the_stream() {
        let mut events = Events::new("é: [");
        let error = events.find_map(Result::err).unwrap();
        assert_eq!(error.at, 5);
        assert!(events.next().is_none());
    }
}
