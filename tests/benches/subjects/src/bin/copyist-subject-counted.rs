//! The process that is measured, with an allocator that counts.

use std::alloc::System;

use copyist_load::stats_alloc::{INSTRUMENTED_SYSTEM, StatsAlloc};

#[global_allocator]
static ALLOCATOR: &StatsAlloc<System> = &INSTRUMENTED_SYSTEM;

fn main() -> Result<(), copyist_load::Failure> {
    copyist_subjects::run(|| {
        let stats = ALLOCATOR.stats();
        u64::try_from(stats.allocations + stats.reallocations).ok()
    })
}
