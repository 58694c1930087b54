# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Translation without Qt: German is the source language, so no string can ever be missing in German.

Every German text of the program also passes :func:`written`, which writes words for people in the gender style that
was chosen. It sees texts as they stand in the program, before anything is filled in, so nobody's own words change.

A catalogue is a Qt Linguist ``.ts`` file (``resources/i18n/mendi_en.ts``), kept by ``pyside6-lupdate``, which finds the
calls of :func:`tr` and :func:`QT_TR_NOOP` by name. The text alone is the key: one German text has one meaning.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from mendi_desktop.core.gender_style import STAR, STYLES, in_style

SOURCE_LANGUAGE = "de"
LANGUAGES = ("de", "en")


@dataclass
class _InForce:
    """``said`` holds what was looked up before; texts of the program only, so there is an end to it."""

    language: str = SOURCE_LANGUAGE
    catalogue: Mapping[str, str] = field(default_factory=dict)
    gender_style: str = STAR
    finish: Callable[[str], str] | None = None
    said: dict[str, str] = field(default_factory=dict)


_in_force = _InForce()


def QT_TR_NOOP(text: str) -> str:  # noqa: N802 - pyside6-lupdate knows it by this name
    """Mark a constant for translation; it is translated by ``tr(constant)`` where it is shown."""
    return text


def tr(text: str, /, **values: object) -> str:
    """Translate ``text`` and fill in ``{names}``. Never call it with an f-string: the catalogue could not find it."""
    found = _in_force.said.get(text)
    if found is None:
        found = _in_force.said[text] = written(_in_force.catalogue.get(text, text))
    return found.format(**values) if values else found


def written(text: str) -> str:
    """A text of the program's own files (pick lists, knowledge), in the language in force already, as it is shown."""
    if _in_force.finish is not None:
        return _in_force.finish(text)
    return in_style(text, _in_force.gender_style) if _in_force.language == SOURCE_LANGUAGE else text


def plural(count: int, one: str, many: str) -> str:
    """Choose between two texts marked with :func:`QT_TR_NOOP` and fill in ``{n}``. German and English need no more."""
    return tr(one if count == 1 else many, n=count)


def read_catalogue(path: Path) -> dict[str, str]:
    """Finished translations of a ``.ts`` file: German text to translated text."""
    import xml.etree.ElementTree as ET

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
    _in_force.said.clear()


def use_gender_style(style: str) -> None:
    """Write all German texts in ``style`` (one of :data:`mendi_desktop.core.gender_style.STYLES`) from now on."""
    if style not in STYLES:
        raise ValueError(style)
    _in_force.gender_style = style
    _in_force.said.clear()


def use_finish(finish: Callable[[str], str] | None) -> None:
    """Let ``finish`` have the last word on every text of the program; ``None`` for the usual way.

    For a language that nobody speaks: one made on the fly shows texts that pass nobody, and places that are too small.
    """
    _in_force.finish = finish
    _in_force.said.clear()


def language() -> str:
    """The language in force, ``de`` or ``en``."""
    return _in_force.language


def gender_style() -> str:
    """The gender style in which German texts are written."""
    return _in_force.gender_style
