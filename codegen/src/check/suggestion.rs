//! Finds what was probably meant by a name that does not exist.

/// The candidate that is near enough to `wrong` to be what was meant.
pub(super) fn nearest<'a>(wrong: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let wrong_lower = wrong.to_lowercase();
    let length = wrong.chars().count();
    let reach = (length / 3).max(1);
    candidates
        .into_iter()
        .filter(|candidate| *candidate != wrong && candidate.chars().count().abs_diff(length) <= reach)
        .filter_map(|candidate| {
            let distance = strsim::osa_distance(&wrong_lower, &candidate.to_lowercase());
            // A word of two letters is one edit away from too many others.
            let near = distance == 0 || (distance <= reach && length > 2);
            near.then_some((distance, candidate))
        })
        .min()
        .map(|(_, candidate)| candidate)
}

/// `did you mean `x`?` or, when nothing is near, the fallback.
pub(super) fn help<'a>(
    wrong: &str,
    candidates: impl IntoIterator<Item = &'a str>,
    otherwise: impl FnOnce() -> String,
) -> String {
    match nearest(wrong, candidates) {
        Some(meant) => format!("did you mean `{meant}`?"),
        None => otherwise(),
    }
}

/// Names for a sentence: `a`, `b` and `c`.
pub(super) fn list<'a>(names: impl IntoIterator<Item = &'a str>) -> String {
    const SHOWN: usize = 8;
    let names: Vec<String> = names.into_iter().map(|name| format!("`{name}`")).collect();
    match names.as_slice() {
        [] => String::new(),
        [one] => one.clone(),
        many if many.len() > SHOWN => format!("{} and {} more", many[..SHOWN].join(", "), many.len() - SHOWN),
        [first @ .., last] => format!("{} and {last}", first.join(", ")),
    }
}

#[cfg(test)]
mod tests {
    use super::{list, nearest};

    #[test]
    fn near_names_are_found_and_far_ones_are_not() {
        let names = ["Server", "Service", "UserId", "string", "id"];
        for (wrong, meant) in [
            ("Sever", Some("Server")),
            ("server", Some("Server")),
            ("Servre", Some("Server")),
            ("userid", Some("UserId")),
            ("strng", Some("string")),
            ("ID", Some("id")),
            ("ix", None),
            ("Database", None),
            ("", None),
        ] {
            assert_eq!(nearest(wrong, names), meant, "{wrong}");
        }
    }

    #[test]
    fn lists_read_as_a_sentence_does() {
        assert_eq!(list(["a"]), "`a`");
        assert_eq!(list(["a", "b", "c"]), "`a`, `b` and `c`");
    }
}
