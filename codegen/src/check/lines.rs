//! How long a spec is: what is written for its types, and for all the rest.

use crate::Sources;
use crate::ir::Lines;

/// Lines of the spec that say something: blank ones and comments are left out.
pub(super) fn count(sources: &Sources) -> Lines {
    let is_spec = |path: &str| path.ends_with(".yaml");
    let texts = sources.iter().filter(|(path, _)| is_spec(path)).filter_map(|(path, _)| sources.text(path));
    let mut lines = Lines::default();
    for text in texts {
        let mut types = false;
        for line in text.lines().filter(|line| !line.trim().is_empty() && !line.trim_start().starts_with('#')) {
            if !line.starts_with([' ', '-']) {
                types = line.starts_with("types:");
            }
            if types { lines.types += 1 } else { lines.others += 1 }
        }
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::count;
    use crate::Sources;

    #[test]
    fn lines_of_types_are_told_from_others() {
        for (text, types, others) in [
            ("", 0, 0),
            ("api: A\n\n# A remark.\n  # Another.\nserver: x\n", 0, 2),
            ("api: A\ntypes:\n  T:\n    fields: {}\n\n  # A remark.\n  U: enum [a]\ngaps:\n- one\n  - two\n", 4, 4),
            ("types: {}\noperations:\n  get_types:\n    types: x\n", 1, 3),
            ("types:\n# A remark at the margin.\n  T: enum [a]\n", 2, 0),
            ("types_of_ours: x\n  T: y\n", 0, 2),
        ] {
            let mut sources = Sources::new("panel");
            sources.insert("api.yaml", text);
            sources.insert("notes.txt", "types:\n  T: x\n");
            let lines = count(&sources);
            assert_eq!((lines.types, lines.others), (types, others), "{text:?}");
        }
    }

    #[test]
    fn the_files_of_a_spec_add_up() {
        let mut sources = Sources::new("panel");
        sources.insert("api.yaml", "api: A\ntypes:\n  T: enum [a]\n");
        sources.insert("servers.yaml", "resource: S\ntypes:\n  U: enum [a]\n");
        let lines = count(&sources);
        assert_eq!((lines.types, lines.others), (4, 2));
    }
}
