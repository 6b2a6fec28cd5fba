//! The site's styles and scripts, which are written by hand in the folder beside this file.

/// The parts of the one style sheet, in the order in which they build on each other.
const STYLES: [&str; 8] = [
    include_str!("assets/colors.css"),
    include_str!("assets/base.css"),
    include_str!("assets/bar.css"),
    include_str!("assets/sidebar.css"),
    include_str!("assets/code.css"),
    include_str!("assets/reference.css"),
    include_str!("assets/index.css"),
    include_str!("assets/print.css"),
];

/// The parts of the script that runs once a page is read. Each is a function of its own and shares nothing with the others.
const SCRIPTS: [&str; 6] = [
    include_str!("assets/unfold.js"),
    include_str!("assets/examples.js"),
    include_str!("assets/highlight.js"),
    include_str!("assets/contents.js"),
    include_str!("assets/search.js"),
    include_str!("assets/toggle.js"),
];

/// The files, by their path on the site.
pub(super) fn files() -> impl Iterator<Item = (&'static str, String)> {
    [
        ("assets/site.css", STYLES.join("\n")),
        ("assets/site.js", SCRIPTS.join("\n")),
        ("assets/theme.js", include_str!("assets/theme.js").to_owned()),
        ("assets/icon.svg", include_str!("assets/icon.svg").to_owned()),
    ]
    .into_iter()
}
