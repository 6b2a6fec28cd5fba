//! `cargo xtask docs`: what it writes and prints, and what it leaves alone.

use copyist_tests::Place;
use xtask::Exit;

/// What a command prints, with the time that it took left out.
fn timeless(text: &str) -> String {
    let (before, after) = text.split_once(", in ").expect("it says how long it took");
    format!("{before}, in …{}", after.split_once(" s").expect("seconds").1)
}

/// The folder in a place that is given with `-o`.
fn output(place: &Place) -> String {
    place.path().join("public").to_str().expect("UTF-8").to_owned()
}

#[test]
fn the_site_is_written_once() {
    let place = Place::with_api();
    let ran = place.run(&["docs"]);
    assert_eq!((ran.exit, ran.err.as_str()), (Exit::Fine, ""));
    insta::assert_snapshot!(timeless(&ran.out), @r"
    wrote the site of 1 API: 10 files written, 0 unchanged, in …
    open target/docs-site/index.html in a browser
    ");
    assert!(place.read("target/docs-site/acme-panel.html").contains("Add server"));
    let ran = place.run(&["docs", "acme-panel"]);
    assert!(ran.out.starts_with("wrote the site of 1 API: 0 files written, 10 unchanged"), "{}", ran.out);
    place.edit("spec/acme-panel/servers.yaml", "Adds a server.", "Adds a machine.");
    let ran = place.run(&["docs"]);
    assert!(ran.out.starts_with("wrote the site of 1 API: 5 files written, 5 unchanged"), "{}", ran.out);
}

#[test]
fn files_of_others_stay_as_they_are() {
    let place = Place::with_api();
    let output = output(&place);
    place.write("public/CNAME", "docs.example.com");
    place.write("public/assets/logo.png", "an image");
    let ran = place.run(&["docs", "-o", &output]);
    assert_eq!((ran.exit, ran.err.as_str()), (Exit::Fine, ""));
    assert_eq!(place.run(&["docs", "-o", &output]).exit, Exit::Fine, "it is our site by now");
    assert_eq!(place.read("public/CNAME"), "docs.example.com");
    assert_eq!(place.read("public/assets/logo.png"), "an image");
    assert!(place.read("public/index.html").contains("Acme"));
}

#[test]
fn files_of_others_are_not_overwritten() {
    for (path, text) in
        [("public/index.html", "<h1>Mine</h1>"), ("public/assets/site.css", "a{}"), ("public/assets", "x")]
    {
        let place = Place::with_api();
        let output = output(&place);
        place.write(path, text);
        let before = place.files();
        let ran = place.run(&["docs", "-o", &output]);
        assert_eq!((ran.exit, ran.out.as_str()), (Exit::Unusable, ""), "{path}");
        let err = ran.err.replace(place.path().to_str().expect("UTF-8"), "…");
        assert_eq!(
            err,
            format!(
                "error: `…/{path}` is there already: a file that this command did not write\n  help: remove it, or name \
                 another folder with `-o DIR`\n"
            )
        );
        assert_eq!(place.files(), before);
    }
}

#[cfg(unix)]
#[test]
fn links_inside_the_folder_are_not_followed() {
    let place = Place::with_api();
    let output = output(&place);
    place.write("elsewhere/site.css", "mine");
    place.write("public/CNAME", "");
    std::os::unix::fs::symlink(place.path().join("elsewhere"), place.path().join("public/assets")).expect("a link");
    let ran = place.run(&["docs", "-o", &output]);
    assert_eq!(ran.exit, Exit::Unusable);
    assert!(ran.err.contains("public/assets` is there already: a symbolic link"), "{}", ran.err);
    assert_eq!(place.read("elsewhere/site.css"), "mine");
}

#[test]
fn a_folder_that_is_a_file_is_refused_before_any_work() {
    let place = Place::with_api();
    place.write("public", "");
    let output = output(&place);
    let ran = place.run(&["docs", "-o", &output]);
    assert_eq!(ran.exit, Exit::Unusable);
    assert!(ran.err.contains("public` is not a folder\n  help: name another one with `-o DIR`"), "{}", ran.err);
}

#[test]
fn a_broken_spec_gives_no_site() {
    let place = Place::with_api();
    place.edit("spec/acme-panel/servers.yaml", "returns: 200 ServerDetails", "returns: 200 ServerDetail");
    let ran = place.run(&["docs"]);
    assert_eq!((ran.exit, ran.out.as_str()), (Exit::Problems, ""));
    assert!(ran.err.ends_with("\n1 error in 1 API; nothing was written\n"), "{}", ran.err);
    assert!(!place.path().join("target/docs-site").exists());
    let ran = place.run(&["docs", "acme"]);
    assert!(ran.err.contains("did you mean `acme-panel`?"), "{}", ran.err);
}

#[test]
fn a_port_that_is_taken_is_said() {
    let place = Place::with_api();
    let taken = std::net::TcpListener::bind("127.0.0.1:0").expect("a free port");
    let port = taken.local_addr().expect("an address").port().to_string();
    let ran = place.run(&["docs", "--serve", "--port", &port]);
    assert_eq!(ran.exit, Exit::Unusable);
    let expected = format!(
        "error: port {port} is taken\n  help: name another one with `--port`; `--port 0` takes any that is free\n"
    );
    assert_eq!(ran.err, expected);
}
