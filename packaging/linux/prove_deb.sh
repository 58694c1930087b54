#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
# Prove the Debian package on a machine that nobody has worked on:
#   packaging/linux/prove_deb.sh bookworm|trixie FILE.deb [FOLDER FOR WHAT IT MADE]
# Install with apt, without anything recommended; as an ordinary user: doctor, practice data, reports, a vault of the first
# release, the window on a screen nobody sees; then remove it and look for what it left. Needs root and debootstrap; the
# reports are judged by this machine's .venv, if there is one.
set -euo pipefail

suite=${1:?which Debian: bookworm or trixie}
package=$(realpath "${2:?the package}")
repo=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
keep=${3:-}
# shellcheck source=packaging/bare_debian.sh
. "$repo/packaging/bare_debian.sh"

reports=(works-council activity-statement network qualification)

bare_debian "$suite"
user() { inside su mentor -s /bin/sh -c "cd && export LANG=C.UTF-8 && $1"; }
files() { (cd "$root" && find . -xdev \( -path ./proc -o -path ./home -o -path ./var -o -path ./dev -o -path ./tmp \) -prune -o -print | sort); }

say "install $(basename "$package")"
inside useradd --create-home mentor
install -D -m 644 "$package" "$root/srv/mendi-desktop.deb"
before=$(inside dpkg-query -W -f '${Package}\n' | sort)
add_packages /srv/mendi-desktop.deb
echo "brought along:" $(comm -13 <(echo "$before") <(inside dpkg-query -W -f '${Package}\n' | sort))

say "mendi doctor, without a screen"
user "mendi doctor" | sed '/^$/,$d'

say "practice data and reports"
user "mendi demo uebung.mendi --scenario verwaltung && mendi check uebung.mendi"
for kind in "${reports[@]}"; do user "mendi report $kind uebung.mendi -o $kind.pdf"; done

say "a vault of the first schema"
install -o 1000 -g 1000 -m 600 "$repo/tests/data/vaults/schema_0001.mendi" "$root/home/mentor/alt.mendi"
sed -nE 's/^PASSPHRASE = "([^"]+)".*/\1/p' "$repo/tests/data/vaults/make_vault.py" >"$root/home/mentor/passphrase"
user "mendi list alt.mendi consultations --passphrase-file passphrase"

say "the window, on a screen that nobody sees"
add_packages xvfb xauth x11-utils
user "xvfb-run -a mendi doctor" | grep -E '^(ok|fehlt) +(Bildschirm|Fenster):'
user 'xvfb-run -a sh -c "
    mendi-desktop --demo verwaltung & window=\$!
    for turn in \$(seq 120); do
        xwininfo -root -tree | grep -i \"mendi-desktop\" | grep -q BUNG.*verwaltung && break
        sleep 0.5
    done
    sleep 5 # for what is loaded and rehearsed beside the open vault
    xwininfo -root -tree | grep -i mendi-desktop | sed \"s/^ *//\" | sort -u
    kill \$window
    wait \$window
    test \$? = 143 -a \$turn -lt 120"' # it ended by our signal and by nothing else, with the vault in sight

say "what the reports are like"
for report in "${reports[@]}"; do
    [ -z "$keep" ] || install -D -m 644 "$root/home/mentor/$report.pdf" "$keep/$suite-$report.pdf"
    if [ -x "$repo/.venv/bin/python" ]; then
        (cd "$repo" && .venv/bin/python - "$root/home/mentor/$report.pdf") <<'PYTHON'
import sys
from pathlib import Path
from mendi_desktop.reports.proof import lacking
from tests.support.pdf import assert_archival
paper = Path(sys.argv[1])
assert_archival(paper.read_bytes())
assert lacking(paper.read_bytes(), exercise=True) == []
print(f"{paper.name}: PDF/UA-1, PDF/A-2a, sound structure, marked as exercise")
PYTHON
    else
        echo "$report.pdf: $(stat -c %s "$root/home/mentor/$report.pdf") bytes, not judged: no .venv with the validator here"
    fi
done

say "remove"
sums=$(cd "$root/home/mentor" && sha256sum ./*.mendi)
programs=$(files | grep -c mendi)
inside env DEBIAN_FRONTEND=noninteractive apt-get purge -y -q mendi-desktop >/dev/null
rm "$root/srv/mendi-desktop.deb"
left=$(files | grep -i mendi || true)
[ "$sums" = "$(cd "$root/home/mentor" && sha256sum ./*.mendi)" ]
echo "files of the program: $programs before, $(grep -c . <<<"$left" || true) after; vaults as they were"
[ -z "$left" ] || { echo "$left"; exit 1; }
say "result for $suite: passed"
