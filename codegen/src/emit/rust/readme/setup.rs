//! How a program comes to use the crate.

use super::super::example::{self, Names};
use super::reading;
use crate::ir::Api;

/// How a program comes to use the crate: dependencies, a runtime, and the least there can be.
pub(super) fn setup(api: &Api, names: &Names<'_>) -> String {
    let mut text = format!(
        "\n## Setup\n\n```toml\n[dependencies]\n{0} = {{ path = \"generated/{0}\" }} # or the `git` repository it is in\n\
tokio = {{ version = \"1\", features = [\"macros\", \"rt-multi-thread\"] }}\n```\n\n\
Calls are awaited in a runtime of tokio. With the feature `blocking` there is no need of one: `.blocking()` in place of `.await`.\n",
        api.name
    );
    if let Some(operation) = reading(api) {
        text.push_str(&format!(
            "\n```rust,no_run\n{imports}#[tokio::main]\nasync fn main() -> Result<(), Box<dyn std::error::Error>> {{\n    \
let client = {ident}::Client::from_env()?;\n    println!(\"{{:?}}\", {call}.await?);\n    Ok(())\n}}\n```\n",
            imports = example::imports(names, operation),
            ident = api.crate_ident,
            call = example::call(names, operation),
        ));
    }
    text
}

/// Lines that compile where a feature is on, as a doc test.
pub(super) fn with_feature(feature: &str, lines: &[String]) -> String {
    format!(
        "\n```rust,no_run\n# #[cfg(feature = \"{feature}\")]\n# async fn example() -> Result<(), Box<dyn std::error::Error>> {{\n\
{}\n# Ok(())\n# }}\n```\n",
        lines.join("\n")
    )
}
