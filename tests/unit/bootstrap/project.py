# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""A project small enough that setting it up needs no network: empty locks and a console program that echoes."""

import subprocess
import sys
from pathlib import Path

from tests.arch.tree import ROOT

ECHO = """
import json, os, sys
print(json.dumps({"args": sys.argv[1:], "cwd": os.getcwd(), "python": sys.executable}))
sys.exit(7)
"""


def make_project(root: Path) -> Path:
    """Copy ``run.py`` into ``root`` beside empty locks; the program echoes its arguments and exits with 7."""
    (root / "packaging").mkdir(parents=True)
    for name in ("requirements.lock", "requirements-dev.lock"):
        (root / "packaging" / name).write_text("# nothing\n", "utf-8")
    app = root / "mendi_desktop" / "app"
    app.mkdir(parents=True)
    for package in (app.parent, app):
        (package / "__init__.py").touch()
    (app / "cli_main.py").write_text(ECHO, "utf-8")
    (root / "run.py").write_text((ROOT / "run.py").read_text("utf-8"), "utf-8")
    return root


def run(root: Path, *args: str, cwd: Path | None = None) -> subprocess.CompletedProcess[str]:
    """Call the project's ``run.py`` like a person would, with the Python below this environment."""
    command = [base_python(), str(root / "run.py"), *args]
    return subprocess.run(command, cwd=cwd or root, capture_output=True, text=True, encoding="utf-8", check=False)


def base_python() -> str:
    """The interpreter that this environment was made from."""
    name = Path(sys.executable).name
    for folder in (Path(sys.base_prefix) / "bin", Path(sys.base_prefix)):
        for candidate in (name, f"python3.{sys.version_info.minor}", "python3", "python.exe"):
            if (folder / candidate).is_file():
                return str(folder / candidate)
    raise FileNotFoundError(sys.base_prefix)
