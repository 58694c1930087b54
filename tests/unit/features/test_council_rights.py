# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Rights of the councils are worded in both languages, and lead to the same acts."""

from collections.abc import Iterator

import pytest

from mendi_desktop.core.i18n import use_language
from mendi_desktop.core.resources import resource
from mendi_desktop.features.council_rights import Rights, council_rights


@pytest.fixture(autouse=True)
def _back_to_german() -> Iterator[None]:
    yield
    use_language("de", resource("i18n"))


def in_language(language: str, workplace_kind: str) -> Rights:
    use_language(language, resource("i18n"))
    return council_rights(workplace_kind)


@pytest.mark.parametrize(("workplace_kind", "act"), [("company", "BetrVG"), ("public_office", "BPersVG")])
def test_every_right_is_worded_in_both_languages(workplace_kind: str, act: str) -> None:
    german, english = in_language("de", workplace_kind), in_language("en", workplace_kind)
    assert german.checked == english.checked
    assert [right.target for right in german.rules] == [right.target for right in english.rules]
    for there, here in zip(german.rules, english.rules, strict=True):
        assert there.paragraph.startswith("§ ")
        assert here.paragraph.startswith("s. ")
        assert there.paragraph.endswith(act)
        assert here.paragraph.endswith(act)
        assert there.says != here.says
        assert f"({act})" in here.source


def test_the_language_may_change_while_the_program_runs() -> None:
    assert in_language("en", "company") != in_language("de", "company") == in_language("de", "company")
