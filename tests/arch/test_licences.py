# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Every tracked file says under which licence it comes (REUSE 3.3): by its own first lines or by REUSE.toml."""

import re
import tomllib
from functools import lru_cache

from tests.arch.tree import ROOT, tracked_files

COPYRIGHT = "SPDX-FileCopyright" + "Text: 2026 mendi desktop contributors"
LICENCE = "SPDX-License-" + "Identifier: EUPL-1.2"
SOURCES = (".py", ".toml", ".qss", ".sh", ".lock")
TEXTS = "LICENSES/"
# A file of this name is the text of a licence and not a work under it; REUSE passes over it, too.
TEXT_ELSEWHERE = re.compile(r"(.*/)?(LICENSE|COPYING)([-.].*)?")


@lru_cache
def annotations() -> tuple[tuple[re.Pattern[str], str], ...]:
    """Path pattern and licence of each entry in REUSE.toml, in the order of the file."""
    entries = tomllib.loads((ROOT / "REUSE.toml").read_text("utf-8"))["annotations"]
    return tuple(
        (pattern_of(path), entry["SPDX-License-Identifier"])
        for entry in entries
        for path in ([entry["path"]] if isinstance(entry["path"], str) else entry["path"])
    )


def pattern_of(path: str) -> re.Pattern[str]:
    """REUSE's wildcards: ``**`` for anything, ``*`` for anything but a slash."""
    parts = re.split(r"(\*\*|\*)", path)
    return re.compile("".join({"**": ".*", "*": "[^/]*"}.get(part, re.escape(part)) for part in parts))


def own_lines(name: str) -> bool:
    head = (ROOT / name).read_bytes()[:400].decode("utf-8", "replace").splitlines()[:4]
    return any(line.endswith(COPYRIGHT) for line in head) and any(line.endswith(LICENCE) for line in head)


def listed(name: str) -> bool:
    return any(pattern.fullmatch(name) for pattern, _ in annotations())


def test_source_files_carry_their_licence() -> None:
    sources = [name for name in tracked_files() if name.endswith(SOURCES) or name == ".ci/run"]
    assert [name for name in sources if not own_lines(name)] == []


def test_every_other_file_is_listed() -> None:
    works = [name for name in tracked_files() if not name.startswith(TEXTS) and not TEXT_ELSEWHERE.fullmatch(name)]
    assert [name for name in works if not own_lines(name) and not listed(name)] == []


def test_every_licence_that_is_named_is_there_and_no_other() -> None:
    named = {"EUPL-1.2"} | {part for _, licence in annotations() for part in re.split(r" AND | OR ", licence)}
    assert {path.stem for path in (ROOT / TEXTS).iterdir()} == named


def test_the_wildcards_are_those_of_reuse() -> None:
    assert pattern_of("**.md").fullmatch("docs/adr/0001.md")
    assert pattern_of("docs/*.md").fullmatch("docs/a.md")
    assert not pattern_of("docs/*.md").fullmatch("docs/adr/0001.md")
    assert not pattern_of("**.md").fullmatch("README.txt")
