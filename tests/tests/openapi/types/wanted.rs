//! The shapes that the IR says there should be.

use std::collections::BTreeMap;

use copyist::ir::{AnswerType, Api, Body, Direction, Field, Operation, Presence, Segment, Shape, Type, TypeDef};

use super::shape::{any_of, formatted, nullable, object, texts};

/// What an API has.
pub(super) struct Wanted<'a>(&'a Api);

impl<'a> Wanted<'a> {
    pub(super) fn of(api: &'a Api) -> Self {
        Self(api)
    }

    /// The parameters of calls of one method and path, by place and name.
    pub(super) fn parameters(&self, calls: &[&Operation]) -> BTreeMap<(&'static str, String), String> {
        let mut all: BTreeMap<(&'static str, String), Vec<String>> = BTreeMap::new();
        let mut add = |place, name: &str, shape| all.entry((place, name.to_owned())).or_default().push(shape);
        for call in calls {
            for segment in &call.path {
                if let Segment::Param(param) = segment {
                    add("path", param.wire(), self.path_parameter(param));
                }
            }
            call.fixed_query.iter().for_each(|one| add("query", &one.wire, texts([one.value.as_str()])));
            call.query.iter().for_each(|field| add("query", &field.wire, self.field(field)));
            call.headers.iter().for_each(|field| add("header", &field.wire, self.field(field)));
            if self.0.formats.is_some() {
                add("path", "format", texts(["json", "xml"]));
            }
        }
        all.into_iter().map(|(key, shapes)| (key, any_of(shapes))).collect()
    }

    fn path_parameter(&self, param: &copyist::ir::PathParam) -> String {
        match param {
            copyist::ir::PathParam::Handle(id) => format!("#{}", id.id.name),
            copyist::ir::PathParam::Argument(field) => self.field(field),
        }
    }

    /// The body of calls of one method and path.
    pub(super) fn body(&self, calls: &[&Operation]) -> Option<String> {
        let shapes: Vec<String> = calls.iter().filter_map(|call| self.body_of(call)).collect();
        (!shapes.is_empty()).then(|| any_of(shapes))
    }

    fn body_of(&self, call: &Operation) -> Option<String> {
        let bare = match &call.body {
            Some(Body::Type { ty, .. }) => self.ty(ty),
            None if call.fixed_body.is_empty() => return None,
            Some(Body::Fields(_)) | None => {
                let fixed = call.fixed_body.iter();
                let fixed = fixed.map(|one| (one.wire.clone(), texts([one.value.as_str()]), true));
                object(fixed.chain(self.fields(call.body_fields(), |field| field.presence != Presence::Optional)))
            }
        };
        Some(match &call.root {
            Some(root) => object([(root.clone(), bare, true)]),
            None => bare,
        })
    }

    /// What calls of one method and path answer, by status; statuses without a body are left out.
    pub(super) fn answers(&self, calls: &[&Operation]) -> BTreeMap<String, String> {
        let mut all: BTreeMap<String, Vec<String>> = BTreeMap::new();
        for call in calls {
            for answer in &call.answers {
                let shape = match &answer.ty {
                    AnswerType::Empty => continue,
                    AnswerType::Undocumented => "any".to_owned(),
                    AnswerType::Page(item) => self.page(call, item, answer.root.as_deref()),
                    AnswerType::Value(ty) => match &answer.root {
                        Some(root) => object([(root.clone(), self.ty(ty), true)]),
                        None => self.ty(ty),
                    },
                };
                all.entry(answer.status.to_string()).or_default().push(shape);
            }
        }
        if let Some(body) = &self.0.errors.body {
            let shape = self.ty(body);
            for error in calls.iter().flat_map(|call| &call.errors) {
                all.entry(error.status.to_string()).or_default().push(shape.clone());
            }
            if !all.keys().any(|status| status.starts_with('4')) {
                all.insert("4XX".to_owned(), vec![shape]);
            }
        }
        all.into_iter().map(|(status, shapes)| (status, any_of(shapes))).collect()
    }

    fn page(&self, call: &Operation, item: &Type, root: Option<&str>) -> String {
        let paging = call.paging.as_ref().expect("a page has a style");
        let items = format!("[{}]", self.ty(item));
        let place = paging.items.as_deref().or(root);
        let Some(place) = place else { return items };
        let promised = |field: &Field| field.presence == Presence::Promised;
        let others = self.fields(&paging.envelope, promised).filter(|(name, ..)| name != place);
        let own = paging.envelope.iter().find(|field| field.wire == place);
        let (shape, required) = match own {
            Some(field) => (if field.nullable { nullable(items) } else { items }, promised(field)),
            None => (items, true),
        };
        object(others.chain([(place.to_owned(), shape, required)]))
    }

    /// Every named type and identifier, written out.
    pub(super) fn named(&self) -> BTreeMap<String, String> {
        let def = |def: &TypeDef| {
            let shape = match def {
                TypeDef::Object(one) => object(self.fields(
                    &one.fields,
                    match one.direction {
                        Direction::Request => |field: &Field| field.presence != Presence::Optional,
                        Direction::Answer | Direction::Both => |field: &Field| field.presence == Presence::Promised,
                    },
                )),
                TypeDef::Enum(one) => texts(one.values.iter().map(|value| value.wire.as_str())),
                TypeDef::Union { variants, .. } => any_of(variants.iter().map(|variant| self.ty(&variant.ty))),
            };
            (def.name().to_owned(), shape)
        };
        let id = |id: &copyist::ir::IdType| {
            (id.name.clone(), self.ty(if id.integer { &Type::Integer } else { &Type::String }))
        };
        let formats = self.0.formats.iter().map(|_| ("Format".to_owned(), texts(["json", "xml"])));
        self.0.all_types().map(def).chain(self.0.ids.iter().map(|one| id(one))).chain(formats).collect()
    }

    fn fields<'b>(
        &'b self,
        fields: &'b [Field],
        is_required: fn(&Field) -> bool,
    ) -> impl Iterator<Item = (String, String, bool)> + 'b {
        fields.iter().map(move |field| (field.wire.clone(), self.field(field), is_required(field)))
    }

    fn field(&self, field: &Field) -> String {
        let format = field.format.as_deref().or(field.secret.then_some("password"));
        let shape = formatted(&self.ty(&field.ty), format);
        if field.nullable { nullable(shape) } else { shape }
    }

    fn ty(&self, ty: &Type) -> String {
        let plain = match ty {
            Type::String => "string",
            Type::Integer => "integer(int64)",
            Type::Number => "number(double)",
            Type::Boolean => "boolean",
            Type::Decimal => "string(decimal)",
            Type::DateTime => "string(date-time)",
            Type::Date => "string(date)",
            Type::Uuid => "string(uuid)",
            Type::Url => "string(uri)",
            Type::Email => "string(email)",
            Type::Ipv4 => "string(ipv4)",
            Type::Json => "any",
            Type::NullBoolean => "{Bool: boolean, Valid: boolean}",
            Type::List(item) => return format!("[{}]", self.ty(item)),
            Type::Map(value) => return format!("map<{}>", self.ty(value)),
            Type::Nullable(inner) => return nullable(self.ty(inner)),
            Type::In { key, inner } => return object([(key.clone(), self.ty(inner), true)]),
            Type::Id(id) => return format!("#{}", id.name),
            Type::Named { name, shape: Shape::Enum, .. } => return self.enumeration(name),
            Type::Named { name, .. } => return format!("#{name}"),
        };
        plain.to_owned()
    }

    /// An enum stands for its values: they are written out where a request has one.
    fn enumeration(&self, name: &str) -> String {
        let found = self.0.all_types().find_map(|def| match def {
            TypeDef::Enum(one) if one.name == name => Some(one),
            _ => None,
        });
        texts(found.expect("an enum").values.iter().map(|value| value.wire.as_str()))
    }
}
