//! The folder that the site is written to. Files in it that are not ours stay as they are.

use std::path::{Path, PathBuf};

use copyist::Tree;

use crate::folder::{self, Kind};
use crate::{Failure, write};

/// What every page of ours says of who made it.
const MARK: &str = r#"<meta name="generator" content="copyist">"#;

/// How far into a page the mark stands at most.
const HEAD: usize = 4096;

/// The folder that the site is written to.
#[derive(Debug)]
pub(super) struct Output {
    root: PathBuf,
    folder: String,
}

impl Output {
    /// The folder that was named on the command line.
    pub(super) fn given(folder: &Path) -> Result<Self, Failure> {
        let name = folder.to_str().map(|name| name.trim_end_matches('/')).ok_or_else(|| {
            Failure::new(format!("the name of the folder `{}` is not UTF-8", folder.display()))
                .help("choose another one")
        })?;
        match name {
            // It was the root of the file system.
            "" => Self::new(Path::new("/"), "."),
            name => Self::new(Path::new(""), name),
        }
    }

    /// A folder by its path from a root.
    pub(super) fn new(root: &Path, folder: &str) -> Result<Self, Failure> {
        // A link to a folder is fine here: whoever named it meant what it points at.
        let path = root.join(folder);
        if path.exists() && !path.is_dir() {
            return Err(Failure::new(format!("`{folder}` is not a folder")).help("name another one with `-o DIR`"));
        }
        Ok(Self { root: root.to_owned(), folder: folder.to_owned() })
    }

    /// A file of the site by its path from the root.
    pub(super) fn path(&self, file: &str) -> String {
        format!("{}/{file}", self.folder)
    }

    /// Writes what is missing or differs; says how many files that were.
    pub(super) fn write(&self, site: &Tree) -> Result<usize, Failure> {
        self.vacant(site)?;
        let mut written = 0;
        for (file, text) in site.iter() {
            let path = self.path(file);
            let is_there = folder::kind(&self.root, &path)? == Some(Kind::File);
            if is_there && folder::has(&self.root, &path, text.as_bytes())? {
                continue;
            }
            write::replace(&self.root, &path, text)?;
            written += 1;
        }
        Ok(written)
    }

    /// Whether nothing of anybody else's would be overwritten: each file is free, or the folder holds a site of ours.
    fn vacant(&self, site: &Tree) -> Result<(), Failure> {
        let is_ours = self.is_ours()?;
        for (file, _) in site.iter() {
            // Up to the folder itself, which may be a link.
            let mut part = file;
            while let Some((folder, _)) = part.rsplit_once('/') {
                match folder::kind(&self.root, &self.path(folder))? {
                    None | Some(Kind::Folder) => {}
                    Some(other) => return Err(self.occupied(folder, other)),
                }
                part = folder;
            }
            match folder::kind(&self.root, &self.path(file))? {
                None => {}
                Some(Kind::File) if is_ours => {}
                Some(other) => return Err(self.occupied(file, other)),
            }
        }
        Ok(())
    }

    fn is_ours(&self) -> Result<bool, Failure> {
        let index = self.path("index.html");
        if folder::kind(&self.root, &index)? != Some(Kind::File) {
            return Ok(false);
        }
        let head = folder::read(&self.root, &index, HEAD)?;
        Ok(String::from_utf8_lossy(&head).contains(MARK))
    }

    fn occupied(&self, file: &str, kind: Kind) -> Failure {
        Failure::new(format!("`{}` is there already: {} that this command did not write", self.path(file), kind.noun()))
            .help("remove it, or name another folder with `-o DIR`")
    }
}
