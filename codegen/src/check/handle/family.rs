//! Finds which handle is reached from which.

use std::collections::HashMap;

use indexmap::IndexMap;

use super::super::lost::Lost;
use super::super::place::{At, Beside};
use super::super::problem::Problems;
use super::super::suggestion;
use super::fragment::Draft;
use crate::diagnostic::Code;
use crate::spec::Handle;

/// How many handles may be reached one from the other.
const DEPTH: usize = 16;

/// What a handle is reached from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Parent {
    Client,
    Is(usize),
    /// Something is wrong with it, which has been reported.
    Broken,
}

/// The parent of each handle, and the sound handles with parents before children.
pub(super) fn arrange(
    drafts: &[Draft<'_>],
    all: &IndexMap<String, Handle>,
    lost: &Lost,
    problems: &mut Problems,
) -> (Vec<Parent>, Vec<usize>) {
    let mut parents: Vec<Parent> = drafts.iter().map(|draft| parent(draft, all, lost, problems)).collect();
    let mut depths: HashMap<usize, usize> = HashMap::new();
    for index in 0..drafts.len() {
        let mut line = Vec::new();
        let mut places: HashMap<usize, usize> = HashMap::new();
        let mut next = index;
        let above = loop {
            if let Some(depth) = depths.get(&next) {
                break Some(*depth);
            }
            if let Some(start) = places.insert(next, line.len()) {
                cycle(&line[start..], drafts, problems);
                break None;
            }
            line.push(next);
            match parents[next] {
                Parent::Client => break Some(0),
                Parent::Broken => break None,
                Parent::Is(parent) => next = parent,
            }
        };
        for (steps, member) in line.iter().rev().enumerate() {
            match above.map(|above| above + steps + 1) {
                Some(depth) if depth <= DEPTH => {
                    depths.insert(*member, depth);
                    continue;
                }
                Some(depth) if depth == DEPTH + 1 => deep(&drafts[*member], problems),
                Some(_) | None => {}
            }
            parents[*member] = Parent::Broken;
        }
    }
    let mut order: Vec<usize> = depths.keys().copied().collect();
    order.sort_unstable_by_key(|index| (depths.get(index).copied(), *index));
    (parents, order)
}

/// The parent that a handle's fragment or its `parent:` names.
fn parent(draft: &Draft<'_>, all: &IndexMap<String, Handle>, lost: &Lost, problems: &mut Problems) -> Parent {
    let at_parent = draft.spot.child("parent");
    let stated = draft.detail.and_then(|detail| detail.parent.as_deref());
    if let Some(stated) = stated
        && !all.contains_key(stated)
    {
        if lost.may_have(stated) {
            return Parent::Broken;
        }
        let help =
            suggestion::help(stated, all.keys().map(String::as_str), || "declare it under `handles:`".to_owned());
        let message = format!("unknown handle `{stated}`");
        problems.push(at_parent.value().error(Code::UnknownHandle, message, "no such handle").help(help));
        return Parent::Broken;
    }
    let stated = stated.map(|name| (name, at_parent.value()));
    let mut named: Vec<(&str, At<'_>)> = draft.nested.clone();
    named.extend(stated.filter(|(name, _)| draft.nested.iter().all(|(nested, _)| nested != name)));
    match named.as_slice() {
        [] if draft.pieces.is_none() => Parent::Broken,
        [] => Parent::Client,
        [(name, _)] => all.get_index_of(*name).map_or(Parent::Broken, Parent::Is),
        [(_, first), (second, at), ..] => {
            let problem = at
                .error(
                    Code::PathSyntax,
                    format!("the handle `{}` has two parents", draft.key),
                    format!("`{second}` too"),
                )
                .beside(first, "reached from this one")
                .help("a handle is reached from one other; write the rest of the path out");
            problems.push(problem);
            Parent::Broken
        }
    }
}

fn cycle(members: &[usize], drafts: &[Draft<'_>], problems: &mut Problems) {
    // The one that comes first in the file starts the cycle.
    let start = members.iter().enumerate().min_by_key(|(_, member)| **member).map_or(0, |(at, _)| at);
    let turned: Vec<usize> = members[start..].iter().chain(&members[..start]).copied().collect();
    let names: Vec<&str> = turned.iter().map(|member| drafts[*member].key).collect();
    let Some(first) = turned.first().map(|member| &drafts[*member]) else {
        return;
    };
    let way = names.iter().chain(names.first()).map(|name| format!("`{name}`")).collect::<Vec<_>>().join(" → ");
    let mut problem = first
        .spot
        .key()
        .error(
            Code::HandleCycle,
            format!("the handle `{}` is reached from itself", first.key),
            format!("reached from: {way}"),
        )
        .help("one of them is reached from the client: its fragment names no other handle");
    for member in turned.iter().skip(1).take(4) {
        problem = problem.beside(&drafts[*member].spot.key(), "on the way");
    }
    problems.push(problem);
}

fn deep(draft: &Draft<'_>, problems: &mut Problems) {
    let problem = draft
        .spot
        .key()
        .error(Code::PathSyntax, format!("the handle `{}` is more than {DEPTH} handles deep", draft.key), "too deep")
        .help("let it be reached from a handle nearer to the client");
    problems.push(problem);
}
