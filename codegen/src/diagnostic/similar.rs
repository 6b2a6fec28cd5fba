//! Guesses which word was meant.

/// The word among `known` that `word` was most likely meant to be, if one is close enough to be worth a
/// "did you mean". Letter case does not count.
pub(crate) fn similar<'a>(word: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    const LONGEST: usize = 64;
    if word.is_empty() || word.len() > LONGEST {
        return None;
    }
    let word = word.to_lowercase();
    known
        .into_iter()
        .filter_map(|candidate| closeness(&word, &candidate.to_lowercase()).map(|score| (score, candidate)))
        .min_by_key(|(score, _)| *score)
        .map(|(_, candidate)| candidate)
}

/// How many letters are wrong, if they are few for the words' length: 0 is the same word.
fn closeness(word: &str, candidate: &str) -> Option<usize> {
    let wrong = strsim::damerau_levenshtein(word, candidate);
    let letters = word.chars().count().max(candidate.chars().count());
    (wrong <= letters.max(2) / 3 || same_letters(word, candidate)).then_some(wrong)
}

/// Whether the words differ in `_` and `-` only.
fn same_letters(word: &str, candidate: &str) -> bool {
    let letters = |text: &str| text.chars().filter(|c| c.is_alphanumeric()).collect::<String>();
    letters(word) == letters(candidate)
}

#[cfg(test)]
mod tests {
    use super::similar;

    #[test]
    fn finds_what_was_meant() {
        let keys = ["summary", "source", "returns", "get", "post", "rust_name"];
        assert_eq!(similar("sumary", keys), Some("summary"));
        assert_eq!(similar("GET", keys), Some("get"));
        assert_eq!(similar("retruns", keys), Some("returns"));
        assert_eq!(similar("rust-name", keys), Some("rust_name"));
        assert_eq!(similar("banana", keys), None);
        assert_eq!(similar("", keys), None);
    }
}
