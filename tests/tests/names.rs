//! A names obstacle course: every keyword and every name of the prelude as field, parameter, enum value, type, identifier,
//! handle and operation. Each is either taken as it is or refused with a request for a `rust_name`; then all compile.

use std::collections::HashSet;

use copyist::diagnostic::Code;
use copyist::{Sources, check, emit};
use copyist_tests::Scratch;

const KEYWORDS: [&str; 52] = [
    "Self", "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "crate", "do", "dyn",
    "else", "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let", "loop", "macro",
    "match", "mod", "move", "mut", "override", "priv", "pub", "ref", "return", "self", "static", "struct", "super",
    "trait", "true", "try", "type", "typeof", "union", "unsafe", "unsized", "use", "virtual", "where", "while",
];
const PRELUDE: [&str; 45] = [
    "Option",
    "Some",
    "None",
    "Result",
    "Ok",
    "Err",
    "Vec",
    "String",
    "Box",
    "ToString",
    "ToOwned",
    "Iterator",
    "Into",
    "From",
    "TryFrom",
    "Clone",
    "Copy",
    "Debug",
    "Default",
    "Drop",
    "Fn",
    "FnMut",
    "Send",
    "Sync",
    "Sized",
    "Unpin",
    "Eq",
    "Ord",
    "Hash",
    "Client",
    "ClientBuilder",
    "Call",
    "Error",
    "Json",
    "Page",
    "Response",
    "Secret",
    "Maybe",
    "Retry",
    "Id",
    "Model",
    "Schema",
    "Field",
    "Encode",
    "Decode",
];
const OTHERS: [&str; 29] = [
    "new",
    "clone",
    "drop",
    "send",
    "raw",
    "timeout",
    "header",
    "items",
    "pages",
    "build",
    "builder",
    "from_env",
    "id",
    "client",
    "input",
    "body",
    "call",
    "query",
    "Other",
    "other",
    "std",
    "core",
    "i64",
    "str",
    "main",
    "test",
    "owner",
    "copyist_runtime",
    "into_future",
];

/// Where a name can stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Place {
    BodyField,
    OptionalField,
    QueryParameter,
    EnumValue,
    TypeField,
    Type,
    Operation,
}

const PLACES: [Place; 7] = [
    Place::BodyField,
    Place::OptionalField,
    Place::QueryParameter,
    Place::EnumValue,
    Place::TypeField,
    Place::Type,
    Place::Operation,
];

const API: &str = "
api: Names
version: 0.1.0
summary: Has names that are hard.
server: https://api.example.com
auth: {scheme: bearer, env: NAMES_API_KEY, description: A key.}
errors: {body: ApiError, message: message, statuses: {404: Not there.}}
types:
  ApiError: {description: What a failed call answers., fields: {message!: string}}
";

/// A resource file with the name in its place, and with a `rust_name` if one is given.
fn resource(number: usize, place: Place, name: &str, rust_name: Option<&str>) -> String {
    let id = format!("plain_{number}");
    let field = |mark: &str| match rust_name {
        Some(rust) => {
            format!("{{{name:?}: {{type: integer, rust_name: {rust}}}}}").replacen("\":", &format!("{mark}\":"), 1)
        }
        None => format!("{{\"{name}{mark}\": integer}}"),
    };
    let post = |rest: &str| {
        format!("  {id}:\n    post: {id}\n    summary: Does it.\n    source: Docs\n    returns: 204\n{rest}")
    };
    let head = format!("resource: R{number}\nsummary: One name.\n");
    match place {
        Place::BodyField => format!("{head}operations:\n{}", post(&format!("    body: {}\n", field("")))),
        Place::OptionalField => format!("{head}operations:\n{}", post(&format!("    body: {}\n", field("?")))),
        Place::QueryParameter => format!("{head}operations:\n{}", post(&format!("    query: {}\n", field("")))),
        Place::EnumValue => {
            let names = rust_name.map(|rust| format!(", rust_names: {{{name:?}: {rust}}}")).unwrap_or_default();
            let ty = format!("types:\n  Kind{number}: {{description: Kinds., values: {{{name:?}: One.}}{names}}}\n");
            format!("{head}{ty}operations:\n{}", post(&format!("    body: {{kind: Kind{number}}}\n")))
        }
        Place::TypeField => {
            let ty = format!("types:\n  Thing{number}: {{description: A thing., fields: {}}}\n", field(""));
            format!("{head}{ty}operations:\n{}", post("").replace("204", &format!("200 Thing{number}")))
        }
        Place::Type => {
            let rust = rust_name.map(|rust| format!(", rust_name: {rust}")).unwrap_or_default();
            let ty = format!("types:\n  {name:?}: {{description: A thing., fields: {{a: integer}}{rust}}}\n");
            format!("{head}{ty}operations:\n{}", post("").replace("204", &format!("200 {name}")))
        }
        Place::Operation => {
            let rust = rust_name.map(|rust| format!("    rust_name: {rust}\n")).unwrap_or_default();
            format!("{head}operations:\n{}", post(&rust).replacen(&format!("{id}:"), &format!("{name:?}:"), 1))
        }
    }
}

/// The codes of the errors of a spec with that one resource.
fn errors(text: &str) -> Vec<Code> {
    let sources = Sources::new("names").with("api.yaml", API).with("one.yaml", text);
    let (_, diagnostics) = check(&sources);
    diagnostics.into_iter().map(|diagnostic| diagnostic.code).collect()
}

#[test]
fn every_hard_name_is_taken_or_refused_with_a_way_out() {
    let mut sources = Sources::new("names").with("api.yaml", API);
    let mut number = 0;
    let mut refused = Vec::new();
    let mut seen = HashSet::new();
    for place in PLACES {
        for name in KEYWORDS.iter().chain(&PRELUDE).chain(&OTHERS) {
            // A word of the type notation cannot name a type, whatever Rust would call it.
            if matches!(place, Place::Type) && ["enum", "in"].contains(name) {
                continue;
            }
            // The key of an operation is in `snake_case`, whatever its Rust name.
            if matches!(place, Place::Operation) && name.contains(|c: char| c.is_ascii_uppercase()) {
                continue;
            }
            number += 1;
            let mut text = resource(number, place, name, None);
            let found = errors(&text);
            if !found.is_empty() {
                let name_codes = [Code::ReservedName, Code::InvalidName, Code::NameClash];
                assert!(found.iter().all(|code| name_codes.contains(code)), "{place:?} `{name}`: {found:?}");
                refused.push(format!("{place:?} {name}"));
                let rust_name = match place {
                    Place::Type | Place::EnumValue => format!("Named{number}"),
                    _ => format!("named_{number}"),
                };
                text = resource(number, place, name, Some(&rust_name));
                assert_eq!(errors(&text), [], "{place:?} `{name}` with a rust_name");
            }
            // Of names that differ in case alone, one stands for all: types and operations are unique in an API.
            if seen.insert((format!("{place:?}"), name.to_lowercase().replace('_', ""))) {
                sources.insert(format!("r{number}.yaml"), text);
            }
        }
    }
    insta::assert_snapshot!("refused-names", refused.join("\n"));
    let (api, diagnostics) = check(&sources);
    assert!(diagnostics.is_empty(), "{diagnostics:#?}");
    let mut scratch = Scratch::new();
    scratch.add("names", &emit(&api.expect("an API")));
    let output = scratch.cargo(&["check", "--all-targets", "--offline"]);
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    assert!(
        !String::from_utf8_lossy(&output.stderr).contains("warning"),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
}
