#!/usr/bin/env bash
# Installs every toolchain that `rosetta verify` and the tests use on Debian 12. Fails and names the commands that are missing afterwards.
# Needs root or sudo.
# `.ci/env.sh` sets the variables that the toolchains need.
set -uo pipefail
cd "$(dirname "$0")" || exit

as_root() {
  if [ "$(id -u)" -eq 0 ]; then "$@"; else sudo "$@"; fi
}

packages=()
needs() {
  command -v "$1" >/dev/null || packages+=("${@:2}")
}
needs ruby ruby
needs php php-cli
needs mcs mono-mcs mono-runtime
needs python3 python3
needs pip3 python3-pip
needs go golang-go
needs javac default-jdk-headless
needs curl curl
needs dash dash
needs openssl openssl
needs unshare util-linux
needs ip iproute2
needs shellcheck shellcheck
needs chromium chromium
[ -e /usr/share/php/GuzzleHttp/autoload.php ] || packages+=(php-guzzlehttp-guzzle)
[ -e /usr/share/java/unirest-java.jar ] || packages+=(libunirest-java-java)
[ -e /usr/share/java/gson.jar ] || packages+=(libgoogle-gson-java)
if [ ${#packages[@]} -gt 0 ]; then
  as_root apt-get update -qq >/dev/null
  as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${packages[@]}" >/dev/null ||
    echo "apt-get failed: ${packages[*]}"
fi

modules=()
python3 -c 'import requests' 2>/dev/null || modules+=(requests)
command -v ruff >/dev/null || modules+=(ruff)
command -v pre-commit >/dev/null || modules+=(pre-commit)
command -v check-jsonschema >/dev/null || modules+=(check-jsonschema)
if [ ${#modules[@]} -gt 0 ]; then
  PIP_BREAK_SYSTEM_PACKAGES=1 python3 -m pip install --quiet "${modules[@]}" >/dev/null 2>&1 || echo "pip failed: ${modules[*]}"
fi

# needs_wrapper NAME: true unless another command of this name is on PATH.
needs_wrapper() {
  local found
  found=$(command -v "$1") || return 0
  grep -qs '\bunpack-[a-z]*\.sh' "$found"
}
if needs_wrapper swiftc; then
  as_root bash unpack-swift.sh /opt/swift-trixie >/dev/null &&
    as_root install -m 755 swift.sh /usr/local/bin/swiftc &&
    as_root install -m 755 swift.sh /usr/local/bin/swift-format ||
    echo 'the installation of Swift failed'
fi
if needs_wrapper dotnet; then
  { [ -x /opt/rosetta-dotnet/build/build ] || as_root bash unpack-dotnet.sh /opt/rosetta-dotnet >/dev/null; } &&
    as_root install -m 755 dotnet.sh /usr/local/bin/dotnet ||
    echo 'the installation of .NET failed'
fi

bash rust.sh >/dev/null || echo 'the installation of Rust failed'
PATH=$PATH:$HOME/.cargo/bin

# Tests skip missing commands, so a missing one must fail here. `rosetta verify --require all` reports missing libraries.
commands=(
  bash curl dash openssl unshare ip git
  python3 ruby php node javac java keytool
  go gofmt mcs mono dotnet swiftc swift-format cargo rustc rustfmt clippy-driver
  ruff shellcheck pre-commit check-jsonschema chromium
)
missing=()
for name in "${commands[@]}"; do
  command -v "$name" >/dev/null || missing+=("$name")
done
if [ ${#missing[@]} -gt 0 ]; then
  echo "missing commands: ${missing[*]}"
  exit 1
fi
