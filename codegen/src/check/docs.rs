//! Addresses of the vendor's documentation, which readers of what is generated follow.

use super::place::Spot;
use super::problem::Problems;
use crate::diagnostic::Code;

/// Checks the value of `docs`.
pub(super) fn check(docs: Option<&str>, spot: Spot<'_>, problems: &mut Problems) {
    let Some(url) = docs else { return };
    let Some(label) = fault(url) else { return };
    let problem = spot
        .child("docs")
        .value()
        .error(Code::InvalidDocs, format!("`{}` is not the address of a page", url.escape_debug()), label)
        .help("write the page's whole address: `https://docs.example.com/servers`");
    problems.push(problem);
}

/// What is wrong with an address.
fn fault(url: &str) -> Option<&'static str> {
    let Some(rest) = url.strip_prefix("https://").or_else(|| url.strip_prefix("http://")) else {
        return Some("neither `https://` nor `http://` in front");
    };
    let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
    let is_host = |c: char| c.is_ascii_alphanumeric() || ".-:".contains(c);
    if !host.starts_with(|c: char| c.is_ascii_alphanumeric()) || !host.chars().all(is_host) {
        return Some("no host");
    }
    let is_address = |c: char| c.is_ascii_graphic() && !"\"<>\\^`{|}".contains(c);
    (!rest.chars().all(is_address)).then_some("has what no address can have")
}
