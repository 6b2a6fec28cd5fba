//! Installs a group of tools into the cache, once.

use std::fs;
use std::path::Path;
use std::process::Command;

use xtask::Failure;

use super::Group;
use crate::{Context, io_failure};

/// Installs a group's packages of npm and PyPI, unless the cache has just these.
pub(crate) fn install(context: &Context, group: &Group) -> Result<(), Failure> {
    if group.npm.is_empty() && group.pip.is_empty() {
        return Ok(());
    }
    let folder = context.folder(&format!("tools/{}", group.name()))?;
    let stamp = folder.join("installed");
    let wanted = group.packages().join("\n");
    if fs::read_to_string(&stamp).is_ok_and(|found| found == wanted) {
        return Ok(());
    }
    context.progress().note(format_args!("installing {}", group.packages().join(", ")));
    // What was there of other versions must not be found.
    fs::remove_dir_all(&folder).map_err(|error| io_failure("empty", &folder, &error))?;
    context.folder(&format!("tools/{}", group.name()))?;
    for mut command in commands(context, group, &folder)? {
        let ran = context.run(&mut command)?;
        if !ran.is_success() {
            let said: Vec<&str> = ran.output.lines().rev().take(5).collect();
            let said: Vec<&str> = said.into_iter().rev().collect();
            let failure = Failure::new(format!("the tools of `{}` cannot be installed", group.name()));
            let what = format!("{} says:\n{}", command.get_program().to_string_lossy(), said.join("\n"));
            return Err(failure.help(format!("{what}\nthe registries of npm and PyPI must be reachable")));
        }
    }
    fs::write(&stamp, wanted).map_err(|error| io_failure("write", &stamp, &error))
}

/// What installs them. The installers' own settings hold, such as where the registry is; what they download stays in the cache.
fn commands(context: &Context, group: &Group, folder: &Path) -> Result<Vec<Command>, Failure> {
    let mut commands = Vec::new();
    let inside = |mut command: Command, downloads: &Path| {
        command.current_dir(folder).env("npm_config_cache", downloads).env("PIP_CACHE_DIR", downloads);
        command
    };
    if !group.npm.is_empty() {
        let downloads = context.folder("downloads/npm")?;
        let mut npm = inside(Command::new("npm"), &downloads);
        npm.args(["install", "--silent", "--no-audit", "--no-fund", "--ignore-scripts", "--no-update-notifier"]);
        npm.args(["--fetch-timeout", "60000", "--fetch-retries", "2", "--prefix"]).arg(folder.join("node"));
        npm.args(group.npm.iter().map(|(name, version)| format!("{name}@{version}")));
        commands.push(npm);
    }
    if !group.pip.is_empty() {
        let downloads = context.folder("downloads/pip")?;
        let mut place = inside(Command::new("python3"), &downloads);
        place.args(["-m", "venv"]).arg(folder.join("python"));
        let mut pip = inside(Command::new(folder.join("python/bin/python")), &downloads);
        pip.args([
            "-m",
            "pip",
            "--quiet",
            "--disable-pip-version-check",
            "--timeout",
            "60",
            "--retries",
            "2",
            "install",
        ]);
        pip.args(group.pip.iter().map(|(name, version)| format!("{name}=={version}")));
        commands.extend([place, pip]);
    }
    Ok(commands)
}
