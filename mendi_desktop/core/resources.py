# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Finds the files of ``resources/``, in a checkout and in an installed package, and the version."""

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent.parent


def resource(*parts: str) -> Path:
    """Path of a file below ``resources/``."""
    installed = _PACKAGE / "_resources"
    return (installed if installed.is_dir() else _PACKAGE.parent / "resources").joinpath(*parts)


def handbook() -> Path:
    """Folder of the handbook's chapters; its pictures lie in ``bilder``."""
    installed = _PACKAGE / "_resources"
    return installed / "handbuch" if installed.is_dir() else _PACKAGE.parent / "docs" / "handbuch"


def version() -> str:
    """The program's version; ``pyproject.toml`` is the only place where it is written."""
    import tomllib
    from importlib import metadata

    project = _PACKAGE.parent / "pyproject.toml"
    if project.is_file():
        return str(tomllib.loads(project.read_text("utf-8"))["project"]["version"])
    return metadata.version("mendi-desktop")
