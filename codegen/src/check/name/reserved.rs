//! The names that a spec cannot have, because Rust or the runtime has them.

use super::Use;

/// Keywords of the 2024 edition and those kept for later ones, in the order of the alphabet; all of them can be written raw.
const KEYWORDS: &[&str] = &[
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "do", "dyn", "else", "enum",
    "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let", "loop", "macro", "match", "mod", "move",
    "mut", "override", "priv", "pub", "ref", "return", "static", "struct", "trait", "true", "try", "type", "typeof",
    "unsafe", "unsized", "use", "virtual", "where", "while", "yield",
];

/// Keywords that cannot be written raw.
const PATH_WORDS: &[&str] = &["self", "super", "crate", "Self", "_"];

/// What Rust's prelude, its derives and the standard library bring into every module.
const PRELUDE: &[&str] = &[
    "AsMut",
    "AsRef",
    "BTreeMap",
    "Box",
    "Clone",
    "Copy",
    "Debug",
    "Default",
    "DoubleEndedIterator",
    "Drop",
    "Eq",
    "Err",
    "ExactSizeIterator",
    "Extend",
    "Fn",
    "FnMut",
    "FnOnce",
    "From",
    "FromIterator",
    "Future",
    "Hash",
    "Into",
    "IntoFuture",
    "IntoIterator",
    "Ipv4Addr",
    "Iterator",
    "None",
    "Ok",
    "Option",
    "Ord",
    "PartialEq",
    "PartialOrd",
    "Result",
    "Send",
    "Sized",
    "Some",
    "String",
    "Sync",
    "ToOwned",
    "ToString",
    "TryFrom",
    "TryInto",
    "Unpin",
    "Vec",
];

/// What the runtime and every generated crate have already.
const RUNTIME: &[&str] = &[
    "AcceptsBasic",
    "AcceptsKey",
    "AcceptsKeyPair",
    "AcceptsOAuth2",
    "Api",
    "Call",
    "Client",
    "ClientBuilder",
    "Date",
    "Decimal",
    "Decode",
    "Encode",
    "Error",
    "Field",
    "Id",
    "IdKind",
    "Items",
    "Json",
    "Maybe",
    "Model",
    "Paging",
    "Operation",
    "Page",
    "Pages",
    "Response",
    "Retry",
    "Schema",
    "PollState",
    "Polling",
    "Scheme",
    "Secret",
    "Service",
    "Timestamp",
    "Uuid",
];

/// Methods that every call has.
const CALL: &[&str] = &[
    "attempt_timeout",
    "blocking",
    "collect_all",
    "header",
    "idempotent",
    "into_future",
    "items",
    "pages",
    "raw",
    "raw_blocking",
    "retry",
    "send",
    "send_blocking",
    "timeout",
    "wait",
];

/// Methods that the client has, or gets from traits in the prelude.
const CLIENT: &[&str] = &["as_ref", "builder", "clone", "from_env", "into", "try_into", "to_owned"];

/// Methods that every handle has, or gets from traits in the prelude.
const HANDLE: &[&str] = &["client", "clone", "id", "into", "try_into", "to_owned"];

/// Modules and files that every generated crate has.
const MODULES: &[&str] = &["client", "copyist_runtime", "handle", "id", "lib", "main", "types"];

pub(super) fn is_keyword(text: &str) -> bool {
    KEYWORDS.binary_search(&text).is_ok()
}

/// Who has the name already, if it is not free; `{}` stands for the name.
pub(super) fn taken(used: Use, text: &str) -> Option<&'static str> {
    let list = |names: &[&str], why| names.contains(&text).then_some(why);
    let path_word = if used == Use::Static { &[] } else { PATH_WORDS };
    let path_word = list(path_word, "a word of Rust's own that cannot be a name");
    path_word.or_else(|| match used {
        Use::Type => {
            list(PRELUDE, "would hide Rust's {}").or_else(|| list(RUNTIME, "would hide the client library's {}"))
        }
        Use::Variant => list(&["Other"], "the variant that keeps values nobody listed"),
        Use::Field | Use::Argument | Use::Static => None,
        Use::HandleId => list(&["client"], "a field that every handle has already"),
        Use::Setter => list(CALL, "a method that every call has"),
        Use::ClientMethod => list(CLIENT, "a method that the client has already"),
        Use::HandleMethod => list(HANDLE, "a method that every handle has already"),
        Use::Paging => list(&["api"], "a static that every generated crate has"),
        Use::Module => list(MODULES, "a module that every generated crate has"),
    })
}

#[cfg(test)]
mod tests {
    use super::KEYWORDS;

    #[test]
    fn keywords_can_be_searched() {
        assert!(KEYWORDS.is_sorted());
    }
}
