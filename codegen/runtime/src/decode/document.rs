//! JSON text, as a format of serde.

use std::fmt;

use serde_core::de::{self, DeserializeSeed, Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde_json::value::RawValue;

use super::{escape::escape, scan};

/// How deep lists and objects may be in each other, as with `serde_json`.
const DEEPEST: u8 = 127;

/// What asks for a value as the text that it is.
pub(super) const WHOLE: &str = "whole";

/// What asks for the same of a value that is going to be read, so that it need not be looked at closely.
pub(super) const FOUND: &str = "a part";

/// What asks for a value that, if it is an object, is the value of its one key.
pub(super) const NAMED: &str = "named";

/// JSON text, as a format of serde.
pub(super) struct Document<'de> {
    text: &'de str,
    at: usize,
    depth: u8,
    /// Where texts with escapes are put together.
    scratch: String,
}

/// Why a document could not be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Broken {
    /// It is no JSON; `serde_json` knows why.
    Syntax,
    /// What reads it has no use for it.
    Refused,
}

impl<'de> Document<'de> {
    pub(super) fn new(text: &'de str) -> Self {
        Self { text, at: 0, depth: DEEPEST, scratch: String::new() }
    }

    /// How far it was read.
    pub(super) fn place(&self) -> usize {
        self.at
    }

    /// Sees to it that nothing follows.
    pub(super) fn end(mut self) -> Result<(), Broken> {
        self.peek().map_or(Ok(()), |_| Err(Broken::Syntax))
    }

    /// The next byte that is no space.
    #[inline(always)]
    fn peek(&mut self) -> Option<u8> {
        match self.text.as_bytes().get(self.at) {
            Some(byte) if *byte > b' ' => Some(*byte),
            _ => self.peek_behind_spaces(),
        }
    }

    #[inline(never)]
    fn peek_behind_spaces(&mut self) -> Option<u8> {
        loop {
            match self.text.as_bytes().get(self.at) {
                Some(b' ' | b'\n' | b'\t' | b'\r') => self.at += 1,
                byte => return byte.copied(),
            }
        }
    }

    /// Takes a word, of which the first byte was seen.
    fn word(&mut self, word: &str) -> Result<(), Broken> {
        let found = self.text.as_bytes().get(self.at..).is_some_and(|rest| rest.starts_with(word.as_bytes()));
        self.at += word.len();
        if found { Ok(()) } else { Err(Broken::Syntax) }
    }

    /// Takes text, of which the quote was seen.
    #[inline(always)]
    fn quoted<V: Visitor<'de>>(&mut self, visitor: V) -> Result<V::Value, Broken> {
        let start = self.at + 1;
        let end = scan::plain_text(self.text.as_bytes(), start);
        match (self.text.as_bytes().get(end), self.text.get(start..end)) {
            (Some(b'"'), Some(text)) => {
                self.at = end + 1;
                visitor.visit_str(text)
            }
            (Some(b'\\'), _) => {
                self.at = start;
                let text = self.escaped()?;
                let value = visitor.visit_str(&text);
                self.scratch = text;
                value
            }
            _ => Err(Broken::Syntax),
        }
    }

    /// Takes text with escapes in it, behind its quote.
    #[inline(never)]
    fn escaped(&mut self) -> Result<String, Broken> {
        let json = self.text.as_bytes();
        let mut text = std::mem::take(&mut self.scratch);
        text.clear();
        loop {
            let end = scan::plain_text(json, self.at);
            text.push_str(self.text.get(self.at..end).ok_or(Broken::Syntax)?);
            self.at = match json.get(end) {
                Some(b'\\') => escape(json, end + 1, &mut text).ok_or(Broken::Syntax)?,
                Some(b'"') => {
                    self.at = end + 1;
                    return Ok(text);
                }
                _ => return Err(Broken::Syntax),
            };
        }
    }

    /// Takes a number, of which the first byte was seen.
    #[inline(always)]
    fn number<V: Visitor<'de>>(&mut self, visitor: V) -> Result<V::Value, Broken> {
        let rest = self.text.as_bytes().get(self.at..).unwrap_or_default();
        let Some((number, length)) = scan::whole_number(rest) else {
            return self.long_number(visitor);
        };
        self.at += length;
        match u64::try_from(number) {
            Ok(number) => visitor.visit_u64(number),
            Err(_) => visitor.visit_i64(number),
        }
    }

    /// Takes a number that is not whole or has many digits.
    #[inline(never)]
    fn long_number<V: Visitor<'de>>(&mut self, visitor: V) -> Result<V::Value, Broken> {
        let rest = self.text.get(self.at..).unwrap_or_default();
        let length = scan::number(rest.as_bytes()).ok_or(Broken::Syntax)?;
        self.at += length;
        let digits = rest.get(..length).unwrap_or_default();
        match (digits.parse(), digits.parse(), digits.parse::<f64>()) {
            (Ok(number), _, _) if digits != "-0" => visitor.visit_i64(number),
            (_, Ok(number), _) => visitor.visit_u64(number),
            (_, _, Ok(number)) if number.is_finite() => visitor.visit_f64(number),
            // JSON has no limit: `1e400` is a number, only of no use.
            _ => visitor.visit_i128(i128::MAX),
        }
    }

    /// Takes a value as `serde_json` reads it.
    fn other<T: de::Deserialize<'de>>(&mut self) -> Result<T, Broken> {
        let rest = self.text.get(self.at..).unwrap_or_default();
        let mut values = serde_json::Deserializer::from_str(rest).into_iter();
        let value = values.next().and_then(Result::ok).ok_or(Broken::Syntax)?;
        self.at += values.byte_offset();
        Ok(value)
    }

    /// Takes a value as the text that it is if it is any JSON.
    fn skim(&mut self) -> Result<&'de str, Broken> {
        let first = self.peek().ok_or(Broken::Syntax)?;
        let (start, text) = (self.at, self.text.as_bytes());
        let mut depth = 0_usize;
        while let Some(byte) = text.get(self.at) {
            match byte {
                b'"' => self.pass_text()?,
                b'{' | b'[' => depth += 1,
                b'}' | b']' if depth > 0 => depth -= 1,
                b',' | b'}' | b']' | ..=b' ' if depth == 0 => break,
                _ => {}
            }
            self.at += 1;
            if depth == 0 && matches!(first, b'"' | b'{' | b'[') {
                break;
            }
        }
        self.text.get(start..self.at).filter(|part| depth == 0 && !part.is_empty()).ok_or(Broken::Syntax)
    }

    /// Goes to the closing quote of a text, of which the first was seen.
    fn pass_text(&mut self) -> Result<(), Broken> {
        self.at += 1;
        loop {
            self.at = scan::plain_text(self.text.as_bytes(), self.at);
            match self.text.as_bytes().get(self.at) {
                Some(b'"') => return Ok(()),
                Some(b'\\') => self.at += 2,
                _ => return Err(Broken::Syntax),
            }
        }
    }

    /// Goes into a list or an object.
    fn enter(&mut self) -> Result<(), Broken> {
        self.at += 1;
        self.depth = self.depth.checked_sub(1).ok_or(Broken::Syntax)?;
        Ok(())
    }
}

impl<'de> Deserializer<'de> for &mut Document<'de> {
    type Error = Broken;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Broken> {
        match self.peek() {
            Some(b'"') => self.quoted(visitor),
            Some(b'-' | b'0'..=b'9') => self.number(visitor),
            Some(b'{') => {
                self.enter()?;
                let mut parts = Parts { document: self, is_first: true };
                let value = visitor.visit_map(&mut parts)?;
                parts.end(b'}')?;
                Ok(value)
            }
            Some(b'[') => {
                self.enter()?;
                let mut parts = Parts { document: self, is_first: true };
                let value = visitor.visit_seq(&mut parts)?;
                parts.end(b']')?;
                Ok(value)
            }
            Some(b'n') => {
                self.word("null")?;
                visitor.visit_unit()
            }
            Some(b't') => {
                self.word("true")?;
                visitor.visit_bool(true)
            }
            Some(b'f') => {
                self.word("false")?;
                visitor.visit_bool(false)
            }
            _ => Err(Broken::Syntax),
        }
    }

    fn deserialize_ignored_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Broken> {
        self.other::<IgnoredAny>()?;
        visitor.visit_unit()
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(self, name: &str, visitor: V) -> Result<V::Value, Broken> {
        if name == WHOLE {
            return visitor.visit_borrowed_str(self.other::<&RawValue>()?.get());
        }
        if name == FOUND {
            return visitor.visit_borrowed_str(self.skim()?);
        }
        if name == NAMED && self.peek() == Some(b'{') {
            return self.deserialize_any(visitor);
        }
        visitor.visit_newtype_struct(self)
    }

    serde_core::forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf option unit unit_struct
        seq tuple tuple_struct map struct enum identifier
    }
}

/// The elements of a list, or the entries of an object.
struct Parts<'a, 'de> {
    document: &'a mut Document<'de>,
    is_first: bool,
}

impl Parts<'_, '_> {
    /// Goes to the next part; says whether there is one.
    #[inline(always)]
    fn advance(&mut self, close: u8) -> Result<bool, Broken> {
        match self.document.peek() {
            Some(byte) if byte == close => return Ok(false),
            Some(b',') if !self.is_first => self.document.at += 1,
            Some(_) if self.is_first => self.is_first = false,
            _ => return Err(Broken::Syntax),
        }
        Ok(true)
    }

    /// Leaves, after the last part.
    #[inline(always)]
    fn end(self, close: u8) -> Result<(), Broken> {
        if self.document.peek() != Some(close) {
            return Err(Broken::Syntax);
        }
        self.document.at += 1;
        self.document.depth += 1;
        Ok(())
    }
}

impl<'de> SeqAccess<'de> for Parts<'_, 'de> {
    type Error = Broken;

    #[inline(always)]
    fn next_element_seed<T: DeserializeSeed<'de>>(&mut self, seed: T) -> Result<Option<T::Value>, Broken> {
        if self.advance(b']')? { seed.deserialize(&mut *self.document).map(Some) } else { Ok(None) }
    }
}

impl<'de> MapAccess<'de> for Parts<'_, 'de> {
    type Error = Broken;

    #[inline(always)]
    fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, seed: K) -> Result<Option<K::Value>, Broken> {
        if !self.advance(b'}')? {
            return Ok(None);
        }
        match self.document.peek() {
            Some(b'"') => seed.deserialize(Key(self.document)).map(Some),
            _ => Err(Broken::Syntax),
        }
    }

    #[inline(always)]
    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, Broken> {
        if self.document.peek() != Some(b':') {
            return Err(Broken::Syntax);
        }
        self.document.at += 1;
        seed.deserialize(&mut *self.document)
    }
}

/// The key of an entry, of which the quote was seen.
struct Key<'a, 'de>(&'a mut Document<'de>);

impl<'de> Deserializer<'de> for Key<'_, 'de> {
    type Error = Broken;

    #[inline(never)]
    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Broken> {
        self.0.quoted(visitor)
    }

    /// Tells a visitor who has a guess only whether it is right.
    #[inline(always)]
    fn deserialize_unit_struct<V: Visitor<'de>>(self, guess: &'static str, visitor: V) -> Result<V::Value, Broken> {
        if scan::is_quoted(self.0.text.as_bytes(), self.0.at, guess.as_bytes()) {
            self.0.at += guess.len() + 2;
            return visitor.visit_unit();
        }
        self.deserialize_any(visitor)
    }

    serde_core::forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf option unit
        newtype_struct seq tuple tuple_struct map struct enum identifier ignored_any
    }
}

impl de::Error for Broken {
    fn custom<T: fmt::Display>(_: T) -> Self {
        Self::Refused
    }
}

impl std::error::Error for Broken {}

impl fmt::Display for Broken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Syntax => "no JSON",
            Self::Refused => "JSON that does not fit",
        })
    }
}
