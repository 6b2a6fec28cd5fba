//! Reads one value into its place.

use serde_core::de::{Deserialize, DeserializeSeed, Deserializer, Error};
use serde_json::{Value, value::RawValue};

use super::{Fit, Slot, path::Path, report::Report, scalar::short, union, visit::Fill};
use crate::DriftKind;

/// Reads one value into its place. Says whether it fitted; if not, the report has it.
pub(super) struct Seed<'a, 'r> {
    pub(super) slot: Slot<'a>,
    pub(super) path: Path<'r>,
    pub(super) report: &'r mut Report,
}

/// How a value went into its place.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Filled {
    /// It fitted.
    Yes,
    /// It did not, and the report says so.
    No,
    /// It was null, which the place has no word for.
    Null,
}

impl<'de> DeserializeSeed<'de> for Seed<'_, '_> {
    type Value = bool;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<bool, D::Error> {
        let Self { slot, path, report } = self;
        if let Slot::Optional(optional) = slot {
            let inner = Inner {
                slot: optional.set().slot(),
                path,
                report,
            };
            let filled = inner.deserialize(deserializer)?;
            match filled {
                Filled::Yes => {}
                Filled::No => optional.absent(),
                Filled::Null => optional.null(),
            }
            return Ok(filled != Filled::No);
        }
        let mut slot = slot;
        let expects = slot.expects();
        let filled = Inner {
            slot,
            path,
            report: &mut *report,
        }
        .deserialize(deserializer)?;
        if filled == Filled::Null {
            report.note(&path, DriftKind::Mistyped, expects, "null");
        }
        Ok(filled == Filled::Yes)
    }
}

/// Reads one value into a place that is not optional.
struct Inner<'a, 'r> {
    slot: Slot<'a>,
    path: Path<'r>,
    report: &'r mut Report,
}

impl<'de> DeserializeSeed<'de> for Inner<'_, '_> {
    type Value = Filled;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Filled, D::Error> {
        let exact = match &self.slot {
            Slot::Json(_) | Slot::Union(_) => true,
            Slot::Parse(parse) => self.report.json && parse.exact(),
            _ => false,
        };
        if !exact {
            return deserializer.deserialize_any(Fill {
                slot: self.slot,
                path: self.path,
                report: self.report,
            });
        }
        if self.report.json {
            let raw = <&RawValue>::deserialize(deserializer)?;
            Ok(self.text(raw.get()))
        } else {
            let value = Value::deserialize(deserializer)?;
            let text = serde_json::to_string(&value).map_err(D::Error::custom)?;
            Ok(self.text(&text))
        }
    }
}

impl Inner<'_, '_> {
    /// Takes a value as its JSON text.
    fn text(self, text: &str) -> Filled {
        let Self { slot, path, report } = self;
        match slot {
            Slot::Json(json) => *json = report.share(text),
            _ if text == "null" => return Filled::Null,
            Slot::Union(union) => return union::choose(union, text, &path, report),
            Slot::Parse(parse) => {
                let plain = text.strip_prefix('"').and_then(|text| text.strip_suffix('"'));
                let fit = match plain {
                    Some(text) => parse.text(text),
                    None => parse.number(text),
                };
                if fit == Fit::No {
                    let found = format!("`{}`", short(text));
                    report.note(&path, DriftKind::Mistyped, parse.expects(), &found);
                    return Filled::No;
                }
            }
            _ => {}
        }
        Filled::Yes
    }
}
