//! The soak test in short; CONTRIBUTING has the command for the long one.

use std::process::Command;

#[test]
fn nothing_is_lost_and_nothing_doubled() {
    let output = Command::new(env!("CARGO_BIN_EXE_soak")).args(["--calls", "5000"]).output().expect("it runs");
    let text = String::from_utf8_lossy(&output.stdout);
    assert!(output.status.success(), "{text}{}", String::from_utf8_lossy(&output.stderr));
    assert!(text.contains("5000 calls in") && text.ends_with("nothing lost, nothing doubled\n"), "{text}");
}
