# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
from collections.abc import Iterator
from pathlib import Path

import pytest

from mendi_desktop.core import i18n
from mendi_desktop.core.i18n import QT_TR_NOOP, language, plural, read_catalogue, tr, use_language

CATALOGUE = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS><TS version="2.1" language="en" sourcelanguage="de"><context><name>x</name>
<message><source>Gespräch</source><translation>Talk</translation></message>
<message><source>{n} Gespräch</source><translation>{n} talk</translation></message>
<message><source>{n} Gespräche</source><translation>{n} talks</translation></message>
<message><source>Kürzel</source><translation type="unfinished">Ali</translation></message>
<message><source>Tresor</source><translation type="vanished">Safe</translation></message>
<message><source>Leer</source><translation></translation></message>
<message><source>A &amp; B</source><translation>A &amp; b &lt;c&gt;</translation></message>
</context></TS>"""


@pytest.fixture
def catalogues(tmp_path: Path) -> Iterator[Path]:
    (tmp_path / "mendi_en.ts").write_text(CATALOGUE, "utf-8")
    yield tmp_path
    use_language("de", tmp_path)


def test_only_finished_translations_are_read(catalogues: Path) -> None:
    assert read_catalogue(catalogues / "mendi_en.ts") == {
        "Gespräch": "Talk",
        "{n} Gespräch": "{n} talk",
        "{n} Gespräche": "{n} talks",
        "A & B": "A & b <c>",
    }


def test_german_is_the_text_itself_and_english_falls_back_to_it(catalogues: Path) -> None:
    assert tr("Gespräch") == "Gespräch"
    use_language("en", catalogues)
    assert (language(), tr("Gespräch"), tr("Kürzel"), tr("Tresor")) == ("en", "Talk", "Kürzel", "Tresor")
    use_language("de", catalogues)
    assert (language(), tr("Gespräch")) == ("de", "Gespräch")


def test_numbers_choose_their_form_in_both_languages(catalogues: Path) -> None:
    one, many = QT_TR_NOOP("{n} Gespräch"), QT_TR_NOOP("{n} Gespräche")
    assert [plural(n, one, many) for n in (0, 1, 2)] == ["0 Gespräche", "1 Gespräch", "2 Gespräche"]
    use_language("en", catalogues)
    assert [plural(n, one, many) for n in (0, 1, 2)] == ["0 talks", "1 talk", "2 talks"]


def test_values_are_filled_in_once_and_braces_without_values_stay() -> None:
    assert tr("Hallo {name}", name="{name} {0}") == "Hallo {name} {0}"
    assert tr("Klammern {bleiben}") == "Klammern {bleiben}"


def test_an_unknown_language_or_a_missing_catalogue_changes_nothing(catalogues: Path) -> None:
    with pytest.raises(ValueError, match="fr"):
        use_language("fr", catalogues)
    with pytest.raises(FileNotFoundError):
        use_language("en", catalogues / "nirgends")
    assert language() == i18n.SOURCE_LANGUAGE
