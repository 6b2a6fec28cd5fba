//! The table: one operation of the docs a row.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

/// One row of the table.
pub(super) struct Fact {
    pub(super) section: String,
    pub(super) title: String,
    pub(super) method: String,
    pub(super) path: String,
    pub(super) status: String,
    pub(super) path_params: BTreeMap<String, Field>,
    pub(super) query: BTreeMap<String, Field>,
    pub(super) body: BTreeMap<String, Field>,
    pub(super) basis: String,
    pub(super) confidence: String,
}

/// What both sides say of a field.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Field {
    pub(super) json_type: String,
    pub(super) required: bool,
    pub(super) rules: BTreeMap<String, String>,
}

impl Fact {
    pub(super) fn name(&self) -> String {
        format!("{} / {} ({} {})", self.section, self.title, self.method, self.path)
    }
}

/// Reads the table.
pub(super) fn facts() -> Vec<Fact> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("facts/cloudstick-v2.tsv");
    let text = fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    text.lines().skip(1).map(fact).collect()
}

fn fact(line: &str) -> Fact {
    let columns: Vec<&str> = line.split('\t').collect();
    let [_, section, title, method, path, status, path_params, query, body, basis, confidence] = columns[..] else {
        panic!("a row without 11 columns: {line}");
    };
    Fact {
        section: section.to_owned(),
        title: title.to_owned(),
        method: method.to_owned(),
        path: path.to_owned(),
        status: status.to_owned(),
        path_params: told_fields(path_params),
        query: told_fields(query),
        body: told_fields(body),
        basis: basis.to_owned(),
        confidence: confidence.to_owned(),
    }
}

/// Reads the fields of a cell: `name:string:required ttl:integer:optional:default=1,maximum=9`, or `-` for none.
fn told_fields(cell: &str) -> BTreeMap<String, Field> {
    let words = cell.split(' ').filter(|word| *word != "-");
    words
        .map(|word| {
            let parts: Vec<&str> = word.splitn(4, ':').collect();
            let rules = parts.get(3).into_iter().flat_map(|rules| rules.split(','));
            let field = Field {
                json_type: parts[1].to_owned(),
                // Path parameters leave the mark out: they cannot be optional.
                required: parts.get(2).is_none_or(|mark| *mark == "required"),
                rules: rules
                    .filter_map(|rule| rule.split_once('='))
                    .map(|(key, value)| (key.into(), value.into()))
                    .collect(),
            };
            (parts[0].to_owned(), field)
        })
        .collect()
}
