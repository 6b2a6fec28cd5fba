//! What must not compile, and the compiler's words when it does not.

#[test]
fn mistakes_do_not_compile_and_the_compiler_says_which() {
    let cases = trybuild::TestCases::new();
    cases.compile_fail("cases/*.rs");
}
