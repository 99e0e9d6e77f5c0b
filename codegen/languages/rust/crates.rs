//! Has no code of its own: its dependencies are the crates of the programs.
