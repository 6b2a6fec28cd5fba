//! What `--help` teaches, and what needs no workspace: `explain` and `completions`.

use clap::CommandFactory as _;
use copyist::diagnostic::Code;
use copyist_tests::Place;
use xtask::Exit;
use xtask::cli::Cli;

/// The width of a terminal that nobody has touched.
const WIDTH: usize = 80;

#[test]
fn help_of_every_command() {
    let mut command = Cli::command();
    command.build();
    insta::assert_snapshot!("help", command.clone().term_width(WIDTH).render_long_help());
    for one in command.get_subcommands() {
        let help = one.clone().term_width(WIDTH).render_long_help().to_string();
        insta::assert_snapshot!(format!("help_{}", one.get_name()), help);
        assert!(help.contains("Examples:"), "{} has no examples", one.get_name());
    }
}

#[test]
fn help_fits_a_terminal() {
    let mut command = Cli::command();
    command.build();
    let texts = command.get_subcommands().chain([&command]).map(|one| one.clone().term_width(WIDTH).render_long_help());
    for help in texts.map(|help| help.to_string()) {
        let long: Vec<&str> = help.lines().filter(|line| line.chars().count() > WIDTH).collect();
        assert_eq!(long, Vec::<&str>::new());
    }
}

#[test]
fn explain_tells_what_a_code_means() {
    let place = Place::new();
    for word in ["E0007", "e7", "7"] {
        let ran = place.run(&["explain", word]);
        assert_eq!(ran.exit, Exit::Fine);
        let expected =
            format!("E0007: {}\n\n{}\n", Code::MissingApiFile.title(), Code::MissingApiFile.explanation().trim_end());
        assert_eq!(ran.out, expected);
    }
}

#[test]
fn explain_alone_lists_every_code() {
    let ran = Place::new().run(&["explain"]);
    for code in Code::ALL {
        assert!(ran.out.contains(&format!("{}  {}\n", code.number(), code.title())), "{}", code.number());
    }
}

#[test]
fn explain_finds_a_code_by_a_word() {
    let ran = Place::new().run(&["explain", "alias"]);
    assert_eq!((ran.exit, ran.out.as_str()), (Exit::Fine, "E0006  a YAML anchor, alias or tag\n"));
}

#[test]
fn explain_of_no_code_says_what_there_is() {
    let place = Place::new();
    let last = Code::ALL.last().map_or("", |code| code.number());
    let ran = place.run(&["explain", "E0999"]);
    assert_eq!((ran.exit, ran.out.as_str()), (Exit::Unusable, ""));
    let expected = format!("codes go from `E0001` to `{last}`; `cargo xtask explain` lists them");
    assert_eq!(ran.err, format!("error: there is no code `E0999`\n  help: {expected}\n"));
    insta::assert_snapshot!(place.run(&["explain", "alais"]).err, @r"
    error: there is no code `alais`
      help: did you mean `alias`? `cargo xtask explain` lists all codes
    ");
}

#[test]
fn completions_for_every_shell() {
    let place = Place::new();
    for shell in ["bash", "zsh", "fish", "elvish", "powershell"] {
        let ran = place.run(&["completions", shell]);
        assert_eq!(ran.exit, Exit::Fine);
        assert!(ran.out.contains("xtask") && ran.out.contains("dry-run"), "{shell}");
    }
}
