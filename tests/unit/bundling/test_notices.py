# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Everything that is shipped is named with its licence, and the text of the licence comes along."""

import ast
import re
import tomllib
from pathlib import Path

import pikepdf
import pytest
import sqlcipher3.dbapi2 as sqlcipher
from packaging.licenses import canonicalize_license_expression
from PySide6.QtCore import qVersion

from tests.arch.tree import ROOT, imported, package_modules
from tests.unit.bundling.scripts import FOLDER, script

ADVICE = "run: python packaging/notices.py"
notices, bundled, lockfile = script("notices"), script("bundled"), script("lockfile")


@pytest.fixture(scope="module")
def page() -> str:
    return str(notices.NOTICES.read_text("utf-8"))


def test_the_lock_is_read_whole() -> None:
    lock = (FOLDER / "requirements.lock").read_text("utf-8")
    locked = lockfile.read_lock()
    assert sum(len(entry.hashes) for entry in locked) == len(set(re.findall(r"sha256:[0-9a-f]{64}", lock)))
    assert len(locked) == lock.count("==")
    assert all(entry.hashes for entry in locked)


def test_a_line_of_the_lock_that_is_not_understood_is_told(tmp_path: Path) -> None:
    odd = tmp_path / "odd.lock"
    odd.write_text("nur-irgendwas>=1\n", "utf-8")
    with pytest.raises(ValueError, match="nur-irgendwas"):
        lockfile.read_lock(odd)


def test_a_new_dependency_without_a_licence_is_refused(tmp_path: Path) -> None:
    table = tmp_path / "bundled.toml"
    whole = bundled.TABLE.read_text("utf-8")
    table.write_text(re.sub(r"^alembic = .*$", "", whole, flags=re.MULTILINE), "utf-8")
    with pytest.raises(ValueError, match="alembic"):
        bundled.distributions(table)


def facts(page: str) -> list[str]:
    """What is said of each part. Not the numbers of the texts: wheels for other systems bring a few more of them."""
    said = page.partition("## Lizenztext 1\n")[0]
    return [line for line in re.findall(r"^(?:## |- ).*$", said, re.MULTILINE) if not line.startswith("- Lizenztext")]


def test_the_page_is_the_one_the_sources_give(page: str) -> None:
    assert facts(page) == facts(notices.notices()), ADVICE


def test_everything_locked_is_on_the_page_with_its_version(page: str) -> None:
    assert [one.name for one in lockfile.read_lock() if f"\n## {one.name} {one.version}\n" not in page] == []


def test_every_text_that_is_named_is_printed(page: str) -> None:
    named = {
        int(number) for line in re.findall(r"^- Lizenztext: (.*)$", page, re.MULTILINE) for number in line.split(",")
    }
    printed = {int(number) for number in re.findall(r"^## Lizenztext (\d+)$", page, re.MULTILINE)}
    assert named == printed == set(range(1, len(printed) + 1))
    assert re.search(r"````text\s*````", page) is None


@pytest.mark.parametrize(
    "words",
    [
        "GNU LESSER GENERAL PUBLIC LICENSE\n                       Version 3",
        "GNU GENERAL PUBLIC LICENSE\n                       Version 3",
        "ZETETIC LLC",
        "The PDFium Authors",
        "SIL OPEN FONT LICENSE",
        "Lucide Icons and Contributors",
        "Bootloader Exception",
        "PYTHON SOFTWARE FOUNDATION LICENSE VERSION 2",
        "Mozilla Public License Version 2.0",
        "Independent JPEG Group",
    ],
)  # fmt: skip
def test_the_texts_that_must_come_along_do(page: str, words: str) -> None:
    assert words.casefold() in page.casefold()


def test_licences_are_spdx_expressions() -> None:
    parts = (*bundled.distributions(), *bundled.other_parts())
    said = [licence for part in parts for licence in (*part.licences.values(), part.taken) if licence]
    assert [licence for licence in said if canonicalize_license_expression(licence) != licence] == []


def test_versions_inside_are_those_that_run() -> None:
    vault = sqlcipher.connect(":memory:")
    vault.execute("PRAGMA key = 'erfunden'")
    cipher = vault.execute("PRAGMA cipher_version").fetchone()[0]
    openssl = vault.execute("PRAGMA cipher_provider_version").fetchone()[0]
    vault.close()
    said = {part.name: part.version for part in bundled.other_parts() if part.version}
    assert said == {
        "Qt": qVersion(),
        "SQLCipher": cipher.split()[0],
        "SQLite": sqlcipher.sqlite_version,
        "OpenSSL": openssl.split()[1],
        "qpdf": pikepdf.__libqpdf_version__,
    }


def test_what_is_named_as_carrier_is_locked() -> None:
    carriers = {name for part in bundled.other_parts() for name in part.inside}
    assert carriers <= {one.name for one in lockfile.read_lock()}


def test_every_module_of_qt_that_is_used_is_lgpl() -> None:
    """QtCharts and others are GPL only: whoever imports a new module has to look first (ADR 9)."""
    lgpl = {"QtCore", "QtDBus", "QtGui", "QtPdf", "QtPdfWidgets", "QtPrintSupport", "QtSvg", "QtTest", "QtWidgets"}
    imports = [
        node
        for module in package_modules()
        for node in ast.walk(module.tree)
        if isinstance(node, ast.Import | ast.ImportFrom)
    ]
    used = {name.split(".")[1] for node in imports for name in imported(node) if name.startswith("PySide6.Qt")}
    assert "QtCore" in used
    assert used <= lgpl


def test_a_library_that_nobody_speaks_for_is_found(tmp_path: Path) -> None:
    inside = tmp_path / "_internal"
    for name in (
        "PySide6/Qt/lib/libQt6Core.so.6",
        "libxcb-shape.so.0",
        "lxml/etree.so",
        "libfremd.so.1",
        "api-ms-win-crt-heap-l1-1-0.dll",
    ):
        (inside / name).parent.mkdir(parents=True, exist_ok=True)
        (inside / name).touch()
    assert notices.unnamed_libraries(tmp_path) == ["libfremd.so.1"]


def test_wheels_without_a_hash_in_the_lock_do_not_count() -> None:
    wheels = script("wheels")
    locked = [
        lockfile.Locked("eins", "1.0", "", ("a" * 64,)),
        lockfile.Locked("zwei-teile", "2.0", "", ("b" * 64,)),
        lockfile.Locked("drei", "3.0", "", ("c" * 64,)),
    ]

    def told(name: str, file: str, digest: str) -> dict[str, object]:
        info = {"url": f"https://example.invalid/{file}", "archive_info": {"hashes": {"sha256": digest}}}
        return {"metadata": {"name": name}, "download_info": info}

    report = {
        "install": [
            told("eins", "eins-1.0-py3-none-any.whl", "a" * 64),
            told("Zwei_Teile", "zwei_teile-2.0-cp311.whl", "0" * 64),
        ]
    }
    cell = wheels.judge(locked, report)
    assert (cell.wheels, cell.pure) == (2, 1)
    assert cell.wrong == ("drei: no wheel", "zwei-teile: zwei_teile-2.0-cp311.whl is not in the lock")


def test_the_table_names_no_machine() -> None:
    assert "file:///" not in bundled.TABLE.read_text("utf-8")
    assert tomllib.loads(bundled.TABLE.read_text("utf-8"))["part"]
    assert str(ROOT) not in notices.NOTICES.read_text("utf-8")
