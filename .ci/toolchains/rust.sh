#!/usr/bin/env bash
# Installs Rust, and downloads and compiles the crates of the programs, which need no network afterwards.
set -euo pipefail
cd "$(dirname "$0")/../../codegen/languages/rust"

if ! command -v cargo >/dev/null; then
  curl -sSf https://sh.rustup.rs | sh -s -- -y -q --profile minimal --component clippy,rustfmt
  PATH=$HOME/.cargo/bin:$PATH
fi
cargo fetch --quiet --locked
lock=$(sha256sum Cargo.lock | cut -c1-12)
cargo build --quiet --offline --locked --target-dir "${XDG_CACHE_HOME:-$HOME/.cache}/openapi-rosetta/rust-$lock"
