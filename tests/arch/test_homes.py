# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Dangerous things have one home each: engines, commits, the seal, bulk changes, files, the network."""

import ast
import re
from collections.abc import Callable, Iterator

import pytest

from tests.arch.exceptions import NETWORK, TEMPORARY, WAITING_TESTS, WRITERS
from tests.arch.findings import unexcused
from tests.arch.tree import Module, imported, name_of, own_modules, package_modules

Check = Callable[[Module], Iterator[tuple[str, str]]]

ENGINE_HOME = "mendi_desktop/storage/engine.py"
COMMIT_HOME = "mendi_desktop/storage/unit.py"
SEAL_HOME = "mendi_desktop/privacy/"
COMMANDS = re.compile(r"mendi_desktop/features/\w+/commands(\.py|/\w+\.py)")
# Everything that can open a socket to somewhere else, or hand an address to a program that does.
NETWORK_NAMES = {
    "socket", "socketserver", "ssl", "urllib", "http", "ftplib", "smtplib", "imaplib", "poplib", "xmlrpc",
    "asyncio", "webbrowser", "requests", "httpx", "aiohttp", "urllib3", "websockets",
    "PySide6.QtNetwork", "PySide6.QtDBus", "PySide6.QtGui.QDesktopServices",
}  # fmt: skip
HARMLESS = {"urllib.parse"}  # text only
BULK = {"update", "delete", "insert"}
WRITING_CALLS = {
    "write_text", "write_bytes", "QSaveFile", "QTemporaryFile", "copyfile", "copy2", "fdopen",
    "write_atomically", "create_file", "FileHandler", "RotatingFileHandler", "QSettings",
}  # fmt: skip
READING_OPENS = re.compile(r"os\.open\(.*(os\.O_RDONLY|os\.devnull).*\)")


def calls(module: Module) -> Iterator[tuple[ast.Call, str]]:
    return ((node, name_of(node.func)) for node in module.nodes(ast.Call))


def imports(module: Module) -> Iterator[tuple[ast.Import | ast.ImportFrom, str]]:
    for node in ast.walk(module.tree):
        if isinstance(node, ast.Import | ast.ImportFrom):
            yield from ((node, name) for name in imported(node))


def engines(module: Module) -> Iterator[tuple[str, str]]:
    for node, name in calls(module):
        if name in {"create_engine", "engine_from_config"} and module.path != ENGINE_HOME:
            yield module.path, module.at(node, "makes an engine outside storage/engine.py")


def commits(module: Module) -> Iterator[tuple[str, str]]:
    for node, name in calls(module):
        if name == "commit" and isinstance(node.func, ast.Attribute) and module.path != COMMIT_HOME:
            yield module.path, module.at(node, "commits outside storage/unit.py")


def seals(module: Module) -> Iterator[tuple[str, str]]:
    if module.path.startswith(SEAL_HOME):
        return
    named = [node for node in ast.walk(module.tree) if name_of(node) == "_SEAL"]
    taken = [node for node, name in imports(module) if name.endswith("._SEAL")]
    for node in [*named, *taken]:
        yield module.path, module.at(node, "takes the seal of SafeTable")


def bulk_changes(module: Module) -> Iterator[tuple[str, str]]:
    """Changes that no ORM flush sees, so that undo and refresh would miss them: only in commands of an area."""
    if not COMMANDS.fullmatch(module.path):
        return
    for node, name in imports(module):
        if name.startswith("sqlalchemy") and name.rpartition(".")[2] in BULK | {"text"}:
            yield module.path, module.at(node, f"takes {name}")
    for call, name in calls(module):
        owner = call.func.value if isinstance(call.func, ast.Attribute) else None
        on_table = owner is not None and name_of(owner) in {"__table__", "sa", "sqlalchemy"}
        on_query = isinstance(owner, ast.Call) and name_of(owner.func) in {"query", "filter", "filter_by", "where"}
        if (name in BULK and (on_table or on_query)) or name.startswith("bulk_"):
            yield module.path, module.at(call, f"changes rows in bulk by {name}")


def prints(module: Module) -> Iterator[tuple[str, str]]:
    for node, name in calls(module):
        if name == "print" and isinstance(node.func, ast.Name) and not module.path.startswith("mendi_desktop/cli/"):
            yield module.path, module.at(node, "prints outside cli")


def writers(module: Module) -> Iterator[tuple[str, str]]:
    for node, name in calls(module):
        texts = [*node.args, *(keyword.value for keyword in node.keywords if keyword.arg == "mode")]
        modes = {text.value for text in texts if isinstance(text, ast.Constant) and isinstance(text.value, str)}
        opens = name == "open" and any(re.fullmatch(r"[rwaxbt+]*[wax+][rwaxbt+]*", mode) for mode in modes)
        opens_low = ast.unparse(node.func) == "os.open" and not READING_OPENS.fullmatch(ast.unparse(node))
        if opens or opens_low or name in WRITING_CALLS:
            yield module.path, module.at(node, f"writes a file by {name}")


def temporary(module: Module) -> Iterator[tuple[str, str]]:
    for node, name in imports(module):
        if name == "tempfile" or name.endswith((".QTemporaryFile", ".QTemporaryDir")):
            yield module.path, module.at(node, "makes temporary files: plain text could stay there")


def network(module: Module) -> Iterator[tuple[str, str]]:
    for node, name in imports(module):
        parts = name.split(".")
        prefixes = {".".join(parts[: length + 1]) for length in range(len(parts))}
        if prefixes & NETWORK_NAMES and not prefixes & HARMLESS and name != "urllib":
            yield module.path, module.at(node, f"imports {name}: nothing here talks to a network")


def waits(module: Module) -> Iterator[tuple[str, str]]:
    for node, _ in calls(module):
        if ast.unparse(node.func) in {"qtbot.wait", "QTest.qWait", "QTest.qSleep", "time.sleep", "sleep"}:
            yield module.path, module.at(node, "waits for a fixed time")


CHECKS: list[tuple[Check, dict[str, str]]] = [
    (engines, {}),
    (commits, {}),
    (seals, {}),
    (bulk_changes, {}),
    (prints, {}),
    (writers, WRITERS),
    (temporary, TEMPORARY),
    (network, NETWORK),
]


@pytest.mark.parametrize(("check", "allowed"), CHECKS, ids=lambda value: getattr(value, "__name__", ""))
def test_every_dangerous_thing_has_one_home(check: Check, allowed: dict[str, str]) -> None:
    assert unexcused((finding for module in package_modules() for finding in check(module)), allowed) == []


def test_tests_wait_for_something_and_not_for_a_time() -> None:
    tests = [module for module in own_modules() if module.path.startswith("tests/")]
    assert unexcused((finding for module in tests for finding in waits(module)), WAITING_TESTS) == []


COMMANDS_PATH = "mendi_desktop/features/plans/commands.py"
BAD = [
    (engines, "mendi_desktop/vault/open.py", "engine = sa.create_engine('sqlite://')"),
    (commits, "mendi_desktop/features/plans/commands.py", "session.commit()"),
    (seals, "mendi_desktop/reports/pdf.py", "from mendi_desktop.privacy.safe_table import _SEAL"),
    (seals, "mendi_desktop/reports/pdf.py", "seal = safe_table._SEAL"),
    (bulk_changes, COMMANDS_PATH, "from sqlalchemy import update"),
    (bulk_changes, COMMANDS_PATH, "session.query(Plan).filter(x).delete()"),
    (bulk_changes, COMMANDS_PATH, "Plan.__table__.insert()"),
    (prints, "mendi_desktop/storage/unit.py", "print(1)"),
    (writers, "mendi_desktop/gui/kit/theme.py", "open(name, 'w')"),
    (writers, "mendi_desktop/gui/kit/theme.py", "path.open(mode='ab')"),
    (writers, "mendi_desktop/gui/kit/theme.py", "path.write_text('a')"),
    (temporary, "mendi_desktop/reports/pdf.py", "from tempfile import NamedTemporaryFile"),
    (network, "mendi_desktop/core/ids.py", "import socket"),
    (network, "mendi_desktop/core/ids.py", "from urllib import request"),
    (network, "mendi_desktop/gui/kit/links.py", "from PySide6.QtGui import QDesktopServices"),
    (waits, "tests/gui/test_page.py", "qtbot.wait(100)"),
]  # fmt: skip


@pytest.mark.parametrize(("check", "path", "source"), BAD)
def test_the_check_sees_a_breach(check: Check, path: str, source: str) -> None:
    assert len(list(check(Module(path, source)))) >= 1


def test_the_checks_leave_the_harmless_alone() -> None:
    harmless = (
        "import sqlalchemy\nfrom urllib.parse import quote\nvalues.update(a=1)\npath.open('rb')\nsession.delete(plan)\n"
    )
    found = [finding for check, _ in CHECKS for finding in check(Module(COMMANDS_PATH, harmless))]
    assert found == []
