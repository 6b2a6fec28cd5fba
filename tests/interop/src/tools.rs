//! The tools: their pins, which `tools.toml` has, and how they are installed.

mod install;

use std::collections::BTreeMap;
use std::env;

use serde::Deserialize;
use xtask::Failure;

pub(crate) use install::install;

const PINS: &str = include_str!("../tools.toml");

/// All tools with their versions.
#[derive(Clone, Debug, Deserialize)]
pub struct Pins {
    /// Programs that must be on the machine, each with how to get it.
    programs: BTreeMap<String, String>,
    #[serde(flatten)]
    groups: BTreeMap<String, Group>,
}

/// Tools that are installed together.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Group {
    #[serde(skip)]
    name: String,
    /// Packages of npm with their versions.
    pub npm: BTreeMap<String, String>,
    /// Packages of PyPI with their versions.
    pub pip: BTreeMap<String, String>,
    /// Crates with their versions, of which a step builds a program.
    pub cargo: BTreeMap<String, String>,
    /// Further programs that must be on the machine.
    pub needs: Vec<String>,
}

impl Pins {
    /// What `tools.toml` says.
    ///
    /// # Errors
    ///
    /// It is not what we expect.
    pub fn read() -> Result<Self, Failure> {
        let wrong = |error: toml::de::Error| Failure::new(format!("`tests/interop/tools.toml`: {}", error.message()));
        let mut pins: Self = toml::from_str(PINS).map_err(wrong)?;
        for (name, group) in &mut pins.groups {
            name.clone_into(&mut group.name);
        }
        Ok(pins)
    }

    /// Groups by their names, each once.
    ///
    /// # Errors
    ///
    /// There is no such group.
    pub fn groups(&self, names: &[&str]) -> Result<Vec<&Group>, Failure> {
        let mut groups: Vec<&Group> = Vec::new();
        for name in names {
            let group = self.groups.get(*name);
            let group =
                group.ok_or_else(|| Failure::new(format!("`tests/interop/tools.toml` has no group `{name}`")))?;
            if !groups.iter().any(|known| known.name == group.name) {
                groups.push(group);
            }
        }
        Ok(groups)
    }

    /// The version of a package of a group.
    ///
    /// # Errors
    ///
    /// There is no such group, or it has no such package.
    pub fn version(&self, group: &str, package: &str) -> Result<String, Failure> {
        let found = self.groups(&[group])?;
        let all = found.iter().flat_map(|group| group.npm.iter().chain(&group.pip).chain(&group.cargo));
        let version = all.into_iter().find(|(name, _)| *name == package).map(|(_, version)| version.clone());
        version.ok_or_else(|| Failure::new(format!("`tests/interop/tools.toml` has no `{package}` in `{group}`")))
    }

    /// Says of all programs that the groups need which are missing, and how to get them.
    pub(crate) fn missing(&self, groups: &[&Group]) -> Result<(), Failure> {
        let mut lines = Vec::new();
        let mut names = Vec::new();
        for name in groups.iter().flat_map(|group| group.programs()) {
            if !is_there(name) && !names.contains(&name) {
                names.push(name);
                let how = self.programs.get(name).map_or("see its own site", String::as_str);
                lines.push(format!("`{name}`: {how}"));
            }
        }
        if names.is_empty() {
            return Ok(());
        }
        lines.push("`--step` runs some of the steps, and `--list` says what each uses".to_owned());
        Err(Failure::new(format!("missing on this machine: `{}`", names.join("`, `"))).help(lines.join("\n")))
    }
}

impl Group {
    /// Its name in `tools.toml`.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Its packages with their versions: `typescript 5.9.3`.
    #[must_use]
    pub fn packages(&self) -> Vec<String> {
        let all = self.npm.iter().chain(&self.pip).chain(&self.cargo);
        all.map(|(name, version)| format!("{name} {version}")).collect()
    }

    fn programs(&self) -> impl Iterator<Item = &str> {
        let of = |packages: &BTreeMap<_, _>, program| (!packages.is_empty()).then_some(program);
        let own = [of(&self.npm, "npm"), of(&self.pip, "python3"), of(&self.cargo, "cargo")];
        own.into_iter().flatten().chain(self.needs.iter().map(String::as_str))
    }
}

/// Whether a program is in one of the folders of `PATH`.
fn is_there(program: &str) -> bool {
    let paths = env::var_os("PATH").unwrap_or_default();
    env::split_paths(&paths)
        .any(|folder| ["", ".exe", ".cmd"].iter().any(|ending| folder.join(format!("{program}{ending}")).is_file()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_version_is_exact_and_every_program_says_how_to_get_it() {
        let pins = Pins::read().expect("it is read");
        assert!(pins.groups.contains_key("lint"), "there are groups");
        for group in pins.groups.values() {
            for (name, version) in group.npm.iter().chain(&group.pip).chain(&group.cargo) {
                let exact =
                    version.starts_with(|one: char| one.is_ascii_digit()) && !version.contains(['*', '^', ',', ' ']);
                assert!(exact, "{}: {name} {version}", group.name);
            }
            for program in group.programs() {
                assert!(pins.programs.contains_key(program), "{}: {program}", group.name);
            }
        }
    }

    #[test]
    fn what_is_missing_is_named_with_how_to_get_it() {
        let mut pins = Pins::read().expect("it is read");
        pins.programs.insert("no-such-program".to_owned(), "from nowhere".to_owned());
        let group = Group { needs: vec!["no-such-program".to_owned(), "sh".to_owned()], ..Group::default() };
        let failure = pins.missing(&[&group, &group]).expect_err("one is missing");
        assert_eq!(failure.message(), "missing on this machine: `no-such-program`");
        assert!(failure.advice().is_some_and(|help| help.starts_with("`no-such-program`: from nowhere\n")));
    }
}
