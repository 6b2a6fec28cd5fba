//! What must not compile is in `cases/`, each beside what the compiler says of it.
