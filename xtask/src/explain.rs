//! `explain`: tells what a diagnostic's code means and how it is solved.

use copyist::diagnostic::Code;

use crate::failure::did_you_mean;
use crate::terminal::{BOLD, CYAN};
use crate::{Exit, Failure, Terminal};

/// Runs the command.
pub(crate) fn run(code: Option<&str>, terminal: &mut Terminal<'_>) -> Result<Exit, Failure> {
    let Some(word) = code else {
        list(Code::ALL, terminal)?;
        terminal.line(format_args!("\nOne of them in full: {CYAN}cargo xtask explain {}{CYAN:#}", first()))?;
        return Ok(Exit::Fine);
    };
    if let Some(code) = Code::parse(word) {
        terminal.line(format_args!("{BOLD}{}: {}{BOLD:#}\n", code.number(), code.title()))?;
        terminal.line(code.explanation().trim_end())?;
        return Ok(Exit::Fine);
    }
    let titled = titled(word);
    if titled.is_empty() {
        return Err(unknown(word));
    }
    list(&titled, terminal)?;
    Ok(Exit::Fine)
}

fn list(codes: &[Code], terminal: &mut Terminal<'_>) -> Result<(), Failure> {
    for code in codes {
        terminal.line(format_args!("{BOLD}{}{BOLD:#}  {}", code.number(), code.title()))?;
    }
    Ok(())
}

/// The codes whose title has a word.
fn titled(word: &str) -> Vec<Code> {
    let word = word.to_lowercase();
    if word.chars().all(char::is_numeric) || word.len() < 3 {
        return Vec::new();
    }
    let has = |code: &Code| code.title().to_lowercase().contains(&word);
    Code::ALL.iter().copied().filter(has).collect()
}

fn unknown(word: &str) -> Failure {
    let failure = Failure::new(format!("there is no code `{word}`"));
    let looks_like_a_code = word.to_uppercase().starts_with('E') && word.chars().any(char::is_numeric);
    let words = Code::ALL.iter().flat_map(|code| code.title().split([' ', '`', '.']));
    match did_you_mean(&word.to_lowercase(), words.filter(|title| title.len() > 3)) {
        Some(likely) if !looks_like_a_code => {
            failure.help(format!("did you mean `{likely}`? `cargo xtask explain` lists all codes"))
        }
        _ => failure.help(format!("codes go from `{}` to `{}`; `cargo xtask explain` lists them", first(), last())),
    }
}

fn first() -> &'static str {
    Code::ALL.first().map_or("", |code| code.number())
}

fn last() -> &'static str {
    Code::ALL.last().map_or("", |code| code.number())
}
