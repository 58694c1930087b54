# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
# A Debian that nobody has worked on, in a folder that goes away again. To be sourced: `bare_debian SUITE` makes it, then
# `inside COMMAND ...` runs in it and $root is its folder. Needs root and debootstrap. What it takes from this machine is
# only how packages are reached here (apt's sources, pip's settings, certificates, name resolution).
# shellcheck shell=bash

say() { printf '\n== %s\n' "$*"; }

_remove_debian() {
    umount -q "$root/proc" "$root/dev/pts" "$root/dev/shm" 2>/dev/null || true
    if grep -q " $root/" /proc/mounts; then
        echo "still mounted, not removed: $root" >&2
    elif [ -n "${MENDI_KEEP_CHROOT:-}" ]; then
        echo "kept: $root" >&2
    else
        rm -rf --one-file-system "$root"
    fi
}

bare_debian() {
    local suite=$1 mirror release file
    root=$(mktemp -d "${TMPDIR:-/tmp}/mendi-chroot.XXXXXX")
    chmod 755 "$root" # apt fetches as a user of its own
    trap _remove_debian EXIT

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
    _pass_on
    inside apt-get update -q >/dev/null
}

_pass_on() {
    # Beside the usual place, because installing ca-certificates writes that one anew without this machine's own.
    local certificates=/etc/host-certificates.crt pair
    local host_certificates=${PIP_CERT:-/etc/ssl/certs/ca-certificates.crt}
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
}

inside() { chroot "$root" /usr/bin/env -i HOME=/root PATH=/usr/sbin:/usr/bin:/sbin:/bin "${pass[@]}" "$@"; }

add_packages() { inside env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends "$@" >/dev/null; }
