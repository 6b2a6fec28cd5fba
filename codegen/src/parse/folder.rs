//! Sorts a spec folder's files into what they are for, and names those that are for nothing.

use heck::ToSnakeCase;
use indexmap::IndexMap;

use crate::diagnostic::{Code, Diagnostic, Place};
use crate::{Sources, check_name};

/// The file that says what holds for the whole API.
pub(super) const API: &str = "api.yaml";

/// The largest file that is read, in bytes.
const LARGEST: usize = 4 * 1024 * 1024;

/// The files of a spec folder that can be read.
#[derive(Default)]
pub(super) struct Folder<'a> {
    pub(super) api: Option<&'a str>,
    pub(super) resources: Vec<(&'a str, &'a str)>,
    /// By file name, without the folder.
    pub(super) examples: IndexMap<String, String>,
}

/// Whether the folder's name can be a crate's.
pub(super) fn name(name: &str, problems: &mut Vec<Diagnostic>) {
    let Err(refusal) = check_name(name) else { return };
    let message = format!("the folder name `{name}` cannot be the name of a crate");
    let problem = Diagnostic::error(Code::InvalidFolderName, message, "", Place::File, refusal.reason);
    problems.push(match refusal.better {
        Some(better) => problem.help(format!("rename it to `{better}`")),
        None => problem.help("rename it, for example to `cloudstick-v2`"),
    });
}

/// Sorts the files and reports those that do not belong, are too large or are not text.
pub(super) fn sort<'a>(sources: &'a Sources, problems: &mut Vec<Diagnostic>) -> Folder<'a> {
    let mut folder = Folder::default();
    let mut api_exists = false;
    for (path, bytes) in sources.iter() {
        let Some(role) = role(path) else {
            problems.push(stray(path));
            continue;
        };
        api_exists |= role == Role::Api;
        let Some(text) = text(path, bytes, problems) else {
            continue;
        };
        match role {
            Role::Api => folder.api = Some(text),
            Role::Resource => folder.resources.push((path, text)),
            Role::Example(name) => drop(folder.examples.insert(name.to_owned(), text.to_owned())),
        }
    }
    if !api_exists {
        let message = format!("the folder has no `{API}`");
        problems.push(
            Diagnostic::error(Code::MissingApiFile, message, API, Place::File, "this file is missing")
                .help(format!("add `{API}`: it gives the API's title, version, server, auth and errors")),
        );
    }
    folder
}

/// What a file is for.
#[derive(PartialEq)]
enum Role<'a> {
    Api,
    Resource,
    Example(&'a str),
}

fn role(path: &str) -> Option<Role<'_>> {
    if path == API {
        return Some(Role::Api);
    }
    if let Some(name) = path.strip_prefix("examples/") {
        return name.strip_suffix(".rs").is_some_and(is_snake).then_some(Role::Example(name));
    }
    path.strip_suffix(".yaml").is_some_and(is_snake).then_some(Role::Resource)
}

fn is_snake(stem: &str) -> bool {
    stem.starts_with(|c: char| c.is_ascii_lowercase())
        && stem.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_')
}

fn stray(path: &str) -> Diagnostic {
    let message = format!("the file `{path}` does not belong to a spec");
    let label =
        "a spec folder holds `api.yaml`, one `<snake_case>.yaml` for each resource and `examples/<snake_case>.rs`";
    let help = match meant(path).filter(|meant| meant != path) {
        Some(meant) => format!("did you mean `{meant}`?"),
        None => "move it elsewhere or delete it".to_owned(),
    };
    Diagnostic::error(Code::StrayFile, message, path, Place::File, label).help(help)
}

/// The name a stray file was probably meant to have.
fn meant(path: &str) -> Option<String> {
    let (folder, file) = path.rsplit_once('/').unwrap_or(("", path));
    let (stem, extension) = file.rsplit_once('.')?;
    let stem = stem.to_snake_case();
    if !is_snake(&stem) || file.starts_with(['.', '#', '~']) {
        return None;
    }
    match (folder, extension.to_lowercase().as_str()) {
        ("", "yaml" | "yml") => Some(format!("{stem}.yaml")),
        ("" | "examples" | "example", "rs") => Some(format!("examples/{stem}.rs")),
        _ => None,
    }
}

/// The file's text, if it is text of a size that is read.
fn text<'a>(path: &str, bytes: &'a [u8], problems: &mut Vec<Diagnostic>) -> Option<&'a str> {
    if bytes.len() > LARGEST {
        // How much more is not known: what lies behind the limit need not have been read.
        let message = format!("the file is too large: it has more than {LARGEST} bytes");
        problems.push(Diagnostic::error(Code::FileTooLarge, message, path, Place::File, "").help(match role(path) {
            Some(Role::Resource) => "split the resource into several files",
            _ => "make it smaller",
        }));
        return None;
    }
    match std::str::from_utf8(bytes) {
        Ok(text) => Some(text),
        Err(error) => {
            let at = error.valid_up_to();
            let line = 1 + bytes[..at].iter().filter(|b| **b == b'\n').count();
            let message = format!("the file is not UTF-8 text: byte {at}, in line {line}, is {:#04x}", bytes[at]);
            problems.push(
                Diagnostic::error(Code::NotUtf8, message, path, Place::File, "")
                    .help("save the file in the encoding UTF-8"),
            );
            None
        }
    }
}
