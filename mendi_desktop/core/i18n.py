# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Translation without Qt: German is the source language, so no string can ever be missing in German.

A catalogue is a Qt Linguist ``.ts`` file (``resources/i18n/mendi_en.ts``), kept by ``pyside6-lupdate``, which finds the
calls of :func:`tr` and :func:`QT_TR_NOOP` by name. The text alone is the key: one German text has one meaning.
"""

import xml.etree.ElementTree as ET
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

SOURCE_LANGUAGE = "de"
LANGUAGES = ("de", "en")


@dataclass
class _InForce:
    language: str = SOURCE_LANGUAGE
    catalogue: Mapping[str, str] = field(default_factory=dict)


_in_force = _InForce()


def QT_TR_NOOP(text: str) -> str:  # noqa: N802 - pyside6-lupdate knows it by this name
    """Mark a constant for translation; it is translated by ``tr(constant)`` where it is shown."""
    return text


def tr(text: str, /, **values: object) -> str:
    """Translate ``text`` and fill in ``{names}``. Never call it with an f-string: the catalogue could not find it."""
    found = _in_force.catalogue.get(text, text)
    return found.format(**values) if values else found


def plural(count: int, one: str, many: str) -> str:
    """Choose between two texts marked with :func:`QT_TR_NOOP` and fill in ``{n}``. German and English need no more."""
    return tr(one if count == 1 else many, n=count)


def read_catalogue(path: Path) -> dict[str, str]:
    """Finished translations of a ``.ts`` file: German text to translated text."""
    messages = ET.parse(path).getroot().iter("message")  # noqa: S314 - our own file, shipped with the program
    return {
        message.findtext("source", ""): text
        for message in messages
        if (text := message.findtext("translation", "")) and message.find("translation[@type]") is None
    }


def use_language(language: str, folder: Path) -> None:
    """Switch all later :func:`tr` calls to ``language`` (one of :data:`LANGUAGES`), with catalogues from ``folder``."""
    if language not in LANGUAGES:
        raise ValueError(language)
    _in_force.catalogue = {} if language == SOURCE_LANGUAGE else read_catalogue(folder / f"mendi_{language}.ts")
    _in_force.language = language


def language() -> str:
    """The language in force, ``de`` or ``en``."""
    return _in_force.language
