//! Success answers: `200 Server`, `200 page<Server>`, `204`.

use serde_json::Value;

use super::notation::{self, Expr, Kind, Wrapper};
use super::place::Spot;
use super::problem::Problems;
use super::types::{Site, Types, bare};
use super::{example, prose, status};
use crate::diagnostic::Code;
use crate::ir::{Answer, AnswerType, Type};
use crate::spec::Returns;

/// Reads the success answers of an operation; `site` is where its `returns` stand. To a HEAD nothing ever answers a body.
pub(super) fn read(
    returns: &Returns,
    head: bool,
    site: &Site<'_>,
    types: &mut Types,
    problems: &mut Problems,
) -> Option<Vec<Answer>> {
    let lines: Vec<(&str, Spot<'_>)> = match returns {
        Returns::One(line) => vec![(line.as_str(), site.spot)],
        Returns::Several(lines) => {
            lines.iter().enumerate().map(|(index, line)| (line.as_str(), site.spot.item(index))).collect()
        }
    };
    if lines.is_empty() {
        let problem = site
            .spot
            .value()
            .error(Code::InvalidStatus, "an operation that never succeeds", "no status given")
            .help("give the status and the type of its answer: `200 undocumented`");
        problems.push(problem);
        return None;
    }
    let mut seen = status::Seen::default();
    let mut answers = Some(Vec::new());
    for (line, spot) in lines {
        let answer = answer(line, spot, site, &mut seen, types, problems)
            .filter(|answer| head || !typeless(answer, line, spot, problems));
        match (answer, &mut answers) {
            (Some(answer), Some(answers)) => answers.push(answer),
            (Some(_), None) => {}
            (None, _) => answers = None,
        }
    }
    answers
}

fn answer<'a>(
    line: &str,
    spot: Spot<'a>,
    site: &Site<'_>,
    seen: &mut status::Seen<'a>,
    types: &mut Types,
    problems: &mut Problems,
) -> Option<Answer> {
    let split = prose::split(line);
    let written = &line[split.notation.clone()];
    let length = written.find(char::is_whitespace).unwrap_or(written.len());
    let start = split.notation.start;
    let span = start..start + length;
    let status = status::read(&line[span.clone()], status::SUCCESS, &spot.within(&span), problems);
    let fresh = status.is_none_or(|status| seen.first(status, spot, &span, problems));
    let doc = split.prose.map(str::to_owned);
    let rest = written[length..].trim_start();
    let site = Site { spot, doc: doc.as_deref().unwrap_or_default(), ..*site };
    let (ty, root) = if rest.is_empty() {
        (AnswerType::Empty, None)
    } else {
        // A status that cannot be read may be a type; the rest says nothing then.
        status?;
        let range = split.notation.end - rest.len()..split.notation.end;
        match notation::read(line, range) {
            Ok(Expr { kind: Kind::In(inner, key), .. }) => {
                (body(&inner, &site, types, problems)?, Some(key.text.into_owned()))
            }
            Ok(expr) => (body(&expr, &site, types, problems)?, None),
            Err(unreadable) => {
                problems.push(unreadable.report_of(rest, spot));
                return None;
            }
        }
    };
    let status = status.filter(|_| fresh)?;
    if status == 204 && !matches!(ty, AnswerType::Empty) {
        let problem = spot
            .within(&(split.notation.end - rest.len()..split.notation.end))
            .error(Code::MisplacedType, "a 204 with a body", "204 means that there is none")
            .help("leave the type out, or correct the status");
        problems.push(problem);
        return None;
    }
    if root.is_some() && matches!(ty, AnswerType::Undocumented) {
        let problem = spot
            .within(&(split.notation.end - rest.len()..split.notation.end))
            .error(Code::MisplacedType, "a key around what nobody documented", "`undocumented` is the whole answer")
            .help("write `json in key` if the key is known, or `undocumented` alone");
        problems.push(problem);
        return None;
    }
    let example = match &ty {
        AnswerType::Value(ty) => example::answer(ty, root.as_deref(), types),
        // That of a page waits for the paging style.
        AnswerType::Empty | AnswerType::Undocumented | AnswerType::Page(_) => Value::Null,
    };
    Some(Answer { status, ty, root, doc, example })
}

/// Success statuses of which HTTP says that no body comes with them.
const BODILESS: [u16; 2] = [204, 205];

/// Reports an answer of which nothing is said but a status that has a body as a rule.
fn typeless(answer: &Answer, line: &str, spot: Spot<'_>, problems: &mut Problems) -> bool {
    let status = answer.status;
    if !matches!(answer.ty, AnswerType::Empty) || answer.doc.is_some() || BODILESS.contains(&status) {
        return false;
    }
    let at = spot.within(&prose::split(line).notation);
    let problem = at.error(Code::TypeSyntax, format!("`{status}` without a type"), "no type");
    let problem = problem.help(format!(
        "write the type, `{status} Server`, or `{status} undocumented` if no docs say it\n\
         where nothing comes back, say so: `{status} -- There is no body.`"
    ));
    problems.push(problem);
    true
}

fn body(expr: &Expr<'_>, site: &Site<'_>, types: &mut Types, problems: &mut Problems) -> Option<AnswerType> {
    match &expr.kind {
        Kind::Name("undocumented") => Some(AnswerType::Undocumented),
        Kind::Wrapped(Wrapper::Page, inner) => {
            let ty = types.resolve(inner, site, problems)?;
            let at = site.spot.within(&inner.span);
            let sound = matches!(ty, Type::In { .. }) || bare(&ty, &at, "an item of a page", problems);
            sound.then_some(AnswerType::Page(ty))
        }
        Kind::Name(_)
        | Kind::Wrapped(Wrapper::List | Wrapper::Map, _)
        | Kind::Nullable(_)
        | Kind::Enum(_)
        | Kind::In(..)
        | Kind::Union(_) => {
            let ty: Type = types.resolve(expr, site, problems)?;
            let of_list = matches!(&ty, Type::List(item) if matches!(**item, Type::In { .. }));
            let sound = of_list || bare(&ty, &site.spot.within(&expr.span), "an answer", problems);
            sound.then_some(AnswerType::Value(ty))
        }
    }
}
