# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Writes the bill of materials, CycloneDX 1.6 as JSON: ``python packaging/sbom.py [FILE]`` (default: in dist/).

Python distributions with version and the hashes that the lock allows, inside each what no Python metadata names, beside
them interpreter, fonts and word lists. The same sources give the same bytes; a time stands in it only if
SOURCE_DATE_EPOCH says one. Format: ECMA-424 (CycloneDX 1.6).
"""

import json
import os
import re
import sys
from collections.abc import Sequence
from datetime import UTC, datetime
from importlib import metadata
from pathlib import Path
from typing import Any, Final

import parts
from bundled import Part, distributions, other_parts
from lockfile import normalised

DEFAULT: Final = parts.DIST / f"{parts.PROGRAM}-{parts.version()}.cdx.json"
_REQUIRED: Final = re.compile(r"[\w.-]+")
_OPTIONAL: Final = re.compile(r";.*\bextra\b")

Json = dict[str, Any]


def _purl(name: str, version: str) -> str:
    return f"pkg:pypi/{name}@{version}"


def _licences(expression: str) -> list[Json]:
    return [{"expression": expression}]


def _inner(part: Part, carrier: str) -> list[Json]:
    """What ``part`` names, as components inside (or beside) the one with the reference ``carrier``."""
    found = []
    for name, licence in part.licences.items():
        slug = re.sub(r"[^a-z0-9]+", "-", name.lower()).strip("-")
        entry: Json = {"type": "library", "bom-ref": f"{carrier}#{slug}", "name": name, "licenses": _licences(licence)}
        if part.version:
            entry |= {"version": part.version, "purl": f"pkg:generic/{slug}@{part.version}"}
        entry["copyright"] = "; ".join(part.copyright)
        if part.systems:
            entry["properties"] = [{"name": "mendi:systems", "value": ", ".join(part.systems)}]
        found.append(entry)
    return found


def _distribution(part: Part, others: Sequence[Part]) -> Json:
    assert part.locked is not None
    purl = _purl(part.name, part.version)
    hashes = [{"alg": "SHA-256", "content": digest} for digest in part.locked.hashes]
    entry: Json = {
        "type": "library",
        "bom-ref": purl,
        "name": part.name,
        "version": part.version,
        "licenses": _licences(part.licence),
        "purl": purl,
        "externalReferences": [
            {"type": "distribution", "url": purl, "comment": "files that the lock allows", "hashes": hashes}
        ],
    }
    if part.taken:
        entry["properties"] = [{"name": "mendi:licence-taken", "value": part.taken}]
    inside = [piece for other in others if part.name in other.inside for piece in _inner(other, purl)]
    return entry | ({"components": inside} if inside else {})


def _dependencies(found: Sequence[Part], root: str) -> list[Json]:
    """Who needs whom, by the metadata of the installed distributions; only what is locked counts."""
    purls = {part.name: _purl(part.name, part.version) for part in found}
    edges = [{"ref": root, "dependsOn": _known(parts.project()["dependencies"], purls)}]
    edges += [{"ref": purls[part.name], "dependsOn": _known(metadata.requires(part.name), purls)} for part in found]
    return edges


def _known(requirements: Sequence[str] | None, purls: dict[str, str]) -> list[str]:
    needed = [text for text in requirements or () if not _OPTIONAL.search(text)]
    names = {normalised(match.group()) for text in needed if (match := _REQUIRED.match(text))}
    return sorted(purls[name] for name in names if name in purls)


def bill() -> Json:
    """The bill of materials as plain data, in the order of the lock."""
    found, others = distributions(), other_parts()
    root = _purl(parts.PROGRAM, parts.version())
    about: Json = {
        "component": {
            "type": "application",
            "bom-ref": root,
            "name": parts.PROGRAM,
            "version": parts.version(),
            "licenses": _licences(parts.LICENCE),
            "purl": root,
        }
    }
    if epoch := os.environ.get("SOURCE_DATE_EPOCH"):
        about = {"timestamp": datetime.fromtimestamp(int(epoch), UTC).strftime("%Y-%m-%dT%H:%M:%SZ")} | about
    beside = [piece for other in others if not other.inside for piece in _inner(other, root)]
    return {
        "$schema": "http://cyclonedx.org/schema/bom-1.6.schema.json",
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "version": 1,
        "metadata": about,
        "components": [*(_distribution(part, others) for part in found), *beside],
        "dependencies": _dependencies(found, root),
    }


def written() -> str:
    return json.dumps(bill(), ensure_ascii=False, indent=2) + "\n"


def main(argv: Sequence[str]) -> int:
    target = Path(argv[0]) if argv else DEFAULT
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_text(written(), "utf-8")
    sys.stdout.write(f"{target}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
