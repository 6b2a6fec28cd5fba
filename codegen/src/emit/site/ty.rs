//! Types of values in words, with links to those that have a name.

use super::address;
use super::html::Html;
use crate::ir::{AnswerType, Type};

/// A type: `list of Server or null`.
pub(super) fn ty(html: &mut Html, ty: &Type) {
    let word = match ty {
        Type::String => "string",
        Type::Integer => "integer",
        Type::Number => "number",
        Type::Boolean => "boolean",
        Type::Decimal => "decimal, as text",
        Type::DateTime => "date and time",
        Type::Date => "date",
        Type::Uuid => "UUID",
        Type::Url => "URL",
        Type::Email => "e-mail address",
        Type::Ipv4 => "IPv4 address",
        Type::Json => "any JSON",
        Type::List(item) => return of(html, "list of ", item),
        Type::Map(item) => return of(html, "object of ", item),
        Type::Nullable(inner) => {
            self::ty(html, inner);
            " or null"
        }
        Type::In { key, inner } => {
            self::ty(html, inner);
            html.text(" in ");
            return html.leaf("code", key);
        }
        Type::NullBoolean => "boolean or null, as {Bool, Valid}",
        Type::Id(id) => return html.link(&address::to(&address::id(&id.name)), &id.name),
        Type::Named { name, .. } => return html.link(&address::to(&address::ty(name)), name),
    };
    html.text(word);
}

fn of(html: &mut Html, words: &str, item: &Type) {
    html.text(words);
    ty(html, item);
}

/// What an answer holds; nothing for none.
pub(super) fn answer(html: &mut Html, answer: &AnswerType) {
    match answer {
        AnswerType::Empty => html.text("no body"),
        AnswerType::Undocumented => html.text("body not documented"),
        AnswerType::Page(item) => of(html, "page of ", item),
        AnswerType::Value(one) => ty(html, one),
    }
}
