#!/usr/bin/env bash
# swiftc, swift-format: run the tool of this name in the folder into which unpack-swift.sh unpacked Swift. The current folder is mounted
# there, so file names have to be relative. The programs that swiftc makes run outside, with the libraries of that folder.
set -euo pipefail
root=/opt/swift-trixie
case ${0##*/} in
  swift-format) tool=/usr/libexec/swift/bin/swift-format ;;
  *) tool=/usr/bin/swiftc ;;
esac
[ -x "$root$tool" ] || { echo "$tool is missing in $root" >&2; exit 127; }
export ROOT=$root FOLDER=$PWD
as_root=()
[ "$(id -u)" -eq 0 ] || as_root=(-r)
# The tools find their own files by /proc. The script below expands its variables itself.
# shellcheck disable=SC2016
unshare "${as_root[@]}" -m bash -c '
  set -e
  mount --make-rprivate /
  mkdir -p "$ROOT/proc" "$ROOT/dev" "$ROOT/tmp" "$ROOT/programs"
  mount -t proc proc "$ROOT/proc" 2>/dev/null || mount --rbind /proc "$ROOT/proc"
  mount --rbind /dev "$ROOT/dev"
  [ "$FOLDER" = / ] || mount --bind "$FOLDER" "$ROOT/programs"
  exec chroot "$ROOT" /usr/bin/env PATH=/usr/bin:/bin HOME=/tmp LC_ALL=C bash -c "cd /programs && exec \"\$@\"" swift "$@"' in-swift "$tool" "$@"

output=
previous=
for argument in "$@"; do
  [ "$previous" != -o ] || output=$argument
  previous=$argument
done
if [ -n "$output" ] && [ -x "$output" ]; then
  mv "$output" "$output.bin"
  libraries=$root/usr/lib/x86_64-linux-gnu:$root/usr/libexec/swift/lib/swift/linux
  printf '#!/bin/sh\nexec %q --library-path %q %q "$@"\n' "$root/lib64/ld-linux-x86-64.so.2" "$libraries" "$PWD/$output.bin" >"$output"
  chmod +x "$output"
fi
