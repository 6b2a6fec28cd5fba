//! `schemathesis`: calls with made-up values, against the loopback server, until an answer is not what the document says.

use std::fs;

use copyist::exchange::{self, Format};
use serde_json::{Value, json};
use xtask::Failure;

use crate::{Api, Context, Loopback, Outcome, Step, Verdict, io_failure};

/// The step.
pub(super) struct Schemathesis;

impl Step for Schemathesis {
    fn name(&self) -> &'static str {
        "schemathesis"
    }

    fn purpose(&self) -> &'static str {
        "calls that schemathesis makes up from the document are taken by the loopback server, and answers fit the document"
    }

    fn tools(&self) -> &'static [&'static str] {
        &["schemathesis"]
    }

    fn run(&self, context: &Context, api: &Api) -> Result<Outcome, Failure> {
        let server = Loopback::start(&api.ir, 0)?;
        let work = context.work(self.name(), &api.name)?;
        let (mut document, from) = api.read_document("openapi.json")?;
        without_unreadable_xml(&mut document);
        let settings = context.source("schemathesis.toml");
        let settings = fs::read_to_string(&settings).map_err(|error| io_failure("read", &settings, &error))?;
        let settings = format!("base-url = \"{}\"\n{settings}\n{}", server.url(), credentials(api, &document));
        let put = |name: &str, text: String| {
            let path = work.join(name);
            fs::write(&path, text).map_err(|error| io_failure("write", &path, &error))
        };
        put("schemathesis.toml", settings)?;
        put("openapi.json", document.to_string())?;
        context.say(&format!("{} through every operation", from.display()));
        let mut command = context.command(&context.python("schemathesis").join("schemathesis"))?;
        let ran = context.run(command.current_dir(&work).args([
            "run",
            "openapi.json",
            "--mode",
            "positive",
            "--no-color",
        ]))?;
        let mut verdict = Verdict::default();
        // It tells of its warnings, which are failures here, also where there is none.
        verdict.judge_by_code("schemathesis", &ran);
        let seen = server.seen();
        // Its own word is not enough: it must have called everything.
        let missed: Vec<&str> =
            api.ir.operations().map(|one| one.id.as_str()).filter(|id| !seen.calls.contains_key(*id)).collect();
        if !missed.is_empty() {
            verdict.object("schemathesis", format!("it never called {}", missed.join(", ")));
        }
        Ok(verdict.outcome(format!("{} calls of {} operations", seen.calls.values().sum::<usize>(), seen.calls.len())))
    }
}

/// Leaves out bodies in XML that schemathesis cannot write: it forgets the name of an element beside a `$ref`, and in a choice.
/// The same bodies are sent in JSON, and the others in XML.
fn without_unreadable_xml(document: &mut Value) {
    let paths = document["paths"].as_object_mut().into_iter().flat_map(|paths| paths.values_mut());
    let calls = paths.filter_map(Value::as_object_mut).flat_map(|calls| calls.values_mut());
    for content in calls.filter_map(|call| call.pointer_mut("/requestBody/content")?.as_object_mut()) {
        let is_unreadable = content.get("application/xml").is_some_and(|body| {
            let schema = &body["schema"];
            schema.get("anyOf").is_some() || (schema.get("$ref").is_some() && schema.get("xml").is_some())
        });
        if is_unreadable {
            content.remove("application/xml");
        }
    }
}

/// The examples' credential by the document's own security schemes: where it goes and in what form, the document says.
fn credentials(api: &Api, document: &Value) -> String {
    let Some(schemes) = document.pointer("/components/securitySchemes").and_then(Value::as_object) else {
        return String::new();
    };
    let standing = exchange::standing_headers(&api.ir, Format::Json);
    let mut text = String::new();
    for (name, scheme) in schemes {
        let word = |key: &str| scheme[key].as_str().unwrap_or_default();
        let value = match (word("type"), word("scheme")) {
            ("http", "bearer") => format!("bearer = \"{}\"", exchange::KEY),
            ("http", "basic") => format!("username = \"{}\"\npassword = \"{}\"", exchange::USER, exchange::PASSWORD),
            ("apiKey", _) => {
                let header = standing.iter().find(|(header, _)| header.eq_ignore_ascii_case(word("name")));
                let pair = if name.ends_with("Secret") { exchange::SECRET } else { exchange::KEY };
                format!("api_key = {}", json!(header.map_or(pair, |(_, value)| value.as_str())))
            }
            _ => continue,
        };
        text.push_str(&format!("\n[auth.openapi.{name}]\n{value}\n"));
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_xml_that_cannot_be_read_is_left_out() {
        let body = |xml: Value| json!({"post": {"requestBody": {"content": {"application/json": {}, "application/xml": {"schema": xml}}}}});
        let mut document = json!({"paths": {
            "/plain": body(json!({"$ref": "#/a"})),
            "/named": body(json!({"type": "string", "xml": {"name": "note"}})),
            "/beside": body(json!({"$ref": "#/a", "xml": {"name": "a"}})),
            "/choice": body(json!({"anyOf": []})),
        }});
        without_unreadable_xml(&mut document);
        let has =
            |path: &str| document["paths"][path]["post"]["requestBody"]["content"].get("application/xml").is_some();
        assert_eq!(["/plain", "/named", "/beside", "/choice"].map(has), [true, true, false, false]);
    }
}
