//! Tells whether a default or an example fits its type.

mod text;

use serde_json::{Map, Value};

use super::place::At;
use super::problem::Problems;
use super::suggestion::{self, shortened};
use super::types::Types;
use crate::diagnostic::{Code, Diagnostic, Place};
use crate::ir::{Object, Presence, Type, TypeDef};

/// What a value is given as.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Role {
    Default,
    Example,
}

/// Smallest and largest value allowed.
pub(super) type Bounds = (Option<i64>, Option<i64>);

/// Why a value does not fit.
struct Misfit {
    /// Where in the value: keys and places in lists, the innermost first.
    way: Vec<String>,
    /// Whether the key there is meant, not its value.
    key: bool,
    /// What there is: `not an integer`.
    label: String,
    help: Option<String>,
}

impl Misfit {
    fn new(label: impl Into<String>, help: Option<String>) -> Self {
        Self { way: Vec::new(), key: false, label: label.into(), help }
    }

    fn inside(mut self, step: impl ToString) -> Self {
        self.way.push(step.to_string());
        self
    }
}

/// How far unions are followed; one that leads to itself is reported elsewhere.
const DEPTH: usize = 64;

/// Reports a value that does not fit.
pub(super) fn check(
    role: Role,
    value: &Value,
    ty: &Type,
    bounds: Bounds,
    types: &Types,
    at: &At<'_>,
    problems: &mut Problems,
) {
    let Err(misfit) = fits(value, ty, types, DEPTH).and_then(|()| bounded(value, bounds)) else {
        return;
    };
    let (code, what) = match role {
        Role::Default => (Code::InvalidDefault, "default"),
        Role::Example => (Code::InvalidExample, "example"),
    };
    let message = match value {
        Value::Array(_) | Value::Object(_) => format!("the {what} does not fit its type"),
        scalar => format!("the {what} `{}` does not fit its type", shortened(&scalar.to_string())),
    };
    let mut place = at.fixed().value(misfit.way.iter().rev().map(String::as_str));
    if let (true, Place::Value(pointer)) = (misfit.key, &place.place) {
        place.place = Place::Key(pointer.clone());
    }
    let problem = Diagnostic::error(code, message, &place.file, place.place, misfit.label);
    problems.push(match misfit.help {
        Some(help) => problem.help(help),
        None => problem,
    });
}

/// Why a value is none of a type, and what to do; nothing if it is one.
pub(super) fn misfit(value: &Value, ty: &Type, types: &Types) -> Option<(String, Option<String>)> {
    fits(value, ty, types, DEPTH).err().map(|misfit| (misfit.label, misfit.help))
}

fn fits(value: &Value, ty: &Type, types: &Types, depth: usize) -> Result<(), Misfit> {
    if depth == 0 {
        return Ok(());
    }
    match ty {
        Type::Json => Ok(()),
        Type::Nullable(_) if value.is_null() => Ok(()),
        Type::Nullable(inner) => fits(value, inner, types, depth - 1),
        Type::String => is(value.is_string(), value, "a text", QUOTE),
        Type::Integer => is(value.as_i64().is_some(), value, "an integer", PLAIN),
        Type::Number => is(value.is_number(), value, "a number", PLAIN),
        Type::Boolean => is(value.is_boolean(), value, "`true` or `false`", ""),
        Type::Id(id) if id.integer => is(value.as_i64().is_some(), value, "an integer, as the id is", PLAIN),
        Type::Id(_) => is(value.is_string(), value, "a text, as the id is", QUOTE),
        Type::Decimal | Type::DateTime | Type::Date | Type::Uuid | Type::Url | Type::Email | Type::Ipv4 => {
            let (what, test): (_, fn(&str) -> bool) = text::test(ty);
            match value.as_str() {
                None => is(false, value, what, QUOTE),
                Some(found) => is(test(found), value, what, ""),
            }
        }
        Type::List(element) => match value.as_array() {
            None => is(false, value, "a list", "write `[value, …]`"),
            Some(list) => list.iter().enumerate().try_for_each(|(place, value)| {
                fits(value, element, types, depth - 1).map_err(|misfit| misfit.inside(place))
            }),
        },
        Type::Map(element) => match value.as_object() {
            None => is(false, value, "a map", "write `{key: value}`"),
            Some(map) => map.iter().try_for_each(|(key, value)| {
                fits(value, element, types, depth - 1).map_err(|misfit| misfit.inside(key))
            }),
        },
        Type::In { key, inner } => match value.as_object().map(|map| (map.len(), map.get(key))) {
            Some((1, Some(value))) => fits(value, inner, types, depth - 1).map_err(|misfit| misfit.inside(key)),
            _ => is(
                false,
                value,
                &format!("an object with the key `{key}` alone"),
                &format!("write `{{{key}: …}}`, as it travels"),
            ),
        },
        Type::NullBoolean => {
            let truth = |key: &str| value.get(key).is_some_and(Value::is_boolean);
            is(
                truth("Bool") && truth("Valid"),
                value,
                "an object such as `{Bool: true, Valid: true}`",
                "write both, as they travel",
            )
        }
        Type::Named { name, .. } => match types.def(name) {
            Some(def) => named(value, def, types, depth - 1),
            None => Ok(()),
        },
    }
}

const QUOTE: &str = "put it in quotes";
const PLAIN: &str = "write it without quotes";

fn is(fits: bool, value: &Value, what: &str, help: &str) -> Result<(), Misfit> {
    if fits {
        return Ok(());
    }
    // The advice about quotes is for the values that quotes would change.
    let bare = |text: &str| text.parse::<f64>().is_ok() || matches!(text, "true" | "false");
    let applies = match help {
        QUOTE => value.is_number() || value.is_boolean(),
        PLAIN => value.as_str().is_some_and(bare),
        other => !other.is_empty(),
    };
    let help =
        if value.is_null() { Some("where null may come, the type ends with `?`") } else { applies.then_some(help) };
    Err(Misfit::new(format!("not {what}"), help.map(str::to_owned)))
}

fn named(value: &Value, def: &TypeDef, types: &Types, depth: usize) -> Result<(), Misfit> {
    match def {
        TypeDef::Enum(one) => {
            let known = || one.values.iter().map(|value| value.wire.as_str());
            match value.as_str() {
                None => is(false, value, "a text, as the values of an enum are", QUOTE),
                Some(text) if known().any(|value| value == text) => Ok(()),
                Some(text) => {
                    let values = || format!("the values are {}", suggestion::list(known()));
                    let help = suggestion::help(text, known(), values);
                    Err(Misfit::new(format!("not a value of `{}`", one.name), Some(help)))
                }
            }
        }
        TypeDef::Union { name, variants, .. } => {
            if variants.iter().any(|variant| fits(value, &variant.ty, types, depth).is_ok()) {
                return Ok(());
            }
            Err(Misfit::new(format!("none of the members of `{name}`"), None))
        }
        TypeDef::Object(object) => match value.as_object() {
            None => is(false, value, &format!("an object, as `{}` is", object.name), "write `{field: value}`"),
            Some(map) => fields(map, object, types, depth),
        },
    }
}

fn fields(map: &Map<String, Value>, object: &Object, types: &Types, depth: usize) -> Result<(), Misfit> {
    let name = &object.name;
    for (key, value) in map {
        let Some(field) = object.fields.iter().find(|field| field.wire == *key) else {
            let known = || object.fields.iter().map(|field| field.wire.as_str());
            let fields = || format!("its fields are {}", suggestion::list(known()));
            let help = suggestion::help(key, known(), fields);
            let unknown = Misfit::new(format!("`{name}` has no field `{key}`"), Some(help));
            return Err(Misfit { key: true, ..unknown.inside(key) });
        };
        if !(field.nullable && value.is_null()) {
            let fit = fits(value, &field.ty, types, depth);
            fit.and_then(|()| bounded(value, (field.minimum, field.maximum))).map_err(|misfit| misfit.inside(key))?;
        }
    }
    // An answer may lack what nobody promised, and an example of the docs may be one that does.
    let missing = object.fields.iter().find(|f| f.presence == Presence::Promised && !map.contains_key(&f.wire));
    match missing {
        Some(field) => Err(Misfit::new(format!("the field `{}` of `{name}` is missing", field.wire), None)),
        None => Ok(()),
    }
}

fn bounded(value: &Value, (minimum, maximum): Bounds) -> Result<(), Misfit> {
    let number = value.as_f64().or_else(|| value.as_str().and_then(|text| text.parse().ok()));
    let Some(number) = number else { return Ok(()) };
    let outside = |label: String| Err(Misfit::new(label, Some("change the value or the bound".to_owned())));
    #[expect(clippy::cast_precision_loss, reason = "bounds are small; the values compared here are only examples")]
    match (minimum.map(|low| (low, low as f64)), maximum.map(|high| (high, high as f64))) {
        (Some((shown, low)), _) if number < low => outside(format!("below the minimum of {shown}")),
        (_, Some((shown, high))) if number > high => outside(format!("above the maximum of {shown}")),
        _ => Ok(()),
    }
}
