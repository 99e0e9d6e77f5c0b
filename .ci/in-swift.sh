#!/usr/bin/env bash
# in-swift.sh ROOT FOLDER COMMAND...: runs a command with ROOT as its root folder, created by unpack-swift.sh.
# FOLDER is mounted as /programs. The hosts file is shared. ROSETTA_AUTHORITY is the path of the trusted CA certificate.
set -euo pipefail
root=$1 folder=$2
shift 2
[ -x "$root/usr/bin/swiftc" ] || { echo "swiftc not found in $root" >&2; exit 127; }
export ROOT=$root FOLDER=$folder
as_root=()
[ "$(id -u)" -eq 0 ] || as_root=(-r)
# The loader finds the path of a program in /proc.
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
