//! Reads escapes in JSON text: `\n`, `\u00e9`.

/// Reads an escape, of which the backslash was seen, to the end of a text. Gives the place behind it; nothing if it is none.
pub(super) fn escape(json: &[u8], at: usize, text: &mut String) -> Option<usize> {
    let (letter, end) = match json.get(at)? {
        byte @ (b'"' | b'\\' | b'/') => (char::from(*byte), at + 1),
        b'b' => ('\u{8}', at + 1),
        b'f' => ('\u{c}', at + 1),
        b'n' => ('\n', at + 1),
        b'r' => ('\r', at + 1),
        b't' => ('\t', at + 1),
        b'u' => unicode(json, at + 1)?,
        _ => return None,
    };
    text.push(letter);
    Some(end)
}

/// Four hexadecimal digits, or two times four: what is beyond them is written as a pair.
fn unicode(json: &[u8], at: usize) -> Option<(char, usize)> {
    let first = unit(json, at)?;
    if let Some(letter) = char::from_u32(u32::from(first)) {
        return Some((letter, at + 4));
    }
    let second = match json.get(at + 4..at + 6)? {
        b"\\u" => unit(json, at + 6)?,
        _ => return None,
    };
    let letter = char::decode_utf16([first, second]).next()?.ok()?;
    Some((letter, at + 10))
}

fn unit(json: &[u8], at: usize) -> Option<u16> {
    let digits = json.get(at..at + 4)?;
    digits.iter().try_fold(0, |unit, digit| Some(unit << 4 | u16::try_from(char::from(*digit).to_digit(16)?).ok()?))
}
