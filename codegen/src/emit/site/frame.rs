//! What all pages have: head, the bar at the top, the links to styles and scripts.

use super::html::Html;

/// The parts of a page that differ.
pub(super) struct Frame<'a> {
    /// What the browser calls it.
    pub(super) title: &'a str,
    /// What it is about, in a sentence.
    pub(super) about: &'a str,
    /// What the search field says before something is typed.
    pub(super) find: &'a str,
    /// Scripts with what can be found, this page's own first.
    pub(super) searched: Vec<String>,
    /// Whether there is a list of contents beside the page.
    pub(super) has_sidebar: bool,
}

/// A page; `inside` writes what stands below the bar.
pub(super) fn page(frame: &Frame<'_>, inside: impl FnOnce(&mut Html)) -> String {
    let mut html = Html::document();
    html.block("html", &[("lang", "en")], |html| {
        html.block("head", &[], |html| head(html, frame));
        let searched = frame.searched.join(" ");
        html.block("body", &[("data-search", &searched)], |html| {
            html.block("a.skip", &[("href", "#content")], |html| html.text("Skip to the content"));
            html.block("header.bar", &[], |html| bar(html, frame));
            let body = if frame.has_sidebar { "div.columns" } else { "div.single" };
            html.block(body, &[], inside);
        });
    });
    html.finish()
}

fn head(html: &mut Html, frame: &Frame<'_>) {
    html.void("meta", &[("charset", "utf-8")]);
    html.void("meta", &[("name", "viewport"), ("content", "width=device-width, initial-scale=1")]);
    html.void("meta", &[("name", "generator"), ("content", "copyist")]);
    html.void("meta", &[("name", "color-scheme"), ("content", "light dark")]);
    html.void("meta", &[("name", "description"), ("content", frame.about)]);
    html.block("title", &[], |html| html.text(frame.title));
    html.void("link", &[("rel", "icon"), ("href", "assets/icon.svg"), ("type", "image/svg+xml")]);
    html.void("link", &[("rel", "stylesheet"), ("href", "assets/site.css")]);
    // Before anything is painted, or a dark page would flash.
    html.block("script", &[("src", "assets/theme.js")], |_| {});
    html.block("script", &[("src", "assets/site.js"), ("defer", "")], |_| {});
}

fn bar(html: &mut Html, frame: &Frame<'_>) {
    if frame.has_sidebar {
        html.block(
            "button.menu",
            &[("type", "button"), ("aria-controls", "sidebar"), ("aria-expanded", "false")],
            |html| {
                html.tag("span.bars", &[("aria-hidden", "true")], |_| {});
                html.leaf("span.unseen", "Contents");
            },
        );
    }
    html.block("a.home", &[("href", "index.html")], |html| {
        html.tag("span.mark-of-site", &[("aria-hidden", "true")], |html| html.text("{ }"));
        html.text("API reference");
    });
    html.block("div.search", &[("role", "search")], |html| search(html, frame));
    html.block("button.theme", &[("type", "button"), ("aria-pressed", "false")], |html| {
        html.tag("span.disc", &[("aria-hidden", "true")], |_| {});
        html.leaf("span.unseen", "Dark mode");
    });
}

fn search(html: &mut Html, frame: &Frame<'_>) {
    html.block("label.unseen", &[("for", "search")], |html| html.text(frame.find));
    html.void(
        "input",
        &[
            ("id", "search"),
            ("type", "search"),
            ("placeholder", frame.find),
            ("role", "combobox"),
            ("aria-expanded", "false"),
            ("aria-controls", "found"),
            ("aria-autocomplete", "list"),
            ("autocomplete", "off"),
            ("autocapitalize", "off"),
            ("spellcheck", "false"),
        ],
    );
    html.block("kbd", &[("aria-hidden", "true")], |html| html.text("/"));
    html.block("ul.found", &[("id", "found"), ("role", "listbox"), ("aria-label", "Found"), ("hidden", "")], |_| {});
    html.block("p.unseen.tally", &[("role", "status")], |_| {});
}
