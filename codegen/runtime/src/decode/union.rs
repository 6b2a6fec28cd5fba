//! Chooses the type of a value that may have several.

use super::{UnionSlot, path::Path, read};
use crate::DriftKind;

/// Reads JSON text as the first of the types that it fits without any difference, or else as the first that it fits.
pub(super) fn choose(union: &mut dyn UnionSlot, text: &str, path: &Path<'_>) {
    let mut second_best = None;
    for index in 0..union.count() {
        let trial = path.report.trial();
        if !read::part(text, union.variant(index), &path.reporting(&trial)) {
            continue;
        }
        let drift = trial.into_drift();
        if drift.is_empty() {
            return;
        }
        second_best = second_best.or(Some((index, drift)));
    }
    if let Some((index, drift)) = second_best {
        // The best so far was overwritten by the trials after it.
        read::part(text, union.variant(index), &path.reporting(&path.report.trial()));
        drift.into_iter().for_each(|drift| path.report.keep(drift));
        return;
    }
    union.other(path.report.share(text));
    path.note(DriftKind::UnknownValue, "one of the documented types", read::kind(text));
}
