//! A made-up API in our spec language.

use std::fmt::Write as _;

use super::noun::{Kind, Noun, Parent};

/// The first line of every spec file.
const SCHEMA: &str = "# yaml-language-server: $schema=../schema.json\n";

/// `api.yaml`.
pub(super) fn api(name: &str, nouns: &[Noun]) -> String {
    let mut text = format!("{SCHEMA}api: The {name} API\n");
    text.push_str(
        "version: 0.1.0
summary: Manages things that nobody has.
server: https://api.example.com
prefix: /api/v1
auth: {scheme: bearer, env: SYNTHETIC_API_KEY, description: A key from nowhere.}
errors:
  body: Problem
  message: message
  statuses: {400: A parameter is wrong., 404: There is no such thing., 500: The server failed.}
types:
  Problem:
    description: What a failed call answers.
    fields: {message!: string -- What went wrong.}
ids:
  AccountId: string -- Identifier of an account.
",
    );
    // What nothing uses would be warned of.
    let projects = nouns.iter().any(|noun| noun.parent() == Parent::Project);
    if projects {
        text.push_str("  ProjectId: string -- Identifier of a project.\n");
    }
    let owners = || nouns.iter().filter(|noun| noun.kinds().iter().any(|kind| kind.is_of_one()));
    for noun in owners() {
        let _ = writeln!(text, "  {}Id: string -- Identifier of a {}.", noun.type_name(), noun.name());
    }
    text.push_str(
        "handles:
  account: \"accounts/{account_id: AccountId} -- An account.\"
",
    );
    if projects {
        text.push_str("  project: \"{account}/projects/{project_id: ProjectId} -- A project of an account.\"\n");
    }
    for noun in owners() {
        let (name, parent) = (noun.name(), parent(noun));
        let of = format!("{{{name}_id: {}Id}}", noun.type_name());
        let _ = writeln!(text, "  {name}: \"{{{parent}}}/{name}s/{of} -- A {name} of an {parent}.\"");
    }
    text
}

/// The file of some nouns.
pub(super) fn resource(index: usize, nouns: &[Noun]) -> String {
    let mut text = format!("{SCHEMA}resource: Part {index}\nsummary: Part {index} of what there is.\ntypes:\n");
    for noun in nouns {
        for (name, values) in noun.enums() {
            let _ = writeln!(text, "  {name}: enum [{}] -- What a {} is like.", values.join(", "), noun.name());
        }
        for (name, follows) in noun.types() {
            object(&mut text, noun, &name, follows.as_deref());
        }
    }
    text.push_str("operations:\n");
    for noun in nouns {
        for kind in noun.kinds() {
            operation(&mut text, index, noun, *kind);
        }
    }
    text
}

fn parent(noun: &Noun) -> &'static str {
    match noun.parent() {
        Parent::Account => "account",
        Parent::Project => "project",
    }
}

fn object(text: &mut String, noun: &Noun, name: &str, follows: Option<&str>) {
    let [(state, _), (tier, _)] = noun.enums();
    let last =
        follows.map_or("note: string -- A remark.".to_owned(), |follows| format!("more: {follows} -- More of it."));
    let _ = write!(
        text,
        "  {name}:
    description: What is known of a {noun}.
    source: Types / {name}
    fields:
      id!: string -- Identifier.
      name!: string -- Name shown to people.
      state!: {state} -- What it does.
      size!: integer -- Size in bytes.
      created_at!: string -- When it was made.
      tier: {tier} -- How large it is.
      tags: list<string> -- Words to find it by.
      labels: map<string> -- Free labels.
      active: boolean -- Whether it is paid for.
      {last}
",
        noun = noun.name(),
    );
}

fn operation(text: &mut String, index: usize, noun: &Noun, kind: Kind) {
    let (name, operation) = (noun.name(), noun.operation(kind));
    let path = match kind {
        Kind::List | Kind::Create => format!("{{{}}}/{name}s", parent(noun)),
        Kind::Get | Kind::Delete | Kind::Update => format!("{{{name}}}"),
        Kind::Restart => format!("{{{name}}}/restart"),
    };
    let _ = writeln!(text, "  {operation}:");
    let _ = writeln!(text, "    {}: \"{path}\"", kind.method());
    let _ = writeln!(text, "    summary: Does what `{operation}` says.");
    let _ = writeln!(text, "    source: Part {index} / {operation}");
    let [(_, _), (tier, _)] = noun.enums();
    match kind {
        Kind::List => text.push_str(
            "    query:
      search?: string -- Words to find.
      limit?: {type: integer, description: How many., default: 20, maximum: 100}
",
        ),
        Kind::Create => {
            let _ = write!(
                text,
                "    body:
      name: string -- Name shown to people.
      size: integer -- Size in bytes.
      tier?: {tier} -- How large it is.
      tags?: list<string> -- Words to find it by.
      active?: boolean -- Whether it is paid for.
"
            );
        }
        Kind::Update => {
            let _ = write!(
                text,
                "    body:
      name?: string -- Name shown to people.
      size?: integer -- Size in bytes.
      tier?: {tier} -- How large it is.
      tags?: list<string> -- Words to find it by.
      active?: boolean -- Whether it is paid for.
"
            );
        }
        Kind::Get | Kind::Delete | Kind::Restart => {}
    }
    let _ = match (kind, noun.answer(kind)) {
        (Kind::List, Some(answer)) => writeln!(text, "    returns: {} list<{answer}>", kind.status()),
        (_, Some(answer)) => writeln!(text, "    returns: {} {answer}", kind.status()),
        (_, None) => writeln!(text, "    returns: {}", kind.status()),
    };
}

#[cfg(test)]
mod tests {
    use copyist::{Sources, check, emit};

    use crate::synthetic::Synthetic;

    #[test]
    fn specs_of_any_size_are_checked_without_a_word() {
        for operations in [1, 2, 3, 4, 5, 6, 70, 301] {
            let mut sources = Sources::new("synthetic");
            for (path, text) in Synthetic::new("synthetic", operations).spec() {
                sources.insert(path, text);
            }
            let (api, problems) = check(&sources);
            assert!(problems.is_empty(), "{operations}: {problems:?}");
            let api = api.expect("it has no error");
            let found: usize = api.resources.iter().map(|resource| resource.operations.len()).sum();
            assert_eq!(found, operations);
            assert!(emit(&api).iter().count() > 5);
        }
    }
}
