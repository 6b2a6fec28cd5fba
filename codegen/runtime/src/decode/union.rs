//! Chooses the type of a value that may have several.

use super::{UnionSlot, path::Path, read, report::Report, seed::Filled};
use crate::DriftKind;

/// Reads JSON text as the first of the types that it fits without any difference, or else as the first that it fits.
pub(super) fn choose(union: &mut dyn UnionSlot, text: &str, path: &Path<'_>, report: &mut Report) -> Filled {
    let mut second_best = None;
    for index in 0..union.count() {
        let mut trial = report.trial();
        if !read::part(text, union.variant(index), path, &mut trial) {
            continue;
        }
        if trial.drift.is_empty() {
            return Filled::Yes;
        }
        second_best = second_best.or(Some((index, trial)));
    }
    if let Some((index, trial)) = second_best {
        // The best so far was overwritten by the trials after it.
        let mut again = report.trial();
        read::part(text, union.variant(index), path, &mut again);
        for drift in trial.drift {
            report.keep(drift);
        }
        return Filled::Yes;
    }
    union.other(report.share(text));
    report.note(path, DriftKind::UnknownValue, "one of the documented types", read::kind(text));
    Filled::Yes
}
