//! Where an answer says how its page is placed in the list.

use super::super::place::Spot;
use super::super::problem::Problems;
use super::super::server;
use crate::diagnostic::Code;
use crate::ir::Counts;
use crate::spec;

/// The objects that hold the counts, from the envelope inwards, and the names of the counts there.
pub(super) fn read(spec: &spec::Paging, spot: Spot<'_>, problems: &mut Problems) -> (Vec<String>, Counts) {
    let mut around: Option<Vec<String>> = None;
    let mut name = |key: &str, place: &Option<String>| {
        let place = place.as_ref()?;
        let mut way: Vec<String> = match place.strip_prefix('/') {
            Some(way) => way.split('/').map(|step| step.replace("~1", "/").replace("~0", "~")).collect(),
            None => vec![place.clone()],
        };
        let last = way.pop()?;
        match &around {
            None => around = Some(way),
            Some(around) if *around == way => {}
            Some(around) => {
                let message = format!("`{place}` is in another object than the counts before it");
                let problem = spot
                    .child(key)
                    .value()
                    .error(Code::MissingEnvelopeField, message, "elsewhere")
                    .help(format!("the counts of a page stand in one object: `/{}`", around.join("/")));
                problems.push(problem);
            }
        }
        Some(last)
    };
    let counts = Counts {
        total: name("total", &spec.total),
        page: name("page_at", &spec.page_at),
        size: name("size_at", &spec.size_at),
    };
    (around.unwrap_or_default(), counts)
}

/// The headers with the counts.
pub(super) fn headers(spec: &spec::Paging, spot: Spot<'_>, problems: &mut Problems) -> Counts {
    let Some(headers) = &spec.headers else { return Counts::default() };
    let at = spot.child("headers");
    for (key, name) in [("total", &headers.total), ("page", &headers.page), ("size", &headers.size)] {
        if let Some(name) = name.as_deref().filter(|name| !server::is_header_name(name)) {
            problems.push(server::header(name, &at.child(key).value()));
        }
    }
    Counts { total: headers.total.clone(), page: headers.page.clone(), size: headers.size.clone() }
}
