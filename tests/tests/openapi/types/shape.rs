//! A type in one line, from whatever side it is read: `{id: #ServerId!, tags: [string]?}`.

use std::collections::BTreeSet;

/// An object: its fields with their shapes, `!` after those that must be there.
pub(super) fn object(fields: impl IntoIterator<Item = (String, String, bool)>) -> String {
    let field = |(name, shape, required)| format!("{name}: {shape}{}", if required { "!" } else { "" });
    let fields: BTreeSet<String> = fields.into_iter().map(field).collect();
    format!("{{{}}}", fields.into_iter().collect::<Vec<_>>().join(", "))
}

/// One of some texts.
pub(super) fn texts<'a>(values: impl IntoIterator<Item = &'a str>) -> String {
    let values: BTreeSet<&str> = values.into_iter().collect();
    format!("enum({})", values.into_iter().collect::<Vec<_>>().join("|"))
}

/// A value that may be null. What may be anything may be null already.
pub(super) fn nullable(shape: String) -> String {
    if shape == "any" || shape.ends_with('?') { shape } else { shape + "?" }
}

/// A value with a format.
pub(super) fn formatted(shape: &str, format: Option<&str>) -> String {
    let Some(format) = format else { return shape.to_owned() };
    let bare =
        shape.split_once('(').filter(|(name, _)| !name.contains(['[', '{', '#'])).map_or(shape, |(name, _)| name);
    format!("{bare}({format})")
}

/// Any of some shapes; texts of any are the texts of all.
pub(super) fn any_of(shapes: impl IntoIterator<Item = String>) -> String {
    let shapes: BTreeSet<String> = shapes.into_iter().collect();
    let values = |shape: &String| {
        let values = shape.strip_prefix("enum(")?.strip_suffix(')')?;
        Some(values.split('|').map(str::to_owned).collect::<Vec<_>>())
    };
    if let Some(values) = shapes.iter().map(values).collect::<Option<Vec<_>>>() {
        let values = values.concat();
        return texts(values.iter().map(String::as_str));
    }
    match shapes.len() {
        1 => shapes.into_iter().collect(),
        _ => format!("any({})", shapes.into_iter().collect::<Vec<_>>().join(" or ")),
    }
}
