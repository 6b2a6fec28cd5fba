//! Options of `interop`.

use std::ffi::OsString;
use std::path::PathBuf;

use clap::Args;

use crate::Failure;

/// Options of `interop`.
#[derive(Args, Clone, Debug, Default, PartialEq, Eq)]
#[command(after_help = "\
Examples:
  cargo xtask interop                            all steps for all APIs
  cargo xtask interop --list                     what the steps are
  cargo xtask interop --step lint --api onapp    one step, one API
  cargo xtask interop --cache ~/.cache/interop   tools kept elsewhere

Each step gives what is generated to tools that nobody here wrote. Their
versions are pinned in tests/interop/tools.toml; the first run installs those
that its steps need from npm and PyPI into target/interop/, and nothing
elsewhere. An error fails a step, and so does a warning. What a tool says is
shown only then.

Exit codes: 0 if no tool objects, 1 if one does, 2 if tools cannot be had,
with what is missing and how to get it.")]
pub struct Interop {
    /// Names of the folders in spec/; all of them if none is given
    #[arg(long = "api", value_name = "NAME", num_args = 1..)]
    pub apis: Vec<String>,
    /// Names of the steps; all of them if none is given
    #[arg(long = "step", value_name = "NAME", num_args = 1..)]
    pub steps: Vec<String>,
    /// The folder for tools and what they make; without it, target/interop
    #[arg(long, value_name = "DIR")]
    pub cache: Option<PathBuf>,
    /// Run nothing; say what the steps are and what they use
    #[arg(long)]
    pub list: bool,
}

impl Interop {
    /// The words that give these options on a command line, wherever that is.
    ///
    /// # Errors
    ///
    /// It is not known where we are.
    pub fn words(&self) -> Result<Vec<OsString>, Failure> {
        let mut words = Vec::new();
        for (flag, names) in [("--api", &self.apis), ("--step", &self.steps)] {
            for name in names {
                words.extend([flag.into(), name.into()]);
            }
        }
        if let Some(cache) = &self.cache {
            let cache = std::path::absolute(cache).map_err(|error| Failure::io("find", "--cache", &error))?;
            words.extend(["--cache".into(), cache.into()]);
        }
        if self.list {
            words.push("--list".into());
        }
        Ok(words)
    }
}

#[cfg(test)]
mod tests {
    use clap::Parser as _;

    use super::*;
    use crate::cli::{Cli, Command};

    fn read<T: Into<OsString> + Clone>(words: impl IntoIterator<Item = T>) -> Interop {
        let line = ["xtask", "interop"].into_iter().map(OsString::from).chain(words.into_iter().map(Into::into));
        match Cli::try_parse_from(line).expect("it is understood").command {
            Command::Interop(interop) => interop,
            other => panic!("it is {other:?}"),
        }
    }

    #[test]
    fn the_words_of_the_options_give_the_same_options() {
        for words in [
            vec![],
            vec!["--list"],
            vec!["--api", "onapp", "hubgrid", "--step", "lint"],
            vec!["--step", "lint", "--step", "prism", "--cache", "/somewhere"],
        ] {
            let options = read(words);
            assert_eq!(read(options.words().expect("we are somewhere")), options);
        }
    }

    #[test]
    fn the_cache_is_the_same_folder_wherever_the_words_are_read() {
        let words = read(["--cache", "here"]).words().expect("we are somewhere");
        assert!(std::path::Path::new(&words[1]).is_absolute());
    }
}
