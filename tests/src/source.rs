//! Rust sources as text, for tests about their shape.

use std::path::Path;

use proc_macro2::{Delimiter, TokenStream, TokenTree};

/// A Rust source file.
#[derive(Clone, Debug)]
pub struct SourceFile {
    /// Its path from the workspace's root, with `/` between parts.
    pub path: String,
    /// Its text.
    pub text: String,
}

/// A function found in a file that rustfmt has laid out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Function {
    /// The line that opens it.
    pub head: String,
    /// How many lines it has, head and closing brace included.
    pub lines: usize,
    /// The lines between.
    pub body: String,
}

/// The files of a library's own code, its unit tests (`tests.rs`, `tests/`) left out.
///
/// # Panics
///
/// When a folder or file cannot be read.
#[must_use]
pub fn library_files(folder: &str) -> Vec<SourceFile> {
    let mut files = rust_files(folder);
    files.retain(|file| !file.path.ends_with("/tests.rs") && !file.path.contains("/tests/"));
    files
}

/// All Rust files below a folder, given from the workspace's root; those in `target` and in folders of snapshots left out.
///
/// # Panics
///
/// When a folder or file cannot be read.
#[must_use]
pub fn rust_files(folder: &str) -> Vec<SourceFile> {
    let root = crate::root();
    let mut files = Vec::new();
    let mut pending = vec![root.join(folder)];
    while let Some(folder) = pending.pop() {
        for entry in std::fs::read_dir(&folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display())) {
            let path = entry.expect("the entry can be read").path();
            if path.is_dir() {
                if !path.ends_with("target") && !path.ends_with("snapshots") {
                    pending.push(path);
                }
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                files.push(file(&root, &path));
            }
        }
    }
    files.sort_by(|a, b| a.path.cmp(&b.path));
    files
}

fn file(root: &Path, path: &Path) -> SourceFile {
    let inside = path.strip_prefix(root).expect("it is inside the workspace");
    let path = inside.to_string_lossy().replace('\\', "/");
    let text = std::fs::read_to_string(root.join(inside)).unwrap_or_else(|error| panic!("{path}: {error}"));
    SourceFile { path, text }
}

/// The code of a file without comments, literals and its tests, and without white space but between words: `std::fs`.
///
/// # Panics
///
/// When the file is not Rust.
#[must_use]
pub fn code(file: &SourceFile) -> String {
    let text = file.text.split("#[cfg(test)]").next().unwrap_or_default();
    let tokens: TokenStream = text.parse().unwrap_or_else(|error| panic!("{}: {error}", file.path));
    let mut code = String::new();
    flatten(tokens, &mut code);
    code
}

fn flatten(tokens: TokenStream, code: &mut String) {
    for token in tokens {
        match token {
            TokenTree::Group(group) => {
                let (open, close) = match group.delimiter() {
                    Delimiter::Parenthesis => ("(", ")"),
                    Delimiter::Brace => ("{", "}"),
                    Delimiter::Bracket => ("[", "]"),
                    Delimiter::None => ("", ""),
                };
                code.push_str(open);
                flatten(group.stream(), code);
                code.push_str(close);
            }
            TokenTree::Ident(ident) => {
                if code.ends_with(|last: char| last.is_alphanumeric() || last == '_') {
                    code.push(' ');
                }
                code.push_str(&ident.to_string());
            }
            TokenTree::Punct(punct) => code.push(punct.as_char()),
            TokenTree::Literal(_) => code.push('"'),
        }
    }
}

/// The functions of a file, nested ones included. It relies on rustfmt's layout: a function ends with a brace that
/// stands alone, as far in as its head.
#[must_use]
pub fn functions(text: &str) -> Vec<Function> {
    let lines: Vec<&str> = text.lines().collect();
    let mut found = Vec::new();
    for (start, line) in lines.iter().enumerate() {
        let code = line.trim_start();
        if !opens_function(code) || code.ends_with("{}") || code.ends_with(';') {
            continue;
        }
        // A declaration without a body ends before any brace opens.
        let opening =
            lines[start..].iter().find(|line| line.ends_with('{') || line.ends_with(';') || line.ends_with('}'));
        if !opening.is_some_and(|line| line.ends_with('{')) {
            continue;
        }
        let indent = line.len() - code.len();
        let closing = format!("{}}}", " ".repeat(indent));
        let Some(length) = lines[start..].iter().position(|line| *line == closing) else {
            continue;
        };
        found.push(Function {
            head: code.to_owned(),
            lines: length + 1,
            body: lines[start + 1..start + length].join("\n"),
        });
    }
    found
}

/// Whether a line starts with `fn`, visibility and the like before it.
fn opens_function(code: &str) -> bool {
    let mut words = code.split_whitespace();
    let before =
        |word: &&str| word.starts_with("pub") || ["const", "async", "unsafe", "crate)", "super)"].contains(word);
    words.find(|word| !before(word)) == Some("fn")
}

#[cfg(test)]
mod tests {
    use super::functions;

    #[test]
    fn finds_functions_with_their_length() {
        let found =
            functions("struct A;\n\nimpl A {\n    pub fn one(&self) {\n        two();\n    }\n}\n\nfn two() {}\n");
        assert_eq!(found.len(), 1);
        assert_eq!(found[0].lines, 3);
        assert_eq!(found[0].body.trim(), "two();");
    }
}
