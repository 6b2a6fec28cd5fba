//! Children of an element that have the same name.

use std::collections::{HashMap, HashSet};

/// Up to how many children each is compared with all others.
const FEW: usize = 16;

/// A child of an element, in the JSON: `"name":value`. Small, as there may be millions.
#[derive(Clone, Copy)]
pub(super) struct Child {
    start: u32,
    value: u32,
}

impl Child {
    pub(super) fn new(start: usize, value: usize) -> Result<Self, String> {
        match (u32::try_from(start), u32::try_from(value)) {
            (Ok(start), Ok(value)) => Ok(Self { start, value }),
            _ => Err("more than 4 GiB".to_owned()),
        }
    }
}

/// Makes lists of children that have the same name; says whether all have, so that the element is itself a list.
///
/// The children stand at the end of the JSON, from `value` on: `{"a":1,"b":2,"a":3`.
pub(super) fn mend(children: &[Child], value: usize, is_mixed: bool, json: &mut Vec<u8>) -> bool {
    if !have_doubles(children, json) {
        return false;
    }
    let old = json.split_off(value);
    let parts = Parts { json: &old, offset: value, children };
    let groups = parts.groups();
    let mut rest = &groups[..];
    if let (Some((first, _)), Some((last, _)), false) = (rest.first(), rest.last(), is_mixed)
        && first == last
    {
        parts.list(rest, json);
        return true;
    }
    while let Some((group, first)) = rest.first() {
        json.push(if rest.len() == groups.len() { b'{' } else { b',' });
        json.extend_from_slice(parts.name(*first));
        let (same, others) = rest.split_at(rest.partition_point(|(other, _)| other == group));
        match same {
            [(_, child)] => json.extend_from_slice(parts.value(*child)),
            _ => {
                parts.list(same, json);
                json.push(b']');
            }
        }
        rest = others;
    }
    false
}

/// The children of an element, in the JSON that was written of them.
struct Parts<'a> {
    json: &'a [u8],
    /// Where this JSON was when the places of the children were noted.
    offset: usize,
    children: &'a [Child],
}

impl<'a> Parts<'a> {
    /// The children with the number of their name, those of one name together.
    fn groups(&self) -> Vec<(u32, u32)> {
        let mut names = HashMap::new();
        let mut groups = Vec::with_capacity(self.children.len());
        for child in 0..u32::try_from(self.children.len()).unwrap_or(u32::MAX) {
            let next = u32::try_from(names.len()).unwrap_or(u32::MAX);
            groups.push((*names.entry(self.name(child)).or_insert(next), child));
        }
        groups.sort_unstable();
        groups
    }

    fn part(&self, start: u32, end: usize) -> &'a [u8] {
        self.json.get(start as usize - self.offset..end).unwrap_or_default()
    }

    /// A child's name, as it stands before its value: `"name":`.
    fn name(&self, child: u32) -> &'a [u8] {
        self.children
            .get(child as usize)
            .map_or(&[], |child| self.part(child.start, child.value as usize - self.offset))
    }

    fn value(&self, child: u32) -> &'a [u8] {
        // A child ends before the comma of the next, or with the text.
        let next = self.children.get(child as usize + 1);
        let end = next.map_or(self.json.len(), |next| next.start as usize - 1 - self.offset);
        self.children.get(child as usize).map_or(&[], |child| self.part(child.value, end))
    }

    /// Writes children as a list, without its closing bracket: `["a","b"`, or with objects `[{"name":{}},{"name":{}}`.
    fn list(&self, children: &[(u32, u32)], json: &mut Vec<u8>) {
        for (position, (_, child)) in children.iter().enumerate() {
            json.push(if position == 0 { b'[' } else { b',' });
            let value = self.value(*child);
            if value.first() == Some(&b'{') {
                json.push(b'{');
                json.extend_from_slice(self.name(*child));
                json.extend_from_slice(value);
                json.push(b'}');
            } else {
                json.extend_from_slice(value);
            }
        }
    }
}

fn have_doubles(children: &[Child], json: &[u8]) -> bool {
    let name = |child: &Child| json.get(child.start as usize..child.value as usize).unwrap_or_default();
    if children.len() > FEW {
        let mut seen = HashSet::new();
        return !children.iter().all(|child| seen.insert(name(child)));
    }
    children
        .iter()
        .enumerate()
        .any(|(index, child)| children.iter().take(index).any(|other| name(other) == name(child)))
}
