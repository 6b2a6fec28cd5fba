//! A peer's client, to be measured.

fn main() -> Result<(), copyist_load::Failure> {
    copyist_load::Load::parse(std::env::args().skip(1))?.run::<load::Made>(|| None)
}
