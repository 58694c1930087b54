# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Words that occur nowhere else, and a search for them in every form in which a program could have written them."""

import base64
from collections.abc import Iterator
from pathlib import Path

CANARIES = tuple(f"Kanarienvogel-{number:02}-Größenwahn-{number * 7919:06}" for number in range(50))


def forms(canary: str) -> dict[str, bytes]:
    """``canary`` as UTF-8, UTF-16 both ways, Latin-1, escaped, hexadecimal and Base64 at each of its three offsets."""
    plain = canary.encode()
    return {
        "UTF-8": plain,
        "UTF-16 LE": canary.encode("utf-16-le"),
        "UTF-16 BE": canary.encode("utf-16-be"),
        "Latin-1": canary.encode("latin-1"),
        "escaped": canary.encode("ascii", "backslashreplace"),
        "hex": plain.hex().encode(),
        "HEX": plain.hex().upper().encode(),
        **{f"Base64+{offset}": _base64_inside(plain, offset) for offset in range(3)},
    }


def _base64_inside(plain: bytes, offset: int) -> bytes:
    """What of ``plain`` looks the same in any Base64 text in which it begins ``offset`` bytes after a group."""
    coded = base64.b64encode(b"\0" * offset + plain)
    return coded[4 if offset else 0 : -4]


def found_in(folder: Path, canaries: tuple[str, ...] = CANARIES) -> list[str]:
    """File, form and number of every canary below ``folder``, in names and in contents."""
    wanted = [(number, name, form) for number, canary in enumerate(canaries) for name, form in forms(canary).items()]
    found = []
    for path, data in _written(folder):
        where = path.relative_to(folder)
        found += [f"{where}: {name} of canary {number}" for number, name, form in wanted if form in data]
    return found


def _written(folder: Path) -> Iterator[tuple[Path, bytes]]:
    for path in sorted(folder.rglob("*")):
        name = path.name.encode()
        yield path, name if path.is_dir() else name + b"\n" + path.read_bytes()
