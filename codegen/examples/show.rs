//! scratch
use std::path::Path;
fn read(folder: &Path, prefix: &str, sources: &mut copyist::Sources) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let entry = entry.unwrap();
        let path = format!("{prefix}{}", entry.file_name().to_string_lossy());
        if entry.file_type().unwrap().is_dir() {
            read(&entry.path(), &format!("{path}/"), sources);
        } else {
            sources.insert(path, std::fs::read(entry.path()).unwrap());
        }
    }
}
fn main() {
    let folder = std::env::args().nth(1).unwrap();
    let folder = Path::new(&folder);
    let mut s = copyist::Sources::new(folder.file_name().unwrap().to_string_lossy());
    read(folder, "", &mut s);
    let t = std::time::Instant::now();
    let (d, p) = copyist::parse::parse(&s);
    let parse = t.elapsed();
    let t = std::time::Instant::now();
    let (api, problems) = copyist::check(&s);
    eprintln!("parse {:?} all {:?} {} {}", parse, t.elapsed(), d.is_some(), p.len());
    if std::env::args().nth(2).as_deref() != Some("quiet") {
        eprint!("{}", copyist::diagnostic::render(&problems, &s, "spec/x", false));
    }
    if std::env::args().nth(2).is_some() && std::env::args().nth(2).as_deref() != Some("quiet") {
        println!("{api:#?}");
    }
    if let Some(api) = api {
        for r in &api.resources {
            for o in &r.operations {
                println!(
                    "{:6} {} {:?}::{} params={} {:?} {:?} page={} idem={}",
                    o.method.as_str(),
                    o.template(),
                    match &o.owner {
                        copyist::ir::Owner::Client => "Client",
                        copyist::ir::Owner::Handle(h) => h.ident.as_str(),
                    },
                    o.ident,
                    o.params.len(),
                    o.arguments,
                    o.call,
                    o.paging.is_some(),
                    o.idempotent
                );
            }
        }
        println!("{} lines", api.spec_lines);
    }
}
