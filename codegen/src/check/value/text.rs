//! Tells whether a text is what its type says: a date, an address, a decimal.

use std::net::Ipv4Addr;

use crate::ir::Type;

/// What values of a type with a textual form are called, and how they are told.
pub(super) fn test(ty: &Type) -> (&'static str, fn(&str) -> bool) {
    match ty {
        Type::Decimal => ("a decimal such as `\"9.95\"`", is_decimal),
        Type::DateTime => ("a moment such as `\"2026-01-31T12:00:00Z\"`", is_datetime),
        Type::Date => ("a date such as `\"2026-01-31\"`", is_date),
        Type::Uuid => ("a UUID", is_uuid),
        Type::Url => ("a URL such as `\"https://example.com\"`", is_url),
        Type::Email => ("an e-mail address", is_email),
        Type::Ipv4 => ("an IPv4 address such as `\"203.0.113.7\"`", |text| text.parse::<Ipv4Addr>().is_ok()),
        Type::String
        | Type::Integer
        | Type::Number
        | Type::Boolean
        | Type::Json
        | Type::List(_)
        | Type::Map(_)
        | Type::Nullable(_)
        | Type::In { .. }
        | Type::NullBoolean
        | Type::Id(_)
        | Type::Named { .. } => ("a text", |_| true),
    }
}

fn is_decimal(text: &str) -> bool {
    let digits = text.strip_prefix(['-', '+']).unwrap_or(text);
    let (whole, fraction) = digits.split_once('.').unwrap_or((digits, "0"));
    all_digits(whole) && all_digits(fraction)
}

fn all_digits(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}

/// RFC 3339's `full-date`.
fn is_date(text: &str) -> bool {
    let parts: Vec<&str> = text.split('-').collect();
    let [year, month, day] = parts.as_slice() else {
        return false;
    };
    let number = |part: &str, length| (part.len() == length && all_digits(part)).then(|| part.parse::<u32>().ok())?;
    let (Some(year), Some(month), Some(day)) = (number(year, 4), number(month, 2), number(day, 2)) else {
        return false;
    };
    let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    let days = match month {
        1 | 3 | 5 | 7 | 8 | 10 | 12 => 31,
        4 | 6 | 9 | 11 => 30,
        2 if leap => 29,
        2 => 28,
        _ => return false,
    };
    (1..=days).contains(&day)
}

/// RFC 3339's `date-time`.
fn is_datetime(text: &str) -> bool {
    let Some((date, time)) = text.split_once(['T', 't']) else {
        return false;
    };
    let Some(offset) = time.find(['Z', 'z', '+', '-']) else {
        return false;
    };
    let (clock, offset) = time.split_at(offset);
    let (clock, fraction) = clock.split_once('.').unwrap_or((clock, "0"));
    let zoned = matches!(offset, "Z" | "z") || offset.get(1..).is_some_and(|offset| is_clock(&format!("{offset}:00")));
    is_date(date) && is_clock(clock) && all_digits(fraction) && zoned
}

fn is_clock(text: &str) -> bool {
    let parts: Vec<&str> = text.split(':').collect();
    let below = |part: &str, limit: u32| {
        part.len() == 2 && all_digits(part) && part.parse::<u32>().is_ok_and(|number| number < limit)
    };
    // A leap second is second 60.
    matches!(parts.as_slice(), [h, m, s] if below(h, 24) && below(m, 60) && below(s, 61))
}

fn is_uuid(text: &str) -> bool {
    let lengths = text.split('-').map(str::len);
    lengths.eq([8, 4, 4, 4, 12]) && text.bytes().all(|byte| byte == b'-' || byte.is_ascii_hexdigit())
}

fn is_url(text: &str) -> bool {
    let blank = text.contains(|c: char| c.is_whitespace() || c.is_control());
    let scheme = |scheme: &str| {
        scheme.starts_with(|c: char| c.is_ascii_alphabetic())
            && scheme.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"+-.".contains(&byte))
    };
    !blank && text.split_once("://").is_some_and(|(before, after)| scheme(before) && !after.is_empty())
}

fn is_email(text: &str) -> bool {
    let blank = text.contains(char::is_whitespace);
    !blank && text.rsplit_once('@').is_some_and(|(name, host)| !name.is_empty() && !host.is_empty())
}

#[cfg(test)]
mod tests {
    use super::{is_date, is_datetime, is_decimal, is_email, is_url, is_uuid};

    #[test]
    fn texts_are_told_from_look_alikes() {
        type Case<'a> = (fn(&str) -> bool, &'a [&'a str], &'a [&'a str]);
        let table: [Case<'_>; 6] = [
            (is_decimal, &["9.95", "-1", "+0.5", "0"], &["", ".", "1.", ".5", "1e3", "1,5", "abc"]),
            (is_date, &["2026-01-31", "2024-02-29"], &["2026-02-29", "2026-13-01", "26-01-01", "2026-1-1", "", "x"]),
            (
                is_datetime,
                &["2026-01-31T12:00:00Z", "2026-01-31T12:00:00.123+02:00", "2016-12-31t23:59:60z"],
                &[
                    "2026-01-31",
                    "2026-01-31T12:00:00",
                    "2026-01-31T25:00:00Z",
                    "2026-01-31T12:00Z",
                    "T",
                    "2026-01-31T12:00:00+é",
                ],
            ),
            (is_uuid, &["6f1c1d2e-8d5e-4c0b-9f0e-1a2b3c4d5e6f"], &["6f1c1d2e8d5e4c0b9f0e1a2b3c4d5e6f", "", "g-"]),
            (is_url, &["https://example.com", "ssh://a"], &["example.com", "https://", "a b://c", "://x", "1a://x"]),
            (is_email, &["ann@example.com"], &["ann", "@x", "a@", "a b@c"]),
        ];
        for (test, good, bad) in table {
            for text in good {
                assert!(test(text), "{text}");
            }
            for text in bad {
                assert!(!test(text), "{text}");
            }
        }
    }
}
