//! Words of a command line, quoted for a POSIX shell.

/// Text as one word, whatever it holds: `'it'\''s'`. Left as it is where that cannot be misread.
pub(super) fn word(text: &str) -> String {
    let plain =
        |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'.' | b'/' | b':' | b'@' | b'%');
    if !text.is_empty() && text.bytes().all(plain) {
        return text.to_owned();
    }
    format!("'{}'", text.replace('\'', r"'\''"))
}

/// The value of a variable, and text right behind it, as one word: `"$PANEL_URL/servers"`.
pub(super) fn variable(name: &str, text: &str) -> String {
    let plain = |c: char| !c.is_control() && !matches!(c, '"' | '\\' | '$' | '`' | '!');
    match text {
        // The name of the variable ends where a character comes that cannot be part of one.
        text if text.chars().all(plain) && !text.starts_with(|c: char| c == '_' || c.is_alphanumeric()) => {
            format!("\"${name}{text}\"")
        }
        text => format!("\"${name}\"{}", word(text)),
    }
}
