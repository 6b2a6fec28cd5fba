//! Every operation that is known of a vendor's API is in the spec, or among its gaps with the reason.
//!
//! `tests/facts/operations/*.tsv` has a row for each operation that the vendor's documentation, recorded traffic or a known client
//! shows; it was extracted by a program that knows no spec. The rows are numbered, so that none goes unnoticed.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use copyist::ir;
use copyist_tests::{root, sources};

/// An operation as a server tells it from others: method, and path without the names of parameters.
type Call = (String, String);

/// What is known of each API's operations, and from where.
const FACTS: &str = "tests/facts/operations";

#[test]
fn every_known_operation_is_in_a_spec_or_a_gap() {
    let mut problems = Vec::new();
    for name in names() {
        let (rows, api) = (rows(&name), api(&name));
        let known: BTreeSet<Call> = rows.iter().map(|(_, call)| call.clone()).collect();
        let next = rows.len() + 1;
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
                problems.push(missing(&name, &title, &call));
            }
        }
        // What is known as one operation may be two in a spec, which then share method and path.
        let more = there.into_iter().filter(|(call, left)| *left > 0 && !known.contains(call));
        problems.extend(more.enumerate().map(|(index, (call, _))| unknown(&name, next + index, &call)));
    }
    assert!(problems.is_empty(), "\n{}", problems.join("\n"));
}

fn missing(name: &str, title: &str, (method, path): &Call) -> String {
    format!(
        "`{title}`, {method} /{path}, is in {FACTS}/{name}.tsv and neither in the spec nor a gap\n  \
         help: add it to a file in spec/{name}/, or to `gaps:` in its api.yaml with the reason why it is left out"
    )
}

fn unknown(name: &str, number: usize, (method, path): &Call) -> String {
    format!(
        "{method} /{path} is in spec/{name}/ and not in {FACTS}/{name}.tsv\n  \
         help: look again whether the vendor has it; if so, add this row, with the docs' title of it and tabs between:\n  \
         {number}\tTITLE\t{method}\t/{path}"
    )
}

/// The APIs whose operations are known: each has a file.
fn names() -> BTreeSet<String> {
    let folder = root().join(FACTS);
    let files = fs::read_dir(&folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    let names = files.map(|file| file.expect("the entry can be read").file_name().to_string_lossy().into_owned());
    let names: BTreeSet<String> = names.filter_map(|name| Some(name.strip_suffix(".tsv")?.to_owned())).collect();
    assert!(!names.is_empty(), "{FACTS} has no file");
    names
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
    let file = format!("{FACTS}/{name}.tsv");
    let text = fs::read_to_string(root().join(&file)).unwrap_or_else(|error| panic!("{file}: {error}"));
    let row = |(index, line): (usize, &str)| match line.split('\t').collect::<Vec<_>>().as_slice() {
        [number, title, method, path] => {
            assert_eq!(*number, index.to_string(), "{file}: rows are numbered from 1 without a gap: {line}");
            ((*title).to_owned(), ((*method).to_owned(), bare(path)))
        }
        _ => panic!("{file}: not a row of four, with tabs between: {line}"),
    };
    text.lines().enumerate().skip(1).map(row).collect()
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
