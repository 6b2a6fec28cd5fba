//! An element of XML under way.

use quick_xml::events::BytesStart;

/// An element of XML under way.
pub(super) struct Frame {
    pub(super) shape: Shape,
    pub(super) is_nil: bool,
    /// Whether no child was seen yet.
    pub(super) is_empty: bool,
    /// Where it starts in the JSON, with its name if it has one.
    pub(super) start: usize,
    /// Where its value starts in the JSON.
    pub(super) value: usize,
    /// Where its text starts among the texts.
    pub(super) text: usize,
    /// Where its children start among the children.
    pub(super) children: usize,
}

/// What an element says it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Shape {
    /// Nothing, or something that is text: an object if it has children.
    Text,
    /// A number.
    Number,
    /// `true` or `false`.
    Bool,
    /// A moment or a day, which is text that is never empty.
    Time,
    /// A list.
    List,
}

impl Frame {
    /// Reads what an element says of itself. Other attributes have no place in JSON.
    pub(super) fn of(start: &BytesStart<'_>) -> Result<Self, String> {
        let mut frame =
            Self { shape: Shape::Text, is_nil: false, is_empty: true, start: 0, value: 0, text: 0, children: 0 };
        // Looking for doubles compares each attribute with all others.
        for attribute in start.attributes().with_checks(false) {
            let attribute = attribute.map_err(|error| error.to_string())?;
            match (attribute.key.0, &*attribute.value) {
                ("nil", "true" | "1") => frame.is_nil = true,
                ("type", shape) => frame.shape = Shape::named(shape),
                _ => {}
            }
        }
        Ok(frame)
    }
}

impl Shape {
    fn named(name: &str) -> Self {
        match name {
            "integer" | "float" | "decimal" | "double" => Self::Number,
            "boolean" => Self::Bool,
            "datetime" | "dateTime" | "date" => Self::Time,
            "array" => Self::List,
            _ => Self::Text,
        }
    }
}
