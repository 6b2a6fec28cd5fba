//! Finds where plain text and numbers end.

/// As many bytes as fit into a word, each with the same value.
const ONES: u64 = u64::MAX / 255;

/// The top bit of each byte.
const TOPS: u64 = ONES << 7;

/// The place of the first byte from a place on that is not plain text: a quote, a backslash, a control character, or
/// nothing. Looks at eight bytes at a time.
#[inline(always)]
pub(super) fn plain_text(bytes: &[u8], start: usize) -> usize {
    let mut at = start;
    while let Some(eight) = bytes.get(at..).and_then(<[u8]>::first_chunk) {
        let word = u64::from_le_bytes(*eight);
        // A byte below another number borrows from its top bit. The first that does is told apart from those behind it,
        // which may borrow from it.
        let below = |word: u64, number: u8| word.wrapping_sub(ONES * u64::from(number)) & !word;
        let is = |byte: u8| below(word ^ (ONES * u64::from(byte)), 1);
        let special = (below(word, b' ') | is(b'"') | is(b'\\')) & TOPS;
        if special != 0 {
            return at + special.trailing_zeros() as usize / 8;
        }
        at += 8;
    }
    let rest = bytes.get(at..).unwrap_or_default();
    at + rest.iter().position(|byte| matches!(byte, b'"' | b'\\' | ..b' ')).unwrap_or(rest.len())
}

/// The whole number at the start of some text and its length; none if it is something else, or long.
#[inline(always)]
pub(super) fn whole_number(text: &[u8]) -> Option<(i64, usize)> {
    const LONGEST: usize = 18;
    let is_negative = text.first() == Some(&b'-');
    let sign = usize::from(is_negative);
    let mut number = 0_i64;
    let mut length = sign;
    while let Some(digit @ b'0'..=b'9') = text.get(length) {
        if length == LONGEST {
            return None;
        }
        number = number * 10 + i64::from(digit - b'0');
        length += 1;
    }
    let first = text.get(sign);
    let is_zero = first == Some(&b'0');
    let is_plain = !matches!(text.get(length), Some(b'.' | b'e' | b'E'));
    // `-0` is a float, `01` is no number.
    let is_fine = length > sign && is_plain && (!is_zero || (length == 1 && !is_negative));
    is_fine.then_some((if is_negative { -number } else { number }, length))
}

/// The length of the number at the start of some text, if there is one.
pub(super) fn number(text: &[u8]) -> Option<usize> {
    let digits = |from: usize| {
        let count = text.get(from..)?.iter().take_while(|byte| byte.is_ascii_digit()).count();
        (count > 0).then_some(from + count)
    };
    let sign = usize::from(text.first() == Some(&b'-'));
    let mut end = if text.get(sign) == Some(&b'0') { sign + 1 } else { digits(sign)? };
    if text.get(end) == Some(&b'.') {
        end = digits(end + 1)?;
    }
    if matches!(text.get(end), Some(b'e' | b'E')) {
        let sign = usize::from(matches!(text.get(end + 1), Some(b'+' | b'-')));
        end = digits(end + 1 + sign)?;
    }
    Some(end)
}

/// Whether a word stands at a place, in quotes, of which the first was seen.
#[inline(always)]
pub(super) fn is_quoted(text: &[u8], at: usize, word: &[u8]) -> bool {
    let start = at + 1;
    let end = start + word.len();
    text.get(end) == Some(&b'"') && text.get(start..end).is_some_and(|found| are_same(found, word))
}

/// Whether texts are the same. Names are short: looking at their ends takes fewer steps than to call what
/// compares memory.
#[inline(always)]
pub(super) fn are_same(left: &[u8], right: &[u8]) -> bool {
    match left.len() {
        length if length != right.len() => false,
        8..=16 => left.first_chunk::<8>() == right.first_chunk() && left.last_chunk::<8>() == right.last_chunk(),
        4..8 => left.first_chunk::<4>() == right.first_chunk() && left.last_chunk::<4>() == right.last_chunk(),
        2..4 => left.first_chunk::<2>() == right.first_chunk() && left.last_chunk::<2>() == right.last_chunk(),
        _ => left == right,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn plain_text_ends_at_the_first_byte_that_is_not() {
        for length in 0..20 {
            let text = "é".repeat(length);
            assert_eq!(plain_text(text.as_bytes(), 0), text.len());
            for byte in (0..=b' ').chain(*b"\"\\!#[]\x7f") {
                let whole = [text.as_bytes(), &[byte], b"!\"ab\\\x01"].concat();
                let is_special = byte < b' ' || byte == b'"' || byte == b'\\';
                let expected = if is_special { text.len() } else { text.len() + 2 };
                assert_eq!(plain_text(&whole, 0), expected, "{length} {byte}");
                assert_eq!(plain_text(&whole, text.len()), expected, "{length} {byte}");
            }
        }
    }

    #[test]
    fn numbers_are_as_in_json() {
        let fine =
            ["0", "-0", "7", "-10", "123456789012345678", "99999999999999999999", "0.5", "1e5", "-1.25E-3", "2e+0"];
        for text in fine {
            assert_eq!(number(format!("{text},").as_bytes()), Some(text.len()), "{text}");
            let whole = text.parse::<i64>().ok().filter(|_| text != "-0" && text.len() <= 18);
            assert_eq!(whole_number(text.as_bytes()), whole.map(|it| (it, text.len())), "{text}");
        }
        for text in ["", "-", ".5", "1.", "1e", "1e+", "+1", "--1", "-a", "x"] {
            assert_eq!(number(text.as_bytes()), None, "{text}");
            assert_eq!(whole_number(text.as_bytes()), None, "{text}");
        }
        // The next that reads it sees that a digit is not what should follow.
        assert_eq!((number(b"01"), whole_number(b"01"), whole_number(b"-01")), (Some(1), None, None));
    }

    #[test]
    fn a_word_in_quotes_is_found_by_all_its_bytes() {
        for length in 0..24 {
            let word: Vec<u8> = (b'a'..).take(length).collect();
            let mut text = [b"{\"", word.as_slice(), b"\":1"].concat();
            assert!(is_quoted(&text, 1, &word), "{length}");
            for end in 0..length + 3 {
                assert!(!is_quoted(&text[..end], 1, &word), "{length} {end}");
            }
            for place in 2..length + 3 {
                text[place] ^= 1;
                assert!(!is_quoted(&text, 1, &word), "{length} {place}");
                text[place] ^= 1;
            }
        }
    }
}
