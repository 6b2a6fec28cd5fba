//! One run: installs what the chosen steps need, then goes through the APIs.

use std::fmt::Write as _;

use xtask::cli::Interop;
use xtask::{Failure, Workspace};

use crate::progress::{Progress, clock};
use crate::{Api, Context, Outcome, Pins, Step, step, tools};

/// Runs the chosen steps, and tells how many of them object.
///
/// # Errors
///
/// Tools cannot be had, or something keeps them from judging.
pub(crate) fn run(workspace: &Workspace, options: &Interop) -> Result<usize, Failure> {
    let steps = chosen(&options.steps)?;
    let pins = Pins::read()?;
    let groups: Vec<&str> = steps.iter().flat_map(|step| step.tools()).copied().collect();
    let groups = pins.groups(&groups)?;
    pins.missing(&groups)?;
    let apis = Api::read(workspace, &options.apis)?;
    let cache = options.cache.clone().unwrap_or_else(|| workspace.root().join("target/interop"));
    let context = Context::new(workspace.root(), &cache, Progress::new())?;
    for group in groups {
        tools::install(&context, group)?;
    }
    let whole = clock();
    let mut objecting = 0;
    for api in &apis {
        context.progress().title(&api.name);
        for step in &steps {
            let took = clock();
            context.progress().begin(&format!("  {}", step.name()));
            let outcome = step.run(&context, api)?;
            context.progress().ended(step.name(), &outcome, took());
            Progress::complaints(&outcome);
            objecting += usize::from(matches!(outcome, Outcome::Objects(_)));
        }
    }
    let runs = apis.len() * steps.len();
    let said = if objecting == 0 { "no tool objects".to_owned() } else { format!("{objecting} of {runs} object") };
    context.progress().note(format_args!("{said}: {runs} steps in {:.0} s", whole().as_secs_f64()));
    Ok(objecting)
}

/// The steps of these names in their order; all if none is named.
fn chosen(names: &[String]) -> Result<Vec<Box<dyn Step>>, Failure> {
    let all = step::all();
    if let Some(name) = names.iter().find(|name| !all.iter().any(|step| step.name() == *name)) {
        let known: Vec<&str> = all.iter().map(|step| step.name()).collect();
        let failure = Failure::new(format!("there is no step `{name}`"));
        return Err(failure.help(format!("there are `{}`", known.join("`, `"))));
    }
    Ok(all.into_iter().filter(|step| names.is_empty() || names.iter().any(|name| name == step.name())).collect())
}

/// The steps, what they show and what they use.
///
/// # Errors
///
/// `tools.toml` says nothing of a group that a step needs.
pub(crate) fn list() -> Result<String, Failure> {
    let pins = Pins::read()?;
    let mut text = String::new();
    for step in step::all() {
        let _ = writeln!(text, "{}\n  {}", step.name(), step.purpose());
        for group in pins.groups(step.tools())? {
            let _ = writeln!(text, "  uses {}", group.packages().join(", "));
        }
    }
    Ok(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn steps_run_in_their_own_order_and_unknown_ones_are_refused() {
        let last = step::all().last().map(|step| step.name().to_owned()).expect("a step");
        let names = [last, "lint".to_owned()];
        let found: Vec<&str> = chosen(&names).expect("both are there").iter().map(|step| step.name()).collect();
        assert_eq!(found.first(), Some(&"lint"));
        let failure = chosen(&["lnt".to_owned()]).err().expect("it is refused");
        assert_eq!(failure.message(), "there is no step `lnt`");
        assert!(failure.advice().is_some_and(|help| help.contains("`lint`")));
    }

    #[test]
    fn every_step_has_its_own_name_and_known_tools() {
        let mut names: Vec<&str> = step::all().iter().map(|step| step.name()).collect();
        names.sort_unstable();
        names.dedup();
        assert_eq!(names.len(), step::all().len());
        let text = list().expect("all groups are known");
        assert!(names.iter().all(|name| text.contains(&format!("{name}\n"))));
    }
}
