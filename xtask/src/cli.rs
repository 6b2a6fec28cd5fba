//! The command line, and the help that teaches it.

mod interop;

use std::path::PathBuf;

use clap::builder::styling::{AnsiColor, Styles};
use clap::{Args, Parser, Subcommand, ValueEnum};
use clap_complete::Shell;
use serde::{Deserialize, Serialize};

pub use interop::Interop;

const STYLES: Styles = Styles::styled()
    .header(AnsiColor::Green.on_default().bold())
    .usage(AnsiColor::Green.on_default().bold())
    .literal(AnsiColor::Cyan.on_default().bold())
    .placeholder(AnsiColor::Cyan.on_default());

/// Turns the specs under `spec/` into the client crates and OpenAPI documents under `generated/`.
#[derive(Debug, Parser)]
#[command(
    name = "cargo xtask",
    bin_name = "cargo xtask",
    styles = STYLES,
    max_term_width = 100,
    subcommand_required = true,
    arg_required_else_help = true,
    disable_help_subcommand = true,
    after_help = "\
The usual round, after a change to a spec:
  cargo xtask check               say what is wrong with the specs
  cargo xtask generate            write what changed under generated/
  cargo test --workspace          and see that it holds

Exit codes:
  0  everything is fine
  1  a spec has errors, or generated/ is not what the specs say
  2  wrong usage, or something that cannot be read or written; a spec that is
     not UTF-8, is larger than 4 MiB or uses YAML aliases counts as unreadable

Colour goes to terminals only; NO_COLOR=1 turns it off, CLICOLOR_FORCE=1 on."
)]
pub struct Cli {
    /// What to do.
    #[command(subcommand)]
    pub command: Command,

    /// The workspace; without it, the nearest folder from here upwards with `codegen/` and `xtask/`
    #[arg(long, global = true, value_name = "DIR")]
    pub root: Option<PathBuf>,
}

/// What to do.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Write generated/ anew from the specs, or say how it differs
    Generate(Generate),

    /// Say everything that is wrong with the specs, and write nothing
    #[command(after_help = "\
Examples:
  cargo xtask check                        all APIs
  cargo xtask check cloudstick-v2          one of them
  cargo xtask check --format json | jq '.diagnostics[].message'

`cargo xtask explain E0022` tells what a code means and how it is solved.")]
    Check {
        /// Names of the folders in spec/; all of them if none is given
        #[arg(value_name = "API")]
        apis: Vec<String>,
        /// What to print: text for people, or one JSON object with `diagnostics`, `errors` and `warnings`
        #[arg(long, value_name = "FORMAT", default_value = "human")]
        format: Format,
    },

    /// Tell what a diagnostic's code means and how it is solved
    #[command(after_help = "\
Examples:
  cargo xtask explain                      list the codes
  cargo xtask explain E0022                one of them; e22 and 22 do as well
  cargo xtask explain alias                the codes whose title has the word")]
    Explain {
        /// The code, or a word of its title; all codes are listed if it is not given
        #[arg(value_name = "CODE")]
        code: Option<String>,
    },

    /// Start the spec of another API with one that generates, compiles and passes
    #[command(after_help = "\
Examples:
  cargo xtask new acme-panel       spec/acme-panel/ and generated/acme-panel/

The name becomes the crate's: lower case letters, digits and hyphens. What is
written is a small API with comments that explain it; replace it piece by
piece. spec/README.md explains the whole language.")]
    New {
        /// Name of the folder and of the crate
        #[arg(value_name = "API")]
        api: String,
    },

    /// Count what each API has: operations, lines, and how much of it the vendor documents
    #[command(after_help = "\
Examples:
  cargo xtask stats                        a table of all APIs
  cargo xtask stats --format json          the same for programs
  cargo xtask stats --write                renews the table in README.md

A fact is an operation or a field. `documented` counts those that the vendor's
docs state, `observed` and `inferred` what a spec marks as seen in real traffic
or as our reading, or what it is part of; `coverage` is the documented share.
Spec lines leave out types, blank lines and comments; Rust lines are those under src/, comments included.")]
    Stats {
        /// Names of the folders in spec/; all of them if none is given
        #[arg(value_name = "API")]
        apis: Vec<String>,
        /// What to print: a table for people, or one JSON object
        #[arg(long, value_name = "FORMAT", default_value = "human")]
        format: Format,
        /// Renew the table in README.md instead, which is of all APIs
        #[arg(long, conflicts_with_all = ["apis", "format"])]
        write: bool,
    },

    /// Print the OpenAPI document of an API, in the version and format that a tool wants
    Openapi(OpenApi),

    /// Write the reference site of the APIs: static HTML, from a folder or served
    Docs(Docs),

    /// Measure what copyist and its clients cost, beside other generators
    Bench(Bench),

    /// Have other people's tools judge the OpenAPI documents and what they make of them
    Interop(Interop),

    /// Print a completion script for a shell
    #[command(after_help = "\
Examples:
  cargo xtask completions fish > ~/.config/fish/completions/xtask.fish
  cargo xtask completions bash >> ~/.bashrc

Cargo completes its own commands only, so the script is for the word `xtask`:
add `alias xtask='cargo xtask'` to the shell's start file, and for zsh
`setopt complete_aliases`.")]
    Completions {
        /// The shell
        #[arg(value_name = "SHELL")]
        shell: Shell,
    },
}

/// Options of `generate`.
#[derive(Args, Debug, Default)]
#[command(after_help = "\
Examples:
  cargo xtask generate                  all APIs
  cargo xtask generate cloudstick-v2    one of them
  cargo xtask generate --dry-run        what would be written and removed
  cargo xtask generate --check          for CI: exit code 1 if anything differs

All specs are checked first; if one has an error, nothing is written. Only
files that differ are written. Under generated/, everything the specs do not
give is removed. spec/schema.json, which lets an editor check a spec, is kept
in step as well.

An API whose spec and output are byte for byte what the last run left is not
made again; target/xtask/ keeps digests of both. --check and --dry-run always
make all.")]
pub struct Generate {
    /// Names of the folders in spec/; all of them if none is given
    #[arg(value_name = "API")]
    pub apis: Vec<String>,
    /// Write nothing; print how the files differ, and end with exit code 1 if they do
    #[arg(long, conflicts_with = "dry_run")]
    pub check: bool,
    /// Write nothing; print what would be written and removed
    #[arg(long)]
    pub dry_run: bool,
}

/// Options of `openapi`.
#[derive(Args, Debug)]
#[command(after_help = "\
Examples:
  cargo xtask openapi cloudstick-v2                         3.1 as JSON
  cargo xtask openapi onapp --version 3.0 --format yaml     for older tools
  cargo xtask openapi hubgrid -o hubgrid.yaml               into a file

The document is made from the spec; generated/ is neither read nor written,
and holds the same: openapi.json, openapi.yaml and openapi-3.0.json. A file
that is named has the old text or the new one at any moment.")]
pub struct OpenApi {
    /// Name of the folder in spec/
    #[arg(value_name = "API")]
    pub api: String,
    /// Version of OpenAPI; 3.0 is for tools that read nothing newer
    #[arg(long, value_name = "VERSION", default_value = "3.1")]
    pub version: DocumentVersion,
    /// How it is written down; if not given, what the FILE's name says, or else JSON
    #[arg(long, value_name = "FORMAT")]
    pub format: Option<DocumentFormat>,
    /// Write it there instead; `-` is standard output
    #[arg(short, long, value_name = "FILE")]
    pub output: Option<PathBuf>,
}

/// A version of OpenAPI.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum DocumentVersion {
    /// 3.0.3.
    #[value(name = "3.0")]
    V3_0,
    /// 3.1.0.
    #[value(name = "3.1")]
    V3_1,
}

/// How a document is written down.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum DocumentFormat {
    /// For programs.
    Json,
    /// For people, too.
    Yaml,
}

/// Options of `docs`.
#[derive(Args, Debug)]
#[command(after_help = "\
Examples:
  cargo xtask docs                      all APIs, in target/docs-site/
  cargo xtask docs onapp hubgrid        two of them
  cargo xtask docs -o public/api        in a folder of your own
  cargo xtask docs --serve              and look at it on loopback

The site is an index, a page for each API, and styles and scripts beside them;
it needs no network and no server: open index.html from the folder, or publish
the folder as it is. Files that are in the folder already are left alone; if
one of them has a name that the site needs, nothing is written.")]
pub struct Docs {
    /// Names of the folders in spec/; all of them if none is given
    #[arg(value_name = "API")]
    pub apis: Vec<String>,
    /// The folder that the site is written to; without it, target/docs-site in the workspace
    #[arg(short, long, value_name = "DIR")]
    pub output: Option<PathBuf>,
    /// Serve the site on loopback until Ctrl-C
    #[arg(long)]
    pub serve: bool,
    /// The port to serve it on; 0 takes one that is free
    #[arg(long, value_name = "PORT", default_value_t = 4180, requires = "serve")]
    pub port: u16,
}

/// For whom the output is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// Text for people.
    Human,
    /// One JSON object on standard output.
    Json,
}

/// Options of `bench`.
#[derive(Args, Clone, Debug, PartialEq, Eq)]
#[command(after_help = "\
Examples:
  cargo xtask bench                        everything; takes half an hour
  cargo xtask bench generate compile       two of the groups
  cargo xtask bench --quick --no-peers     does it all work? In minutes
  cargo xtask bench request --write        keep what was measured of a group
  cargo xtask bench --table                after an edit of the budgets
  cargo xtask bench --gate                 for CI: the counts, in minutes

Budgets stand in tests/benches/budgets.toml. Peers and what they make are kept
in target/bench/; the first run installs them, one that cannot be installed is
reported as not measured. Other programs should rest meanwhile.

Exit codes: 0 if all counts keep to their budgets, 1 if one does not, 2 if
something could not be measured. Times depend on the machine: they are
reported only.")]
pub struct Bench {
    /// What to measure; everything if nothing is named
    #[arg(value_name = "GROUP")]
    pub groups: Vec<Group>,
    /// Measure small APIs only, to see whether the benches work
    #[arg(long, conflicts_with = "write")]
    pub quick: bool,
    /// Leave out other generators, and so the ratios to them
    #[arg(long)]
    pub no_peers: bool,
    /// Store the results in tests/benches/results.json and rewrite the README's table
    #[arg(long)]
    pub write: bool,
    /// Measure nothing; rewrite the README's table from the stored results
    #[arg(long, conflicts_with_all = ["groups", "quick", "no_peers", "write", "gate"])]
    pub table: bool,
    /// Measure only counts that are the same on every machine, to hold them to their budgets: instructions and allocations
    /// of calls and of decoding, instructions of generating
    #[arg(long, conflicts_with_all = ["quick", "no_peers", "write"])]
    pub gate: bool,
    /// What to print: text for people, or one JSON object
    #[arg(long, value_name = "FORMAT", default_value = "human")]
    pub format: Format,
}

/// What is measured together.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, ValueEnum, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Group {
    /// What generating costs: processor time, time on the clock and memory.
    Generate,
    /// What compiling a generated client costs, and how large programs get.
    Compile,
    /// What calls cost on loopback: processor time, instructions, allocations, throughput.
    Request,
    /// What decoding answers costs: speed, instructions, allocations.
    Decode,
}

impl Group {
    /// All of them, in the order in which they are measured.
    pub const ALL: [Self; 4] = [Self::Generate, Self::Compile, Self::Request, Self::Decode];

    /// The word for it on the command line.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Generate => "generate",
            Self::Compile => "compile",
            Self::Request => "request",
            Self::Decode => "decode",
        }
    }
}

impl Bench {
    /// What is to be measured.
    #[must_use]
    pub fn groups(&self) -> Vec<Group> {
        match (&self.groups[..], self.gate) {
            ([], false) => Group::ALL.to_vec(),
            // Compiling takes long, and what it counts is held by tests.
            ([], true) => vec![Group::Generate, Group::Request, Group::Decode],
            (groups, _) => groups.to_vec(),
        }
    }

    /// The words that give these options on a command line.
    #[must_use]
    pub fn words(&self) -> Vec<&'static str> {
        let mut words: Vec<&str> = self.groups.iter().map(|group| group.name()).collect();
        let flags = [
            (self.quick, "--quick"),
            (self.no_peers, "--no-peers"),
            (self.write, "--write"),
            (self.table, "--table"),
            (self.gate, "--gate"),
            (self.format == Format::Json, "--format=json"),
        ];
        words.extend(flags.into_iter().filter(|(given, _)| *given).map(|(_, word)| word));
        words
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_words_of_a_bench_give_the_same_bench() {
        for words in [
            vec![],
            vec!["--table"],
            vec!["decode", "--gate"],
            vec!["generate", "decode", "--quick", "--no-peers"],
            vec!["compile", "request", "--write", "--format=json"],
        ] {
            let line = ["xtask", "bench"].into_iter().chain(words.iter().copied());
            let Command::Bench(bench) = Cli::try_parse_from(line).expect("it is understood").command else {
                panic!("it is a bench")
            };
            assert_eq!(bench.words(), words);
        }
    }
}
