//! A noun of a made-up API: its operations, its types, its place in the paths.

/// Words for things that an API may manage.
const WORDS: [&str; 12] = [
    "server",
    "volume",
    "network",
    "firewall",
    "balancer",
    "snapshot",
    "record",
    "mailbox",
    "database",
    "certificate",
    "schedule",
    "license",
];

/// A thing that the API manages.
#[derive(Clone, Debug)]
pub(super) struct Noun {
    index: usize,
    operations: usize,
}

/// What an operation does to a noun.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    List,
    Create,
    Get,
    Delete,
    Update,
    Restart,
}

/// What a name in a path stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Parent {
    Account,
    Project,
}

impl Kind {
    /// All of them. Deleting, which answers nothing, is the second of a pair, so that the pair's three types are all used.
    pub(super) const ALL: [Self; 6] = [Self::List, Self::Create, Self::Get, Self::Delete, Self::Update, Self::Restart];

    /// The method, in lower case.
    pub(super) fn method(self) -> &'static str {
        match self {
            Self::List | Self::Get => "get",
            Self::Create | Self::Restart => "post",
            Self::Delete => "delete",
            Self::Update => "patch",
        }
    }

    /// Its success status.
    pub(super) fn status(self) -> &'static str {
        match self {
            Self::Create => "201",
            Self::Delete => "204",
            Self::List | Self::Get | Self::Update | Self::Restart => "200",
        }
    }

    /// Whether its path has the noun's own id.
    pub(super) fn is_of_one(self) -> bool {
        !matches!(self, Self::List | Self::Create)
    }
}

impl Noun {
    /// A noun with some of the six operations.
    pub(super) fn new(index: usize, operations: usize) -> Self {
        Self { index, operations }
    }

    /// What it is called: `server0`.
    pub(super) fn name(&self) -> String {
        format!("{}{}", WORDS[self.index % WORDS.len()], self.index)
    }

    /// What types made from it begin with: `Server0`.
    pub(super) fn type_name(&self) -> String {
        let name = self.name();
        let (first, rest) = name.split_at(1);
        first.to_uppercase() + rest
    }

    /// What it belongs to.
    pub(super) fn parent(&self) -> Parent {
        if self.index.is_multiple_of(2) { Parent::Account } else { Parent::Project }
    }

    /// What can be done with it.
    pub(super) fn kinds(&self) -> &'static [Kind] {
        &Kind::ALL[..self.operations]
    }

    /// The operation's name: `get_server0`.
    pub(super) fn operation(&self, kind: Kind) -> String {
        let name = self.name();
        match kind {
            Kind::List => format!("list_{name}s"),
            Kind::Create => format!("create_{name}"),
            Kind::Get => format!("get_{name}"),
            Kind::Delete => format!("delete_{name}"),
            Kind::Update => format!("update_{name}"),
            Kind::Restart => format!("restart_{name}"),
        }
    }

    /// The type that an operation answers with.
    pub(super) fn answer(&self, kind: Kind) -> Option<String> {
        let suffix = match kind {
            Kind::List => "Summary",
            Kind::Create => "Receipt",
            Kind::Get => "Details",
            Kind::Delete => return None,
            Kind::Update => "Change",
            Kind::Restart => "Run",
        };
        Some(format!("{}{suffix}", self.type_name()))
    }

    /// Its types, each with the one that it refers to: three for two operations.
    pub(super) fn types(&self) -> Vec<(String, Option<String>)> {
        let suffixes = ["Summary", "Receipt", "Owner", "Details", "Usage", "Quota", "Change", "Run", "Log"];
        let count = self.operations * 3 / 2;
        let name = |at: usize| format!("{}{}", self.type_name(), suffixes[at]);
        let follows = |at: usize| (at % 3 < 2 && at + 1 < count).then(|| name(at + 1));
        (0..count).map(|at| (name(at), follows(at))).collect()
    }

    /// Its enums, each with its values.
    pub(super) fn enums(&self) -> [(String, [&'static str; 4]); 2] {
        [
            (format!("{}State", self.type_name()), ["pending", "running", "stopped", "failed"]),
            (format!("{}Tier", self.type_name()), ["small", "medium", "large", "huge"]),
        ]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_type_is_reached_from_an_answer() {
        for operations in 1..=Kind::ALL.len() {
            let noun = Noun::new(0, operations);
            let types = noun.types();
            assert_eq!(types.len(), operations * 3 / 2);
            for (name, _) in &types {
                let answered = noun.kinds().iter().any(|kind| noun.answer(*kind).as_deref() == Some(name));
                let referred = types.iter().any(|(_, follows)| follows.as_deref() == Some(name));
                assert!(answered || referred, "{name} of {operations} operations");
            }
        }
    }

    #[test]
    fn what_is_answered_is_a_type() {
        for operations in 1..=Kind::ALL.len() {
            let noun = Noun::new(0, operations);
            let types = noun.types();
            for answer in noun.kinds().iter().filter_map(|kind| noun.answer(*kind)) {
                assert!(types.iter().any(|(name, _)| *name == answer), "{answer} of {operations} operations");
            }
        }
    }
}
