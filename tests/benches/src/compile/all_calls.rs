//! A program that makes every call of the real API once, in release, its library built before.
//!
//! Ours is made of the examples in the client's docs, one for each operation. Progenitor's calls each method of the client with
//! arguments that it is given. In both, each call is a boxed future whose code must exist, as a pointer to it is kept.

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use xtask::Failure;

use super::lines::operations;
use super::ours::Ours;
use super::three_calls::progenitor_program;
use super::{REAL, cargo};
use crate::bench::{Bench, io_failure};
use crate::figure::COPYIST;
use crate::measure;
use crate::peer::{Client, Peer};

/// Ours.
pub(super) fn ours(bench: &mut Bench, ours: &Ours) -> Result<(), Failure> {
    let mut calls = Vec::new();
    let source = ours.client(REAL).join("src");
    let mut files: Vec<PathBuf> = entries(&source)?;
    files.retain(|path| path.file_name().is_none_or(|name| name != "client.rs" && name != "handle.rs"));
    for path in files {
        let text = fs::read_to_string(&path).map_err(|error| io_failure("read", &path, &error))?;
        calls.extend(examples(&text));
    }
    expect_all(bench, calls.len())?;
    let mut main = String::new();
    for (index, body) in calls.iter().enumerate() {
        let _ = write!(
            main,
            "async fn of{index}(client: cloudstick_v2::Client) -> Result<(), Box<dyn Error>> {{\n{body}    Ok(())\n}}\n\n\
             fn call{index}(client: cloudstick_v2::Client) -> Call<'static> {{\n    Box::pin(async move {{ of{index}(client).await.is_ok() }})\n}}\n\n"
        );
    }
    let main = whole("#![allow(unused_variables)]\n\nuse std::error::Error;\n", &main, calls.len(), "fn(_) -> _");
    let dependencies =
        format!("cloudstick-v2 = {{ path = \"../../generated/{REAL}\" }}\nserde_json.workspace = true\n");
    let file = ours.program("all-calls", &dependencies, &main)?;
    compile(bench, COPYIST, &ours.folder, &ours.target, &file)
}

/// Progenitor's.
pub(super) fn progenitor(bench: &mut Bench, client: &Client) -> Result<(), Failure> {
    let path = client.root_file();
    let text = fs::read_to_string(&path).map_err(|error| io_failure("read", &path, &error))?;
    let methods = methods(&text);
    expect_all(bench, methods.len())?;
    let mut main = String::new();
    for (index, (name, parameters)) in methods.iter().enumerate() {
        let list: String = parameters.iter().map(|(name, kind)| format!(", {name}: {kind}")).collect();
        let names: Vec<&str> = parameters.iter().map(|(name, _)| name.as_str()).collect();
        let _ = write!(
            main,
            "fn call{index}<'a>(client: &'a api::Client{list}) -> Call<'a> {{\n    Box::pin(async move {{ client.{name}({}).await.is_ok() }})\n}}\n\n",
            names.join(", ")
        );
    }
    let main = whole("use api::types;\n", &main, methods.len(), "*const ()");
    let folder = progenitor_program(bench, client, "all-calls", "[]", &main)?;
    let target = bench.folder("compile/target-peers")?;
    compile(bench, Peer::Progenitor.name(), &folder, &target, &folder.join("src/main.rs"))
}

fn entries(folder: &Path) -> Result<Vec<PathBuf>, Failure> {
    let failed = |error| io_failure("read", folder, &error);
    let entries = fs::read_dir(folder).map_err(failed)?.map(|entry| Ok(entry.map_err(failed)?.path()));
    let mut entries = entries.collect::<Result<Vec<PathBuf>, Failure>>()?;
    entries.sort();
    Ok(entries)
}

fn expect_all(bench: &Bench, found: usize) -> Result<(), Failure> {
    let wanted = operations(bench)?;
    if found == wanted {
        return Ok(());
    }
    Err(Failure::new(format!("{found} calls were found in the client, and the API has {wanted} operations")))
}

/// The program around the calls.
fn whole(head: &str, calls: &str, count: usize, pointer: &str) -> String {
    let mut main = format!(
        "//! Every call of the API.\n\n{head}use std::future::Future;\nuse std::hint::black_box;\nuse std::pin::Pin;\n\n\
         type Call<'a> = Pin<Box<dyn Future<Output = bool> + 'a>>;\n\n{calls}fn main() {{\n"
    );
    for index in 0..count {
        let _ = writeln!(main, "    black_box(call{index} as {pointer});");
    }
    main.push_str("}\n");
    main
}

/// The bodies of the examples in the docs of a client's source.
fn examples(text: &str) -> Vec<String> {
    let mut found = Vec::new();
    let mut lines = text.lines().map(str::trim_start);
    while let Some(line) = lines.next() {
        if !line.starts_with("/// # async fn example(client: ") {
            continue;
        }
        let body = lines.by_ref().take_while(|line| !line.starts_with("/// # Ok(())"));
        let code = body.map(|line| line.trim_start_matches("///").trim_start());
        found.push(code.map(|line| format!("    {}\n", line.strip_prefix("# ").unwrap_or(line))).collect());
    }
    found
}

/// The calls of a client that progenitor made: names, and names and types of their parameters.
fn methods(text: &str) -> Vec<(String, Vec<(String, String)>)> {
    let mut found = Vec::new();
    for part in text.split("pub async fn ").skip(1) {
        let Some((name, rest)) = part.split_once(['<', '(']) else { continue };
        let Some((_, rest)) = rest.split_once("&'a self") else { continue };
        let Some((list, _)) = rest.split_once(") -> Result<") else { continue };
        found.push((name.to_owned(), parameters(list)));
    }
    found
}

/// The parts of a parameter list between commas that stand in no brackets.
fn parameters(list: &str) -> Vec<(String, String)> {
    let (mut parts, mut depth) = (vec![String::new()], 0_i32);
    for letter in list.chars() {
        match letter {
            '<' | '(' | '[' => depth += 1,
            '>' | ')' | ']' => depth -= 1,
            _ => {}
        }
        match (letter, depth, parts.last_mut()) {
            (',', 0, _) => parts.push(String::new()),
            (_, _, Some(part)) => part.push(letter),
            (_, _, None) => {}
        }
    }
    let pairs = parts.iter().filter_map(|part| part.split_once(':'));
    pairs.map(|(name, kind)| (name.trim().to_owned(), kind.split_whitespace().collect::<Vec<_>>().join(" "))).collect()
}

/// Measures the compile of the program alone.
fn compile(bench: &mut Bench, subject: &str, folder: &Path, target: &Path, main: &Path) -> Result<(), Failure> {
    let id = format!("{REAL}/all-calls");
    bench.step(&format!("{id}, {subject}"));
    let log = bench.log(&format!("all calls {subject}"))?;
    let failed = |error| io_failure("rewrite", main, &error);
    let text = fs::read(main).map_err(failed)?;
    let command = || cargo(folder, target, &["build", "--release", "--package", "all-calls"]);
    measure::run(&mut command(), &log)?;
    let cost = measure::least_of(3, &log, || fs::write(main, &text).map_err(failed), command)?;
    bench.cost(&id, subject, cost);
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn examples_are_taken_from_docs() {
        let text = "
    /// Words.
    ///
    /// ```no_run
    /// # async fn example(client: x::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use x::Tier;
    /// let answer = client.do_it(Tier::One).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn do_it() {}
";
        assert_eq!(examples(text), ["    use x::Tier;\n    let answer = client.do_it(Tier::One).await?;\n"]);
    }

    #[test]
    fn methods_are_found_with_their_parameters() {
        let text = "pub async fn add<'a>(\n        &'a self,\n        uid: &'a types::UserId,\n        map: \
                    &'a Map<String, i64>,\n    ) -> Result<\n    pub async fn list<'a>(&'a self) -> Result<X, Y> {";
        let pair = |name: &str, kind: &str| (name.to_owned(), kind.to_owned());
        let add = vec![pair("uid", "&'a types::UserId"), pair("map", "&'a Map<String, i64>")];
        assert_eq!(methods(text), [("add".to_owned(), add), ("list".to_owned(), vec![])]);
    }
}
