//! Expressions in examples, on one line or broken as rustfmt would break them.

use super::super::layout;

/// Columns that a doc comment on a method takes before its text: `    /// `.
const INDENT: usize = 8;

/// What stands for the fields that a struct's literal does not name.
const REST: &str = "..Default::default()";

/// Whether a line of an example fits in a doc comment.
pub(super) fn fits(line: &str) -> bool {
    layout::fits(INDENT, line)
}

/// An expression: some text, or text around others that get lines of their own where one is too short.
#[derive(Clone, Debug)]
pub(in crate::emit::rust) struct Expression {
    open: String,
    parts: Vec<Expression>,
    close: String,
}

impl Expression {
    /// An expression that is never broken: `"web-1".into()`.
    pub(super) fn text(text: impl Into<String>) -> Self {
        Self { open: text.into(), parts: Vec::new(), close: String::new() }
    }

    /// Expressions in brackets: `vec![`, its elements, `]`. One alone stays beside the brackets.
    pub(super) fn around(open: &str, mut parts: Vec<Self>, close: &str) -> Self {
        match parts.pop() {
            Some(only) if parts.is_empty() => only.within(open, close),
            last => {
                parts.extend(last);
                Self { open: open.to_owned(), parts, close: close.to_owned() }
            }
        }
    }

    /// A struct's literal: `FirewallRule { port: Some(443), ..Default::default() }`.
    pub(super) fn literal(name: &str, mut members: Vec<Self>, is_whole: bool) -> Self {
        if members.is_empty() {
            return Self::text(format!("{name}::default()"));
        }
        if !is_whole {
            members.push(Self::text(REST));
        }
        Self { open: format!("{name} {{ "), parts: members, close: " }".to_owned() }
    }

    /// The expression with text before and behind it that goes with it: `Some(` and `)`.
    pub(super) fn within(mut self, before: &str, behind: &str) -> Self {
        self.open.insert_str(0, before);
        self.close.push_str(behind);
        self
    }

    /// The expression on one line.
    pub(in crate::emit::rust) fn line(&self) -> String {
        let parts: Vec<String> = self.parts.iter().map(Self::line).collect();
        [&self.open, parts.join(", ").as_str(), &self.close].concat()
    }

    /// The lines of the expression at `indent` columns, with `tail` (`;`, `,` or nothing) behind it.
    pub(super) fn lines(&self, indent: usize, tail: &str, out: &mut Vec<String>) {
        let margin = layout::margin(indent);
        let line = [margin, &self.line(), tail].concat();
        if self.parts.is_empty() || fits(&line) {
            out.push(line);
            return;
        }
        out.push([margin, self.open.trim_end()].concat());
        for part in &self.parts {
            part.lines(indent + 4, if part.open == REST { "" } else { "," }, out);
        }
        out.push([margin, self.close.trim_start(), tail].concat());
    }
}

/// `head`, a value and a semicolon: on one line, else the value on the next, else broken.
pub(super) fn assigned(head: &str, value: Expression) -> Vec<String> {
    let line = [&value.line(), ";"].concat();
    if !fits(&[head, &line].concat()) && fits(&["    ", &line].concat()) {
        return vec![head.trim_end().to_owned(), ["    ", &line].concat()];
    }
    let mut lines = Vec::new();
    value.within(head, "").lines(0, ";", &mut lines);
    lines
}

/// `head` and a chain of calls, the last with its semicolon: on one line, else the chain on the next, else a call a line.
pub(super) fn statement(head: &str, root: &str, calls: &[Expression]) -> Vec<String> {
    let calls_in_line: String = calls.iter().map(Expression::line).collect();
    let chain = [root, &calls_in_line, ";"].concat();
    if fits(&[head, &chain].concat()) {
        return vec![[head, &chain].concat()];
    }
    if !head.is_empty() && fits(&["    ", &chain].concat()) {
        return vec![head.trim_end().to_owned(), ["    ", &chain].concat()];
    }
    let mut lines = Vec::new();
    // A root that is no longer than the margin has the first call beside it; what follows a block stands below its end.
    let rest = match calls.split_first() {
        Some((first, rest)) if root.len() <= 4 => {
            first.clone().within(&[head, root].concat(), "").lines(0, "", &mut lines);
            rest
        }
        _ => {
            lines.push([head, root].concat());
            calls
        }
    };
    let indent = if lines.len() > 1 { 0 } else { 4 };
    for (at, call) in rest.iter().enumerate() {
        call.lines(indent, if at + 1 == rest.len() { ";" } else { "" }, &mut lines);
    }
    lines
}
