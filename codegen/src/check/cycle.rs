//! Finds types that contain themselves: those that no value can have, and those that Rust needs a `Box` for.

mod component;

use std::collections::{HashMap, HashSet};

use super::place::Fixed;
use super::problem::Problems;
use super::types::Types;
use crate::diagnostic::{Code, Diagnostic};
use crate::ir::{Field, Presence, Shape, Type, TypeDef};

/// Types by number, with the types that each holds directly: not in a list or map, which may be empty.
struct Graph<'a> {
    defs: Vec<&'a TypeDef>,
    numbers: HashMap<&'a str, usize>,
}

/// Reports types without values and notes which fields Rust keeps in a `Box`.
pub(super) fn find(types: &mut Types, problems: &mut Problems) {
    let boxed = {
        let graph = Graph::of(types);
        let endless = graph.endless();
        graph.report(&endless, types, problems);
        graph.tangled_unions(&endless, types, problems);
        graph.boxed()
    };
    for (number, def) in types.defs_mut().enumerate() {
        if let TypeDef::Object(object) = def {
            for (place, field) in object.fields.iter_mut().enumerate() {
                field.boxed = boxed.contains(&(number, place));
            }
        }
    }
}

impl<'a> Graph<'a> {
    fn of(types: &'a Types) -> Self {
        let defs: Vec<&TypeDef> = types.defs().collect();
        let numbers = defs.iter().enumerate().map(|(number, def)| (def.name(), number)).collect();
        Self { defs, numbers }
    }

    /// The type that a value of `ty` holds directly.
    fn held(&self, ty: &Type) -> Option<usize> {
        match ty {
            Type::Named { name, shape: Shape::Object | Shape::Union, .. } => self.numbers.get(name.as_str()).copied(),
            Type::Nullable(inner) | Type::In { inner, .. } => self.held(inner),
            _ => None,
        }
    }

    /// The types that values of a type hold directly.
    fn edges(&self, number: usize) -> Vec<usize> {
        match self.defs[number] {
            TypeDef::Object(object) => object.fields.iter().filter_map(|field| self.held(&field.ty)).collect(),
            TypeDef::Union { variants, .. } => variants.iter().filter_map(|variant| self.held(&variant.ty)).collect(),
            TypeDef::Enum(_) => Vec::new(),
        }
    }

    /// The types that a value of a type must hold.
    fn needs(&self, number: usize) -> Vec<usize> {
        match self.defs[number] {
            TypeDef::Object(object) => {
                object.fields.iter().filter(|field| is_needed(field)).filter_map(|field| self.held(&field.ty)).collect()
            }
            TypeDef::Union { .. } | TypeDef::Enum(_) => self.edges(number),
        }
    }

    /// The types that have no value, since each would hold another without end.
    fn endless(&self) -> Vec<bool> {
        let count = self.defs.len();
        let mut waiting = Vec::with_capacity(count);
        let mut wanted_by: Vec<Vec<usize>> = vec![Vec::new(); count];
        let mut ready = Vec::new();
        for (number, def) in self.defs.iter().enumerate() {
            let needs = self.needs(number);
            // An object needs all it holds, a union one of its members.
            let wants = match def {
                TypeDef::Union { variants, .. } if needs.len() < variants.len() => 0,
                TypeDef::Union { .. } => 1,
                TypeDef::Object(_) | TypeDef::Enum(_) => needs.len(),
            };
            for need in needs {
                wanted_by[need].push(number);
            }
            if wants == 0 {
                ready.push(number);
            }
            waiting.push(wants);
        }
        let mut endless = vec![true; count];
        while let Some(number) = ready.pop() {
            endless[number] = false;
            for user in &wanted_by[number] {
                if waiting[*user] > 0 {
                    waiting[*user] -= 1;
                    if waiting[*user] == 0 {
                        ready.push(*user);
                    }
                }
            }
        }
        endless
    }

    /// Reports each cycle of endless types once.
    fn report(&self, endless: &[bool], types: &Types, problems: &mut Problems) {
        let mut seen = vec![false; self.defs.len()];
        for start in 0..self.defs.len() {
            let mut way: Vec<usize> = Vec::new();
            let mut places: HashMap<usize, usize> = HashMap::new();
            let mut next = Some(start).filter(|start| endless[*start]);
            while let Some(number) = next {
                if let Some(place) = places.get(&number) {
                    problems.extend(self.describe(&way[*place..], types));
                    break;
                }
                if seen[number] {
                    break;
                }
                seen[number] = true;
                places.insert(number, way.len());
                way.push(number);
                next = self.needs(number).into_iter().find(|need| endless[*need]);
            }
        }
    }

    /// Reports unions that are members of each other, which no size fits.
    fn tangled_unions(&self, endless: &[bool], types: &Types, problems: &mut Problems) {
        let edges: Vec<Vec<usize>> = (0..self.defs.len())
            .map(|number| match self.defs[number] {
                TypeDef::Union { .. } => self.edges(number),
                TypeDef::Object(_) | TypeDef::Enum(_) => Vec::new(),
            })
            .collect();
        for members in component::of(&edges) {
            let tangled = match members.as_slice() {
                [only] => edges[*only].contains(only),
                _ => true,
            };
            if tangled && !members.iter().any(|member| endless[*member]) {
                problems.extend(self.describe(&members, types));
            }
        }
    }

    /// The fields, by type and place, whose values may hold a value of the type again.
    fn boxed(&self) -> HashSet<(usize, usize)> {
        let edges: Vec<Vec<usize>> = (0..self.defs.len()).map(|number| self.edges(number)).collect();
        let mut component = vec![0; self.defs.len()];
        for (index, members) in component::of(&edges).iter().enumerate() {
            for member in members {
                component[*member] = index;
            }
        }
        let mut boxed = HashSet::new();
        for (number, def) in self.defs.iter().enumerate() {
            let TypeDef::Object(object) = def else { continue };
            for (place, field) in object.fields.iter().enumerate() {
                if self.held(&field.ty).is_some_and(|held| component[held] == component[number]) {
                    boxed.insert((number, place));
                }
            }
        }
        boxed
    }

    /// The problem of types that hold each other in a circle.
    fn describe(&self, circle: &[usize], types: &Types) -> Option<Diagnostic> {
        let names: Vec<&str> = circle.iter().map(|number| self.defs[*number].name()).collect();
        let name = *names.first()?;
        let way = names.iter().chain(names.first()).map(|name| format!("`{name}`")).collect::<Vec<_>>().join(" → ");
        let mut places = circle.iter().enumerate().map(|(index, number)| {
            let next = circle[(index + 1) % circle.len()];
            (self.place(*number, next, types), self.defs[next].name())
        });
        let (first, holds) = places.next()?;
        let first = first?;
        let label = format!("holds `{holds}`");
        let message = format!("the type `{name}` contains itself");
        let mut problem = Diagnostic::error(Code::CyclicType, message, &first.file, first.place, label);
        for (place, holds) in places.take(4) {
            if let Some(place) = place {
                problem = problem.also(&place.file, place.place, format!("holds `{holds}`"));
            }
        }
        Some(problem.help(self.way_out(circle, &way)))
    }

    /// What to do about types that hold each other in a circle.
    fn way_out(&self, circle: &[usize], way: &str) -> String {
        for (index, number) in circle.iter().enumerate() {
            let next = circle[(index + 1) % circle.len()];
            let TypeDef::Object(object) = self.defs[*number] else {
                continue;
            };
            let field = object.fields.iter().find(|field| is_needed(field) && self.held(&field.ty) == Some(next));
            if let Some(field) = field {
                let (wire, name) = (&field.wire, self.defs[next].name());
                return format!(
                    "no value ever ends ({way}): write `{wire}?` if it may be left out, `{name}?` if it may be null, \
                     or `list<{name}>`"
                );
            }
        }
        format!("no value has a fixed size ({way}): list all members in one union")
    }

    /// Where a type says that it holds another.
    fn place(&self, number: usize, next: usize, types: &Types) -> Option<Fixed> {
        let def = self.defs[number];
        let declared = types.declaration(def.name())?;
        let TypeDef::Object(object) = def else {
            return Some(declared.clone());
        };
        let field = object.fields.iter().find(|field| is_needed(field) && self.held(&field.ty) == Some(next));
        let Some(field) = field else {
            return Some(declared.clone());
        };
        let mark = if field.presence == Presence::Promised { "!" } else { "" };
        Some(declared.child("fields").child(&format!("{}{mark}", field.wire)))
    }
}

/// Whether every value of the type has the field, and not null in it.
fn is_needed(field: &Field) -> bool {
    field.presence != Presence::Optional && !field.nullable
}
