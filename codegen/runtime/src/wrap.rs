//! What stands around the values of fields, as data.

use crate::decode::Reader;

/// What stands around a field's value on the wire.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Wrap {
    pub(crate) kind: WrapKind,
    /// What reads it.
    pub(crate) reader: Reader,
    /// The key that has the value.
    pub(crate) key: &'static str,
}

/// What kind of thing stands around a field's value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum WrapKind {
    /// An object with one key.
    Inside,
    /// An object with one key, around each element of the list.
    Items,
    /// It is `true` or `false` as Go has it in databases: `{"Bool": true, "Valid": true}`.
    NullBoolean,
}
