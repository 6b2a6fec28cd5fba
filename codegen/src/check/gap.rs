//! What the docs leave open.

use std::collections::HashMap;

use super::place::Spot;
use super::problem::Problems;
use super::prose;
use crate::diagnostic::Code;
use crate::ir::{Api, Gap, Method};

/// Reads the gaps; an operation that is left out must not be there.
pub(super) fn read(gaps: &[String], spot: Spot<'_>, problems: &mut Problems) -> Vec<Gap> {
    let at = spot.child("gaps");
    let gap = |(index, text): (usize, &String)| {
        let line = prose::split(text);
        let (method, rest) = text[line.notation.clone()].split_once(' ').unwrap_or_default();
        let Some(method) = METHODS.into_iter().find(|one| one.as_str() == method) else {
            return Some(Gap { operation: None, text: prose::unwrapped(text) });
        };
        let Some(reason) = line.prose else {
            let problem = at
                .item(index)
                .value()
                .error(Code::InvalidGap, format!("`{}` is left out without a reason", text.trim()), "no reason")
                .help("say why: `DELETE volumes/{id} -- only the action is named`");
            problems.push(problem);
            return None;
        };
        let path = rest.trim().trim_start_matches('/').to_owned();
        Some(Gap { operation: Some((method, path)), text: prose::unwrapped(reason) })
    };
    gaps.iter().enumerate().filter_map(gap).collect()
}

/// Reports operations that are said to be left out and are there.
pub(super) fn tell(api: &Api, problems: &mut Problems) {
    let there: HashMap<(Method, String), &str> =
        api.operations().map(|one| ((one.method, bare(&one.template())), one.id.as_str())).collect();
    let root = Spot::root("api.yaml");
    let at = root.child("gaps");
    for (index, gap) in api.gaps.iter().enumerate() {
        let Some((method, path)) = &gap.operation else { continue };
        // The path may be written with the prefix, as a document has it.
        let paths = [bare(&format!("{}/{path}", api.prefix)), bare(path)];
        if let Some(id) = paths.into_iter().find_map(|path| there.get(&(*method, path))) {
            let message = format!("`{} {path}` is said to be left out, and `{id}` is it", method.as_str());
            let problem = at.item(index).value().error(Code::InvalidGap, message, "not left out");
            problems.push(problem.help("remove the gap"));
        }
    }
}

/// A path without the names of its parameters.
fn bare(path: &str) -> String {
    let mut bare = String::new();
    for (index, piece) in path.trim_start_matches('/').split('{').enumerate() {
        if index == 0 {
            bare.push_str(piece);
        } else {
            bare.push_str("{}");
            bare.push_str(piece.split_once('}').map_or("", |(_, rest)| rest));
        }
    }
    bare
}

const METHODS: [Method; 6] = [Method::Get, Method::Head, Method::Post, Method::Put, Method::Patch, Method::Delete];
