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

/// Whether texts of one length are the same. Names are short: looking at their ends takes fewer steps than to call what
/// compares memory.
#[inline(always)]
fn are_same(left: &[u8], right: &[u8]) -> bool {
    match left.len() {
        8..=16 => left.first_chunk::<8>() == right.first_chunk() && left.last_chunk::<8>() == right.last_chunk(),
        4..8 => left.first_chunk::<4>() == right.first_chunk() && left.last_chunk::<4>() == right.last_chunk(),
        2..4 => left.first_chunk::<2>() == right.first_chunk() && left.last_chunk::<2>() == right.last_chunk(),
        _ => left == right,
    }
}
