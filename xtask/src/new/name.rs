//! Which names a new API can have.

use crate::Failure;

/// Names that another crate has: the workspace's, Rust's own, and those a generated crate depends on.
const TAKEN: [&str; 15] = [
    "alloc",
    "copyist",
    "copyist-runtime",
    "copyist-tests",
    "core",
    "proc-macro",
    "rust-decimal",
    "serde",
    "serde-json",
    "std",
    "test",
    "tokio",
    "uuid",
    "wiremock",
    "xtask",
];

/// Names that cargo gives to folders of its own, or that Rust has for itself.
const RESERVED: [&str; 56] = [
    "abstract",
    "as",
    "async",
    "await",
    "become",
    "box",
    "break",
    "build",
    "const",
    "continue",
    "crate",
    "deps",
    "do",
    "dyn",
    "else",
    "enum",
    "examples",
    "extern",
    "false",
    "final",
    "fn",
    "for",
    "gen",
    "if",
    "impl",
    "in",
    "incremental",
    "let",
    "loop",
    "macro",
    "match",
    "mod",
    "move",
    "mut",
    "override",
    "priv",
    "pub",
    "ref",
    "return",
    "self",
    "static",
    "struct",
    "super",
    "trait",
    "true",
    "try",
    "type",
    "typeof",
    "union",
    "unsafe",
    "unsized",
    "use",
    "virtual",
    "where",
    "while",
    "yield",
];

/// How long a name may be: the public crate registry takes no longer one.
const LONGEST: usize = 64;

/// Whether an API can have this name, which becomes its folder's and its crate's.
pub(super) fn check(name: &str) -> Result<(), Failure> {
    let refused = |why: &str| Failure::new(format!("`{name}` cannot be the name of an API: {why}"));
    if !is_well_formed(name) {
        let failure = refused("a name is lower case letters, digits and single hyphens, a letter first");
        return Err(match better(name) {
            Some(better) => failure.help(format!("how about `{better}`?")),
            None => failure.help("for example `acme-panel`"),
        });
    }
    if name.len() > LONGEST {
        return Err(refused("it is too long").help(format!("a crate registry takes at most {LONGEST} characters")));
    }
    if TAKEN.contains(&name) {
        return Err(refused("another crate has it").help(format!("how about `{name}-api`?")));
    }
    if RESERVED.contains(&name) {
        return Err(refused("Rust or cargo has it for itself").help(format!("how about `{name}-api`?")));
    }
    Ok(())
}

/// Lower case letters, digits and single hyphens between them, a letter first.
fn is_well_formed(name: &str) -> bool {
    let is_part = |part: &str| {
        let mut chars = part.chars();
        !part.is_empty() && chars.all(|c| c.is_ascii_lowercase() || c.is_ascii_digit())
    };
    name.starts_with(|first: char| first.is_ascii_lowercase()) && name.split('-').all(is_part)
}

/// The name one may have meant: `Acme_Panel 2` as `acme-panel-2`.
fn better(name: &str) -> Option<String> {
    let lower = name.to_lowercase();
    let parts: Vec<&str> =
        lower.split(|c: char| !c.is_ascii_lowercase() && !c.is_ascii_digit()).filter(|part| !part.is_empty()).collect();
    let better = parts.join("-");
    (is_well_formed(&better) && check(&better).is_ok()).then_some(better)
}

#[cfg(test)]
mod tests {
    use super::check;

    #[test]
    fn names_of_crates_do() {
        for name in ["acme", "acme-panel", "hubgrid2", "a1-b2"] {
            assert!(check(name).is_ok(), "{name}");
        }
    }

    #[test]
    fn other_names_do_not() {
        let long = "a".repeat(65);
        for name in
            ["", "-", "Acme", "acme_panel", "2acme", "a--b", "a-", "../up", "é", "match", "core", "xtask", &long]
        {
            assert!(check(name).is_err(), "{name}");
        }
    }

    #[test]
    fn a_better_name_is_offered() {
        let failure = check("Acme_Panel 2").expect_err("it is no name");
        assert_eq!(failure.advice(), Some("how about `acme-panel-2`?"));
    }
}
