# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The English catalogue is complete, fits the sources and keeps the names that are filled in."""

import importlib.util
import re
import shutil
import xml.etree.ElementTree as ET
from functools import lru_cache
from pathlib import Path
from types import ModuleType

from mendi_desktop.core.i18n import read_catalogue
from tests.arch.tree import PACKAGE, ROOT

PLACEHOLDER = re.compile(r"\{\w*[^}]*\}")
ADVICE = "run: python packaging/translations.py, then translate what is unfinished"


@lru_cache
def script() -> ModuleType:
    """``packaging/translations.py``: a script, not a package, because ``packaging`` is somebody else's name."""
    spec = importlib.util.spec_from_file_location("translations", ROOT / "packaging" / "translations.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def sources(catalogue: Path) -> list[str]:
    root = ET.parse(catalogue).getroot()  # noqa: S314 - our own file
    return sorted(message.findtext("source", "") for message in root.iter("message"))


def unfinished(catalogue: Path) -> list[str]:
    finished = read_catalogue(catalogue)
    return [text for text in sources(catalogue) if text not in finished]


def wrong_placeholders(catalogue: dict[str, str]) -> list[str]:
    """Source texts whose translation fills in other names."""
    return [
        text
        for text, translation in catalogue.items()
        if sorted(PLACEHOLDER.findall(text)) != sorted(PLACEHOLDER.findall(translation))
    ]


def test_the_catalogue_fits_the_sources(tmp_path: Path) -> None:
    catalogue = script().CATALOGUE
    shutil.copytree(ROOT / PACKAGE, tmp_path / PACKAGE, ignore=shutil.ignore_patterns("__pycache__"))
    (tmp_path / catalogue).parent.mkdir(parents=True)
    shutil.copy(ROOT / catalogue, tmp_path / catalogue)
    script().update(tmp_path)
    assert sources(tmp_path / catalogue) == sources(ROOT / catalogue), ADVICE


def test_every_text_is_translated() -> None:
    assert unfinished(ROOT / script().CATALOGUE) == [], ADVICE


def test_translations_fill_in_the_same_names() -> None:
    assert wrong_placeholders(read_catalogue(ROOT / script().CATALOGUE)) == []


def test_nothing_is_left_german_in_english() -> None:
    """Umlauts and stars stand in English texts only where they are shown as such."""
    catalogue = read_catalogue(ROOT / script().CATALOGUE)
    german = [text for text in catalogue.values() if re.search(r"[äöüÄÖÜß„]|\w\*\w", text)]
    assert all("Ährenlese" in text for text in german), german


def test_new_and_unfinished_texts_are_seen(tmp_path: Path) -> None:
    catalogue = tmp_path / script().CATALOGUE
    catalogue.parent.mkdir(parents=True)
    (tmp_path / PACKAGE).mkdir()
    (tmp_path / PACKAGE / "page.py").write_text('def f(n):\n    return tr("Noch {n} Gespräche", n=n)\n', "utf-8")
    script().update(tmp_path)
    assert unfinished(catalogue) == sources(catalogue) == ["Noch {n} Gespräche"]
    assert wrong_placeholders({"Noch {n} Gespräche": "{count} talks left"}) == ["Noch {n} Gespräche"]
