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
    let lines: String = arguments
        .iter()
        .map(|argument| format!("{margin}    {argument},\n"))
        .collect();
    format!("{margin}{head}(\n{lines}{margin}) -> {output} {{")
}

/// A call and the methods chained to it: `Call::new(&self.client, &REBOOT).field("force", &force)`.
#[derive(Clone, Debug)]
pub(super) struct Chain {
    /// What is called first: `Call::new`.
    pub(super) root: String,
    /// Its arguments.
    pub(super) arguments: Vec<String>,
    /// What follows, dots left out: `field("force", &force)`.
    pub(super) methods: Vec<String>,
}

impl Chain {
    /// The chain on one line.
    pub(super) fn line(&self) -> String {
        let methods: String = self.methods.iter().map(|method| format!(".{method}")).collect();
        format!("{}({}){methods}", self.root, self.arguments.join(", "))
    }

    /// The chain at `indent` columns, with `tail` (`;`, `,` or nothing) behind it.
    pub(super) fn block(&self, indent: usize, tail: &str) -> String {
        let margin = " ".repeat(indent);
        let line = format!("{}{tail}", self.line());
        if fits(indent, &line) {
            return format!("{margin}{line}\n");
        }
        let root = format!("{}({})", self.root, self.arguments.join(", "));
        let alone = self.methods.is_empty();
        let root_fits = fits(indent, &format!("{root}{}", if alone { tail } else { "" }));
        let (mut text, step) = if root_fits && !alone {
            (format!("{margin}{root}"), "    ")
        } else {
            (format!("{margin}{}", call(indent, &self.root, &self.arguments)), "")
        };
        for method in &self.methods {
            text.push_str(&format!("\n{margin}{step}.{method}"));
        }
        text.push_str(tail);
        text.push('\n');
        text
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
        let root = format!("{}({})", self.root, self.arguments.join(", "));
        let methods = |step: &str| -> String {
            self.methods
                .iter()
                .map(|method| format!("\n{margin}{step}.{method}"))
                .collect()
        };
        if !self.methods.is_empty() && fits(indent, &format!("{head} = {root}")) {
            return format!("{margin}{head} = {root}{};\n", methods("    "));
        }
        if !self.methods.is_empty() && fits(indent + 4, &root) {
            return format!("{margin}{head} =\n{margin}    {root}{};\n", methods("        "));
        }
        format!(
            "{margin}{head} = {}{};\n",
            call(indent, &self.root, &self.arguments),
            methods("")
        )
    }
}

/// A call with one argument a line, its first line not indented.
fn call(indent: usize, root: &str, arguments: &[String]) -> String {
    let margin = " ".repeat(indent);
    let lines: String = arguments
        .iter()
        .map(|argument| format!("{margin}    {argument},\n"))
        .collect();
    format!("{root}(\n{lines}{margin})")
}

/// `Name { a, b: c }` at `indent` columns.
pub(super) fn literal(indent: usize, name: &str, fields: &[String]) -> String {
    let margin = " ".repeat(indent);
    let line = format!("{margin}{name} {{ {} }}", fields.join(", "));
    if fits(0, &line) {
        return format!("{line}\n");
    }
    let lines: String = fields.iter().map(|field| format!("{margin}    {field},\n")).collect();
    format!("{margin}{name} {{\n{lines}{margin}}}\n")
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

/// `use path::{A, B};`, as many names a line as fit.
pub(super) fn import(path: &str, names: &[&str]) -> String {
    if let [name] = names {
        return format!("use {path}::{name};\n");
    }
    let line = format!("use {path}::{{{}}};", names.join(", "));
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
    format!("use {path}::{{\n{lines}{current}\n}};\n")
}

/// `line` with a leading `pub` for a re-export.
pub(super) fn export(path: &str, names: &[&str]) -> String {
    // `pub ` takes four more columns than the names were filled for, which only a line of its own notices.
    let one = format!("pub use {path}::{{{}}};", names.join(", "));
    if names.len() > 1 && !fits(0, &one) {
        let names: Vec<&str> = names.to_vec();
        let text = import(&format!("    {path}"), &names);
        return text.replacen("use     ", "pub use ", 1);
    }
    format!("pub {}", import(path, names))
}
