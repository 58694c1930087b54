# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What can be checked without a Mac and without a CI of others: the property list, the rights, the pinned steps."""

import ast
import plistlib
import re
from pathlib import Path

import pytest

from tests.unit.bundling.scripts import FOLDER, script

bundle, parts = script("macos/bundle"), script("parts")
CI = sorted((FOLDER / "ci").glob("*.yml"))


def test_the_bundle_takes_its_names_from_the_one_source() -> None:
    said = bundle.info_plist("0.1.0")
    assert plistlib.loads(plistlib.dumps(said)) == said, "a property list takes every value"
    assert (said["CFBundleIdentifier"], said["CFBundleExecutable"]) == (parts.ID, parts.PROGRAM)
    assert (said["CFBundleVersion"], said["LSMinimumSystemVersion"]) == ("0.1.0", bundle.OLDEST)
    assert bundle.info_plist("1.2.0rc1")["CFBundleVersion"] == "1.2.0"


def test_every_kind_of_file_is_declared_and_opened() -> None:
    said = bundle.info_plist()
    declared = {each["UTTypeIdentifier"]: each["UTTypeTagSpecification"] for each in said["UTExportedTypeDeclarations"]}
    opened = [name for each in said["CFBundleDocumentTypes"] for name in each["LSItemContentTypes"]]
    assert opened == list(declared)
    extensions = [extension for tags in declared.values() for extension in tags["public.filename-extension"]]
    assert extensions == [kind.extension for kind in parts.FILE_KINDS]


def test_no_right_leads_to_a_network() -> None:
    rights = plistlib.loads(bundle.ENTITLEMENTS.read_bytes())
    assert set(rights) == {
        "com.apple.security.cs.allow-unsigned-executable-memory",
        "com.apple.security.cs.disable-library-validation",
    }


@pytest.mark.parametrize("file", CI, ids=lambda path: path.name)
def test_the_ci_keeps_no_secret_and_takes_nothing_unpinned(file: Path) -> None:
    text = file.read_text("utf-8")
    assert "secrets." not in text
    assert re.search(r"^permissions:\n  contents: read$", text, re.MULTILINE)
    used = re.findall(r"uses: (\S+)", text)
    assert used
    assert [step for step in used if not re.fullmatch(r"[\w/-]+@[0-9a-f]{40}", step)] == []
    for line in text.splitlines():
        assert "pip install" not in line or "--require-hashes" in line
    assert "\t" not in text


@pytest.mark.parametrize("file", CI, ids=lambda path: path.name)
def test_every_script_the_ci_runs_is_there(file: Path) -> None:
    run = re.findall(r"packaging/[\w/]+\.(?:py|lock)", file.read_text("utf-8"))
    assert run
    assert [name for name in run if not (FOLDER.parent / name).is_file()] == []


def test_the_version_resource_says_name_and_version() -> None:
    tree = ast.parse(script("windows/build_windows").version_resource("1.2.3"), mode="eval")
    calls = [node for node in ast.walk(tree) if isinstance(node, ast.Call)]
    told = {
        ast.literal_eval(call.args[0]): ast.literal_eval(call.args[1])
        for call in calls
        if ast.unparse(call.func) == "StringStruct"
    }
    assert (told["ProductName"], told["ProductVersion"], told["CompanyName"]) == (parts.TITLE, "1.2.3", parts.PUBLISHER)
    (fixed,) = [call for call in calls if ast.unparse(call.func) == "FixedFileInfo"]
    assert {each.arg: ast.literal_eval(each.value) for each in fixed.keywords} == {
        "filevers": (1, 2, 3, 0),
        "prodvers": (1, 2, 3, 0),
    }
