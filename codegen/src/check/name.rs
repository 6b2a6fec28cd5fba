//! Mints Rust identifiers. Nothing else makes an [`Ident`].

mod namespace;
mod reserved;
#[cfg(test)]
mod tests;

use heck::{ToShoutySnakeCase, ToSnakeCase, ToUpperCamelCase};

use super::place::At;
use super::problem::Problems;
use crate::diagnostic::{Code, Diagnostic};
use crate::ir::Ident;

pub(super) use namespace::{Namespace, clash};

/// What a name is for; it decides its case and which names are taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Use {
    /// A type, an identifier or a handle.
    Type,
    /// A value of an enum or a member of a union.
    Variant,
    /// A field of a type.
    Field,
    /// An argument of a method.
    Argument,
    /// An id in a handle: a field of it and an argument of the method that makes one.
    HandleId,
    /// A method that sets something optional on a call.
    Setter,
    /// A method of the client.
    ClientMethod,
    /// A method of a handle.
    HandleMethod,
    /// A module of the crate.
    Module,
    /// A paging style, whose static is called after it.
    Paging,
    /// An operation, whose static is called after it; in capitals, nothing of Rust's is in the way.
    Static,
}

/// A name of the spec on its way to Rust.
#[derive(Clone, Copy, Debug)]
pub(super) struct Name<'a> {
    /// The name in the spec.
    pub(super) text: &'a str,
    /// Where it stands.
    pub(super) at: At<'a>,
    /// The spec's own choice of a Rust name, and where that stands.
    pub(super) rust_name: Option<(&'a str, At<'a>)>,
    /// What to do when the name does not work.
    pub(super) remedy: &'a str,
}

impl<'a> Name<'a> {
    /// Where the Rust name comes from.
    pub(super) fn at(&self) -> At<'a> {
        self.rust_name.map_or(self.at, |(_, at)| at)
    }
}

/// The remedy of everything that takes a `rust_name`.
pub(super) const RUST_NAME: &str = "choose another with `rust_name`";
/// The same for what may be written in one line, which has no room for it.
pub(super) const FIELD_NAME: &str = "choose another: `{type: …, rust_name: …}`";
pub(super) const HANDLE_NAME: &str = "choose another: `{path: …, rust_name: …}`";

/// The Rust identifier of a name of the spec; what keeps it from being one is reported.
pub(super) fn mint(used: Use, name: &Name<'_>, problems: &mut Problems) -> Option<Ident> {
    match attempt(used, name) {
        Ok(ident) => Some(ident),
        Err(problem) => {
            problems.push(*problem);
            None
        }
    }
}

fn attempt(used: Use, name: &Name<'_>) -> Result<Ident, Box<Diagnostic>> {
    let (text, at, remedy) = match name.rust_name {
        Some((own, at)) => {
            chosen(used, own, &at)?;
            (own.to_owned(), at, "choose another name")
        }
        None => (cased(used, name.text), name.at, name.remedy),
    };
    if let Some(why) = illegal(&text) {
        let message = format!("`{}` cannot become a Rust name", name.text);
        let label =
            if text.is_empty() || text == name.text { why.to_owned() } else { format!("would be `{text}`, but {why}") };
        return Err(Box::new(at.error(Code::InvalidName, message, label).help(remedy)));
    }
    if let Some(why) = reserved::taken(used, &text) {
        let message = format!("the Rust name `{text}` is taken");
        return Err(Box::new(
            at.error(Code::ReservedName, message, why.replace("{}", &format!("`{text}`"))).help(remedy),
        ));
    }
    let raw = reserved::is_keyword(&text);
    Ok(Ident::minted(if raw { format!("r#{text}") } else { text }))
}

/// Refuses a `rust_name` that rustc would lint or could not read.
fn chosen(used: Use, own: &str, at: &At<'_>) -> Result<(), Box<Diagnostic>> {
    let wanted = cased(used, own);
    if own == wanted && !own.is_empty() {
        return Ok(());
    }
    let label = match used.case() {
        Case::Snake => "not in `snake_case`",
        Case::Pascal => "not in `PascalCase`",
    };
    let problem = at.error(Code::InvalidName, format!("`{own}` is not a Rust name"), label);
    Err(Box::new(if wanted.is_empty() {
        problem.help("a Rust name has letters, digits and underscores")
    } else {
        problem.help(format!("write `{wanted}`"))
    }))
}

enum Case {
    Snake,
    Pascal,
}

impl Use {
    fn case(self) -> Case {
        match self {
            Self::Type | Self::Variant => Case::Pascal,
            Self::Field
            | Self::Argument
            | Self::HandleId
            | Self::Setter
            | Self::ClientMethod
            | Self::HandleMethod
            | Self::Paging
            | Self::Static
            | Self::Module => Case::Snake,
        }
    }
}

fn cased(used: Use, text: &str) -> String {
    match used.case() {
        Case::Snake => snake(text),
        Case::Pascal => pascal(text),
    }
}

/// The text in `snake_case`, not yet an identifier.
pub(super) fn snake(text: &str) -> String {
    // Most names are written so already, and taking words apart is slow.
    let plain = |word: &str| word.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit());
    if text.split('_').all(|word| !word.is_empty() && plain(word)) {
        return text.to_owned();
    }
    text.to_snake_case()
}

/// The text in `PascalCase`, not yet an identifier.
pub(super) fn pascal(text: &str) -> String {
    text.to_upper_camel_case()
}

/// The static for what an identifier in `snake_case` names.
pub(super) fn constant(ident: &Ident) -> Ident {
    Ident::minted(ident.bare().to_shouty_snake_case())
}

/// The name of what could not be named, in an API that nobody will see.
pub(super) fn stand_in() -> Ident {
    Ident::minted("Unnamed".to_owned())
}

/// The crate's name as Rust source writes it; the folder's name has been checked when it was read.
pub(super) fn crate_ident(folder: &str) -> Ident {
    Ident::minted(folder.replace('-', "_"))
}

/// Why a text in the right case is no identifier.
fn illegal(text: &str) -> Option<&'static str> {
    let first = text.chars().next();
    match first {
        None => Some("there is no letter or digit in it"),
        Some(_) if !text.is_ascii() => Some("Rust names here are plain ASCII"),
        Some(c) if c.is_ascii_digit() => Some("a Rust name does not start with a digit"),
        Some(_) if !text.chars().all(|c| c.is_ascii_alphanumeric() || c == '_') => {
            Some("a Rust name has only letters, digits and underscores")
        }
        Some(_) => None,
    }
}
