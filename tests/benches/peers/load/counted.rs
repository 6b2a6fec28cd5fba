//! A peer's client, with an allocator that counts.

use std::alloc::System;

use copyist_load::stats_alloc::{INSTRUMENTED_SYSTEM, StatsAlloc};

#[global_allocator]
static ALLOCATOR: &StatsAlloc<System> = &INSTRUMENTED_SYSTEM;

fn main() -> Result<(), copyist_load::Failure> {
    copyist_load::Load::parse(std::env::args().skip(1))?.run::<load::Made>(copyist_load::counted)
}
