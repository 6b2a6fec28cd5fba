//! The invariants of ARCHITECTURE.md that show in the text of the sources.

use copyist_tests::{SourceFile, code, functions, library_files, root, rust_files};

/// Which of the words stand in which files' code: comments, literals and tests left out, no white space but between words.
fn words_in(files: &[SourceFile], words: &[&str]) -> Vec<String> {
    let mut found = Vec::new();
    for file in files {
        let code = code(file);
        found.extend(words.iter().filter(|word| code.contains(*word)).map(|word| format!("{}: `{word}`", file.path)));
    }
    found
}

#[track_caller]
fn assert_none(found: &[String], rule: &str) {
    assert!(found.is_empty(), "{rule}:\n{}", found.join("\n"));
}

#[test]
fn codegen_does_no_input_or_output() {
    let words = [
        "std::fs",
        "std::process",
        "std::net::Tcp",
        "std::net::Udp",
        "std::net::ToSocketAddrs",
        "std::env",
        "std::io",
        "std::time",
        "println!",
        "include_bytes!(",
    ];
    assert_none(&words_in(&library_files("codegen/src"), &words), "codegen does no I/O");
    let manifest = std::fs::read_to_string(root().join("codegen/Cargo.toml")).expect("the manifest");
    let dependencies =
        manifest.split("[dependencies]").nth(1).expect("dependencies").split("\n[").next().expect("text");
    let pure = [
        "annotate-snippets",
        "heck",
        "indexmap",
        "saphyr-parser",
        "schemars",
        "semver",
        "serde",
        "serde_json",
        "strsim",
    ];
    for line in dependencies.lines().filter(|line| !line.starts_with('#') && !line.trim().is_empty()) {
        let name = line.split(['.', ' ', '=']).next().expect("a name");
        assert!(pure.contains(&name), "`{name}` is not known to do no I/O: look, then add it here");
    }
}

#[test]
fn spec_and_ir_do_not_know_each_other() {
    let ir = ["crate::ir", "{ir,", ",ir,", ",ir}", "{ir}", "{ir::", ",ir::"];
    let spec = ["crate::spec", "{spec,", ",spec,", ",spec}", "{spec}", "{spec::", ",spec::"];
    assert_none(&words_in(&library_files("codegen/src/spec"), &ir), "spec does not know ir");
    assert_none(&words_in(&library_files("codegen/src/parse"), &ir), "parse does not know ir");
    assert_none(&words_in(&library_files("codegen/src/ir"), &spec), "ir does not know spec");
    let emitters = library_files("codegen/src/emit");
    assert_none(&words_in(&emitters, &spec), "emitters know only ir");
    let steps = ["crate::check", "crate::parse", "crate::diagnostic"];
    assert_none(&words_in(&emitters, &steps), "emitters know only ir");
}

#[test]
fn only_check_builds_the_ir() {
    let mut others = library_files("codegen/src");
    others.retain(|file| !file.path.starts_with("codegen/src/check") && !file.path.starts_with("codegen/src/ir"));
    assert_none(&words_in(&others, &["ir::Api{", "(Api{", "=Api{"]), "only check builds an ir::Api");
}

#[test]
fn emitting_is_total() {
    let words = [".unwrap()", ".expect(", "panic!(", "unreachable!(", "->Result<", "todo!(", "assert!("];
    let found = words_in(&library_files("codegen/src/emit"), &words);
    // Emitted text may say what emitting code may not.
    let code: Vec<String> = found.into_iter().filter(|line| !line.contains("\\\"") && !line.contains('"')).collect();
    assert_none(&code, "emit is total");
}

#[test]
fn codegen_and_runtime_do_not_panic() {
    let words = [".unwrap()", ".expect(", "panic!(", "unreachable!("];
    let mut files = library_files("codegen/src");
    files.extend(library_files("codegen/runtime/src"));
    files.retain(|file| !file.path.starts_with("codegen/src/emit"));
    assert_none(&words_in(&files, &words), "library code does not panic");
}

#[test]
fn identifiers_are_minted_in_one_place() {
    let mut files = library_files("codegen/src");
    files.retain(|file| !file.path.starts_with("codegen/src/check/name"));
    let found = words_in(&files, &["Ident::minted(", "Self::minted("]);
    assert_none(&found, "identifiers are minted in check/name.rs");
}

#[test]
fn output_depends_on_input_alone() {
    let mut files = library_files("codegen/src/emit");
    files.extend(library_files("codegen/src/ir"));
    assert_none(&words_in(&files, &["HashMap", "HashSet", "rand"]), "emitters use ordered maps");
}

#[test]
fn emitted_functions_have_no_branch_and_no_loop() {
    let words = ["if ", "match ", "for ", "while ", "loop {", "?;", "||", "&& "];
    let mut files = rust_files("generated");
    files.retain(|file| file.path.contains("/src/"));
    for file in files {
        for function in functions(&file.text) {
            for word in words {
                assert!(!function.body.contains(word), "{}: `{}` has a `{word}`", file.path, function.head);
            }
        }
    }
}

#[test]
fn an_http_library_is_named_in_one_module() {
    let files = library_files("codegen/runtime/src");
    for library in ["hyper", "hyper_util", "hyper_rustls", "rustls", "reqwest", "flate2"] {
        let named = files.iter().filter(|file| names_crate(&code(file), library));
        let named: Vec<&str> = named.map(|file| file.path.as_str()).collect();
        // A file and the folder beside it are one module.
        let module = named.iter().map(|path| path.trim_end_matches(".rs")).min_by_key(|path| path.len());
        let outside = named.iter().any(|path| {
            let rest = path.strip_prefix(module.unwrap_or_default());
            rest.is_none_or(|rest| rest != ".rs" && !rest.starts_with('/'))
        });
        assert!(!outside, "`{library}` is named in {named:?}");
    }
}

/// Whether the code has a path that starts with the crate.
fn names_crate(code: &str, library: &str) -> bool {
    let path = format!("{library}::");
    code.match_indices(&path).any(|(start, _)| {
        let before = code[..start].chars().next_back();
        !before.is_some_and(|last| last.is_alphanumeric() || last == '_' || last == ':')
    })
}

#[test]
fn files_and_functions_are_small() {
    let mut files = Vec::new();
    for folder in ["codegen", "xtask", "tests/src", "tests/tests", "tests/benches", "tests/interop"] {
        files.extend(rust_files(folder));
    }
    assert!(files.len() > 40, "the sources are found");
    let mut large = Vec::new();
    for file in &files {
        let lines = file.text.lines().count();
        if lines > 400 {
            large.push(format!("{} has {lines} lines", file.path));
        }
        let long = functions(&file.text).into_iter().filter(|function| function.lines > 60);
        large.extend(long.map(|one| format!("{}: `{}` has {} lines", file.path, one.head, one.lines)));
    }
    assert_none(&large, "no file above 400 lines, no function above 60");
}

#[test]
fn no_file_is_called_after_nothing() {
    for folder in ["codegen", "xtask", "tests/src", "tests/benches", "tests/interop"] {
        for file in rust_files(folder) {
            for name in ["util", "utils", "common", "helpers", "misc"] {
                assert!(!file.path.ends_with(&format!("/{name}.rs")), "{}: name it by what it holds", file.path);
            }
        }
    }
}
