//! The runtime's lock-free state under every order in which threads can meet. The tests are in `tests/`.
