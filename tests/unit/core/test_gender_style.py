# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Words for people are written in the style that was chosen, and found in any."""

import re
import tomllib
from collections.abc import Iterator
from typing import Any

import pytest

from mendi_desktop.core import i18n
from mendi_desktop.core.folding import fold, folded_label, spellings
from mendi_desktop.core.gender_style import COLON, SLASH, STAR, STYLES, in_style, without_sign
from mendi_desktop.core.i18n import read_catalogue, tr, use_gender_style, use_language, written
from mendi_desktop.core.resources import resource
from mendi_desktop.features.codes import code_list
from mendi_desktop.features.council_rights import council_rights

WRITTEN = [
    ("Berater*in", "Berater:in", "Berater/-in"),
    ("Verbundmanager*innen", "Verbundmanager:innen", "Verbundmanager/-innen"),
    ("Kolleg*in", "Kolleg:in", "Kollegin/Kollege"),
    ("Kolleg*innen", "Kolleg:innen", "Kolleginnen/Kollegen"),
    ("Mentor*in", "Mentor:in", "Mentor/-in"),
    ("Mentor*innen", "Mentor:innen", "Mentorinnen/Mentoren"),
    ("Weiterbildungsmentor*in", "Weiterbildungsmentor:in", "Weiterbildungsmentor/-in"),
    ("Weiterbildungsmentor*innen", "Weiterbildungsmentor:innen", "Weiterbildungsmentorinnen/-mentoren"),
    ("Lernpat*in", "Lernpat:in", "Lernpatin/-pate"),
    ("andere*r Beschäftigte*r", "andere:r Beschäftigte:r", "andere/-r Beschäftigte/-r"),
    ("jede*r, eine*n, ein*e", "jede:r, eine:n, ein:e", "jede/-r, eine/-n, ein/-e"),
    ("der*die", "der:die", "der/die"),
    ("2 * 3, 4*5, * Pflicht", "2 * 3, 4*5, * Pflicht", "2 * 3, 4*5, * Pflicht"),
]
ADDED = re.compile(r"(?:er|[^n]tor|wirt|e)\*(?:in|r|n)|er\*innen", re.IGNORECASE)
"""Endings that are added to a whole word: "Berater" and "-in", "jede" and "-r", the plural "Berater" and "-innen"."""
SPELLED_OUT = re.compile(r"(?:kolleg|mentor|pat)\*in(?:nen)?", re.IGNORECASE)
"""Words that have a form of their own in the table above."""


@pytest.fixture(autouse=True)
def _star_again() -> Iterator[None]:
    yield
    use_gender_style(STAR)
    use_language("de", resource("i18n"))


@pytest.mark.parametrize("ways", WRITTEN)
def test_three_ways_of_writing(ways: tuple[str, str, str]) -> None:
    assert tuple(in_style(ways[0], style) for style in STYLES) == ways


def texts() -> Iterator[str]:
    """Every German text of the interface, of the pick lists and of what the program knows."""
    yield from read_catalogue(resource("i18n", "mendi_en.ts"))
    for folder in ("codes", "knowledge"):
        for path in sorted(resource(folder).glob("*.toml")):
            yield from _strings(tomllib.loads(path.read_text("utf-8")))


def _strings(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict | list):
        for item in value.values() if isinstance(value, dict) else value:
            yield from _strings(item)


def test_every_form_that_the_program_uses_can_be_written_with_a_slash() -> None:
    forms = {form for text in texts() for form in re.findall(r"[^\W\d_]+\*[^\W\d_]+", text)}
    assert "Kolleg*innen" in forms
    strange = {form for form in forms if not ADDED.search(form) and not SPELLED_OUT.search(form)}
    assert strange == set(), "say in core/gender_style.py how it is written with a slash, and here that it is right"


def test_interface_pick_lists_and_knowledge_follow_at_once() -> None:
    role = code_list("mentor_role").code("networker")
    for style, people, networker in (
        (COLON, "Kolleg:innen", "Netzwerker:in"),
        (SLASH, "Kolleginnen/Kollegen", "Netzwerker/-in"),
        (STAR, "Kolleg*innen", "Netzwerker*in"),
    ):
        use_gender_style(style)
        assert (tr("Kolleg*innen"), role.label(), written("Netzwerker*in")) == (people, networker, networker)
        assert not any("*" in right.says for right in council_rights("company").rules)


def test_nobodys_own_words_are_changed() -> None:
    use_gender_style(SLASH)
    assert tr("Tresor von {mentor}", mentor="Kolleg*in A") == "Tresor von Kolleg*in A"


def test_english_knows_nothing_of_it() -> None:
    use_gender_style(COLON)
    use_language("en", resource("i18n"))
    assert tr("Kolleg*innen") == "Colleagues"
    assert written("no*star") == "no*star"


def test_an_unknown_style_changes_nothing() -> None:
    with pytest.raises(ValueError, match="gap"):
        use_gender_style("gap")
    assert i18n.gender_style() == STAR


@pytest.mark.parametrize("typed", ["Kolleginnen", "kolleg*innen", "Kolleg:innen", "Kolleg_innen", "Kolleg/-innen"])
@pytest.mark.parametrize("style", STYLES)
def test_a_label_is_found_in_whatever_writing_it_stands(typed: str, style: str) -> None:
    label = folded_label(in_style("Austausch der Kolleg*innen", style))
    assert any(form in label for form in spellings(typed))


@pytest.mark.parametrize("typed", ["Beraterinnen", "Berater*innen", "Berater:innen"])
@pytest.mark.parametrize("style", STYLES)
def test_what_somebody_wrote_is_found_too(typed: str, style: str) -> None:
    assert any(form in fold(in_style("Mit zwei Berater*innen geredet", style)) for form in spellings(typed))


def test_signs_elsewhere_are_no_gender_style() -> None:
    assert without_sign("Tel:123, a:b, 3*4, und/oder, Ein:zel") == "Tel:123, a:b, 3*4, und/oder, Ein:zel"
    assert spellings("Termin") == ("termin",)
