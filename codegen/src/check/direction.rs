//! Finds which way values of each type travel.

use std::collections::HashMap;

use super::paging::Styles;
use super::problem::Problems;
use super::types::Types;
use crate::diagnostic::{Code, Diagnostic};
use crate::ir::{AnswerType, Body, Direction, ErrorShape, Field, Operation, Paging, Presence, Resource, Type, TypeDef};

/// The types that requests and answers reach.
#[derive(Debug, Default)]
pub(super) struct Reach {
    reached: HashMap<String, Ways>,
    /// What is reached and has not been looked into.
    queue: Vec<(String, Direction)>,
}

#[derive(Clone, Copy, Debug, Default)]
struct Ways {
    request: bool,
    answer: bool,
}

impl Reach {
    /// Follows everything that operations, pages and errors carry.
    pub(super) fn of(resources: &[Resource], styles: &Styles, errors: &ErrorShape, types: &Types) -> Self {
        let mut reach = Self::default();
        for operation in resources.iter().flat_map(|resource| &resource.operations) {
            reach.operation(operation);
        }
        for style in styles.all() {
            reach.paging(style);
        }
        if let Some(body) = &errors.body {
            reach.ty(body, Direction::Answer);
        }
        reach.follow(types);
        reach
    }

    fn operation(&mut self, operation: &Operation) {
        for fields in [&operation.params, &operation.query, &operation.headers] {
            self.fields(fields, Direction::Request);
        }
        match &operation.body {
            Some(Body::Fields(fields)) => self.fields(fields, Direction::Request),
            Some(Body::Type { ty, .. }) => self.ty(ty, Direction::Request),
            None => {}
        }
        for answer in &operation.answers {
            match &answer.ty {
                AnswerType::Page(ty) | AnswerType::Value(ty) => self.ty(ty, Direction::Answer),
                AnswerType::Empty | AnswerType::Undocumented => {}
            }
        }
    }

    fn paging(&mut self, paging: &Paging) {
        self.fields(&paging.query, Direction::Request);
        self.fields(&paging.envelope, Direction::Answer);
    }

    fn fields(&mut self, fields: &[Field], direction: Direction) {
        for field in fields {
            self.ty(&field.ty, direction);
        }
    }

    fn ty(&mut self, ty: &Type, direction: Direction) {
        match ty {
            Type::List(inner) | Type::Map(inner) | Type::Nullable(inner) | Type::In { inner, .. } => {
                self.ty(inner, direction)
            }
            Type::Named { name, .. } => {
                let ways = self.reached.entry(name.clone()).or_default();
                let way = if direction == Direction::Request { &mut ways.request } else { &mut ways.answer };
                if !*way {
                    *way = true;
                    self.queue.push((name.clone(), direction));
                }
            }
            Type::String
            | Type::Integer
            | Type::Number
            | Type::Boolean
            | Type::Decimal
            | Type::DateTime
            | Type::Date
            | Type::Uuid
            | Type::Url
            | Type::Email
            | Type::Ipv4
            | Type::Json
            | Type::NullBoolean
            | Type::Id(_) => {}
        }
    }

    /// Follows the types into one another.
    fn follow(&mut self, types: &Types) {
        while let Some((name, direction)) = self.queue.pop() {
            match types.def(&name) {
                Some(TypeDef::Object(object)) => self.fields(&object.fields, direction),
                Some(TypeDef::Union { variants, .. }) => {
                    for variant in variants {
                        self.ty(&variant.ty, direction);
                    }
                }
                Some(TypeDef::Enum(_)) | None => {}
            }
        }
    }

    pub(super) fn has(&self, name: &str) -> bool {
        self.reached.contains_key(name)
    }

    /// Tells each object which way it travels; what promises something and is never answered is reported.
    pub(super) fn tell(&self, types: &mut Types, problems: &mut Problems) {
        let mut odd: Vec<(String, String)> = Vec::new();
        for def in types.defs_mut() {
            let TypeDef::Object(object) = def else { continue };
            let ways = self.reached.get(&object.name).copied().unwrap_or_default();
            object.direction = match (ways.request, ways.answer) {
                (true, true) => Direction::Both,
                (true, false) => Direction::Request,
                (false, _) => Direction::Answer,
            };
            if object.direction == Direction::Request {
                let promised = object.fields.iter().filter(|field| field.presence == Presence::Promised);
                odd.extend(promised.map(|field| (object.name.clone(), field.wire.clone())));
            }
        }
        for (name, wire) in odd {
            problems.extend(promise(&name, &wire, types));
        }
    }
}

fn promise(name: &str, wire: &str, types: &Types) -> Option<Diagnostic> {
    let declared = types.declaration(name)?;
    let field = declared.child("fields").child(&format!("{wire}!"));
    let problem = Diagnostic::error(
        Code::InvalidFieldMark,
        format!("`{wire}!` promises what no answer holds"),
        &field.file,
        field.place.clone(),
        "`!` in a request",
    )
    .also(&declared.file, declared.place.clone(), "only requests carry this type")
    .help(format!("write `{wire}` for what a request must carry"));
    Some(problem)
}
