//! The hand-written half of every client that copyist generates.
