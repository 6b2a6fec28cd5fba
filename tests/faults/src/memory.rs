//! How much memory this process has, where the system says so.

/// Bytes of memory that are in use now; none where the system does not say.
#[must_use]
pub fn now() -> Option<u64> {
    read("VmRSS:")
}

/// The most that were in use so far.
#[must_use]
pub fn peak() -> Option<u64> {
    read("VmHWM:")
}

fn read(field: &str) -> Option<u64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix(field))?;
    let kilobytes: u64 = line.trim().trim_end_matches("kB").trim().parse().ok()?;
    Some(kilobytes * 1024)
}
