//! `site`: a real browser on the reference site, from the folder and without a network.

mod chromium;

use std::fs;
use std::path::Path;

use copyist::Tree;
use xtask::Failure;

use crate::{Api, Context, Outcome, Step, Verdict, io_failure};

/// The step.
pub(super) struct Site;

impl Step for Site {
    fn name(&self) -> &'static str {
        "site"
    }

    fn purpose(&self) -> &'static str {
        "Chromium, as wide as a desk and as a phone, reads, searches and copies on the reference site, in light and dark"
    }

    fn tools(&self) -> &'static [&'static str] {
        &["site"]
    }

    fn run(&self, context: &Context, api: &Api) -> Result<Outcome, Failure> {
        let chromium = chromium::find()?;
        let work = context.work("site", &api.name)?;
        let pages = work.join("pages");
        write(&pages, &copyist::site(&[&api.ir]))?;
        context.say("Chromium");
        let mut command = context.command(Path::new("node"))?;
        command.arg(context.source("site/visit.mjs")).args([&context.node_modules("site"), &chromium, &pages, &work]);
        command.arg(format!("{}.html", api.name));
        let ran = context.run(&mut command)?;
        let mut verdict = Verdict::default();
        verdict.judge("Chromium", &ran);
        // The last line says what was seen: the page's size, and how long it took to load.
        let seen = ran.output.trim_end().lines().next_back().unwrap_or_default();
        Ok(verdict.outcome(seen))
    }
}

/// Writes a site to an empty folder.
fn write(folder: &Path, site: &Tree) -> Result<(), Failure> {
    for (path, text) in site.iter() {
        let path = folder.join(path);
        let parent = path.parent().unwrap_or(folder);
        fs::create_dir_all(parent).map_err(|error| io_failure("make", parent, &error))?;
        fs::write(&path, text).map_err(|error| io_failure("write", &path, &error))?;
    }
    Ok(())
}
