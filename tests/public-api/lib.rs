//! What the runtime shows the world. The tests are in `tests/`.
