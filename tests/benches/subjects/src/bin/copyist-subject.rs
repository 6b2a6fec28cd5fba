//! The process that is measured.

fn main() -> Result<(), copyist_load::Failure> {
    copyist_subjects::run(|| None)
}
