//! Splits the type notation into tokens.

use std::borrow::Cow;
use std::fmt;
use std::ops::Range;

#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Token<'a> {
    Name(&'a str),
    Quoted(Cow<'a, str>),
    Open(char),
    Close(char),
    Bar,
    Question,
    Comma,
    /// A quote that nothing closes.
    Unclosed,
    Other(char),
    End,
}

pub(super) struct Lexer<'a> {
    text: &'a str,
    at: usize,
    end: usize,
}

impl<'a> Lexer<'a> {
    pub(super) fn new(text: &'a str, range: Range<usize>) -> Self {
        Self { text, at: range.start, end: range.end }
    }

    /// The next token of a type.
    pub(super) fn next(&mut self) -> (Token<'a>, Range<usize>) {
        self.token(|c| c.is_ascii_alphanumeric() || c == '_')
    }

    /// The next token of an enum's values, whose bare ones may hold more than letters.
    pub(super) fn word(&mut self) -> (Token<'a>, Range<usize>) {
        self.token(|c| c.is_alphanumeric() || "_.:/+@-".contains(c))
    }

    pub(super) fn peek(&mut self) -> (Token<'a>, Range<usize>) {
        let at = self.at;
        let found = self.next();
        self.at = at;
        found
    }

    pub(super) fn eat(&mut self, wanted: &Token<'a>) -> bool {
        let at = self.at;
        let found = self.next().0 == *wanted;
        if !found {
            self.at = at;
        }
        found
    }

    fn token(&mut self, part: impl Fn(char) -> bool) -> (Token<'a>, Range<usize>) {
        let rest = &self.text[self.at..self.end];
        let start = self.at + (rest.len() - rest.trim_start().len());
        let rest = &self.text[start..self.end];
        let Some(first) = rest.chars().next() else {
            // The end of a text has no bytes to underline; its last one has.
            self.at = self.end;
            return (Token::End, self.end..self.end);
        };
        let (token, length) = match first {
            '"' => quoted(rest),
            '<' | '[' | '(' => (Token::Open(first), 1),
            '>' | ']' | ')' => (Token::Close(first), 1),
            '|' => (Token::Bar, 1),
            '?' => (Token::Question, 1),
            ',' => (Token::Comma, 1),
            first if part(first) => {
                let length = rest.find(|c| !part(c)).unwrap_or(rest.len());
                (Token::Name(&rest[..length]), length)
            }
            other => (Token::Other(other), other.len_utf8()),
        };
        self.at = start + length;
        (token, start..self.at)
    }
}

/// A text in double quotes, in which a backslash takes the next character as it is.
fn quoted(rest: &str) -> (Token<'_>, usize) {
    let mut text = String::new();
    let mut escaped = false;
    for (at, c) in rest.char_indices().skip(1) {
        match c {
            '\\' if !escaped => escaped = true,
            '"' if !escaped => {
                let plain = &rest[1..at];
                let text = if plain.contains('\\') { Cow::Owned(text) } else { Cow::Borrowed(plain) };
                return (Token::Quoted(text), at + 1);
            }
            c => {
                text.push(c);
                escaped = false;
            }
        }
    }
    (Token::Unclosed, rest.len())
}

impl fmt::Display for Token<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Name(name) => write!(f, "`{name}`"),
            Self::Quoted(text) => write!(f, "`\"{text}\"`"),
            Self::Open(c) | Self::Close(c) | Self::Other(c) => write!(f, "`{c}`"),
            Self::Bar => f.write_str("`|`"),
            Self::Question => f.write_str("`?`"),
            Self::Comma => f.write_str("`,`"),
            Self::Unclosed => f.write_str("a quote that is never closed"),
            Self::End => f.write_str("the end"),
        }
    }
}
