//! The places of a text's nodes: a marked parse, kept as a tree that JSON pointers lead into.

use std::borrow::Cow;
use std::collections::HashMap;
use std::ops::Range;

use crate::events::{Event, Events, ScalarStyle};

/// Where the nodes of a YAML text stand: a tree, held as a list. The root is the first node, if there is one.
pub(super) struct Positions {
    nodes: Vec<Node>,
    /// Node by its parent's number and its key, or its number in a list.
    children: HashMap<(usize, String), usize>,
}

struct Node {
    /// The bytes of its key, quotes included.
    key: Option<Range<usize>>,
    value: Range<usize>,
    /// A mapping or a list over several lines: no place to point at.
    spread: bool,
    /// First byte of a scalar's text, if the text stands there as it is meant, without escapes or folding.
    verbatim: Option<usize>,
    first_child: Option<usize>,
}

impl Positions {
    /// Parses the text up to its first error; what comes after has no place of its own.
    pub(super) fn of(text: &str) -> Self {
        let mut build = Build { positions: Self { nodes: Vec::new(), children: HashMap::new() }, open: Vec::new() };
        for (event, range) in Events::new(text).map_while(Result::ok) {
            if matches!(event, Event::DocumentEnd) {
                break;
            }
            build.event(text, event, range);
        }
        build.positions
    }

    pub(super) fn key(&self, pointer: &str) -> Range<usize> {
        let (node, _) = self.find(pointer);
        self.key_of(node)
    }

    pub(super) fn value(&self, pointer: &str) -> Range<usize> {
        let (node, found) = self.find(pointer);
        match self.nodes.get(node) {
            Some(it) if found && !it.spread && !it.value.is_empty() => it.value.clone(),
            _ => self.key_of(node),
        }
    }

    pub(super) fn within(&self, pointer: &str, range: &Range<usize>) -> Range<usize> {
        let (node, found) = self.find(pointer);
        match self.nodes.get(node).and_then(|it| it.verbatim) {
            Some(start) if found => start.saturating_add(range.start)..start.saturating_add(range.end),
            _ => self.value(pointer),
        }
    }

    /// The key of a node; for a node without one, the start of what it holds.
    fn key_of(&self, node: usize) -> Range<usize> {
        let Some(it) = self.nodes.get(node) else { return 0..0 };
        match (&it.key, it.first_child) {
            (Some(key), _) => key.clone(),
            (None, Some(child)) => self.key_of(child),
            (None, None) => it.value.clone(),
        }
    }

    /// The node at a pointer, or its nearest ancestor and `false`.
    fn find(&self, pointer: &str) -> (usize, bool) {
        let mut node = 0;
        for part in pointer.split('/').skip(1) {
            let part = part.replace("~1", "/").replace("~0", "~");
            match self.children.get(&(node, part)) {
                Some(&child) => node = child,
                None => return (node, false),
            }
        }
        (node, true)
    }
}

/// A tree of positions while it grows.
struct Build {
    positions: Positions,
    open: Vec<Open>,
}

/// A mapping or a list whose end has not come.
struct Open {
    node: usize,
    /// How many children it has.
    count: usize,
    kind: Kind,
}

/// What comes next in an open collection.
enum Kind {
    List,
    Key,
    Value {
        key: String,
        range: Range<usize>,
    },
    /// A mapping or list in the place of a key: it is not in the tree.
    Foreign,
}

impl Build {
    fn event(&mut self, text: &str, event: Event<'_>, range: Range<usize>) {
        match event {
            Event::Scalar(value, style, ..) => self.scalar(text, value, style, range),
            Event::Alias(_) => drop(self.node(range, false)),
            Event::MappingStart(..) => self.start(Kind::Key, range),
            Event::SequenceStart(..) => self.start(Kind::List, range),
            Event::MappingEnd | Event::SequenceEnd => self.end(range),
            Event::Nothing | Event::StreamStart | Event::StreamEnd | Event::DocumentStart(_) | Event::DocumentEnd => {}
        }
    }

    fn scalar(&mut self, text: &str, value: Cow<'_, str>, style: ScalarStyle, range: Range<usize>) {
        if let Some(open) = self.open.last_mut()
            && matches!(open.kind, Kind::Key)
        {
            open.kind = Kind::Value { key: value.into_owned(), range };
            return;
        }
        let quotes = usize::from(matches!(style, ScalarStyle::SingleQuoted | ScalarStyle::DoubleQuoted));
        let plain = range.start + quotes..range.end.saturating_sub(quotes);
        let verbatim = text.get(plain.clone()).is_some_and(|slice| slice == value).then_some(plain.start);
        if let Some(node) = self.node(range, false) {
            node.verbatim = verbatim;
        }
    }

    fn start(&mut self, kind: Kind, range: Range<usize>) {
        let node = self.positions.nodes.len();
        let block = range.is_empty();
        let kind = if self.node(range, block).is_some() { kind } else { Kind::Foreign };
        self.open.push(Open { node, count: 0, kind });
    }

    fn end(&mut self, range: Range<usize>) {
        let Some(open) = self.open.pop() else { return };
        if matches!(open.kind, Kind::Foreign) {
            return;
        }
        if let Some(node) = self.positions.nodes.get_mut(open.node) {
            node.value.end = node.value.end.max(range.end);
        }
    }

    /// Adds a node where the stream is. There is none in the place of a key, nor inside a key.
    fn node(&mut self, value: Range<usize>, spread: bool) -> Option<&mut Node> {
        let number = self.positions.nodes.len();
        let mut key = None;
        if let Some(open) = self.open.last_mut() {
            let name = match std::mem::replace(&mut open.kind, Kind::Key) {
                Kind::Value { key: name, range } => {
                    key = Some(range);
                    name
                }
                Kind::List => {
                    open.kind = Kind::List;
                    open.count.to_string()
                }
                Kind::Key => {
                    open.kind = Kind::Value { key: String::new(), range: value };
                    return None;
                }
                Kind::Foreign => {
                    open.kind = Kind::Foreign;
                    return None;
                }
            };
            open.count += 1;
            self.positions.children.insert((open.node, name), number);
            if let Some(parent) = self.positions.nodes.get_mut(open.node) {
                parent.first_child.get_or_insert(number);
            }
        }
        self.positions.nodes.push(Node { key, value, spread, verbatim: None, first_child: None });
        self.positions.nodes.last_mut()
    }
}
