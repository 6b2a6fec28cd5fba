//! An operation: the static that describes it and the method that calls it.

use super::argument::{self, Argument, Place};
use super::example::{self, Names};
use super::file::File;
use super::layout::{self, Chain};
use super::{doc, ty};
use crate::ir::{AnswerType, Arguments, CallType, Fixed, Method, Operation, Owner, PathParam, Presence, Segment, Type};

/// `static REBOOT: Operation = Operation::post("reboot", "/servers/{sid}/reboot");`
pub(super) fn description(operation: &Operation, file: &mut File) -> String {
    let ty = file.runtime("Operation");
    let constructor = match operation.method {
        Method::Get => "get",
        Method::Head => "head",
        Method::Post => "post",
        Method::Put => "put",
        Method::Patch => "patch",
        Method::Delete => "delete",
    };
    let usual = matches!(operation.method, Method::Get | Method::Head | Method::Put | Method::Delete);
    let mut methods = Vec::new();
    if usual != operation.idempotent {
        methods.push(if operation.idempotent { "idempotent()" } else { "not_idempotent()" }.to_owned());
    }
    let fields = operation.body_fields();
    let optional = !fields.is_empty() && fields.iter().all(|field| field.presence == Presence::Optional);
    if optional && operation.fixed_body.is_empty() {
        methods.push("object_body()".to_owned());
    }
    if let Some(root) = &operation.root {
        methods.push(format!("root({})", layout::quoted(root)));
    }
    methods.extend(unwrapping(operation));
    if !operation.scopes.is_empty() {
        let alternative = |all: &Vec<String>| {
            let all: Vec<String> = all.iter().map(|scope| layout::quoted(scope)).collect();
            format!("&[{}]", all.join(", "))
        };
        let alternatives: Vec<String> = operation.scopes.iter().map(alternative).collect();
        methods.push(format!("scopes(&[{}])", alternatives.join(", ")));
    }
    if let Some(paging) = &operation.paging {
        methods.push(format!("paged(&crate::client::{})", super::statics::paging_name(paging)));
    }
    if let Some(wait) = &operation.wait {
        methods.push(format!("waits(&crate::client::{})", super::statics::wait_name(wait)));
    }
    let chain = Chain {
        root: format!("{ty}::{constructor}"),
        arguments: Some(vec![layout::quoted(&operation.id), layout::quoted(&operation.template())]),
        methods,
    };
    let reach = if operation.polled { "pub(crate) " } else { "" };
    chain.assigned(0, &format!("{reach}static {}: {ty}", operation.constant))
}

/// What takes an answer out of the objects around it: `answer_in("servers")`, `items_in("server")`.
fn unwrapping(operation: &Operation) -> Vec<String> {
    let Some(answer) = operation.answers.first() else { return Vec::new() };
    let item = match &answer.ty {
        AnswerType::Page(item) => item.wrapped(),
        AnswerType::Value(Type::List(item)) => item.wrapped(),
        AnswerType::Value(_) | AnswerType::Undocumented | AnswerType::Empty => None,
    };
    let root = answer.root.as_ref().map(|key| format!("answer_in({})", layout::quoted(key)));
    let item = item.map(|(key, _)| format!("items_in({})", layout::quoted(key)));
    root.into_iter().chain(item).collect()
}

/// The method: its docs, its arguments, and the call it makes.
pub(super) fn method(names: &Names<'_>, operation: &Operation, file: &mut File) -> String {
    let required = argument::required(operation, file);
    let output = match &operation.call {
        CallType::Plain => format!("{}<{}>", file.runtime("Call"), ty::output(operation, file)),
        CallType::Named(ident) => ident.to_string(),
    };
    let mut text = String::with_capacity(2_000);
    text.push_str(&docs(names, operation, &required));
    if let Some(reason) = &operation.deprecated {
        text.push_str(&format!("    #[deprecated(note = {reason:?})]\n"));
    }
    let mut arguments = vec!["&self".to_owned()];
    let mut before = String::new();
    match &operation.arguments {
        Arguments::Positional => {
            arguments.extend(required.iter().map(|one| format!("{}: {}", one.name, one.parameter)));
            for line in required.iter().filter_map(|one| one.before.as_deref()) {
                before.push_str(&format!("        {line}\n"));
            }
        }
        Arguments::Struct(ident) => {
            let lifetime = if required.iter().any(|one| one.borrowed) { "<'_>" } else { "" };
            arguments.push(format!("input: {ident}{lifetime}"));
        }
    }
    text.push_str(&layout::signature(4, &format!("pub fn {}", operation.ident), &arguments, &output));
    text.push('\n');
    text.push_str(&before);
    let chain = |room| call(operation, &required, room);
    text.push_str(&match &operation.call {
        CallType::Plain => chain(8 + 4).block(8, ""),
        CallType::Named(ident) => chain(12 + 4 + ",".len()).wrapped(8, ident.as_str()),
    });
    text.push_str("    }\n");
    text
}

/// `self.client.call(&RENAME, &[&self.sid]).field("name", &name)`; `taken` columns are not free on a line of `.call(…)`.
fn call(operation: &Operation, required: &[Argument], taken: usize) -> Chain {
    let value = |one: &Argument| match operation.arguments {
        Arguments::Positional => one.value.clone(),
        Arguments::Struct(_) => one.value_of_member.clone(),
    };
    let path: Vec<String> = operation
        .path
        .iter()
        .filter_map(|segment| match segment {
            Segment::Literal(_) => None,
            Segment::Param(PathParam::Handle(id)) => Some(format!("&self.{}", id.ident)),
            Segment::Param(PathParam::Argument(field)) => {
                let same = |one: &&Argument| one.place == Place::Path && one.wire == field.wire;
                required.iter().find(same).map(value)
            }
        })
        .collect();
    let client = match operation.owner {
        Owner::Client => "self.0",
        Owner::Handle(_) => "self.client",
    };
    let arguments = [format!("&{}", operation.constant), format!("&[{}]", path.join(", "))];
    let call = format!("call({})", arguments.join(", "));
    let fixed = |method: &'static str, fixed: &'_ [Fixed]| -> Vec<String> {
        let line = |one: &Fixed| format!("{method}({}, &{})", layout::quoted(&one.wire), layout::quoted(&one.value));
        fixed.iter().map(line).collect()
    };
    let fixed = [fixed("query", &operation.fixed_query), fixed("field", &operation.fixed_body)].concat();
    let set: Vec<String> = required.iter().filter_map(|one| one.step(&value(one))).map(|step| step.line()).collect();
    if fixed.is_empty() && set.is_empty() && !layout::fits(taken + ".".len(), &call) {
        return Chain { root: format!("{client}.call"), arguments: Some(arguments.into()), methods: Vec::new() };
    }
    Chain { root: client.to_owned(), arguments: None, methods: std::iter::once(call).chain(fixed).chain(set).collect() }
}

fn docs(names: &Names<'_>, operation: &Operation, required: &[Argument]) -> String {
    let mut text = doc::sentence(&doc::prose(&operation.summary));
    text.push_str("\n\n");
    text.push_str(&doc::facts(operation));
    if matches!(operation.arguments, Arguments::Positional) && !required.is_empty() {
        text.push_str("\n\n");
        for one in required {
            text.push_str(&format!("* `{}`: {}\n", one.name, one.doc));
        }
    }
    let mut out = doc::markdown(4, &text);
    out.push_str("    ///\n");
    out.push_str(&example::doc_test(names, operation));
    out
}
