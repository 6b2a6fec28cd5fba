//! How rustfmt breaks lines, for the few constructs that the emitters use.

/// Width of a line, as `generated/rustfmt.toml` sets it.
const WIDTH: usize = 100;

/// Whether `text` fits on one line at `indent` columns.
pub(super) fn fits(indent: usize, text: &str) -> bool {
    indent + text.chars().count() <= WIDTH
}

/// A function's head: `    pub fn rename(&self, name: &str) -> Call<Json> {`, one argument a line when it is too long.
pub(super) fn signature(indent: usize, head: &str, arguments: &[String], output: &str) -> String {
    let margin = " ".repeat(indent);
    let line = format!("{margin}{head}({}) -> {output} {{", arguments.join(", "));
    if fits(0, &line) {
        return line;
    }
    let lines: String = arguments.iter().map(|argument| format!("{margin}    {argument},\n")).collect();
    format!("{margin}{head}(\n{lines}{margin}) -> {output} {{")
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
        let methods: String = self.methods.iter().map(|method| format!(".{method}")).collect();
        format!("{}{methods}", self.start())
    }

    /// Its root, arguments included.
    fn start(&self) -> String {
        match &self.arguments {
            Some(arguments) => format!("{}({})", self.root, arguments.join(", ")),
            None => self.root.clone(),
        }
    }

    /// Its root with one argument a line.
    fn broken_start(&self, indent: usize) -> String {
        let Some(arguments) = &self.arguments else {
            return self.root.clone();
        };
        let margin = " ".repeat(indent);
        let lines: String = arguments.iter().map(|argument| format!("{margin}    {argument},\n")).collect();
        format!("{}(\n{lines}{margin})", self.root)
    }

    /// Its methods, one a line.
    fn rest(&self, indent: usize) -> String {
        let margin = " ".repeat(indent);
        self.methods.iter().map(|method| format!("\n{margin}.{method}")).collect()
    }

    /// The chain at `indent` columns, with `tail` (`;`, `,` or nothing) behind it.
    pub(super) fn block(&self, indent: usize, tail: &str) -> String {
        let margin = " ".repeat(indent);
        let line = format!("{}{tail}", self.line());
        if fits(indent, &line) {
            return format!("{margin}{line}\n");
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
        let margin = " ".repeat(indent);
        if fits(indent, &line) {
            return format!("{margin}{line}\n");
        }
        format!("{margin}{wrapper}(\n{}{margin})\n", self.block(indent + 4, ","))
    }

    /// `head = chain;` at `indent` columns: on one line, else the chain on the next, else broken.
    pub(super) fn assigned(&self, indent: usize, head: &str) -> String {
        let margin = " ".repeat(indent);
        let line = format!("{head} = {};", self.line());
        if fits(indent, &line) {
            return format!("{margin}{line}\n");
        }
        let below = format!("{};", self.line());
        if fits(indent + 4, &below) {
            return format!("{margin}{head} =\n{margin}    {below}\n");
        }
        let start = self.start();
        if !self.methods.is_empty() && fits(indent, &format!("{head} = {start}")) {
            return format!("{margin}{head} = {start}{};\n", self.rest(indent + 4));
        }
        if !self.methods.is_empty() && fits(indent + 4, &start) {
            return format!("{margin}{head} =\n{margin}    {start}{};\n", self.rest(indent + 8));
        }
        format!("{margin}{head} = {}{};\n", self.broken_start(indent), self.rest(indent))
    }
}

/// `Name { a, b: c }` at `indent` columns, with `tail` (`;` or nothing) behind it.
pub(super) fn literal(indent: usize, name: &str, fields: &[String], tail: &str) -> String {
    let margin = " ".repeat(indent);
    let line = format!("{margin}{name} {{ {} }}{tail}", fields.join(", "));
    if fits(0, &line) {
        return format!("{line}\n");
    }
    let lines: String = fields.iter().map(|field| format!("{margin}    {field},\n")).collect();
    format!("{margin}{name} {{\n{lines}{margin}}}{tail}\n")
}

/// `let name = Name { a, b: c };` at `indent` columns.
pub(super) fn assigned_literal(indent: usize, head: &str, name: &str, fields: &[String]) -> String {
    let margin = " ".repeat(indent);
    let value = format!("{name} {{ {} }};", fields.join(", "));
    if !fits(indent, &format!("{head} = {value}")) && fits(indent + 4, &value) {
        return format!("{margin}{head} =\n{margin}    {value}\n");
    }
    literal(indent, &format!("{head} = {name}"), fields, ";")
}

/// `open` + items + `close`, on one line or one item a line: `visit(&[`, `&self.id`, `]);`.
pub(super) fn list(indent: usize, open: &str, items: &[String], close: &str) -> String {
    let margin = " ".repeat(indent);
    let line = format!("{margin}{open}{}{close}", items.join(", "));
    if fits(0, &line) {
        return format!("{line}\n");
    }
    let lines: String = items.iter().map(|item| format!("{margin}    {item},\n")).collect();
    format!("{margin}{open}\n{lines}{margin}{close}\n")
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
    if fits(0, &line) {
        return format!("{line}\n");
    }
    let mut lines = String::new();
    let mut current = String::from("   ");
    for name in names {
        if !fits(0, &format!("{current} {name},")) {
            lines.push_str(&current);
            lines.push('\n');
            current = String::from("   ");
        }
        current.push_str(&format!(" {name},"));
    }
    format!("{keyword} {path}::{{\n{lines}{current}\n}};\n")
}
