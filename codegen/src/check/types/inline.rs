//! Enums and unions that are written where they are used and take their name from there.

use super::super::name::{self, Name, Use};
use super::super::notation::{Expr, Word};
use super::super::place::At;
use super::super::problem::Problems;
use super::variant::{self, INLINE_REMEDY, Listed};
use super::{Def, Inline, Site, Types};
use crate::diagnostic::Code;
use crate::ir::{EnumType, Ident, Shape, Type, TypeDef};

impl Types {
    pub(super) fn inline_enum(
        &mut self,
        expr: &Expr<'_>,
        words: &[Word<'_>],
        site: &Site<'_>,
        problems: &mut Problems,
    ) -> Option<Type> {
        let at = site.at(expr);
        let listed = words.iter().map(|word| Listed {
            text: &word.text,
            at: site.spot.within(&word.span),
            doc: None,
            rust_name: None,
        });
        let values = variant::values(listed, &at, INLINE_REMEDY, problems)?;
        let mut sorted: Vec<&str> = values.iter().map(|value| value.wire.as_str()).collect();
        sorted.sort_unstable();
        let content = format!("enum {sorted:?}");
        self.inline(Shape::Enum, content, &at, site, problems, |name, ident| {
            TypeDef::Enum(EnumType { name, ident, doc: site.doc.to_owned(), values, provenance: None })
        })
    }

    pub(super) fn inline_union(
        &mut self,
        expr: &Expr<'_>,
        members: &[Expr<'_>],
        site: &Site<'_>,
        problems: &mut Problems,
    ) -> Option<Type> {
        let at = site.at(expr);
        let (members, nullable) = self.members(members, site, problems)?;
        let variants = variant::members(members, problems)?;
        let content = format!("union {:?}", variants.iter().map(|variant| &variant.ty).collect::<Vec<_>>());
        let union = self.inline(Shape::Union, content, &at, site, problems, |name, ident| TypeDef::Union {
            name,
            ident,
            doc: site.doc.to_owned(),
            variants,
        })?;
        Some(if nullable { Type::Nullable(Box::new(union)) } else { union })
    }

    /// The types of a union's members, and whether one of them may be null, which makes the whole so.
    pub(super) fn members<'a>(
        &mut self,
        members: &[Expr<'_>],
        site: &Site<'a>,
        problems: &mut Problems,
    ) -> Option<(Vec<(Type, At<'a>)>, bool)> {
        let mut nullable = false;
        let resolved: Vec<Option<(Type, At<'a>)>> = members
            .iter()
            .map(|member| {
                let ty = match self.resolve(member, site, problems)? {
                    Type::Nullable(inner) => {
                        nullable = true;
                        *inner
                    }
                    ty => ty,
                };
                super::bare(&ty, &site.at(member), "a member of a union", problems).then(|| (ty, site.at(member)))
            })
            .collect();
        let resolved: Option<Vec<_>> = resolved.into_iter().collect();
        Some((resolved?, nullable))
    }

    /// Gives an inline type its name; a type of the same name and content is the same type.
    fn inline(
        &mut self,
        shape: Shape,
        content: String,
        at: &At<'_>,
        site: &Site<'_>,
        problems: &mut Problems,
        define: impl FnOnce(String, Ident) -> TypeDef,
    ) -> Option<Type> {
        const REMEDY: &str = "give the type a name of its own under `types:` and use that name here";
        let name = name::pascal(site.name);
        let Some(known) = self.inline.get(&name) else {
            let wanted = Name { text: site.name, at: *at, rust_name: None, remedy: REMEDY };
            let ident = name::mint(Use::Type, &wanted, problems);
            let ident = ident.filter(|ident| self.claim(ident, at, REMEDY, problems));
            let inline = ident.clone().map(|ident| Inline { ident, shape, content, at: at.fixed() });
            self.inline.insert(name.clone(), inline);
            let ident = ident?;
            self.defs.insert(name.clone(), Def { home: site.home, def: define(name.clone(), ident.clone()) });
            return Some(Type::Named { name, ident, shape });
        };
        let known = known.as_ref()?;
        if known.content != content {
            let what = match shape {
                Shape::Enum | Shape::Object => "values",
                Shape::Union => "members",
            };
            let message = format!("two inline types are called `{name}`, with different {what}");
            let problem = at
                .error(Code::NameClash, message, format!("would be `{name}` again"))
                .also(&known.at.file, known.at.place.clone(), format!("already `{name}`"))
                .help(REMEDY);
            problems.push(problem);
            return None;
        }
        Some(Type::Named { name, ident: known.ident.clone(), shape: known.shape })
    }
}
