# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What the bundle for macOS says of itself (Apple, "Information Property List"); everything from packaging/parts.py."""

import re
import sys
from pathlib import Path
from typing import Any, Final

HERE: Final = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent))

import parts  # noqa: E402 - packaging/ is a folder of scripts, not a package

ENTITLEMENTS: Final = HERE / "entitlements.plist"
OLDEST: Final = "15.0"
"""Qt 6.12 would run on 14, but the locked wheels of pikepdf do not (``packaging/wheels.py`` shows it)."""


def type_id(kind: parts.FileKind) -> str:
    """The name under which macOS knows a kind of file (a uniform type identifier)."""
    return f"{parts.ID}.{kind.mime.rpartition('-')[2]}"


def numbers(version: str) -> str:
    """Apple takes at most three numbers with dots between them; a trailing ``rc1`` has no place there."""
    found = re.match(r"\d+(\.\d+){0,2}", version)
    if found is None:
        raise ValueError(version)
    return found.group()


def info_plist(version: str | None = None) -> dict[str, Any]:
    """The bundle's Info.plist as plain data."""
    number = numbers(version or parts.version())
    return {
        "CFBundleName": parts.TITLE,
        "CFBundleDisplayName": parts.TITLE,
        "CFBundleExecutable": parts.PROGRAM,
        "CFBundleIdentifier": parts.ID,
        "CFBundleShortVersionString": number,
        "CFBundleVersion": number,
        "CFBundleDevelopmentRegion": parts.LANGUAGES[0],
        "CFBundleLocalizations": list(parts.LANGUAGES),
        "LSMinimumSystemVersion": OLDEST,
        "LSApplicationCategoryType": "public.app-category.business",
        "LSBackgroundOnly": False,
        "NSHighResolutionCapable": True,
        "NSHumanReadableCopyright": parts.LICENCE,
        "CFBundleDocumentTypes": [_document(kind) for kind in parts.FILE_KINDS],
        "UTExportedTypeDeclarations": [_declared(kind) for kind in parts.FILE_KINDS],
    }


def _document(kind: parts.FileKind) -> dict[str, Any]:
    return {
        "CFBundleTypeName": kind.name["de"],
        "CFBundleTypeRole": "Editor",
        "LSHandlerRank": "Owner",
        "LSItemContentTypes": [type_id(kind)],
    }


def _declared(kind: parts.FileKind) -> dict[str, Any]:
    return {
        "UTTypeIdentifier": type_id(kind),
        "UTTypeDescription": kind.name["de"],
        "UTTypeConformsTo": ["public.data"],
        "UTTypeTagSpecification": {"public.filename-extension": [kind.extension], "public.mime-type": [kind.mime]},
    }


def arguments() -> dict[str, Any]:
    """What PyInstaller's ``BUNDLE`` takes, beside the collected folder."""
    return {
        "name": f"{parts.TITLE}.app",
        "icon": str(parts.BUILD / "mendi.icns"),
        "bundle_identifier": parts.ID,
        "version": numbers(parts.version()),
        "info_plist": info_plist(),
    }
