#!/usr/bin/env bash
# unpack-swift.sh ROOT: unpacks Swift from Debian 13 into a folder without changing the system or running package scripts.
# Downloads about 480 MB and uses 950 MB on disk.
set -euo pipefail
root=$1
[ -x "$root/usr/bin/swiftc" ] && exit 0
state=$(mktemp -d)
trap 'rm -rf "$state"' EXIT
mkdir -p "$state/lists/partial" "$state/archives/partial"
touch "$state/status"
mirror=$(sed -n 's/^URIs: *//p' /etc/apt/sources.list.d/*.sources 2>/dev/null | head -n 1)
[ -n "$mirror" ] || mirror=$(awk '/^deb /{ for (i = 2; i <= NF; i++) if ($i ~ /^http/) { print $i; exit } }' /etc/apt/sources.list)
echo "deb [signed-by=/usr/share/keyrings/debian-archive-keyring.gpg] $mirror trixie main" >"$state/sources.list"
apt() {
  apt-get -q -o "Dir::Etc::sourcelist=$state/sources.list" -o Dir::Etc::sourceparts=/dev/null \
    -o Dir::Etc::preferencesparts=/dev/null -o "Dir::State::lists=$state/lists" -o "Dir::State::status=$state/status" \
    -o "Dir::Cache::archives=$state/archives" -o Dir::Cache::pkgcache= -o Dir::Cache::srcpkgcache= \
    -o APT::Sandbox::User=root -o Debug::NoLocking=1 "$@"
}
apt update >/dev/null
# Tools for other languages, and packages that are only needed for installation.
unused='^(gcc|cpp)(-14)?(-x86-64-linux-gnu)?$|^(libasan8|libtsan2|liblsan0|libhwasan0|libubsan1|libcc1-0|libgprofng0|perl-base|openssl'
unused+='|debconf|passwd|login.*|util-linux|init-system-helpers|sysvinit-utils|libisl23|libmpfr6|libmpc3|rpcsvc-proto|libc-dev-bin'
unused+='|media-types|netbase|libitm1|libquadmath0|libgomp1|libatomic1|mawk|dpkg|tar|sed)$'
packages=$(apt -s install --no-install-recommends swiftlang libc6-dev libgcc-14-dev bash coreutils ca-certificates tzdata |
  awk '/^Inst/{ print $2 }' | grep -Ev "$unused")
# shellcheck disable=SC2086
(cd "$state/archives" && apt download $packages >/dev/null)
new="$root.new"
rm -rf "$new"
mkdir -p "$new"/usr/{bin,sbin,lib,lib64} "$new"/{proc,dev,tmp,etc,programs}
for name in bin sbin lib lib64; do ln -sfn "usr/$name" "$new/$name"; done
swift=usr/libexec/swift
for package in "$state"/archives/*.deb; do
  dpkg-deb --fsys-tarfile "$package" | tar -x -C "$new" --keep-directory-symlink --wildcards \
    --exclude='./usr/share/doc' --exclude='./usr/share/man' --exclude='./usr/share/locale' --exclude='./usr/share/info' \
    --exclude="./$swift/bin/lldb*" --exclude="./$swift/bin/clangd" --exclude="./$swift/bin/sourcekit-lsp" \
    --exclude="./$swift/bin/docc" --exclude="./$swift/lib/swift_static" --exclude="./$swift/lib/swift/embedded" \
    --exclude="./$swift/lib/liblldb*" --exclude="./$swift/lib/libsourcekitd*" --exclude="./$swift/share"
done
printf 'hosts: files dns\n' >"$new/etc/nsswitch.conf"
printf 'root:x:0:0:root:/root:/bin/bash\n' >"$new/etc/passwd"
rm -rf "$root"
mv "$new" "$root"
