//! What an API's spec and output were when a run left them in step, so that the next one need not do it all again.
//!
//! Making a client takes milliseconds, but it is the same work for each API at each run, and most runs change one. A
//! stamp is a digest of all that a run depends on and of all that it leaves: this program's own file, the files of the
//! spec, the files of the output. Whatever differs in a byte, or cannot be read, makes the run a full one; a time stamp
//! of the file system plays no part. Stamps lie below `target/`, which nobody commits, so that a fresh clone has none,
//! and `--check` asks none: what it says must not rest on what an earlier run believed.

use std::collections::{BTreeMap, BTreeSet};
use std::env;
use std::path::Path;

use copyist::Sources;
use xxhash_rust::xxh3::Xxh3;

use crate::drift::GENERATED;
use crate::folder::{self, Kind};
use crate::{Workspace, write};

/// The folder of the stamps.
const FOLDER: &str = "target/xtask";

/// The longest a stamp may be.
const LONGEST: usize = 200;

/// The stamps of a workspace.
pub(crate) struct Stamps<'a> {
    workspace: &'a Workspace,
    /// The digest of this program, with which that of a spec begins.
    program: Digest,
}

/// A digest in the making.
#[derive(Clone)]
struct Digest(Xxh3);

/// The digest of something.
type Sum = u128;

/// A stamp in the making: that of a spec and of the files that were made of it.
pub(crate) struct Stamp {
    api: String,
    spec: Sum,
    /// The files of the output by their path.
    output: BTreeMap<String, Sum>,
    bytes: u64,
}

impl<'a> Stamps<'a> {
    /// The stamps of a workspace; none if this program cannot tell which it is.
    pub(crate) fn open(workspace: &'a Workspace) -> Option<Self> {
        let path = env::current_exe().ok()?;
        let (folder, name) = (path.parent()?, path.file_name()?.to_str()?);
        let mut program = Digest(Xxh3::new());
        program.add_file(folder, name, folder::length(folder, name).ok()?)?;
        Some(Self { workspace, program })
    }

    /// How many files the output has, if spec and output are what a run left.
    pub(crate) fn hold(&self, sources: &Sources) -> Option<usize> {
        let root = self.workspace.root();
        let stamp = folder::read(root, &path(sources.name()), LONGEST).ok()?;
        let stamp = str::from_utf8(&stamp).ok()?;
        let mut words = stamp.split(' ');
        let (spec, bytes) = (words.next()?, words.next()?.parse().ok()?);
        let new = self.begin(sources);
        // What differs in the spec need not be looked for in the output.
        if spec != shown(new.spec) {
            return None;
        }
        let (new, files) = new.found(root, bytes)?;
        (new.text() == stamp).then_some(files)
    }

    /// Begins the stamp of an API whose output is going to be made.
    pub(crate) fn begin(&self, sources: &Sources) -> Stamp {
        let mut spec = self.program.clone();
        for (path, bytes) in sources.iter() {
            spec.add(path.as_bytes());
            spec.add(bytes);
        }
        Stamp { api: sources.name().to_owned(), spec: spec.sum(), output: BTreeMap::new(), bytes: 0 }
    }

    /// Keeps a stamp. That it cannot be kept costs the next run some time, and is no failure.
    pub(crate) fn keep(&self, stamp: &Stamp) {
        let _ = write::replace(self.workspace.root(), &path(&stamp.api), &stamp.text());
    }
}

impl Stamp {
    /// Adds a file of the output.
    pub(crate) fn add(&mut self, path: &str, bytes: &[u8]) {
        let mut file = Digest(Xxh3::new());
        file.add(bytes);
        self.output.insert(path.to_owned(), file.sum());
        self.bytes += bytes.len() as u64;
    }

    /// Adds the files that are on disk, if they are as long together as they should and are nothing but files in
    /// folders that they need; says how many there are.
    fn found(mut self, root: &Path, bytes: u64) -> Option<(Self, usize)> {
        let folder = format!("{GENERATED}/{}", self.api);
        let entries = folder::walk(root, &folder).ok()?;
        let (mut files, mut folders, mut needed) = (Vec::new(), 0, BTreeSet::new());
        let mut sum = 0_u64;
        for entry in &entries {
            match entry.kind {
                Kind::File => {
                    let length = folder::length(root, &entry.path).ok()?;
                    sum = sum.checked_add(length)?;
                    let inside = entry.path.strip_prefix(&folder)?.strip_prefix('/')?;
                    needed.extend(inside.match_indices('/').map(|(end, _)| &inside[..end]));
                    files.push((inside, &entry.path, length));
                }
                Kind::Folder => folders += 1,
                Kind::Link | Kind::Other => return None,
            }
        }
        if sum != bytes || folders != needed.len() {
            return None;
        }
        for (inside, path, length) in &files {
            let mut file = Digest(Xxh3::new());
            file.add_file(root, path, *length)?;
            self.output.insert((*inside).to_owned(), file.sum());
            self.bytes += length;
        }
        Some((self, files.len()))
    }

    fn text(&self) -> String {
        let mut output = Digest(Xxh3::new());
        for (path, sum) in &self.output {
            output.add(path.as_bytes());
            output.add(&sum.to_le_bytes());
        }
        format!("{} {} {}\n", shown(self.spec), self.bytes, shown(output.sum()))
    }
}

impl Digest {
    /// Adds a piece. Its length comes first, so that no other pieces give the same bytes.
    fn add(&mut self, bytes: &[u8]) {
        self.0.update(&(bytes.len() as u64).to_le_bytes());
        self.0.update(bytes);
    }

    /// Adds a file on disk, if it is as long as it was.
    fn add_file(&mut self, root: &Path, path: &str, length: u64) -> Option<()> {
        self.0.update(&length.to_le_bytes());
        let shown = folder::blocks(root, path, length.saturating_add(1), |block| {
            self.0.update(block);
            true
        });
        (shown.ok()? == length).then_some(())
    }

    fn sum(&self) -> Sum {
        self.0.digest128()
    }
}

fn shown(sum: Sum) -> String {
    format!("{sum:032x}")
}

/// Where an API's stamp lies.
fn path(api: &str) -> String {
    format!("{FOLDER}/{api}.stamp")
}
