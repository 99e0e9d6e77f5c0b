#!/usr/bin/env bash
# in-swift.sh ROOT FOLDER COMMAND...: runs a command in the folder ROOT, into which Debian's newer Swift was unpacked (unpack-swift.sh).
# FOLDER of this machine is /programs there, and its names are the same; the authority in ROSETTA_AUTHORITY is the one that is trusted.
set -euo pipefail
root=$1 folder=$2
shift 2
[ -x "$root/usr/bin/swiftc" ] || { echo "no swiftc in $root" >&2; exit 127; }
export ROOT=$root FOLDER=$folder
as_root=()
[ "$(id -u)" -eq 0 ] || as_root=(-r)
# The loader looks into /proc for where a program lies.
exec unshare "${as_root[@]}" -m bash -c '
  set -e
  mount --make-rprivate /
  mkdir -p "$ROOT/proc" "$ROOT/dev" "$ROOT/tmp" "$ROOT/programs" "$ROOT/etc/ssl/certs"
  mount -t proc proc "$ROOT/proc" 2>/dev/null || mount --rbind /proc "$ROOT/proc"
  mount --rbind /dev "$ROOT/dev"
  touch "$ROOT/etc/ssl/certs/ca-certificates.crt"
  [ -e "$ROOT/etc/hosts" ] || touch "$ROOT/etc/hosts"
  mount --bind /etc/hosts "$ROOT/etc/hosts"
  [ "$FOLDER" = / ] || mount --bind "$FOLDER" "$ROOT/programs"
  [ -z "${ROSETTA_AUTHORITY:-}" ] || mount --bind "$ROSETTA_AUTHORITY" "$ROOT/etc/ssl/certs/ca-certificates.crt"
  exec chroot "$ROOT" /usr/bin/env PATH=/usr/bin:/bin HOME=/tmp bash -c "cd /programs && exec \"\$@\"" swift "$@"' in-swift "$@"
