# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Documents can be trusted: the changelog fits the version, links lead somewhere, no file names a machine or a host."""

import re
import tomllib
from pathlib import Path

import pytest

from tests.arch.tree import ROOT, tracked_files

HEADING = re.compile(r"## \[(?P<version>Unreleased|\d+\.\d+\.\d+)\](?: - (?P<date>\d{4}-\d{2}-\d{2}))?")
GROUPS = {"Added", "Changed", "Deprecated", "Removed", "Fixed", "Security"}
LINK = re.compile(r"(?<!!)\[[^\]]*\]\((?P<target>[^)#\s]+)[^)]*\)|!\[[^\]]*\]\((?P<image>[^)\s]+)\)")
MACHINE = re.compile(r"(?<![\w.])(/home/|/root/|/work/|/Users/|[A-Z]:\\Users\\)\w")
HOST = re.compile(r"\b[\w.-]*(pypi|npmjs|pythonhosted|debian|ubuntu|anaconda)\.(org|com|net)\b")
ADR_PARTS = ["Context", "Decision", "Consequences", "Alternatives"]
TEXT_TYPES = {".py", ".md", ".toml", ".sh", ".lock", ".qss", ".ts", ".json", ".txt", ".cfg", ""}


def broken_changelog(text: str, version: str) -> list[str]:
    """What is wrong with a changelog in the form of keepachangelog.com 1.1.0, for the program's ``version``."""
    lines = text.splitlines()
    headings = {line: HEADING.fullmatch(line) for line in lines if line.startswith("## ")}
    wrong = [line for line, heading in headings.items() if not heading or misdated(heading)]
    wrong += [line for line in lines if line.startswith("### ") and line[4:] not in GROUPS]
    versions = [heading["version"] for heading in headings.values() if heading]
    released = [tuple(map(int, name.split("."))) for name in versions if name != "Unreleased"]
    if lines[:1] != ["# Changelog"]:
        wrong.append("the first line is '# Changelog'")
    if released != sorted(released, reverse=True):
        wrong.append("the newest version comes first")
    if (released or not versions) and version not in versions[:2]:
        wrong.append(f"{version} is not the newest version")
    return wrong


def misdated(heading: re.Match[str]) -> bool:
    """A released version has a date, what is unreleased has none."""
    return (heading["date"] is None) != (heading["version"] == "Unreleased")


def links(name: str) -> list[str]:
    text = re.sub(r"```.*?```", "", (ROOT / name).read_text("utf-8"), flags=re.DOTALL)
    return [match["target"] or match["image"] for match in LINK.finditer(text)]


def documents() -> list[str]:
    return [name for name in tracked_files() if name.endswith(".md") and not name.startswith("resources/")]


def test_the_changelog_fits_the_version() -> None:
    version = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]["version"]
    assert broken_changelog((ROOT / "CHANGELOG.md").read_text("utf-8"), version) == []


@pytest.mark.parametrize(
    "text",
    [
        "# Versions\n",
        "# Changelog\n\n## 0.2.0\n",
        "# Changelog\n\n## [0.2.0] - 2026-12-01\n### News\n",
        "# Changelog\n\n## [Unreleased]\n\n## [0.1.0] - 2026-11-01\n",
        "# Changelog\n\n## [0.2.0]\n",
        "# Changelog\n\n## [0.1.0] - 2026-11-01\n\n## [0.2.0] - 2026-12-01\n",
    ],
)
def test_a_broken_changelog_is_seen(text: str) -> None:
    assert len(broken_changelog(text, "0.2.0")) >= 1


def test_links_in_documents_lead_somewhere() -> None:
    broken = [
        f"{name}: {target}"
        for name in documents()
        for target in links(name)
        if "://" not in target
        and not target.startswith("mailto:")
        and not (ROOT / name).parent.joinpath(target).exists()
    ]
    assert broken == []


def test_no_file_names_a_machine_or_a_registry() -> None:
    texts = [name for name in tracked_files() if Path(name).suffix in TEXT_TYPES and not name.startswith("LICENSES/")]
    found = [
        f"{name}: {match[0]}"
        for name in texts
        for pattern in (MACHINE, HOST)
        for match in [pattern.search((ROOT / name).read_text("utf-8", "replace"))]
        if match and name != "tests/arch/test_documents.py"
    ]
    assert found == []


def test_machines_and_registries_are_seen() -> None:
    assert MACHINE.search("see /home/anna/mendi")
    assert MACHINE.search(r"C:\Users\anna")
    assert HOST.search("--index-url https://example.pypi.org/simple")
    assert not MACHINE.search("docs/home/index")


def test_decisions_are_numbered_and_complete() -> None:
    records = sorted((ROOT / "docs" / "adr").glob("[0-9]*.md"))
    assert [int(path.name[:4]) for path in records] == list(range(1, len(records) + 1))
    for path in records:
        parts = [line[3:] for line in path.read_text("utf-8").splitlines() if line.startswith("## ")]
        assert parts == ADR_PARTS, path.name
