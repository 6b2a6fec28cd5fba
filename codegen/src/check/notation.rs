//! Reads the type notation: `list<Server>`, `enum [a, b]`, `string | integer`.

mod lexer;
#[cfg(test)]
mod tests;

use std::borrow::Cow;
use std::ops::Range;

use lexer::{Lexer, Token};

use super::place::Spot;
use super::prose;
use super::suggestion::shortened;
use crate::diagnostic::{Code, Diagnostic};

/// How deep types may nest; nobody writes more, and the readers of types recurse.
const DEPTH: usize = 16;

/// A type as written, with the bytes it stands at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Expr<'a> {
    pub(super) kind: Kind<'a>,
    pub(super) span: Range<usize>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Kind<'a> {
    /// `Server`
    Name(&'a str),
    /// `list<Server>`, `map<Server>` or `page<Server>`
    Wrapped(Wrapper, Box<Expr<'a>>),
    /// `Server?`
    Nullable(Box<Expr<'a>>),
    /// `enum [a, "b c"]`
    Enum(Vec<Word<'a>>),
    /// `A | B`
    Union(Vec<Expr<'a>>),
    /// `Server in server`
    In(Box<Expr<'a>>, Word<'a>),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Wrapper {
    List,
    Map,
    Page,
}

/// A value of an enum.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Word<'a> {
    pub(super) text: Cow<'a, str>,
    pub(super) span: Range<usize>,
}

/// What cannot be read, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Unreadable {
    pub(super) span: Range<usize>,
    pub(super) label: String,
    pub(super) help: Option<String>,
}

impl Unreadable {
    fn new(span: Range<usize>, label: impl Into<String>) -> Self {
        Self { span, label: label.into(), help: None }
    }

    fn help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }

    /// The problem, for a text that stands at `spot`.
    pub(super) fn report(self, text: &str, spot: Spot<'_>) -> Diagnostic {
        self.report_of(&text[prose::split(text).notation], spot)
    }

    /// The problem, for a type that is a part of the text at `spot`.
    pub(super) fn report_of(self, notation: &str, spot: Spot<'_>) -> Diagnostic {
        let notation = notation.trim();
        let message = if notation.is_empty() {
            "a type is missing".to_owned()
        } else {
            format!("the type `{}` cannot be read", shortened(notation))
        };
        let problem = spot.within(&self.span).error(Code::TypeSyntax, message, self.label);
        match self.help {
            Some(help) => problem.help(help),
            None => problem,
        }
    }
}

/// Whether a text can stand as a name in the notation.
pub(super) fn is_name(text: &str) -> bool {
    text.starts_with(|c: char| c.is_ascii_alphabetic() || c == '_')
        && text.chars().all(|c| c.is_ascii_alphanumeric() || c == '_')
}

/// Reads the type at a range of a text; all spans count from the text's start.
pub(super) fn read(text: &str, range: Range<usize>) -> Result<Expr<'_>, Unreadable> {
    let mut reader = Reader { lexer: Lexer::new(text, range), depth: 0 };
    let expr = reader.whole()?;
    let (rest, span) = reader.lexer.next();
    match rest {
        Token::End => Ok(expr),
        Token::Open('[') => Err(Unreadable::new(span, "unexpected `[`")
            .help(format!("a list is written `list<{}>`", &text[expr.span.clone()]))),
        Token::Name("in") => Err(Unreadable::new(span, "a second key")
            .help("a value has one key around it; name what stands in between under `types:`")),
        Token::Name(_) => {
            Err(Unreadable::new(span, "a type ends before this word").help("a description follows ` -- `"))
        }
        Token::Comma => {
            Err(Unreadable::new(span, "unexpected `,`").help("a value of several types is written `A | B`"))
        }
        Token::Bar if matches!(expr.kind, Kind::In(..)) => {
            Err(Unreadable::new(span, "a union after a key").help("the key is around the whole union: `A | B in key`"))
        }
        Token::Other('-') if text[..span.start].ends_with(char::is_whitespace) => {
            Err(Unreadable::new(span, "unexpected `-`")
                .help("a description follows ` -- `: two dashes, then the words"))
        }
        other => Err(Unreadable::new(span, format!("unexpected {other}"))
            .help("names of types have letters, digits and underscores")),
    }
}

struct Reader<'a> {
    lexer: Lexer<'a>,
    depth: usize,
}

impl<'a> Reader<'a> {
    /// A type, and the key of the object around it.
    fn whole(&mut self) -> Result<Expr<'a>, Unreadable> {
        let inner = self.union()?;
        if !self.lexer.eat(&Token::Name("in")) {
            return Ok(inner);
        }
        let (token, span) = self.lexer.word();
        let text = match token {
            Token::Name(text) => Cow::Borrowed(text),
            Token::Quoted(text) if text.is_empty() => {
                return Err(Unreadable::new(span, "an empty key").help("name the key that the value travels in"));
            }
            Token::Quoted(text) => text,
            other => {
                return Err(Unreadable::new(span, format!("a key is expected here, not {other}"))
                    .help("name the key that the value travels in: `Server in server`"));
            }
        };
        let whole = inner.span.start..span.end;
        Ok(Expr { kind: Kind::In(Box::new(inner), Word { text, span }), span: whole })
    }

    fn union(&mut self) -> Result<Expr<'a>, Unreadable> {
        let first = self.nullable()?;
        let mut members = vec![first];
        while self.lexer.eat(&Token::Bar) {
            members.push(self.nullable()?);
        }
        let span = members.first().map_or(0, |m| m.span.start)..members.last().map_or(0, |m| m.span.end);
        Ok(match <[Expr<'a>; 1]>::try_from(members) {
            Ok([only]) => only,
            Err(members) => Expr { kind: Kind::Union(members), span },
        })
    }

    fn nullable(&mut self) -> Result<Expr<'a>, Unreadable> {
        let inner = self.primary()?;
        let (token, mark) = self.lexer.peek();
        if token != Token::Question {
            return Ok(inner);
        }
        self.lexer.next();
        let (token, second) = self.lexer.peek();
        if token == Token::Question {
            return Err(Unreadable::new(second, "a second `?`").help("one `?` says that the value may be null"));
        }
        Ok(Expr { span: inner.span.start..mark.end, kind: Kind::Nullable(Box::new(inner)) })
    }

    fn primary(&mut self) -> Result<Expr<'a>, Unreadable> {
        let (token, span) = self.lexer.next();
        match token {
            Token::Name("enum") => self.values(span),
            Token::Name(name) if self.lexer.peek().0 == Token::Open('<') => self.wrapped(name, span),
            Token::Name(name @ ("list" | "map" | "page")) => {
                Err(Unreadable::new(span, "no element type").help(format!("say of what: `{name}<string>`")))
            }
            Token::Name(name) => Ok(Expr { kind: Kind::Name(name), span }),
            Token::End => Err(Unreadable::new(span, "a type is expected here").help(BUILT_IN_HELP)),
            Token::Open('[') => Err(Unreadable::new(span, "a type is expected here")
                .help("a list is written `list<string>`, an enum `enum [a, b]`")),
            Token::Open('(') => Err(Unreadable::new(span, "the notation has no parentheses")
                .help("name the inner type under `types:` and use its name")),
            Token::Other('=') => Err(Unreadable::new(span, "a type is expected here, not `=`")
                .help("a fixed value, `= reboot`, is for a field of an operation's `body` or `query`")),
            Token::Quoted(_) => {
                Err(Unreadable::new(span, "a type is expected here").help("values are listed as `enum [\"a\", \"b\"]`"))
            }
            other => Err(Unreadable::new(span, format!("a type is expected here, not {other}"))),
        }
    }

    fn wrapped(&mut self, name: &str, span: Range<usize>) -> Result<Expr<'a>, Unreadable> {
        let wrapper = match name {
            "list" => Wrapper::List,
            "map" => Wrapper::Map,
            "page" => Wrapper::Page,
            _ => {
                return Err(
                    Unreadable::new(span, "takes no type in `<…>`").help("only `list<…>`, `map<…>` and `page<…>` do")
                );
            }
        };
        self.depth += 1;
        if self.depth > DEPTH {
            return Err(Unreadable::new(span, format!("nested more than {DEPTH} deep"))
                .help("name the inner types under `types:`"));
        }
        let (_, open) = self.lexer.next();
        let inner = self.whole()?;
        let (token, close) = self.lexer.next();
        self.depth -= 1;
        if token != Token::Close('>') {
            return Err(unclosed(&token, open, close, '>'));
        }
        Ok(Expr { kind: Kind::Wrapped(wrapper, Box::new(inner)), span: span.start..close.end })
    }

    /// The values after `enum`.
    fn values(&mut self, start: Range<usize>) -> Result<Expr<'a>, Unreadable> {
        let (token, open) = self.lexer.next();
        if token != Token::Open('[') {
            return Err(Unreadable::new(start, "an enum without its values")
                .help("the values follow in brackets: `enum [daily, weekly]`"));
        }
        let mut words = Vec::new();
        loop {
            let (token, span) = self.lexer.word();
            match token {
                Token::Close(']') => {
                    return Ok(Expr { kind: Kind::Enum(words), span: start.start..span.end });
                }
                Token::Name(text) => words.push(Word { text: Cow::Borrowed(text), span }),
                Token::Quoted(text) => words.push(Word { text, span }),
                Token::End => return Err(unclosed(&token, open, span, ']')),
                Token::Unclosed => return Err(Unreadable::new(span, "a quote that is never closed")),
                other => {
                    return Err(Unreadable::new(span, format!("a value is expected here, not {other}")).help(
                        "values with other characters than letters, digits and `.:/+@-` stand in double quotes",
                    ));
                }
            }
            let (token, span) = self.lexer.peek();
            match token {
                Token::Comma => {
                    self.lexer.next();
                }
                Token::Close(']') => {}
                Token::End => return Err(unclosed(&token, open, span, ']')),
                _ => return Err(Unreadable::new(span, "a comma is missing before this value")),
            }
        }
    }
}

const BUILT_IN_HELP: &str = "for example `string`, `integer`, `list<string>`, `enum [a, b]` or the name of a type";

fn unclosed(found: &Token<'_>, open: Range<usize>, at: Range<usize>, wanted: char) -> Unreadable {
    match found {
        Token::End => Unreadable::new(open, format!("never closed with `{wanted}`")),
        other => Unreadable::new(at, format!("`{wanted}` is expected here, not {other}")),
    }
}
