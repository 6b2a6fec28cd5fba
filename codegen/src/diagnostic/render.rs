//! Shows problems to a person the way rustc does: the place, the line, what is there and what to do about it.

use std::ops::Range;
use std::rc::Rc;

use annotate_snippets::{Annotation, AnnotationKind, Element, Group, Level, Origin, Renderer, Snippet};

use super::excerpt::{Excerpt, Lines};
use super::locate::Locator;
use super::{Diagnostic, Label, Severity};
use crate::Sources;

/// How many problems are shown; the rest is counted.
const SHOWN: usize = 500;

/// Renders problems in the order of their places. `root` is the path shown in front of a file's: `spec/cloudstick-v2`.
#[must_use]
pub fn render(diagnostics: &[Diagnostic], sources: &Sources, root: &str, color: bool) -> String {
    let renderer = if color { Renderer::styled() } else { Renderer::plain() };
    let mut locator = Locator::new(sources);
    let mut text = String::new();
    let sorted = locator.sorted(diagnostics);
    for diagnostic in sorted.iter().take(SHOWN) {
        text.push_str(&one(diagnostic, &mut locator, root, &renderer));
        text.push_str("\n\n");
    }
    if sorted.len() > SHOWN {
        text.push_str(&format!("note: {} more problems are not shown\n\n", sorted.len() - SHOWN));
    }
    text
}

/// The path of a file as it is shown; a label without a file speaks of the folder.
pub(crate) fn shown_path(root: &str, file: &str) -> String {
    match (root, file) {
        (root, "") => root.to_owned(),
        ("", file) => file.to_owned(),
        (root, file) => format!("{}/{file}", root.trim_end_matches('/')),
    }
}

fn one<'a>(diagnostic: &'a Diagnostic, locator: &mut Locator<'a>, root: &str, renderer: &Renderer) -> String {
    let level = match diagnostic.severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
    };
    let title = level.primary_title(&diagnostic.message).id(diagnostic.code.number());
    let scenes = scenes(diagnostic, locator, root);
    let elements = scenes.iter().flat_map(Scene::elements);
    let help = diagnostic.help.iter().map(|help| Level::HELP.message(help).into());
    let rendered = renderer.render(&[Group::with_title(title).elements(elements.chain(help))]);
    scenes.iter().fold(rendered, |rendered, scene| scene.correct_column(rendered))
}

/// Labels that are shown in one excerpt: those of one file that stand near each other.
struct Scene<'a> {
    path: String,
    file: &'a str,
    marks: Vec<Mark<'a>>,
    /// What is shown of the file; nothing if the file as a whole is meant.
    view: Option<View<'a>>,
}

/// A file's text and the lines of it that are shown.
struct View<'a> {
    text: &'a str,
    lines: Rc<Lines>,
    excerpt: Excerpt,
}

/// A label with its place.
struct Mark<'a> {
    primary: bool,
    text: &'a str,
    range: Range<usize>,
}

/// Sorts labels into scenes, the primary one's first.
fn scenes<'a>(diagnostic: &'a Diagnostic, locator: &mut Locator<'a>, root: &str) -> Vec<Scene<'a>> {
    let mut scenes: Vec<Scene<'a>> = Vec::new();
    let mut texts: Vec<Option<(&'a str, Rc<Lines>)>> = Vec::new();
    let secondary = diagnostic.secondary.iter().map(|label| (false, label));
    for (primary, label) in std::iter::once((true, &diagnostic.primary)).chain(secondary) {
        let (text, range) = match locator.locate(label) {
            Some(found) => (Some((found.text, found.lines)), found.range),
            None => (None, 0..0),
        };
        let mut known = scenes.iter_mut().zip(&texts);
        let near = known.find(|(scene, seen)| seen.is_some() && text.is_some() && scene.takes(label, &range));
        let mark = Mark { primary, text: &label.text, range };
        match near {
            Some((scene, _)) => scene.marks.push(mark),
            None => {
                scenes.push(Scene::new(shown_path(root, &label.file), &label.file, mark));
                texts.push(text);
            }
        }
    }
    for (scene, text) in scenes.iter_mut().zip(texts) {
        scene.view = text.map(|(text, lines)| scene.view(text, lines));
    }
    scenes
}

impl<'a> Scene<'a> {
    /// How many bytes may lie between labels that share an excerpt.
    const REACH: usize = 16 * 1024;

    fn new(path: String, file: &'a str, mark: Mark<'a>) -> Self {
        Self { path, file, marks: vec![mark], view: None }
    }

    fn takes(&self, label: &Label, range: &Range<usize>) -> bool {
        let near = |mark: &Mark<'_>| mark.range.start.abs_diff(range.start) < Self::REACH;
        self.file == label.file && self.marks.iter().any(near)
    }

    fn view(&self, text: &'a str, lines: Rc<Lines>) -> View<'a> {
        let ranges: Vec<Range<usize>> = self.marks.iter().map(|mark| mark.range.clone()).collect();
        let excerpt = Excerpt::new(text, &lines, &ranges);
        View { text, lines, excerpt }
    }

    fn elements(&self) -> Vec<Element<'_>> {
        let Some(View { excerpt, .. }) = &self.view else {
            let texts = self.marks.iter().filter(|mark| !mark.text.is_empty());
            return std::iter::once(Origin::path(&self.path).into())
                .chain(texts.map(|mark| Level::NOTE.message(mark.text).into()))
                .collect();
        };
        let snippet = Snippet::source(excerpt.source())
            .line_start(excerpt.first_line())
            .path(&self.path)
            .annotations(self.marks.iter().map(|mark| mark.annotation(excerpt)));
        vec![snippet.into()]
    }

    /// Gives the column in the file where the renderer, which sees only the excerpt, has counted that in a cut line.
    fn correct_column(&self, rendered: String) -> String {
        let first = || self.marks.iter().min_by_key(|mark| mark.range.start);
        let leading = self.marks.iter().find(|mark| mark.primary).or_else(first);
        let (Some(view), Some(mark)) = (&self.view, leading) else {
            return rendered;
        };
        let (line, column) = view.lines.position(view.text, mark.range.start);
        let shown = view.excerpt.shown_column(mark.range.start);
        if shown == column {
            return rendered;
        }
        let place = |column| format!("{}:{line}:{column}", self.path);
        rendered.replacen(&place(shown), &place(column), 1)
    }
}

impl<'a> Mark<'a> {
    fn annotation(&self, excerpt: &Excerpt) -> Annotation<'a> {
        let kind = if self.primary { AnnotationKind::Primary } else { AnnotationKind::Context };
        let label = (!self.text.is_empty()).then_some(self.text);
        kind.span(excerpt.shown(&self.range)).label(label)
    }
}
