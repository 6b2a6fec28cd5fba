//! What generators of clients cannot do, which `limits.toml` lists with the reasons.

use std::cell::Cell;

use serde::Deserialize;
use serde_json::Value;
use xtask::Failure;

use crate::Verdict;

const LIMITS: &str = include_str!("../limits.toml");

/// The limits of a tool for an API. Each must turn out to be needed.
#[derive(Debug)]
pub(crate) struct Limits {
    all: Vec<Limit>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Limit {
    tool: String,
    apis: Vec<String>,
    says: Option<String>,
    answer: Option<String>,
    schema: Option<String>,
    because: String,
    issue: Option<String>,
    #[serde(skip)]
    is_needed: Cell<bool>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    limit: Vec<Limit>,
}

impl Limits {
    /// Those of a tool for an API.
    ///
    /// # Errors
    ///
    /// `limits.toml` is not what we expect.
    pub(crate) fn of(tool: &str, api: &str) -> Result<Self, Failure> {
        let mut limits = Self::read(LIMITS)?;
        limits.all.retain(|limit| limit.tool == tool && limit.apis.iter().any(|name| name == api));
        Ok(limits)
    }

    fn read(text: &str) -> Result<Self, Failure> {
        let wrong = |what: &str| Failure::new(format!("`tests/interop/limits.toml`: {what}"));
        let file: File = toml::from_str(text).map_err(|error| wrong(error.message()))?;
        for limit in &file.limit {
            let kinds = [&limit.says, &limit.answer, &limit.schema].into_iter().flatten().count();
            if kinds != 1 {
                return Err(wrong(&format!("one of `says`, `answer` and `schema` is wanted: {}", limit.because)));
            }
        }
        Ok(Self { all: file.limit })
    }

    /// Whether a warning is one that the tool cannot but give.
    pub(crate) fn let_pass(&self, warning: &str) -> bool {
        self.mark(|limit| limit.says.as_ref().is_some_and(|words| warning.contains(words.as_str())))
    }

    /// Whether what differs is in an answer that the tool's client cannot hold. The line begins with its place.
    pub(crate) fn explain(&self, difference: &str) -> bool {
        self.mark(|limit| {
            let rest = limit.answer.as_ref().and_then(|place| difference.strip_prefix(place.as_str()));
            rest.is_some_and(|rest| rest.starts_with(['/', ':']))
        })
    }

    /// The schemas for which the client is given another class, if the document has them as the tool cannot take them: as a
    /// choice that a list or a map is part of.
    pub(crate) fn schemas(&self, document: &Value) -> Vec<&str> {
        let is_there = |name: &str| {
            let choice = &document["components"]["schemas"][name]["anyOf"];
            let several = choice.as_array().into_iter().flatten();
            several.into_iter().any(|one| one["type"] == "array" || one.get("additionalProperties").is_some())
        };
        self.mark(|limit| limit.schema.as_deref().is_some_and(is_there));
        self.all.iter().filter_map(|limit| limit.schema.as_deref()).collect()
    }

    /// Objects to limits that turned out not to be needed.
    pub(crate) fn judge(&self, verdict: &mut Verdict) {
        for limit in self.all.iter().filter(|limit| !limit.is_needed.get()) {
            let what = [&limit.says, &limit.answer, &limit.schema].into_iter().flatten().next();
            let what = what.map_or("", String::as_str);
            let issue = limit.issue.as_ref().map(|issue| format!("\nsee {issue}")).unwrap_or_default();
            let words =
                format!("`{what}` of {} is no longer needed for this API: {}{issue}", limit.tool, limit.because);
            verdict.object("limits.toml", words);
        }
    }

    fn mark(&self, is_this: impl Fn(&Limit) -> bool) -> bool {
        let found: Vec<&Limit> = self.all.iter().filter(|limit| is_this(limit)).collect();
        found.iter().for_each(|limit| limit.is_needed.set(true));
        !found.is_empty()
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::Outcome;

    fn limits() -> Limits {
        let limit = |key: &str| format!("[[limit]]\ntool = \"a\"\napis = [\"b\"]\n{key}\nbecause = \"it cannot\"\n");
        let text = ["says = \"odd thing\"", "answer = \"/make\"", "schema = \"Ref\""].map(limit).concat();
        Limits::read(&text).expect("they are read")
    }

    #[test]
    fn what_is_listed_passes_and_nothing_else() {
        let limits = limits();
        assert!(limits.let_pass("WARN an odd thing here"));
        assert!(!limits.let_pass("WARN another thing"));
        assert!(limits.explain("/make/name: 1 here, 2 there"));
        assert!(limits.explain("/make: 1 here, 2 there"));
        assert!(!limits.explain("/maker: 1 here, 2 there"));
    }

    #[test]
    fn a_limit_that_is_not_needed_is_told() {
        let limits = limits();
        limits.let_pass("odd thing");
        limits.explain("/make: x");
        let document =
            json!({"components": {"schemas": {"Ref": {"anyOf": [{"type": "string"}, {"type": "integer"}]}}}});
        assert_eq!(limits.schemas(&document), ["Ref"]);
        let mut verdict = Verdict::default();
        limits.judge(&mut verdict);
        let Outcome::Objects(complaints) = verdict.outcome("") else { panic!("it is not told") };
        assert_eq!(complaints.len(), 1);
        assert!(complaints[0].text.contains("`Ref` of a is no longer needed"), "{complaints:?}");
    }

    #[test]
    fn a_limit_that_is_needed_is_not_told() {
        let limits = limits();
        limits.let_pass("odd thing");
        limits.explain("/make: x");
        limits.schemas(&json!({"components": {"schemas": {"Ref": {"anyOf": [{"type": "array"}]}}}}));
        let mut verdict = Verdict::default();
        limits.judge(&mut verdict);
        assert!(verdict.is_fine());
    }

    #[test]
    fn the_list_is_read_and_every_limit_says_why() {
        let limits = Limits::read(LIMITS).expect("it is read");
        assert!(limits.all.iter().all(|limit| limit.because.len() > 20));
        assert!(Limits::read("[[limit]]\ntool = \"a\"\napis = []\nbecause = \"of nothing\"\n").is_err());
    }
}
