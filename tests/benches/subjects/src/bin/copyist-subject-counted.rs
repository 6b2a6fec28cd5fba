//! The process that is measured, with an allocator that counts.

use std::alloc::System;

use copyist_load::{
    Failure, counted,
    stats_alloc::{INSTRUMENTED_SYSTEM, StatsAlloc},
};

#[global_allocator]
static ALLOCATOR: &StatsAlloc<System> = &INSTRUMENTED_SYSTEM;

fn main() -> Result<(), Failure> {
    copyist_subjects::run(counted)
}
