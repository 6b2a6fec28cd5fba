//! Which names an API can have: its folder's name is its crate's.

/// Names of crates in the workspace beside those that begin with `copyist`, of Rust's own crates, and of those a generated
/// crate depends on.
const TAKEN: &[&str] = &[
    "alloc",
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
const RESERVED: &[&str] = &[
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

/// Why a name cannot be an API's.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refusal {
    /// What is wrong with it, as half a sentence: `another crate has it`.
    pub reason: String,
    /// A name that would do, if one comes to mind.
    pub better: Option<String>,
}

/// Whether an API can have this name, which becomes its folder's and its crate's.
///
/// # Errors
///
/// It cannot.
pub fn check_name(name: &str) -> Result<(), Refusal> {
    match fault(name) {
        Some(reason) => Err(Refusal { reason, better: better(name) }),
        None => Ok(()),
    }
}

/// What is wrong with a name, if anything is.
fn fault(name: &str) -> Option<String> {
    let reason = if !is_well_formed(name) {
        "a name is lower case letters, digits and single hyphens, a letter first".to_owned()
    } else if name.len() > LONGEST {
        format!("it is too long: a crate registry takes at most {LONGEST} characters")
    } else if is_taken(name) {
        "another crate has it".to_owned()
    } else if RESERVED.contains(&name) {
        "Rust or cargo has it for itself".to_owned()
    } else {
        return None;
    };
    Some(reason)
}

/// Lower case letters, digits and single hyphens between them, a letter first.
fn is_well_formed(name: &str) -> bool {
    let is_part = |part: &str| {
        let mut chars = part.chars();
        !part.is_empty() && chars.all(|c| c.is_ascii_lowercase() || c.is_ascii_digit())
    };
    name.starts_with(|first: char| first.is_ascii_lowercase()) && name.split('-').all(is_part)
}

fn is_taken(name: &str) -> bool {
    name == "copyist" || name.starts_with("copyist-") || TAKEN.contains(&name)
}

/// The name one may have meant: `Acme_Panel 2` as `acme-panel-2`, `fn` as `fn-api`.
fn better(name: &str) -> Option<String> {
    let lower = name.to_lowercase();
    let parts: Vec<&str> =
        lower.split(|c: char| !c.is_ascii_lowercase() && !c.is_ascii_digit()).filter(|part| !part.is_empty()).collect();
    let plain = parts.join("-");
    let api = format!("{}-api", plain.trim_start_matches("copyist-"));
    [plain, api].into_iter().find(|better| fault(better).is_none())
}

#[cfg(test)]
mod tests {
    use super::check_name;

    #[test]
    fn names_of_crates_do() {
        for name in ["acme", "acme-panel", "hubgrid2", "a1-b2", "copyists"] {
            assert!(check_name(name).is_ok(), "{name}");
        }
    }

    #[test]
    fn other_names_do_not() {
        let long = "a".repeat(65);
        for name in
            ["", "-", "Acme", "acme_panel", "2acme", "a--b", "a-", "../up", "é", "match", "core", "xtask", &long]
        {
            assert!(check_name(name).is_err(), "{name}");
        }
    }

    #[test]
    fn a_better_name_is_offered() {
        for (name, better) in [
            ("Acme_Panel 2", Some("acme-panel-2")),
            ("a--b", Some("a-b")),
            ("fn", Some("fn-api")),
            ("Match", Some("match-api")),
            ("copyist-runtime", Some("runtime-api")),
            ("2acme", None),
            ("", None),
        ] {
            let refusal = check_name(name).expect_err("it is no name");
            assert_eq!(refusal.better.as_deref(), better, "{name}");
        }
    }
}
