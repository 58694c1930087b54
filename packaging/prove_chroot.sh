#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
# Prove the two commands of the README on a machine that nobody has worked on:
#   packaging/prove_chroot.sh bookworm|trixie [pytest arguments]
# Needs root, debootstrap and git. What it takes from this machine is only how packages are reached here (apt's sources,
# pip's settings, certificates, name resolution); the program is a clean copy of HEAD.
set -euo pipefail

suite=${1:?which Debian: bookworm or trixie}
shift
repo=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
root=$(mktemp -d "${TMPDIR:-/tmp}/mendi-chroot.XXXXXX")
chmod 755 "$root" # apt fetches as a user of its own

clean_up() {
    umount -q "$root/proc" "$root/dev/pts" "$root/dev/shm" 2>/dev/null || true
    if grep -q " $root/" /proc/mounts; then
        echo "still mounted, not removed: $root" >&2
    elif [ -n "${MENDI_KEEP_CHROOT:-}" ]; then
        echo "kept: $root" >&2
    else
        rm -rf --one-file-system "$root"
    fi
}
trap clean_up EXIT

say() { printf '\n== %s\n' "$*"; }

# The first package address of this machine's apt, if it is told in one of the usual files.
mirror=$({ cat /etc/apt/sources.list /etc/apt/sources.list.d/*.sources /etc/apt/sources.list.d/*.list 2>/dev/null || true; } |
    sed -nE 's/^URIs: *([^ ]+).*/\1/p; s/^deb (\[[^]]*\] )?([^ ]+).*/\2/p' | head -n 1)
release=$(. /etc/os-release && printf '%s' "${VERSION_CODENAME:-}")

say "debootstrap $suite"
debootstrap --variant=minbase "$suite" "$root" ${mirror:+"$mirror"} >"$root.log" 2>&1 ||
    { tail -n 20 "$root.log" >&2; rm -f "$root.log"; exit 1; }
rm -f "$root.log"
mount -t proc proc "$root/proc"
mkdir -p "$root/dev/pts" "$root/dev/shm"
mount -t devpts -o newinstance,ptmxmode=0666 devpts "$root/dev/pts"
mount -t tmpfs tmpfs "$root/dev/shm"

say "how packages are reached"
rm -f "$root/etc/apt/sources.list"
[ -n "$mirror" ] || echo "this machine's apt names no package address" >&2
for file in /etc/apt/sources.list /etc/apt/sources.list.d/*.sources /etc/apt/sources.list.d/*.list; do
    [ -f "$file" ] || continue
    install -D -m 644 "$file" "$root$file"
    [ -z "$release" ] || sed -i "s/\b$release\b/$suite/g" "$root$file"
done
for file in /etc/resolv.conf /etc/pip.conf; do
    [ -f "$file" ] || continue
    install -D -m 644 "$file" "$root$file"
done
# Beside the usual place, because installing ca-certificates writes that one anew without this machine's own.
certificates=/etc/host-certificates.crt
host_certificates=${PIP_CERT:-/etc/ssl/certs/ca-certificates.crt}
pass=()
if [ -f "$host_certificates" ]; then
    install -D -m 644 "$host_certificates" "$root$certificates"
    pass+=("PIP_CERT=$certificates")
fi
while IFS= read -r -d '' pair; do
    case $pair in
    PIP_CERT=* | PIP_*=/*) ;; # files and folders of this machine
    PIP_* | *_proxy=* | *_PROXY=* | LANG=*) pass+=("$pair") ;;
    esac
done < <(env -0)

inside() { chroot "$root" /usr/bin/env -i HOME=/root PATH=/usr/sbin:/usr/bin:/sbin:/bin "${pass[@]}" "$@"; }

say "python3 and nothing else"
inside apt-get update -q >/dev/null
inside env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends python3 >/dev/null
inside python3 --version

say "clean copy of HEAD $(git -C "$repo" rev-parse --short HEAD)"
mkdir "$root/mendi"
git -C "$repo" archive HEAD | tar -x -C "$root/mendi"

failed=0
say "python3 run.py test $*"
inside sh -c 'cd /mendi && exec python3 run.py test "$@"' sh "$@" || failed=1
say "QT_QPA_PLATFORM=offscreen python3 run.py mendi doctor"
inside sh -c 'cd /mendi && QT_QPA_PLATFORM=offscreen exec python3 run.py mendi doctor' || failed=1
say "result for $suite: $([ $failed = 0 ] && echo passed || echo FAILED)"
exit $failed
