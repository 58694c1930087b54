#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
# Prove the two commands of the README on a machine that nobody has worked on:
#   packaging/prove_chroot.sh bookworm|trixie [pytest arguments]
# Needs root, debootstrap and git; the program is a clean copy of HEAD.
set -euo pipefail

suite=${1:?which Debian: bookworm or trixie}
shift
repo=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
# shellcheck source=packaging/bare_debian.sh
. "$repo/packaging/bare_debian.sh"

bare_debian "$suite"

say "python3 and nothing else"
add_packages python3
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
