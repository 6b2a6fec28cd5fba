//! A union: a value of one of several types.

use super::file::File;
use super::{doc, ty};
use crate::ir::{Ident, UnionVariant};

/// `copyist_runtime::union! { pub enum Image { String(String), Integer(i64) } }`
pub(super) fn union(ident: &Ident, about: &str, variants: &[UnionVariant], file: &mut File) -> String {
    let mut text = String::from("copyist_runtime::union! {\n");
    let opening = if about.is_empty() { "One of several types.".to_owned() } else { doc::sentence(about) };
    text.push_str(&doc::doc(4, &opening));
    text.push_str(&format!("    pub enum {ident} {{\n"));
    for variant in variants {
        let inner = ty::owned(&variant.ty, file);
        text.push_str(&format!("        /// `{inner}`.\n        {}({inner}),\n", variant.ident));
    }
    text.push_str("    }\n}\n");
    text
}
