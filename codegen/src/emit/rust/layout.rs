//! How rustfmt breaks lines, for the few constructs that the emitters use.

/// Width of a line, as `generated/rustfmt.toml` sets it.
const WIDTH: usize = 100;

/// Blanks to cut margins from; rustfmt would not go deeper than a line is wide.
const BLANKS: &str = match std::str::from_utf8(&[b' '; WIDTH]) {
    Ok(blanks) => blanks,
    Err(_) => "",
};

/// So many blanks.
pub(super) fn margin(indent: usize) -> &'static str {
    BLANKS.get(..indent).unwrap_or(BLANKS)
}

/// How many columns a text takes.
pub(super) fn width(text: &str) -> usize {
    // To count them is the more expensive the shorter the text, and nearly all of it is ASCII.
    if text.is_ascii() { text.len() } else { text.chars().count() }
}

/// Whether `text` fits on one line at `indent` columns.
pub(super) fn fits(indent: usize, text: &str) -> bool {
    indent + width(text) <= WIDTH
}

/// Whether a line of these pieces fits.
fn all_fit(pieces: &[&str], items: &[String]) -> bool {
    let commas = 2 * items.len().saturating_sub(1);
    let widths = pieces.iter().copied().chain(items.iter().map(String::as_str)).map(width);
    commas + widths.sum::<usize>() <= WIDTH
}

/// A text of some pieces with room for items, a line each.
fn roomy(pieces: &[&str], margin: &str, items: &[String]) -> String {
    let lines = items.iter().map(|item| margin.len() + item.len() + "    ,\n".len());
    let mut out = String::with_capacity(WIDTH + lines.sum::<usize>());
    out.extend(pieces.iter().copied());
    out
}

/// A text as a literal: `"a \"name\""`.
pub(super) fn quoted(text: &str) -> String {
    if !text.bytes().all(|byte| matches!(byte, b' '..=b'~')) {
        return format!("{text:?}");
    }
    let mut out = String::with_capacity(text.len() + 2);
    out.push('"');
    let mut rest = text;
    while let Some(at) = rest.bytes().position(|byte| matches!(byte, b'"' | b'\\')) {
        let (before, from) = rest.split_at(at);
        let (sign, after) = from.split_at(1);
        out.extend([before, "\\", sign]);
        rest = after;
    }
    out.extend([rest, "\""]);
    out
}

/// Items with a line each.
fn lines(out: &mut String, margin: &str, items: &[String]) {
    for item in items {
        out.extend([margin, "    ", item, ",\n"]);
    }
}

/// Items on one line.
fn joined(out: &mut String, items: &[String]) {
    for (number, item) in items.iter().enumerate() {
        out.extend([if number > 0 { ", " } else { "" }, item]);
    }
}

/// A function's head: `    pub fn rename(&self, name: &str) -> Call<Json> {`, one argument a line when it is too long.
pub(super) fn signature(indent: usize, head: &str, arguments: &[String], output: &str) -> String {
    let margin = margin(indent);
    let mut out = roomy(&[margin, head, "("], margin, arguments);
    if all_fit(&[margin, head, "() -> ", output, " {"], arguments) {
        joined(&mut out, arguments);
    } else {
        out.push('\n');
        lines(&mut out, margin, arguments);
        out.push_str(margin);
    }
    out.extend([") -> ", output, " {"]);
    out
}

/// A value or call and the methods chained to it: `self.client.call(&REBOOT, &[&self.sid]).field("force", &force)`.
#[derive(Clone, Debug)]
pub(super) struct Chain {
    /// What it starts with: `self.client`, `Operation::get`.
    pub(super) root: String,
    /// The arguments of what it starts with, if that is a call.
    pub(super) arguments: Option<Vec<String>>,
    /// What follows, dots left out: `field("force", &force)`.
    pub(super) methods: Vec<String>,
}

impl Chain {
    /// The chain on one line.
    pub(super) fn line(&self) -> String {
        let mut line = String::with_capacity(WIDTH);
        self.start_in(&mut line);
        for method in &self.methods {
            line.extend([".", method]);
        }
        line
    }

    /// Its root, arguments included.
    fn start(&self) -> String {
        let mut start = String::with_capacity(WIDTH);
        self.start_in(&mut start);
        start
    }

    fn start_in(&self, out: &mut String) {
        out.push_str(&self.root);
        if let Some(arguments) = &self.arguments {
            out.push('(');
            joined(out, arguments);
            out.push(')');
        }
    }

    /// Its root with one argument a line.
    fn broken_start(&self, indent: usize) -> String {
        let Some(arguments) = &self.arguments else {
            return self.root.clone();
        };
        let margin = margin(indent);
        // A call that is the only argument stays on the line, and its own arguments get lines.
        if let [only] = arguments.as_slice()
            && let Some((name, inner, end)) = called(only)
        {
            let mut start = [&self.root, "(", name, "(\n"].concat();
            lines(&mut start, margin, &self::arguments(inner).into_iter().map(str::to_owned).collect::<Vec<_>>());
            start.extend([margin, ")", end, ")"]);
            return start;
        }
        let mut start = roomy(&[&self.root, "(\n"], margin, arguments);
        lines(&mut start, margin, arguments);
        start.extend([margin, ")"]);
        start
    }

    /// Its methods, one a line; one that is too long for that has its arguments on lines of their own.
    fn rest(&self, indent: usize) -> String {
        let margin = margin(indent);
        let mut out = String::new();
        for method in &self.methods {
            out.extend(["\n", margin, "."]);
            // Behind the last one comes a semicolon, a comma, or nothing.
            if fits(indent + 1, method) || method.contains('\n') {
                out.push_str(method)
            } else {
                out.push_str(&broken(indent, method))
            }
        }
        out
    }

    /// The chain at `indent` columns, with `tail` (`;`, `,` or nothing) behind it.
    pub(super) fn block(&self, indent: usize, tail: &str) -> String {
        let margin = margin(indent);
        let line = self.line();
        if fits(indent + tail.len(), &line) {
            return [margin, &line, tail, "\n"].concat();
        }
        // rustfmt keeps a column free behind a root that methods follow.
        if !self.methods.is_empty() && fits(indent + 1, &self.start()) {
            return format!("{margin}{}{}{tail}\n", self.start(), self.rest(indent + 4));
        }
        format!("{margin}{}{}{tail}\n", self.broken_start(indent), self.rest(indent))
    }

    /// `wrapper(chain)` at `indent` columns.
    pub(super) fn wrapped(&self, indent: usize, wrapper: &str) -> String {
        let line = format!("{wrapper}({})", self.line());
        let margin = margin(indent);
        if fits(indent, &line) {
            return format!("{margin}{line}\n");
        }
        // A call that is too long for any line stays on the wrapper's, and its arguments have lines of their own.
        if let Some((receiver, _)) = self.root.rsplit_once('.')
            && self.methods.is_empty()
            && !fits(indent + 8, &self.start()[receiver.len() + ".".len()..])
        {
            return format!("{margin}{wrapper}({})\n", self.broken_start(indent));
        }
        format!("{margin}{wrapper}(\n{}{margin})\n", self.block(indent + 4, ","))
    }

    /// `head = chain;` at `indent` columns: on one line, else the chain on the next, else broken.
    pub(super) fn assigned(&self, indent: usize, head: &str) -> String {
        let margin = margin(indent);
        let line = self.line();
        if fits(indent + width(head) + " = ;".len(), &line) {
            return [margin, head, " = ", &line, ";\n"].concat();
        }
        if fits(indent + 4 + ";".len(), &line) {
            return [margin, head, " =\n", margin, "    ", &line, ";\n"].concat();
        }
        let start = self.start();
        // As in a block, a column stays free behind the root.
        if !self.methods.is_empty() && fits(indent + 1, &format!("{head} = {start}")) {
            return format!("{margin}{head} = {start}{};\n", self.rest(indent + 4));
        }
        if !self.methods.is_empty() && fits(indent + 4 + 1, &start) {
            return format!("{margin}{head} =\n{margin}    {start}{};\n", self.rest(indent + 8));
        }
        format!("{margin}{head} = {}{};\n", self.broken_start(indent), self.rest(indent))
    }
}

/// The parts of a call as an argument: `&Secret::from`, its arguments, and a question mark if there is one.
fn called(text: &str) -> Option<(&str, &str, &str)> {
    let (name, rest) = text.split_once('(')?;
    let (inner, end) = rest.rsplit_once(')')?;
    let is_path = |c: char| c.is_ascii_alphanumeric() || "_:&".contains(c);
    (!name.is_empty() && name.chars().all(is_path) && matches!(end, "" | "?")).then_some((name, inner, end))
}

/// A call with its arguments on lines of their own; the elements of an array that is its only one.
fn broken(indent: usize, call: &str) -> String {
    let Some((name, inner)) = call.split_once('(').and_then(|(name, rest)| Some((name, rest.strip_suffix(')')?)))
    else {
        return call.to_owned();
    };
    let (open, items, close) = match inner.strip_prefix("&[").and_then(|rest| rest.strip_suffix(']')) {
        Some(items) if arguments(inner).len() == 1 => ("(&[", items, "])"),
        _ => ("(", inner, ")"),
    };
    let margin = margin(indent);
    let mut out = [name, open, "\n"].concat();
    lines(&mut out, margin, &arguments(items).into_iter().map(str::to_owned).collect::<Vec<_>>());
    out.extend([margin, close]);
    out
}

/// The arguments in a text, split at the commas between them.
fn arguments(text: &str) -> Vec<&str> {
    let (mut depth, mut quoted, mut escaped, mut start) = (0_usize, false, false, 0);
    let mut found = Vec::new();
    for (at, c) in text.char_indices() {
        match c {
            _ if escaped => escaped = false,
            '\\' if quoted => escaped = true,
            '"' => quoted = !quoted,
            _ if quoted => {}
            '(' | '[' | '{' => depth += 1,
            ')' | ']' | '}' => depth = depth.saturating_sub(1),
            ',' if depth == 0 => {
                found.push(text[start..at].trim());
                start = at + 1;
            }
            _ => {}
        }
    }
    found.push(text[start..].trim());
    found.retain(|argument| !argument.is_empty());
    found
}

/// `Name { a, b: c }` at `indent` columns, with `tail` (`;` or nothing) behind it.
pub(super) fn literal(indent: usize, name: &str, fields: &[String], tail: &str) -> String {
    let margin = margin(indent);
    let mut out = roomy(&[margin, name, " {"], margin, fields);
    if all_fit(&[margin, name, " {  }", tail], fields) {
        out.push(' ');
        joined(&mut out, fields);
        out.push(' ');
    } else {
        out.push('\n');
        lines(&mut out, margin, fields);
        out.push_str(margin);
    }
    out.extend(["}", tail, "\n"]);
    out
}

/// `let name = Name { a, b: c };` at `indent` columns.
pub(super) fn assigned_literal(indent: usize, head: &str, name: &str, fields: &[String]) -> String {
    let margin = margin(indent);
    let value = format!("{name} {{ {} }};", fields.join(", "));
    if !fits(indent, &format!("{head} = {value}")) && fits(indent + 4, &value) {
        return format!("{margin}{head} =\n{margin}    {value}\n");
    }
    literal(indent, &format!("{head} = {name}"), fields, ";")
}

/// `open` + items + `close`, on one line or one item a line: `visit(&[`, `&self.id`, `]);`.
pub(super) fn list(indent: usize, open: &str, items: &[String], close: &str) -> String {
    let margin = margin(indent);
    let mut out = roomy(&[margin, open], margin, items);
    if all_fit(&[margin, open, close], items) {
        joined(&mut out, items);
    } else {
        out.push('\n');
        lines(&mut out, margin, items);
        out.push_str(margin);
    }
    out.extend([close, "\n"]);
    out
}

/// `use path::{A, B};`
pub(super) fn import(path: &str, names: &[&str]) -> String {
    names_of("use", path, names)
}

/// `pub use path::{A, B};`
pub(super) fn export(path: &str, names: &[&str]) -> String {
    names_of("pub use", path, names)
}

/// `keyword path::{A, B};`, as many names a line as fit.
fn names_of(keyword: &str, path: &str, names: &[&str]) -> String {
    if let [name] = names {
        return format!("{keyword} {path}::{name};\n");
    }
    let line = format!("{keyword} {path}::{{{}}};", names.join(", "));
    // rustfmt keeps a column free here, too.
    if fits(1, &line) {
        return format!("{line}\n");
    }
    let mut lines = String::new();
    let mut current = String::from("   ");
    for name in names {
        if !fits(1, &format!("{current} {name},")) {
            lines.push_str(&current);
            lines.push('\n');
            current = String::from("   ");
        }
        current.push_str(&format!(" {name},"));
    }
    format!("{keyword} {path}::{{\n{lines}{current}\n}};\n")
}
