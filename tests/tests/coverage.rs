//! Every operation that is known of a vendor's API is in the spec, or among its gaps with the reason.
//!
//! `tests/facts/operations/*.tsv` has a row for each operation that the vendor's documentation, recorded traffic or a known client
//! shows; it was extracted by a program that knows no spec.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use copyist::ir;
use copyist_tests::{root, sources};

/// An operation as a server tells it from others: method, and path without the names of parameters.
type Call = (String, String);

/// How many operations each API has, as the project says everywhere.
const KNOWN: [(&str, usize); 4] = [("cloudstick-v1", 2), ("computestacks", 138), ("hubgrid", 58), ("onapp", 213)];

#[test]
fn every_known_operation_is_in_a_spec_or_a_gap() {
    let mut problems = Vec::new();
    for (name, number) in KNOWN {
        let (rows, api) = (rows(name), api(name));
        assert_eq!(rows.len(), number, "rows of `{name}`");
        let known: BTreeSet<Call> = rows.iter().map(|(_, call)| call.clone()).collect();
        let mut there = count(api.operations().map(|one| (one.method.as_str().to_owned(), bare(&one.template()))));
        let left_out = api.gaps.iter().filter_map(|gap| gap.operation.as_ref());
        let mut left_out =
            count(left_out.map(|(method, path)| (method.as_str().to_owned(), bare(&format!("{}/{path}", api.prefix)))));
        for (title, call) in rows {
            let found = [&mut there, &mut left_out].into_iter().find_map(|all| {
                let left = all.get_mut(&call).filter(|left| **left > 0)?;
                *left -= 1;
                Some(())
            });
            if found.is_none() {
                problems.push(format!("{name}: `{title}`, {} {}, is neither in the spec nor a gap", call.0, call.1));
            }
        }
        // What is known as one operation may be two in a spec, which then share method and path.
        let more = there.into_iter().filter(|(call, left)| *left > 0 && !known.contains(call));
        problems.extend(more.map(|((method, path), _)| format!("{name}: {method} {path} is no known operation")));
    }
    assert!(problems.is_empty(), "\n{}", problems.join("\n"));
}

fn count(calls: impl Iterator<Item = Call>) -> BTreeMap<Call, usize> {
    let mut counts = BTreeMap::new();
    for call in calls {
        *counts.entry(call).or_default() += 1;
    }
    counts
}

/// The operations that are known of an API, each with its title.
fn rows(name: &str) -> Vec<(String, Call)> {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("facts/operations/{name}.tsv"));
    let text = fs::read_to_string(&file).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
    let row = |line: &str| match line.split('\t').collect::<Vec<_>>().as_slice() {
        [_, title, method, path] => ((*title).to_owned(), ((*method).to_owned(), bare(path))),
        _ => panic!("{}: not a row of four: {line}", file.display()),
    };
    text.lines().skip(1).map(row).collect()
}

/// A path without the names of its parameters.
fn bare(path: &str) -> String {
    let mut bare = String::new();
    for (index, piece) in path.trim_matches('/').split('{').enumerate() {
        if index == 0 {
            bare.push_str(piece);
        } else {
            bare.push_str("{}");
            bare.push_str(piece.split_once('}').map_or("", |(_, rest)| rest));
        }
    }
    bare
}

fn api(name: &str) -> ir::Api {
    let folder = root().join("spec").join(name);
    let sources = sources(&folder, name).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    let (api, problems) = copyist::check(&sources);
    api.unwrap_or_else(|| panic!("`{name}` has {} problems", problems.len()))
}
