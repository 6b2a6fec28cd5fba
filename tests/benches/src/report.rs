//! What came of a run: on a terminal, in `results.json`, and in the README's table.

mod machine;
mod readme;
mod results;
mod table;

pub use machine::Machine;
pub use readme::{readme_with, write as write_readme};
pub use results::{Measured, Results};
pub use table::text;
