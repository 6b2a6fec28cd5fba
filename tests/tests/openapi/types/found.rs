//! The shapes that a reader finds in a document.

use std::collections::{BTreeMap, BTreeSet};

use copyist::ir::{Api, TypeDef};
use oas3::spec::{
    ObjectOrReference, ObjectSchema, Operation, ParameterIn, Schema, SchemaType as Type, SchemaTypeSet as TypeSet, Spec,
};

use super::shape::{any_of, formatted, nullable, object, texts};

const JSON: &str = "application/json";

/// What a document has.
pub(super) struct Found<'a> {
    spec: &'a Spec,
    /// Components that stand for a type of the API; others are written out where they are used.
    named: BTreeSet<&'a str>,
}

impl<'a> Found<'a> {
    pub(super) fn in_spec(spec: &'a Spec, api: &'a Api) -> Self {
        let types = api.all_types().filter(|def| !matches!(def, TypeDef::Enum(_))).map(TypeDef::name);
        Self { spec, named: types.chain(api.ids.iter().map(|id| id.name.as_str())).collect() }
    }

    /// The parameters, by place and name.
    pub(super) fn parameters(&self, operation: &Operation) -> BTreeMap<(&'static str, String), String> {
        let place = |place| match place {
            ParameterIn::Path => "path",
            ParameterIn::Query => "query",
            ParameterIn::Header => "header",
            ParameterIn::Cookie => "cookie",
        };
        let parameters = operation.parameters(self.spec).expect("it resolves").into_iter();
        parameters
            .map(|one| ((place(one.location), one.name), self.shape(one.schema.as_ref().expect("a schema"))))
            .collect()
    }

    /// The body in JSON.
    pub(super) fn body(&self, operation: &Operation) -> Option<String> {
        let body = operation.request_body(self.spec).expect("it resolves")?;
        Some(self.shape(body.content[JSON].schema.as_ref().expect("a schema")))
    }

    /// The answers in JSON, by status; those without a body are left out.
    pub(super) fn answers(&self, operation: &Operation) -> BTreeMap<String, String> {
        let shape = |(status, response): (String, oas3::spec::Response)| {
            let schema = response.content.get(JSON)?.schema.as_ref()?;
            Some((status, self.shape(schema)))
        };
        operation.responses(self.spec).into_iter().filter_map(shape).collect()
    }

    /// Every component that stands for a type, written out; those of enums too.
    pub(super) fn named(&self) -> BTreeMap<String, String> {
        let components = self.spec.components.iter().flat_map(|components| &components.schemas);
        let is_enum = |schema: &Schema| self.shape(schema).starts_with("enum(");
        components
            .filter(|(name, schema)| self.named.contains(name.as_str()) || is_enum(schema))
            .map(|(name, schema)| (name.clone(), self.shape(schema)))
            .collect()
    }

    fn shape(&self, schema: &Schema) -> String {
        match schema {
            Schema::Boolean(_) => "any".to_owned(),
            Schema::Object(object) => match &**object {
                ObjectOrReference::Object(object) => self.inline(object),
                ObjectOrReference::Ref { ref_path, .. } => {
                    let name = ref_path.strip_prefix("#/components/schemas/").expect("a schema");
                    if self.named.contains(name) {
                        return format!("#{name}");
                    }
                    self.shape(&schema.resolve(self.spec).expect("it leads somewhere"))
                }
            },
        }
    }

    fn inline(&self, schema: &ObjectSchema) -> String {
        // A default stands beside it.
        if let [only] = schema.all_of.as_slice() {
            return self.shape(only);
        }
        let several = [schema.any_of.as_slice(), schema.one_of.as_slice()].concat();
        if !several.is_empty() {
            let shapes: BTreeSet<String> = several.iter().map(|one| self.shape(one)).collect();
            let is_nullable = shapes.contains("null");
            let shape = any_of(shapes.into_iter().filter(|shape| shape != "null"));
            return if is_nullable { nullable(shape) } else { shape };
        }
        let (types, is_nullable) = match &schema.schema_type {
            None => (Vec::new(), false),
            Some(TypeSet::Single(one)) => (vec![*one], false),
            Some(TypeSet::Multiple(several)) => {
                (several.iter().copied().filter(|one| *one != Type::Null).collect(), several.contains(&Type::Null))
            }
        };
        let shape = match types.as_slice() {
            [] => "any".to_owned(),
            [one] => self.typed(*one, schema),
            several => panic!("several types: {several:?}"),
        };
        if is_nullable { nullable(shape) } else { shape }
    }

    fn typed(&self, ty: Type, schema: &ObjectSchema) -> String {
        let bare = match ty {
            Type::Null => "null".to_owned(),
            Type::Boolean => "boolean".to_owned(),
            Type::Integer => "integer".to_owned(),
            Type::Number => "number".to_owned(),
            Type::String => return formatted(&text(schema), schema.format.as_deref()),
            Type::Array => format!("[{}]", self.shape(schema.items.as_ref().expect("items"))),
            Type::Object => match &schema.additional_properties {
                Some(value) => format!("map<{}>", self.shape(value)),
                None => object(
                    schema
                        .properties
                        .iter()
                        .map(|(name, one)| (name.clone(), self.shape(one), schema.required.contains(name))),
                ),
            },
        };
        formatted(&bare, schema.format.as_deref())
    }
}

/// A text, or one of some.
fn text(schema: &ObjectSchema) -> String {
    let open = schema.extensions.get("extensible-enum").and_then(serde_json::Value::as_array);
    let listed = open.into_iter().flatten().chain(&schema.enum_values).chain(&schema.const_value);
    let values: Vec<&str> = listed.filter_map(serde_json::Value::as_str).collect();
    if values.is_empty() { "string".to_owned() } else { texts(values) }
}
