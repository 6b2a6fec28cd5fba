//! Writes HTML. Nothing gets into a page but by these functions: text and attributes are escaped, elements closed.

/// HTML in the making.
#[derive(Debug, Default)]
pub(super) struct Html {
    out: String,
}

/// Attributes and their values. Names are ours; values may be anybody's.
pub(super) type Attributes<'a> = &'a [(&'static str, &'a str)];

impl Html {
    /// A page before its first element.
    pub(super) fn document() -> Self {
        Self { out: "<!doctype html>\n".to_owned() }
    }

    /// Text, which is shown as it is.
    pub(super) fn text(&mut self, text: &str) {
        for c in text.chars() {
            match c {
                '&' => self.out.push_str("&amp;"),
                '<' => self.out.push_str("&lt;"),
                '>' => self.out.push_str("&gt;"),
                '"' => self.out.push_str("&quot;"),
                '\'' => self.out.push_str("&#39;"),
                // A reader would take it for a line feed.
                '\r' => self.out.push_str("&#13;"),
                // HTML has no way to say it.
                '\0' => self.out.push('\u{fffd}'),
                c => self.out.push(c),
            }
        }
    }

    /// An element within a line. Its head has its name and its classes: `span.type`.
    pub(super) fn tag(&mut self, head: &'static str, attributes: Attributes<'_>, inside: impl FnOnce(&mut Self)) {
        let name = self.open(head, attributes);
        inside(self);
        self.out.push_str("</");
        self.out.push_str(name);
        self.out.push('>');
    }

    /// An element that ends a line of the page's source.
    pub(super) fn block(&mut self, head: &'static str, attributes: Attributes<'_>, inside: impl FnOnce(&mut Self)) {
        self.tag(head, attributes, inside);
        self.out.push('\n');
    }

    /// An element within a line that has text alone.
    pub(super) fn leaf(&mut self, head: &'static str, text: &str) {
        self.tag(head, &[], |html| html.text(text));
    }

    /// A link.
    pub(super) fn link(&mut self, href: &str, text: &str) {
        self.tag("a", &[("href", href)], |html| html.text(text));
    }

    /// An element that holds nothing and is not closed: `meta`.
    pub(super) fn void(&mut self, name: &'static str, attributes: Attributes<'_>) {
        self.open(name, attributes);
        self.out.push('\n');
    }

    /// A place where a line may be broken.
    pub(super) fn break_opportunity(&mut self) {
        self.open("wbr", &[]);
    }

    /// Text of several lines, kept as they are.
    pub(super) fn pre(&mut self, language: &str, text: &str) {
        self.block("pre", &[("tabindex", "0")], |html| {
            html.tag("code", &[("class", language)], |html| html.text(text));
        });
    }

    fn open(&mut self, head: &'static str, attributes: Attributes<'_>) -> &'static str {
        let (name, classes) = head.split_once('.').unwrap_or((head, ""));
        self.out.push('<');
        self.out.push_str(name);
        if !classes.is_empty() {
            self.attribute("class", &classes.replace('.', " "));
        }
        for (attribute, value) in attributes {
            self.attribute(attribute, value);
        }
        self.out.push('>');
        name
    }

    fn attribute(&mut self, name: &'static str, value: &str) {
        self.out.push(' ');
        self.out.push_str(name);
        if !value.is_empty() {
            self.out.push_str("=\"");
            self.text(value);
            self.out.push('"');
        }
    }

    /// What was written.
    pub(super) fn finish(self) -> String {
        self.out
    }
}

#[cfg(test)]
mod tests;
