//! A made-up API as an OpenAPI document, as its vendor might have published it.

use serde_json::{Map, Value, json};

use super::NOUNS_A_FILE;
use super::noun::{Kind, Noun, Parent};

/// A version of OpenAPI.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Version {
    /// What most generators read.
    V3_0,
    /// What some read only.
    V3_1,
}

impl Version {
    /// Both.
    pub const ALL: [Self; 2] = [Self::V3_0, Self::V3_1];

    /// `3.0`.
    #[must_use]
    pub fn short(self) -> &'static str {
        match self {
            Self::V3_0 => "3.0",
            Self::V3_1 => "3.1",
        }
    }

    fn full(self) -> &'static str {
        match self {
            Self::V3_0 => "3.0.3",
            Self::V3_1 => "3.1.0",
        }
    }
}

/// The document. It uses nothing in which the versions differ.
pub(super) fn document(name: &str, nouns: &[Noun], version: Version) -> Value {
    let (mut paths, mut schemas) = (Map::new(), Map::new());
    schemas.insert(
        "Problem".to_owned(),
        object(&[("message", text("What went wrong."), true)], "A failed call's answer."),
    );
    let mut tags = Vec::new();
    for (index, noun) in nouns.iter().enumerate() {
        let tag = format!("Part {}", index / NOUNS_A_FILE);
        if index.is_multiple_of(NOUNS_A_FILE) {
            tags.push(json!({"name": tag, "description": format!("{tag} of what there is.")}));
        }
        for kind in noun.kinds() {
            let path = paths.entry(path(noun, *kind)).or_insert_with(|| json!({}));
            path[kind.method()] = operation(noun, *kind, &tag);
        }
        types(noun, &mut schemas);
    }
    json!({
        "openapi": version.full(),
        "info": {
            "title": format!("The {name} API"),
            "version": "0.1.0",
            "description": "Manages things that nobody has.",
            "license": {"name": "MIT", "url": "https://example.com/license"},
        },
        "servers": [{"url": "https://api.example.com"}],
        "security": [{"key": []}],
        "tags": tags,
        "paths": paths,
        "components": {
            "schemas": schemas,
            "securitySchemes": {"key": {"type": "http", "scheme": "bearer"}},
        },
    })
}

fn path(noun: &Noun, kind: Kind) -> String {
    let name = noun.name();
    let of = match noun.parent() {
        Parent::Account => "/api/v1/accounts/{account_id}",
        Parent::Project => "/api/v1/accounts/{account_id}/projects/{project_id}",
    };
    match kind {
        Kind::List | Kind::Create => format!("{of}/{name}s"),
        Kind::Get | Kind::Delete | Kind::Update => format!("{of}/{name}s/{{{name}_id}}"),
        Kind::Restart => format!("{of}/{name}s/{{{name}_id}}/restart"),
    }
}

fn operation(noun: &Noun, kind: Kind, tag: &str) -> Value {
    let name = noun.operation(kind);
    let mut operation = json!({
        "operationId": name,
        "summary": format!("Does what `{name}` says."),
        "tags": [tag],
        "parameters": parameters(noun, kind),
        "responses": responses(noun, kind),
    });
    if let Some(body) = body(noun, kind) {
        operation["requestBody"] =
            json!({"required": true, "content": {"application/json": {"schema": reference(&body)}}});
    }
    operation
}

fn parameters(noun: &Noun, kind: Kind) -> Vec<Value> {
    let in_path = |name: String, what: String| json!({"name": name, "in": "path", "required": true, "description": what, "schema": {"type": "string"}});
    let mut parameters = vec![in_path("account_id".to_owned(), "Identifier of an account.".to_owned())];
    if noun.parent() == Parent::Project {
        parameters.push(in_path("project_id".to_owned(), "Identifier of a project.".to_owned()));
    }
    if kind.is_of_one() {
        let name = noun.name();
        parameters.push(in_path(format!("{name}_id"), format!("Identifier of a {name}.")));
    }
    if kind == Kind::List {
        let limit = json!({"type": "integer", "format": "int64", "default": 20, "maximum": 100});
        let of = |name: &str, what: &str, schema: Value| json!({"name": name, "in": "query", "required": false, "description": what, "schema": schema});
        parameters.push(of("search", "Words to find.", json!({"type": "string"})));
        parameters.push(of("limit", "How many.", limit));
    }
    parameters
}

fn responses(noun: &Noun, kind: Kind) -> Value {
    let body =
        |what: &str, schema: Value| json!({"description": what, "content": {"application/json": {"schema": schema}}});
    let mut responses = Map::new();
    let success = match (kind, noun.answer(kind)) {
        (_, None) => json!({"description": "Done."}),
        (Kind::List, Some(answer)) => body("All of them.", json!({"type": "array", "items": reference(&answer)})),
        (_, Some(answer)) => body("Done.", reference(&answer)),
    };
    responses.insert(kind.status().to_owned(), success);
    for (status, what) in
        [("400", "A parameter is wrong."), ("404", "There is no such thing."), ("500", "The server failed.")]
    {
        responses.insert(status.to_owned(), body(what, reference("Problem")));
    }
    Value::Object(responses)
}

/// The type of an operation's body.
fn body(noun: &Noun, kind: Kind) -> Option<String> {
    match kind {
        Kind::Create => Some(format!("Create{}Request", noun.type_name())),
        Kind::Update => Some(format!("Update{}Request", noun.type_name())),
        Kind::List | Kind::Get | Kind::Delete | Kind::Restart => None,
    }
}

fn types(noun: &Noun, schemas: &mut Map<String, Value>) {
    let [(state, states), (tier, tiers)] = noun.enums();
    let what = format!("What a {} is like.", noun.name());
    for (name, values) in [(&state, states), (&tier, tiers)] {
        schemas.insert(name.clone(), json!({"type": "string", "description": what, "enum": values}));
    }
    let tags = json!({"type": "array", "description": "Words to find it by.", "items": {"type": "string"}});
    let labels = json!({"type": "object", "description": "Free labels.", "additionalProperties": {"type": "string"}});
    let active = json!({"type": "boolean", "description": "Whether it is paid for."});
    let size = json!({"type": "integer", "format": "int64", "description": "Size in bytes."});
    for (name, follows) in noun.types() {
        let more = follows.as_deref().map(reference);
        let last = more.as_ref().map_or("note", |_| "more");
        let fields = [
            ("id", text("Identifier."), true),
            ("name", text("Name shown to people."), true),
            ("state", reference(&state), true),
            ("size", size.clone(), true),
            ("created_at", text("When it was made."), true),
            ("tier", reference(&tier), false),
            ("tags", tags.clone(), false),
            ("labels", labels.clone(), false),
            ("active", active.clone(), false),
            (last, more.unwrap_or_else(|| text("A remark.")), false),
        ];
        schemas.insert(name, object(&fields, &format!("What is known of a {}.", noun.name())));
    }
    for name in noun.kinds().iter().filter_map(|kind| Some((*kind, body(noun, *kind)?))) {
        let (kind, name) = name;
        let required = kind == Kind::Create;
        let fields = [
            ("name", text("Name shown to people."), required),
            ("size", size.clone(), required),
            ("tier", reference(&tier), false),
            ("tags", tags.clone(), false),
            ("active", active.clone(), false),
        ];
        schemas.insert(name, object(&fields, &format!("What `{}` takes.", noun.operation(kind))));
    }
}

/// An object of fields, each with whether it is required.
fn object(fields: &[(&str, Value, bool)], description: &str) -> Value {
    let properties: Map<String, Value> =
        fields.iter().map(|(name, schema, _)| ((*name).to_owned(), schema.clone())).collect();
    let required: Vec<&str> = fields.iter().filter(|(_, _, required)| *required).map(|(name, _, _)| *name).collect();
    let mut object = json!({"type": "object", "description": description, "properties": properties});
    if !required.is_empty() {
        object["required"] = json!(required);
    }
    object
}

fn text(description: &str) -> Value {
    json!({"type": "string", "description": description})
}

fn reference(name: &str) -> Value {
    json!({"$ref": format!("#/components/schemas/{name}")})
}
