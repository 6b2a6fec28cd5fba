//! No text whatever makes the check panic, hang or grow without bound.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::time::{Duration, Instant};

use copyist::Sources;
use copyist::diagnostic::{render, to_json};
use copyist_tests::{example, root, sources};
use fastrand::Rng;

/// Longest that one spec may take, in a debug build on a busy machine.
const LONGEST: Duration = Duration::from_secs(30);

/// Checks a spec and shows what is wrong with it; says how long that took.
fn survive(name: &str, sources: &Sources) -> Duration {
    let start = Instant::now();
    let outcome = catch_unwind(AssertUnwindSafe(|| {
        let (_, diagnostics) = copyist::check(sources);
        let shown = render(&diagnostics, sources, "spec/example", false);
        let objects = to_json(&diagnostics, sources, "spec/example");
        (diagnostics.len(), shown.len(), objects)
    }));
    let took = start.elapsed();
    let Ok((found, shown, objects)) = outcome else {
        let texts: Vec<_> = sources.iter().map(|(file, bytes)| (file, String::from_utf8_lossy(bytes))).collect();
        panic!("{name}: panicked on {texts:?}");
    };
    assert_eq!(objects.as_array().map(Vec::len), Some(found), "{name}");
    assert!(shown < 4_000 * (found + 1) + 200 * 100 * found, "{name}: {shown} bytes shown for {found} problems");
    assert!(took < LONGEST, "{name}: took {took:?}");
    took
}

/// The example with one of its files replaced.
fn with(file: &str, bytes: impl Into<Vec<u8>>) -> Sources {
    example().with(file, bytes)
}

/// Words that mean something in YAML or in a spec.
const TOKENS: &[&str] = &[
    "{",
    "}",
    "[",
    "]",
    ":",
    ": ",
    "- ",
    ", ",
    "#",
    " # ",
    "&a ",
    "*a",
    "!t ",
    "!!str ",
    "---\n",
    "...\n",
    "? ",
    "|\n",
    ">\n",
    "'",
    "\"",
    "%YAML 1.2\n",
    "<<: ",
    "~",
    "null",
    "true",
    "0",
    "-1",
    "1e999",
    "99999999999999999999",
    ".nan",
    "\t",
    "\r\n",
    "\u{feff}",
    "\u{85}",
    "\u{2028}",
    "\0",
    "\u{1b}[31m",
    "é",
    "\u{1f600}",
    "@",
    "`",
    " -- ",
    "enum [",
    "list<",
    "page<",
    "> ",
    "{user}",
    "{sid: ServerId}",
    "operations:\n",
    "  get: x\n",
    "returns: 204\n",
    "name?",
    "name!",
    "type",
    "fields",
    "|",
    "A | B",
    "map<map<",
    "/",
    "~1",
    "..",
    "string",
    "Machine",
    "?",
    " in servers",
    "null_boolean",
    "= ",
    "\"= \\\"\\\"\"",
    "{host}",
    "{version}",
    "/a/b",
    "scopes: a | b + c\n",
    "root: x\n",
    "scheme: oauth2",
    "DELETE x -- ",
];

/// Changes a text in one random way.
fn mutate(rng: &mut Rng, text: &mut Vec<u8>) {
    if text.is_empty() {
        text.push(b'a');
    }
    let at = rng.usize(..text.len());
    match rng.u8(..9) {
        0 => text[at] ^= 1 << rng.u8(..8),
        1 => drop(text.remove(at)),
        2 => text.truncate(at),
        3 => drop(text.splice(at..at, rng.choice(TOKENS).into_iter().flat_map(|token| token.bytes()))),
        4 | 5 => edit_line(rng, text),
        6 => swap_words(rng, text),
        7 => {
            let end = rng.usize(at..text.len());
            text.drain(at..end.min(at + 40));
        }
        _ => {
            let part = text[at..text.len().min(at + 60)].to_vec();
            let to = rng.usize(..text.len());
            text.splice(to..to, part);
        }
    }
}

/// Removes, repeats, moves or indents a line.
fn edit_line(rng: &mut Rng, text: &mut Vec<u8>) {
    let mut lines: Vec<Vec<u8>> = text.split_inclusive(|byte| *byte == b'\n').map(<[u8]>::to_vec).collect();
    let (from, to) = (rng.usize(..lines.len()), rng.usize(..lines.len()));
    match rng.u8(..4) {
        0 => drop(lines.remove(from)),
        1 => lines.insert(to, lines[from].clone()),
        2 => lines.swap(from, to),
        _ => drop(lines[from].splice(0..0, b"  ".iter().copied())),
    }
    *text = lines.concat();
}

fn swap_words(rng: &mut Rng, text: &mut Vec<u8>) {
    let mut words: Vec<Vec<u8>> = text.split(|byte| *byte == b' ').map(<[u8]>::to_vec).collect();
    let (one, other) = (rng.usize(..words.len()), rng.usize(..words.len()));
    words.swap(one, other);
    *text = words.join(&b' ');
}

/// Changes one of the files in random ways and checks the whole.
fn mutated(seed: u64, whole: &Sources, files: &[&str]) {
    let mut rng = Rng::with_seed(seed);
    let Some(file) = rng.choice(files) else { return };
    let mut text = whole.text(file).unwrap().as_bytes().to_vec();
    for _ in 0..rng.usize(1..6) {
        mutate(&mut rng, &mut text);
    }
    survive(&format!("seed {seed}, {file}"), &whole.clone().with(*file, text));
}

#[test]
fn mutated_specs() {
    for seed in 0..4_000 {
        mutated(seed, &example(), &["api.yaml", "servers.yaml"]);
    }
}

#[test]
fn mutated_specs_with_all_that_is_new() {
    for (case, file) in [("installed", "projects.yaml"), ("suffixed", "roles.yaml"), ("keyed", "machines.yaml")] {
        let whole = sources(&root().join("tests/specs").join(case), case).unwrap();
        for seed in 0..1_000 {
            mutated(seed, &whole, &["api.yaml", file]);
        }
    }
}

#[test]
fn nothing_but_tokens() {
    for seed in 0..1_500 {
        let mut rng = Rng::with_seed(seed);
        let text: String = (0..rng.usize(..60)).filter_map(|_| rng.choice(TOKENS).copied()).collect();
        let file = if rng.bool() { "api.yaml" } else { "servers.yaml" };
        survive(&format!("seed {seed}: {text:?}"), &with(file, text));
    }
}

#[test]
fn garbage() {
    let mut rng = Rng::with_seed(7);
    for size in [1, 10, 1_000, 100_000, 4 << 20, 10 << 20] {
        let bytes: Vec<u8> = std::iter::repeat_with(|| rng.u8(..)).take(size).collect();
        survive("random bytes", &with("servers.yaml", bytes));
        let text: String = std::iter::repeat_with(|| rng.char(' '..='~')).take(size).collect();
        survive("random text", &with("servers.yaml", text));
    }
}

#[test]
fn texts_that_multiply() {
    let size = 300 << 10;
    let fill = |part: &str| part.repeat(size / part.len());
    for (name, text) in [
        ("brackets", fill("[")),
        ("braces", fill("{")),
        ("keys in braces", fill("{a: ")),
        ("dashes", fill("- ")),
        ("questions", fill("? ")),
        ("nested blocks", (0..2_000).map(|depth| format!("{}a:\n", " ".repeat(depth))).collect()),
        ("one line", format!("resource: {}", fill("x "))),
        ("one key", format!("{}: 1", fill("x"))),
        ("one quoted key", format!("? \"{}\"\n: {{a: 1, b: 2}}", fill("x"))),
        ("one quote", format!("resource: \"{}", fill("x\n"))),
        ("comments", fill("# x\n")),
        ("newlines", fill("\n")),
        ("anchors", fill("- &a x\n")),
        ("aliases", format!("- &a x\n{}", fill("- *a\n"))),
        ("tags", fill("- !t x\n")),
        ("equal keys", fill("a: 1\n")),
        ("documents", fill("---\n")),
        ("colons", fill(": ")),
        ("commas", format!("[{}]", fill("a, "))),
        ("other keys", (0..200_000).map(|number| format!("k{number}: 1\n")).collect()),
        ("emoji", format!("resource: {}", fill("\u{1f600}"))),
    ] {
        survive(name, &with("servers.yaml", text));
    }
}

#[test]
fn examples_that_multiply() {
    let level = |level: u32| format!("  T{level}: {{fields: {{a: T{0} -- A., b: T{0} -- B.}}}}\n", level - 1);
    let types: String = (1..40).map(level).collect();
    let text = format!(
        "resource: A\nsummary: A.\ntypes:\n  T0: {{fields: {{a: string -- A.}}}}\n{types}\
         operations:\n  get_t: {{get: t, summary: T., source: A, returns: 200 T39}}\n"
    );
    let sources = with("servers.yaml", text);
    survive("types that hold two of the one before", &sources);
    let (api, problems) = copyist::check(&sources);
    let api = api.unwrap_or_else(|| panic!("{problems:?}"));
    let answers = api.resources.iter().flat_map(|resource| &resource.operations).flat_map(|one| &one.answers);
    for answer in answers {
        let length = answer.example.to_string().len();
        assert!(length < 10_000, "an example of {length} bytes");
    }
}

#[test]
fn specs_that_are_wrong_everywhere() {
    let head = "resource: Servers\nsummary: Many.\noperations:\n";
    let wrong: String = (0..20_000).map(|number| format!("  op_{number}: {{git: x, summary: 5}}\n")).collect();
    survive("wrong operations", &with("servers.yaml", format!("{head}{wrong}")));
    let numbers: String = (0..20_000).map(|number| format!("  op_{number}: {number}\n")).collect();
    survive("numbers for operations", &with("servers.yaml", format!("{head}{numbers}")));
    let long = "k".repeat(1_000);
    let keys: String = (0..2_000).map(|number| format!("  {long}{number}: {{{long}: 1}}\n")).collect();
    survive("long keys", &with("servers.yaml", format!("{head}{keys}")));
}

#[test]
fn an_alias_bomb_costs_nothing() {
    let mut text = "resource: &a0 [lol, lol]\nsummary: x\noperations:\n".to_owned();
    for level in 1..40 {
        let aliases = format!("*a{}, ", level - 1).repeat(10);
        text.push_str(&format!("  k{level}: &a{level} [{aliases}]\n"));
    }
    let took = survive("alias bomb", &with("servers.yaml", text));
    assert!(took < Duration::from_secs(2), "{took:?}");
}

#[test]
fn prefixes_of_a_spec() {
    for file in ["api.yaml", "servers.yaml"] {
        let text = example().text(file).unwrap().to_owned();
        for end in (0..text.len()).step_by(3) {
            survive(&format!("{file} up to {end}"), &with(file, &text.as_bytes()[..end]));
        }
    }
}

#[test]
fn strange_folders() {
    for path in [
        "",
        "/",
        "..",
        "a/b/c.yaml",
        "examples/",
        "examples/.rs",
        ".yaml",
        "\u{1f600}.yaml",
        "api.yaml/",
        "a\nb.yaml",
        "x.YAML",
    ] {
        survive(path, &example().with(path, "resource: X"));
        survive(path, &Sources::new(path));
    }
    let mut many = example();
    for number in 0..2_000 {
        many.insert(format!("notes {number}.txt"), "x");
    }
    survive("many files", &many);
}
