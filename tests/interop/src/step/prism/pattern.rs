//! A body in XML as Prism can judge it: its text, held to a pattern of what the document says of its elements.

use serde_json::{Map, Value, json};

/// How deep schemas may be in each other until anything will do.
const DEEPEST: usize = 12;

/// What an element may hold whose schema does not say.
const ANYTHING: &str = r"[\s\S]*";

/// Gives each body in XML a schema of its text, which is all that Prism reads of it.
pub(super) fn of_bodies(document: &mut Value) {
    let whole = document.clone();
    replace(document, &Patterns { document: &whole });
}

fn replace(value: &mut Value, patterns: &Patterns<'_>) {
    match value {
        Value::Object(entries) => {
            if let Some(media) = entries.get_mut("application/xml") {
                let schema = media.get("schema").cloned().unwrap_or_default();
                *media = json!({"schema": {"type": "string", "pattern": patterns.text(&schema)}});
            }
            entries.values_mut().for_each(|value| replace(value, patterns));
        }
        Value::Array(items) => items.iter_mut().for_each(|value| replace(value, patterns)),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

/// Makes patterns of schemas.
struct Patterns<'a> {
    document: &'a Value,
}

/// A schema and what its elements are.
struct Place<'a> {
    schema: &'a Value,
    /// The hints beside the reference to it, or else its own.
    hint: Option<&'a Value>,
}

impl<'a> Patterns<'a> {
    /// A document in XML: its first line and one element.
    fn text(&self, schema: &'a Value) -> String {
        format!(r"^(?:<\?xml[^>]*\?>)?\s*{}\s*$", self.element(schema, None, DEEPEST))
    }

    /// An element, which is called as its schema says, or else as the place does; otherwise it may have any name.
    fn element(&self, schema: &'a Value, name: Option<&str>, deep: usize) -> String {
        let place = self.place(schema);
        let name = place.hint.and_then(|hint| hint["name"].as_str()).or(name);
        let Some(deep) = deep.checked_sub(1) else { return around(name, ANYTHING, true) };
        if types(place.schema).contains(&"array") && !is_wrapped(place.hint) {
            return format!("(?:{})*", self.item(&place.schema["items"], name, deep));
        }
        around(name, &self.content(schema, name, deep), may_be_empty(place.schema))
    }

    /// What is in an element.
    fn content(&self, schema: &'a Value, name: Option<&str>, deep: usize) -> String {
        let Place { schema, .. } = self.place(schema);
        if let Some(choices) = choices(schema) {
            let contents: Vec<String> = choices.iter().map(|choice| self.content(choice, name, deep)).collect();
            return contents.join("|");
        }
        if let Some(values) = schema["enum"].as_array() {
            return values.iter().map(plain).collect::<Vec<_>>().join("|");
        }
        if let Some(value) = schema.get("const") {
            return plain(value);
        }
        let contents: Vec<String> = types(schema)
            .iter()
            .map(|ty| match *ty {
                "object" => self.fields(schema, deep),
                "array" => format!("(?:{})*", self.item(&schema["items"], name, deep)),
                "integer" => r"-?\d+".to_owned(),
                "number" => r"-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?".to_owned(),
                "boolean" => "true|false".to_owned(),
                "null" => String::new(),
                _ => "[^<]*".to_owned(),
            })
            .collect();
        if contents.is_empty() { ANYTHING.to_owned() } else { contents.join("|") }
    }

    /// The elements of an object: in any order, none that it does not list, and those that it requires.
    fn fields(&self, schema: &'a Value, deep: usize) -> String {
        let Some(properties) = schema["properties"].as_object() else { return ANYTHING.to_owned() };
        let elements: Vec<String> =
            properties.iter().map(|(name, schema)| self.element(schema, Some(name), deep)).collect();
        let required = schema["required"].as_array().into_iter().flatten().filter_map(Value::as_str);
        let required: String = required.map(|name| format!(r"(?=[\s\S]*<{}[ />])", escaped(name))).collect();
        format!("{required}(?:{})*", elements.join("|"))
    }

    /// An element of a list. Where items are objects around a value, the object is that element itself: OpenAPI cannot say so of
    /// components, which JSON uses as well.
    fn item(&self, items: &'a Value, name: Option<&str>, deep: usize) -> String {
        let hinted = items["xml"]["name"].as_str();
        let properties = &self.place(items).schema["properties"];
        let inner = hinted.and_then(|name| properties.get(name)).filter(|_| len(properties) == 1);
        match (inner, hinted) {
            (Some(inner), Some(name)) => self.element(inner, Some(name), deep),
            _ => self.element(items, name, deep),
        }
    }

    /// Follows references.
    fn place(&self, schema: &'a Value) -> Place<'a> {
        let mut place = Place { schema, hint: schema.get("xml") };
        while let Some(name) = place.schema["$ref"].as_str().and_then(|name| name.strip_prefix("#/components/schemas/"))
        {
            place.schema = &self.document["components"]["schemas"][name];
            place.hint = place.hint.or_else(|| place.schema.get("xml"));
        }
        place
    }
}

/// The types that a schema allows; none if it does not say.
fn types(schema: &Value) -> Vec<&str> {
    match &schema["type"] {
        Value::Array(names) => names.iter().filter_map(Value::as_str).collect(),
        name => name.as_str().into_iter().collect(),
    }
}

/// The schemas of which a value has one.
fn choices(schema: &Value) -> Option<&Vec<Value>> {
    ["anyOf", "oneOf"].iter().find_map(|key| schema[*key].as_array())
}

/// Whether an element may be one that has nothing in it, as that of null.
fn may_be_empty(schema: &Value) -> bool {
    let types = types(schema);
    choices(schema).is_some()
        || schema.get("type").is_none()
        || types.iter().any(|ty| matches!(*ty, "null" | "array" | "object"))
}

/// Whether the elements of a list are in one of its own.
fn is_wrapped(hint: Option<&Value>) -> bool {
    hint.is_some_and(|hint| hint["wrapped"] == true)
}

/// The pattern of an element that has this in it.
fn around(name: Option<&str>, content: &str, may_be_empty: bool) -> String {
    let name = name.map_or_else(|| r"[\w-]+".to_owned(), escaped);
    let empty = if may_be_empty { format!(r"|<{name}(?: [^>]*)?/>") } else { String::new() };
    format!(r"(?:<{name}(?: [^>]*)?>(?:{content})</{name}>{empty})")
}

/// A value as text.
fn plain(value: &Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::String(text) => escaped(text),
        other => escaped(&other.to_string()),
    }
}

/// A text in a pattern.
fn escaped(text: &str) -> String {
    let mut pattern = String::new();
    for char in text.chars() {
        if "\\^$.|?*+()[]{}/".contains(char) {
            pattern.push('\\');
        }
        pattern.push(char);
    }
    pattern
}

fn len(properties: &Value) -> usize {
    properties.as_object().map_or(0, Map::len)
}

#[cfg(test)]
mod tests {
    use super::*;

    const DISK: &str =
        "<disk><id type=\"integer\">7</id><label>a</label><tags type=\"array\"><tags>b</tags></tags></disk>";

    /// The pattern of a body, in a document of two objects.
    fn pattern(body: &Value) -> fancy_regex::Regex {
        let disk = json!({"type": "object", "required": ["id"], "properties": {
            "id": {"type": "integer"},
            "label": {"type": ["string", "null"]},
            "kind": {"enum": ["a.b", "c"]},
            "tags": {"type": "array", "items": {"type": "string"}, "xml": {"wrapped": true}},
            "parts": {"type": "array", "xml": {"wrapped": true}, "items": {
                "type": "object", "required": ["part"], "xml": {"name": "part"},
                "properties": {"part": {"$ref": "#/components/schemas/Part"}},
            }},
        }});
        let size = json!({"anyOf": [{"type": "integer"}, {"type": "boolean"}]});
        let part = json!({"type": "object", "properties": {"size": size, "in": {"$ref": "#/components/schemas/Part"}}});
        let mut document = json!({
            "content": {"application/xml": {"schema": body}},
            "components": {"schemas": {"Disk": disk, "Part": part}},
        });
        of_bodies(&mut document);
        let pattern = document["content"]["application/xml"]["schema"]["pattern"].as_str().expect("a pattern");
        fancy_regex::Regex::new(pattern).expect("it is one")
    }

    /// What of these a pattern takes.
    fn taken<'a>(pattern: &fancy_regex::Regex, texts: &[&'a str]) -> Vec<&'a str> {
        texts.iter().copied().filter(|text| pattern.is_match(text).expect("it can be told")).collect()
    }

    #[test]
    fn an_object_has_its_fields_in_any_order_and_no_others() {
        let pattern = pattern(&json!({"$ref": "#/components/schemas/Disk", "xml": {"name": "disk"}}));
        let right = [
            DISK,
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<disk><id>7</id></disk>\n",
            "<disk><label nil=\"true\"/><id>7</id><kind>a.b</kind><tags/></disk>",
            "<disk><id>7</id><parts type=\"array\"><part><size>5</size></part><part><size>true</size></part></parts></disk>",
            "<disk><id>7</id><parts><part><in><in><size>5</size></in></in></part></parts></disk>",
        ];
        assert_eq!(taken(&pattern, &right), right);
        let wrong = [
            "<disks><id>7</id></disks>",
            "<disk><label>a</label></disk>",
            "<disk><id>x</id></disk>",
            "<disk><id>7</id><other>1</other></disk>",
            "<disk><id>7</id><kind>axb</kind></disk>",
            "<disk><id>7</id><tags>b</tags></disk>",
            "<disk><id>7</id><tags><tag>b</tag></tags></disk>",
            "<disk><id>7</id><parts><part><part><size>5</size></part></part></parts></disk>",
            "<disk><id>7</id></disk><disk><id>7</id></disk>",
            "{\"id\": 7}",
        ];
        assert_eq!(taken(&pattern, &wrong), [""; 0]);
    }

    #[test]
    fn a_list_is_in_an_element_of_its_own_if_it_says_so() {
        let item = json!({"$ref": "#/components/schemas/Disk", "xml": {"name": "disk"}});
        let mut list = json!({"type": "array", "items": item, "xml": {"name": "disks", "wrapped": true}});
        let wrapped = format!("<disks type=\"array\">{DISK}{DISK}</disks>");
        let texts = ["<disks/>", &wrapped, DISK, "<disks><id>7</id></disks>"];
        assert_eq!(taken(&pattern(&list), &texts), texts[..2]);
        list["xml"] = json!({"name": "disks"});
        assert_eq!(taken(&pattern(&list), &texts), [DISK]);
        let list = json!({"type": "array", "items": {"type": "boolean"}, "xml": {"wrapped": true}});
        assert_eq!(taken(&pattern(&list), &["<a><b>true</b></a>", "<b>true</b>"]), ["<a><b>true</b></a>"]);
    }

    #[test]
    fn what_is_not_described_is_any_element() {
        let texts = ["<a/>", "<a><b>5</b>c</a>", "text"];
        assert_eq!(taken(&pattern(&json!({})), &texts), texts[..2]);
        assert_eq!(
            taken(&pattern(&json!({"const": "1", "xml": {"name": "a"}})), &["<a>1</a>", "<a>2</a>"]),
            ["<a>1</a>"]
        );
    }
}
