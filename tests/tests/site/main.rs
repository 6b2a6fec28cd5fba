//! The reference site: what a small spec's page says, and what must hold of every page.

mod browser;
mod command;
mod curl;
mod examples;

use std::collections::BTreeSet;

use copyist::{Tree, check, ir, site};
use copyist_tests::{root, sources};
use serde_json::Value;

use browser::Page;

/// The APIs of the folders in `spec/` and in `tests/specs/`, each folder's together.
fn all() -> Vec<Vec<ir::Api>> {
    let folder = |parent: &str| {
        let entries = std::fs::read_dir(root().join(parent)).expect("the folder can be read");
        let entries = entries.map(|entry| entry.expect("an entry").path()).filter(|path| path.is_dir());
        let mut names: Vec<String> =
            entries.map(|path| path.file_name().expect("a name").to_string_lossy().into_owned()).collect();
        names.sort();
        names.iter().map(|name| api(&format!("{parent}/{name}"))).collect()
    };
    vec![folder("spec"), folder("tests/specs")]
}

fn api(folder: &str) -> ir::Api {
    let name = folder.rsplit('/').next().expect("a name");
    let (api, diagnostics) = check(&sources(&root().join(folder), name).expect("the folder can be read"));
    api.unwrap_or_else(|| panic!("{folder}: {diagnostics:#?}"))
}

fn site_of(apis: &[ir::Api]) -> Tree {
    site(&apis.iter().collect::<Vec<_>>())
}

/// The pages of a site by their paths.
fn pages(tree: &Tree) -> Vec<(String, Page)> {
    let pages = tree.iter().filter(|(path, _)| path.ends_with(".html"));
    pages.map(|(path, text)| (path.to_owned(), Page::read(text))).collect()
}

#[test]
fn a_small_site_reads_as_expected() {
    let tree = site_of(&[api("tests/specs/fleet")]);
    insta::assert_snapshot!("index", tree.get("index.html").expect("an index"));
    insta::assert_snapshot!("fleet", tree.get("fleet.html").expect("a page"));
    insta::assert_snapshot!("fleet-search", tree.get("assets/search/fleet.js").expect("an index of words"));
}

#[test]
fn the_same_apis_give_the_same_bytes() {
    for apis in all() {
        assert_eq!(site_of(&apis), site_of(&apis));
    }
}

#[test]
fn places_have_different_names_and_links_lead_to_them() {
    for apis in all() {
        let tree = site_of(&apis);
        for (path, page) in pages(&tree) {
            let ids: Vec<&str> = page.values("id");
            let places: BTreeSet<&str> = ids.iter().copied().collect();
            assert_eq!(places.len(), ids.len(), "{path} has two places of one name");
            for link in page.values("href").into_iter().chain(page.values("src")) {
                if let Some(place) = link.strip_prefix('#') {
                    assert!(places.contains(place), "{path}: nothing is at `{link}`");
                } else if !link.contains("://") {
                    assert!(tree.get(link).is_some(), "{path}: there is no `{link}`");
                }
            }
            for attribute in ["aria-controls", "for"] {
                for id in page.values(attribute) {
                    assert!(places.contains(id), "{path}: {attribute} names `{id}`");
                }
            }
        }
    }
}

#[test]
fn the_documents_can_be_downloaded() {
    let api = api("spec/hubgrid");
    let (site, crates) = (site_of(std::slice::from_ref(&api)), copyist::emit(&api));
    let page = Page::read(site.get("hubgrid.html").expect("a page"));
    for file in ["openapi.yaml", "openapi.json", "openapi-3.0.json"] {
        let address = format!("openapi/hubgrid/{file}");
        assert!(page.values("href").contains(&address.as_str()), "there is no link to {address}");
        assert_eq!(site.get(&address), crates.get(file));
    }
}

#[test]
fn every_operation_type_and_field_has_its_place() {
    for api in all().concat() {
        let tree = site_of(std::slice::from_ref(&api));
        let page = Page::read(tree.get(&format!("{}.html", api.name)).expect("a page"));
        let places: BTreeSet<&str> = page.values("id").into_iter().collect();
        for operation in api.operations() {
            assert!(places.contains(operation.id.as_str()), "{}: {}", api.name, operation.id);
        }
        for def in api.all_types() {
            assert!(places.contains(format!("type-{}", def.name()).as_str()), "{}: {}", api.name, def.name());
        }
        let fields = api.all_types().map(|def| match def {
            ir::TypeDef::Object(object) => object.fields.len(),
            ir::TypeDef::Enum(one) => one.values.len(),
            ir::TypeDef::Union { .. } => 0,
        });
        let found = places.iter().filter(|place| place.starts_with("type-") && place.contains('.')).count();
        assert_eq!(found, fields.sum::<usize>(), "{}", api.name);
        for gap in &api.gaps {
            let plain = |text: &str| text.replace(['`', '*'], "").split_whitespace().collect::<Vec<_>>().join(" ");
            let text = plain(&gap.text);
            assert!(plain(page.text()).contains(text.trim_end_matches('.')), "{}: {text}", api.name);
        }
    }
}

#[test]
fn what_is_found_is_there() {
    for apis in all() {
        let tree = site_of(&apis);
        for api in &apis {
            let script = tree.get(&format!("assets/search/{}.js", api.name)).expect("a script");
            let inside = script.strip_prefix("copyistSearch(").and_then(|rest| rest.strip_suffix(");\n"));
            let list: Value = serde_json::from_str(&format!("[{}]", inside.expect("one call"))).expect("JSON");
            let page = Page::read(tree.get(list[0].as_str().expect("a page")).expect("it is there"));
            let places: BTreeSet<&str> = page.values("id").into_iter().collect();
            let entries = list[2].as_array().expect("entries");
            for entry in entries {
                assert!(places.contains(entry[4].as_str().expect("a place")), "{}: {entry}", api.name);
            }
            let calls = entries.iter().filter(|entry| entry[2].as_str().is_some_and(|path| path.starts_with('/')));
            assert_eq!(calls.count(), api.operations().count());
        }
    }
}

#[test]
fn nothing_is_fetched_from_elsewhere() {
    for apis in all() {
        let tree = site_of(&apis);
        for (path, page) in pages(&tree) {
            for (name, attributes) in page.elements() {
                let loads = |attribute: &str| match name {
                    "a" => attribute == "src",
                    _ => {
                        matches!(attribute, "src" | "href" | "srcset" | "data" | "action" | "style")
                            || attribute.starts_with("on")
                    }
                };
                for (attribute, value) in attributes.iter().filter(|(attribute, _)| loads(attribute)) {
                    let is_ours = value.starts_with("assets/") && tree.get(value).is_some();
                    assert!(is_ours, "{path}: <{name} {attribute}=\"{value}\">");
                }
            }
        }
        for (path, text) in tree.iter().filter(|(path, _)| path.ends_with(".css") || path.starts_with("assets/site")) {
            assert!(!text.contains("url(") && !text.contains("@import") && !text.contains("fetch("), "{path}");
        }
    }
}

#[test]
fn what_a_spec_says_is_never_taken_for_html() {
    let hostile = "</p></script><script>alert('`1`')</script><img src=x onerror=\"alert(2)\"> & \"x\" 'y'";
    let mut sources = copyist_tests::example();
    for (path, text) in sources.clone().iter() {
        let text = String::from_utf8(text.to_vec()).expect("UTF-8");
        let quoted = hostile.replace('\'', "''");
        let lines = text.lines().map(|line| match line.trim_start() {
            key if key.starts_with("summary: ") || key.starts_with("source: ") || key.starts_with("resource: ") => {
                let (head, _) = line.split_once(": ").expect("it has one");
                format!("{head}: '{quoted}'")
            }
            _ => line.to_owned(),
        });
        sources.insert(path, lines.collect::<Vec<_>>().join("\n"));
    }
    let (api, diagnostics) = check(&sources);
    let tree = site(&[&api.unwrap_or_else(|| panic!("{diagnostics:#?}"))]);
    for (path, page) in pages(&tree) {
        let scripts: Vec<_> = page.elements().filter(|(name, _)| *name == "script").collect();
        assert_eq!(scripts.len(), 2, "{path}: {scripts:?}");
        assert!(page.elements().all(|(name, _)| name != "img"), "{path}");
        assert!(page.text().contains("<img src=x onerror=\"alert(2)\"> & \"x\" 'y'"), "{path}");
    }
}
