//! The types around an operation: the call with its setters, and the struct of required inputs.

use super::argument::{self, Argument};
use super::file::File;
use super::layout::{self, Chain};
use super::{doc, ty};
use crate::ir::{AnswerType, Arguments, CallType, Operation, Owner};

/// The struct of an operation's call with a setter for each optional input, if it has one.
pub(super) fn call(operation: &Operation, file: &mut File) -> Option<String> {
    let CallType::Named(ident) = &operation.call else {
        return None;
    };
    let output = ty::output(operation, file);
    let call = file.runtime("Call");
    let (mac, item) = match operation.answers.first().map(|answer| &answer.ty) {
        Some(AnswerType::Page(item)) => ("paged_call", ty::owned(item, file)),
        Some(AnswerType::Empty | AnswerType::Undocumented | AnswerType::Value(_)) | None => ("call", output.clone()),
    };
    let mut text = doc::markdown(0, &format!("A call of {}: set what is optional, then await it.", link(operation)));
    text.push_str("#[derive(Debug)]\n");
    text.push_str("#[must_use = \"a call is sent only when it is awaited\"]\n");
    text.push_str(&format!("pub struct {ident}(pub {call}<{output}>);\n\n"));
    text.push_str(&match &operation.wait {
        Some(wait) => {
            let state = ty::answer(&wait.answer, file);
            let line = format!("copyist_runtime::waiting_call!({ident}, {item}, {state});");
            if layout::fits(0, &line) {
                line + "\n"
            } else {
                format!("copyist_runtime::waiting_call!(\n    {ident},\n    {item},\n    {state}\n);\n")
            }
        }
        None => format!("copyist_runtime::{mac}!({ident}, {item});\n"),
    });
    let setters: Vec<String> = argument::optional(operation, file).iter().map(setter).collect();
    if !setters.is_empty() {
        text.push_str(&format!("\nimpl {ident} {{\n{}}}\n", setters.join("\n")));
    }
    Some(text)
}

/// `pub fn provider(self, provider: &str) -> Self { … }`
fn setter(argument: &Argument) -> String {
    let Argument { name, parameter, .. } = argument;
    let mut text = doc::markdown(4, &argument.doc);
    let arguments = ["self".to_owned(), format!("{name}: {parameter}")];
    text.push_str(&layout::signature(4, &format!("pub fn {name}"), &arguments, "Self"));
    text.push('\n');
    if let Some(line) = &argument.before {
        text.push_str(&format!("        {line}\n"));
    }
    if let Some(step) = argument.step(&argument.value) {
        let root = format!("self.0.{}", step.method);
        let chain = Chain { root, arguments: Some(step.arguments), methods: Vec::new() };
        text.push_str(&chain.wrapped(8, "Self"));
    }
    text.push_str("    }\n");
    text
}

/// The struct of an operation's required inputs, if two of them could be swapped unnoticed.
pub(super) fn input(operation: &Operation, file: &mut File) -> Option<String> {
    let Arguments::Struct(ident) = &operation.arguments else {
        return None;
    };
    let required = argument::required(operation, file);
    let lifetime = if required.iter().any(|one| one.borrowed) { "<'a>" } else { "" };
    let copy = required.iter().all(|one| one.borrowed);
    let mut text = doc::markdown(0, &format!("What {} needs, by name so that nothing is swapped.", link(operation)));
    text.push_str(if copy { "#[derive(Clone, Copy, Debug)]\n" } else { "#[derive(Clone, Debug)]\n" });
    text.push_str(&format!("pub struct {ident}{lifetime} {{\n"));
    for one in &required {
        text.push_str(&doc::markdown(4, &one.doc));
        text.push_str(&format!("    pub {}: {},\n", one.name, one.member));
    }
    text.push_str("}\n");
    Some(text)
}

/// ``[`Server::rename`](crate::Server::rename)``
fn link(operation: &Operation) -> String {
    let owner = match &operation.owner {
        Owner::Client => "Client",
        Owner::Handle(handle) => handle.ident.as_str(),
    };
    format!("[`{owner}::{}`](crate::{owner}::{})", operation.ident.bare(), operation.ident)
}
