//! Percent-encoding.

use std::fmt::{self, Write};

use crate::Node;

/// Writes text percent-encoded: everything but ASCII letters, digits and `-._~`. Every URL and form parser reads that.
pub(super) struct Percent<'a>(pub(super) &'a mut String);

impl Write for Percent<'_> {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        let mut rest = text;
        while let Some(plain) = rest.bytes().position(|byte| !is_plain(byte)) {
            self.0.push_str(&rest[..plain]);
            // The byte may be a part of a character: all of the character's bytes are encoded.
            let end = (plain + 1..=rest.len()).find(|end| rest.is_char_boundary(*end)).unwrap_or(rest.len());
            for byte in rest[plain..end].bytes() {
                self.0.push('%');
                self.0.push(digit(byte >> 4));
                self.0.push(digit(byte & 15));
            }
            rest = &rest[end..];
        }
        self.0.push_str(rest);
        Ok(())
    }
}

/// The text that was percent-encoded by this module.
pub(super) fn decoded(text: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.bytes();
    while let Some(byte) = rest.next() {
        bytes.push(match byte {
            b'%' => {
                let halves = [rest.next()?, rest.next()?];
                u8::from_str_radix(std::str::from_utf8(&halves).ok()?, 16).ok()?
            }
            byte => byte,
        });
    }
    String::from_utf8(bytes).ok()
}

/// A text, percent-encoded.
pub(crate) fn encoded(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let _ = Percent(&mut out).write_str(text);
    out
}

pub(super) fn is_plain(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'_' | b'~')
}

fn digit(half: u8) -> char {
    char::from(if half < 10 { b'0' + half } else { b'A' + half - 10 })
}

/// Writes a plain value as text; fails with the reason if it is not plain.
pub(super) fn write(node: Node<'_>, out: &mut dyn Write) -> Result<(), &'static str> {
    let written = match node {
        Node::Bool(value) => out.write_str(if value { "true" } else { "false" }),
        Node::Int(number) => write!(out, "{number}"),
        Node::Uint(number) => write!(out, "{number}"),
        Node::Float(number) if number.is_finite() => write!(out, "{number}"),
        Node::Float(_) => return Err("is not a finite number"),
        Node::Text(text) | Node::Secret(text) => out.write_str(text),
        Node::Shown(value) => write!(out, "{value}"),
        Node::Json(json) => match json.as_str() {
            Some(text) => out.write_str(text),
            None => return Err("is not text"),
        },
        Node::None | Node::Absent | Node::Null => return Err("has no value"),
        Node::List(_) | Node::Map(_) | Node::Object(_) => {
            return Err("is a list or an object, which cannot stand here");
        }
    };
    written.map_err(|_| "cannot be written as text")
}

/// Writes a plain value as it is.
pub(crate) fn plain(node: Node<'_>) -> Result<String, &'static str> {
    let mut text = String::new();
    write(node, &mut text)?;
    Ok(text)
}
