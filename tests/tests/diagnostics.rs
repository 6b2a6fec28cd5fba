//! What a maintainer sees of each kind of problem.
//!
//! `diagnostics/<code>/<case>/` is a spec folder that has the problem, `diagnostics/<code>/<case>.snap` what is shown
//! of it: to add a case is to add a folder and to review its snapshot. Cases that cannot be committed as files (bytes
//! that are no text, files of several megabytes) are built below.

use std::collections::BTreeSet;
use std::fs;
use std::panic::catch_unwind;
use std::path::{Path, PathBuf};

use copyist::Sources;
use copyist::diagnostic::{Code, Diagnostic, Severity, render, to_json};
use copyist_tests::{example, sources};

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("diagnostics")
}

/// The folders in a folder, by name.
fn folders(path: &Path) -> BTreeSet<String> {
    let entries = fs::read_dir(path).unwrap().map(Result::unwrap);
    let folders = entries.filter(|entry| entry.file_type().unwrap().is_dir());
    folders.map(|entry| entry.file_name().into_string().unwrap()).collect()
}

/// Checks the sources and compares what is shown with `diagnostics/<code>/<case>.snap`.
fn case(code: Code, case: &str, sources: &Sources) {
    let (api, diagnostics) = copyist::check(sources);
    let found = diagnostics.iter().find(|diagnostic| diagnostic.code == code);
    let found = found.unwrap_or_else(|| panic!("{case}: no {} in {diagnostics:#?}", code.number()));
    if found.severity == Severity::Error {
        assert!(api.is_none(), "{case}: an API in spite of {}", code.number());
    }
    let shown = render(&diagnostics, sources, &format!("spec/{}", sources.name()), false);
    let mut settings = insta::Settings::new();
    settings.set_snapshot_path(root().join(code.number()));
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    settings.bind(|| insta::assert_snapshot!(case, shown));
}

#[test]
fn every_folder_shows_its_problem() {
    let mut failed = Vec::new();
    for number in folders(&root()) {
        let code = Code::parse(&number).unwrap_or_else(|| panic!("`{number}` is no code"));
        let folder = root().join(&number);
        for name in folders(&folder) {
            let sources = sources(&folder.join(&name), "example").unwrap();
            if catch_unwind(|| case(code, &name, &sources)).is_err() {
                failed.push(format!("{number}/{name}"));
            }
        }
    }
    assert!(failed.is_empty(), "failed: {failed:?}");
}

#[test]
fn every_code_has_a_folder_and_an_explanation() {
    let codes: BTreeSet<String> = Code::ALL.iter().map(|code| code.number().to_owned()).collect();
    assert_eq!(folders(&root()), codes, "the folders are the codes");
    for code in Code::ALL {
        let folder = root().join(code.number());
        let snapshots = fs::read_dir(&folder).unwrap().map(Result::unwrap);
        let shown = snapshots.filter(|file| file.path().extension().is_some_and(|it| it == "snap"));
        assert!(shown.count() > 0, "{} has no snapshot", code.number());
        let lines = code.explanation().lines().count();
        let examples = code.explanation().matches("```yaml").count();
        assert!(lines >= 8 && examples >= 1, "{} is not explained", code.number());
    }
}

#[test]
fn the_example_has_no_problem() {
    let (_, diagnostics) = copyist::check(&example());
    assert!(diagnostics.is_empty(), "{}", render(&diagnostics, &example(), "spec/example", false));
}

#[test]
fn editor_leftovers() {
    let sources = example()
        .with(".servers.yaml.swp", "b0VIM")
        .with("servers.yaml~", "resource: Servers")
        .with("#servers.yaml#", "resource: Servers");
    case(Code::StrayFile, "editor_leftovers", &sources);
}

#[test]
fn bytes_that_are_no_text() {
    let bytes = b"resource: Servers\nsummary: caf\xe9\n";
    case(Code::NotUtf8, "latin_1", &example().with("servers.yaml", bytes));
}

#[test]
fn control_character() {
    let text = "resource: Servers\nsummary: Add\0and watch servers.\n";
    case(Code::YamlSyntax, "control_character", &example().with("servers.yaml", text));
}

#[test]
fn five_megabytes() {
    let sources = example().with("servers.yaml", "# filler\n".repeat(600_000));
    case(Code::FileTooLarge, "five_megabytes", &sources);
}

#[test]
fn folder_names() {
    let long = "panel-".repeat(11) + "v2";
    for (name, folder) in [
        ("upper_case", "CloudStick_V2"),
        ("digit_first", "2checkout"),
        ("empty", ""),
        ("two_hyphens", "cloudstick--v2"),
        ("too_long", &long),
        ("keyword", "fn"),
        ("own_crate", "copyist-runtime"),
    ] {
        let mut sources = Sources::new(folder);
        for (path, bytes) in example().iter() {
            sources.insert(path, bytes);
        }
        case(Code::InvalidFolderName, name, &sources);
    }
}

/// A generated crate of such a name would leave cargo, and with it `cargo xtask`, unable to start.
#[test]
fn no_api_is_called_like_a_crate_of_the_workspace() {
    let root = copyist_tests::root();
    let manifest = fs::read_to_string(root.join("Cargo.toml")).unwrap();
    let members = manifest.lines().find_map(|line| line.strip_prefix("members = [")).expect("the members are a line");
    let members = members.split('"').skip(1).step_by(2).filter(|member| !member.starts_with("generated/"));
    for member in members {
        let manifest = fs::read_to_string(root.join(member).join("Cargo.toml")).unwrap();
        let name = manifest.lines().find_map(|line| line.strip_prefix("name = ")).expect("a package has a name");
        let name = name.trim_matches('"');
        if name == "bench-api" {
            // It is emitted from a spec of that name, which is no folder in `spec/`.
            continue;
        }
        assert!(copyist::check_name(name).is_err(), "`{name}` is missing in codegen/src/crate_name.rs");
    }
}

#[test]
fn nesting_without_end() {
    let sources = example().with("servers.yaml", format!("resource: {}", "[".repeat(100_000)));
    case(Code::YamlSyntax, "nesting_without_end", &sources);
}

#[test]
fn one_very_long_line() {
    let line = format!("resource: Servers\nsummary: {} sumary: x\n", "garbage ".repeat(400_000));
    case(Code::UnknownKey, "one_very_long_line", &example().with("servers.yaml", line.replace(" sumary", "\nsumary")));
    let line = format!("{{resource: Servers, summary: {}, sumary: x, operations: {{}}}}", "é".repeat(100_000));
    case(Code::UnknownKey, "far_in_a_long_line", &example().with("servers.yaml", line));
}

/// An API's text with one part replaced.
fn changed(file: &str, from: &str, to: &str) -> Sources {
    let text = example().text(file).unwrap().to_owned();
    assert!(text.contains(from), "`{from}` is not in {file}");
    example().with(file, text.replace(from, to))
}

#[test]
fn for_programs() {
    let sources = changed("servers.yaml", "summary: Connect a server.", "sumary: Connect a server.")
        .with("notes.txt", "remember the milk")
        .with("users.yaml", "resource: Üsers\nresource: Users\nsummary: 5\noperations: {}\n");
    let (_, diagnostics) = copyist::check(&sources);
    let shown = serde_json::to_string_pretty(&to_json(&diagnostics, &sources, "spec/example")).unwrap();
    insta::assert_snapshot!(shown);
}

#[test]
fn colour_changes_no_word() {
    let sources = changed("servers.yaml", "summary: Connect a server.", "sumary: Connect a server.");
    let (_, diagnostics) = copyist::check(&sources);
    let plain = render(&diagnostics, &sources, "spec/example", false);
    let coloured = render(&diagnostics, &sources, "spec/example", true);
    assert!(coloured.contains('\u{1b}') && !plain.contains('\u{1b}'));
    let mut bare = String::new();
    for (at, part) in coloured.split('\u{1b}').enumerate() {
        bare.push_str(if at == 0 { part } else { part.split_once('m').unwrap().1 });
    }
    assert_eq!(bare, plain);
}

#[test]
fn one_slip_is_one_problem() {
    for (file, from, to) in [
        ("servers.yaml", "summary: Connect a server.", "sumary: Connect a server."),
        ("servers.yaml", "returns: 204", "retruns: 204"),
        ("servers.yaml", "fields:", "feilds:"),
        ("servers.yaml", "name: string -- Friendly name.\n      tags", "name: 5\n      tags"),
        ("servers.yaml", "status: medium", "statu: medium"),
        ("api.yaml", "version: 0.1.0", "version: 0.1"),
        ("api.yaml", "version: 0.1.0\n", ""),
        ("api.yaml", "scheme: bearer", "scheme: bearr"),
        ("api.yaml", "UserId: string -- Identifier of a user.", "UserId: [string]"),
        ("api.yaml", "handles:", "handels:"),
        ("api.yaml", "page: page", "pge: page"),
        ("api.yaml", "message: string -- Text for a person.", "message: {typ: string}"),
    ] {
        let sources = changed(file, from, to);
        let (_, diagnostics) = copyist::check(&sources);
        let shown = render(&diagnostics, &sources, "spec/example", false);
        let errors: Vec<&Diagnostic> = diagnostics.iter().collect();
        assert_eq!(errors.len(), 1, "`{to}`:\n{shown}");
    }
}

#[test]
fn one_slip_around_a_wait_is_one_problem() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("specs/waits");
    let whole = sources(&path, "waits").unwrap();
    for (file, from, to) in [
        ("api.yaml", "    poll: get_transaction\n", ""),
        ("api.yaml", "poll: get_transaction", "pol: get_transaction"),
        ("api.yaml", "poll: get_transaction", "poll: [get_transaction]"),
        ("api.yaml", "waits:", "wait:"),
        ("api.yaml", "done: [complete]", "done: complete"),
        ("api.yaml", "state: /transaction/status", "state: /transaction/stat"),
        ("machines.yaml", "get: \"transactions/{id}\"", "get: 5"),
        ("machines.yaml", "summary: Shows a transaction.", "summry: Shows a transaction."),
        ("machines.yaml", "returns: 200 TransactionAnswer", "returns: 200 TransactionAnswr"),
        ("machines.yaml", "id!: integer, status: string", "id!: integer, status: strin"),
        ("machines.yaml", "operations:", "operatons:"),
        ("machines.yaml", "wait: transaction", "wait: transactoin"),
    ] {
        let text = whole.text(file).unwrap();
        assert!(text.contains(from), "`{from}` is not in {file}");
        let sources = whole.clone().with(file, text.replacen(from, to, 1));
        let (_, diagnostics) = copyist::check(&sources);
        let errors = diagnostics.iter().filter(|problem| problem.severity == Severity::Error);
        assert_eq!(errors.count(), 1, "`{to}`:\n{}", render(&diagnostics, &sources, "spec/waits", false));
    }
}

#[test]
fn one_slip_in_what_else_an_api_has_is_one_problem() {
    for (case, file, from, to) in [
        ("installed", "api.yaml", "url: \"https://{host}\"", "url: \"https://{hst}\""),
        ("installed", "api.yaml", "url: \"https://{host}\"", "ulr: \"https://{host}\""),
        ("installed", "api.yaml", "  host: panel.example.com\n", ""),
        ("installed", "api.yaml", "scheme: oauth2", "scheme: oauth"),
        ("installed", "api.yaml", "scheme: oauth2", "scheme: openid"),
        ("installed", "api.yaml", "scheme: oauth2", "scheme: [oauth2]"),
        ("installed", "api.yaml", "    token: /api/oauth/token\n", ""),
        ("installed", "api.yaml", "    token: /api/oauth/token\n", "    token: [/api/oauth/token]\n"),
        ("installed", "api.yaml", "refresh_token]", "refresh]"),
        ("installed", "api.yaml", "scopes: {public: Reading", "scopes: {publc: Reading"),
        ("installed", "api.yaml", "    scopes: {public:", "    scpes: {public:"),
        ("installed", "api.yaml", "auth:", "atuh:"),
        ("installed", "api.yaml", "api_version={version}", "api_version={versoin}"),
        ("installed", "api.yaml", "message: [error, errors]", "message: [error, errrs]"),
        ("installed", "api.yaml", "total: /meta/pagination/total", "total: /meta/pagnation/total"),
        ("installed", "api.yaml", "total: Total", "total: To tal"),
        ("installed", "api.yaml", "fields: {pagination: Pagination}", "fields: {pagination: Paginatoin}"),
        ("installed", "projects.yaml", "200 page<Project", "200 page<Proect"),
        ("installed", "projects.yaml", "root: project", "rot: project"),
        ("installed", "projects.yaml", "example: {id: 7", "example: {id: seven"),
        ("suffixed", "api.yaml", "xml: .xml", "xml: xml"),
        ("suffixed", "api.yaml", "formats: {json: .json, xml: .xml}", "formats: [.json, .xml]"),
        ("suffixed", "api.yaml", "env: [SUFFIXED_USER, SUFFIXED_PASSWORD]", "env: [SUFFIXED_USER]"),
        ("suffixed", "roles.yaml", "200 list<RoleInfo in role>", "200 list<RoleInfo in>"),
        ("suffixed", "roles.yaml", "null_boolean", "null_bolean"),
        ("suffixed", "roles.yaml", "permission: {id: 9", "permision: {id: 9"),
        ("keyed", "api.yaml", "query: [api_key, api_secret]", "qurey: [api_key, api_secret]"),
        ("keyed", "api.yaml", "query: [api_key, api_secret]", "query: api_key"),
        ("keyed", "machines.yaml", "action: = rename -- Says which action.", "action: rename"),
    ] {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("specs").join(case);
        let whole = sources(&path, case).unwrap();
        let text = whole.text(file).unwrap();
        assert!(text.contains(from), "`{from}` is not in {file}");
        let sources = whole.clone().with(file, text.replacen(from, to, 1));
        let (_, diagnostics) = copyist::check(&sources);
        let errors = diagnostics.iter().filter(|problem| problem.severity == Severity::Error);
        let shown = render(&diagnostics, &sources, &format!("spec/{case}"), false);
        let wanted = if to == "scopes: {publc: Reading" { 2 } else { 1 };
        assert_eq!(errors.count(), wanted, "`{to}`:\n{shown}");
    }
}
