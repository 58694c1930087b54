# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Linter, formatter and type checker are part of the tests, so that one command is the whole check."""

import subprocess
import sys

import pytest

from tests.arch.tree import ROOT

TYPED = ["mendi_desktop", "tests", "run.py", *sorted(str(path) for path in (ROOT / "packaging").rglob("*.py"))]


def complaints(*command: str) -> str:
    """Output of a tool run in the root, or '' if it is content."""
    done = subprocess.run([sys.executable, "-m", *command], cwd=ROOT, capture_output=True, text=True, check=False)
    return done.stdout + done.stderr if done.returncode else ""


def test_ruff_finds_nothing() -> None:
    assert complaints("ruff", "check", "--quiet", ".") == ""


def test_the_code_is_formatted() -> None:
    assert complaints("ruff", "format", "--check", "--quiet", ".") == ""


@pytest.mark.timeout(600)  # the first run has no cache
def test_types_are_strict() -> None:
    assert complaints("mypy", *TYPED) == ""
