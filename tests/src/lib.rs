//! The workspace's own tests are the files in `tests/`.
