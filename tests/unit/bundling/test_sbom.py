# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The bill of materials: CycloneDX 1.6, everything locked in it, and the same bytes from the same sources."""

import json
import re
from collections.abc import Iterator
from typing import Any

import pytest

from tests.unit.bundling.scripts import script

sbom, lockfile, parts, bundled = script("sbom"), script("lockfile"), script("parts"), script("bundled")


def components(within: dict[str, Any]) -> Iterator[dict[str, Any]]:
    for component in within.get("components", []):
        yield component
        yield from components(component)


@pytest.fixture(scope="module")
def bill() -> dict[str, Any]:
    found: dict[str, Any] = json.loads(sbom.written())
    return found


def test_it_says_what_it_is(bill: dict[str, Any]) -> None:
    assert (bill["bomFormat"], bill["specVersion"], bill["version"]) == ("CycloneDX", "1.6", 1)
    about = bill["metadata"]["component"]
    assert (about["type"], about["name"], about["version"]) == ("application", parts.PROGRAM, parts.version())


def test_everything_locked_is_in_it_with_all_hashes_and_a_licence(bill: dict[str, Any]) -> None:
    listed = {entry["purl"]: entry for entry in bill["components"] if entry.get("purl", "").startswith("pkg:pypi/")}
    locked = {f"pkg:pypi/{one.name}@{one.version}": one for one in lockfile.read_lock()}
    assert set(listed) == set(locked)
    for purl, entry in listed.items():
        (files,) = entry["externalReferences"]
        assert {each["alg"] for each in files["hashes"]} == {"SHA-256"}
        assert tuple(each["content"] for each in files["hashes"]) == locked[purl].hashes
        assert entry["licenses"][0]["expression"]


def test_what_no_python_metadata_names_is_in_it(bill: dict[str, Any]) -> None:
    names = {component["name"] for component in components(bill)}
    assert {name for part in bundled.other_parts() for name in part.licences} <= names
    vault = next(entry for entry in bill["components"] if entry["name"] == "sqlcipher3")
    assert {piece["name"] for piece in vault["components"]} == {"SQLCipher", "SQLite", "OpenSSL"}


def test_references_are_unique_and_every_dependency_is_one_of_them(bill: dict[str, Any]) -> None:
    references = [component["bom-ref"] for component in components(bill)]
    assert len(references) == len(set(references))
    known = {*references, bill["metadata"]["component"]["bom-ref"]}
    assert {edge["ref"] for edge in bill["dependencies"]} <= known
    assert {to for edge in bill["dependencies"] for to in edge["dependsOn"]} <= known
    needed = {to for edge in bill["dependencies"] for to in edge["dependsOn"]}
    assert needed == {f"pkg:pypi/{one.name}@{one.version}" for one in lockfile.read_lock()}, "something nobody needs"


def test_the_same_sources_give_the_same_bytes(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("SOURCE_DATE_EPOCH", raising=False)
    assert sbom.written() == sbom.written()
    assert re.search(r"\d{4}-\d\d-\d\dT", sbom.written()) is None
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1767225600")
    assert sbom.bill()["metadata"]["timestamp"] == "2026-01-01T00:00:00Z"
