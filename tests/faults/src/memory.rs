//! How much memory this process has.

/// How much memory this process has now, in bytes. `None` where there is no `/proc`.
#[must_use]
pub fn now() -> Option<u64> {
    field("VmRSS:")
}

/// The most memory this process ever had, in bytes. `None` where there is no `/proc`.
#[must_use]
pub fn peak() -> Option<u64> {
    field("VmHWM:")
}

fn field(name: &str) -> Option<u64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix(name))?;
    let kilobytes: u64 = line.trim().strip_suffix("kB")?.trim().parse().ok()?;
    Some(kilobytes << 10)
}
