# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Pick lists on the console."""

import json

from mendi_desktop.features.codes import code_lists
from tests.unit.cli.conftest import Mendi


def test_all_lists_are_named(mendi: Mendi) -> None:
    lines = mendi("codes").output().splitlines()
    assert [line.split()[0] for line in lines[1:]] == list(code_lists())


def test_a_list_shows_code_and_label(mendi: Mendi) -> None:
    assert ["informal_chat", "Tür-und-Angel-Gespräch"] in [
        line.split(maxsplit=1) for line in mendi("codes", "contact_kind").output().splitlines()
    ]


def test_a_list_as_json_has_code_label_and_group(mendi: Mendi) -> None:
    rows = json.loads(mendi("codes", "barrier", "--json").output())
    assert all(row.keys() == {"code", "label", "group", "special"} for row in rows)
    assert any(row["group"] == "company_culture" for row in rows)


def test_all_lists_as_json_are_keyed_by_name(mendi: Mendi) -> None:
    assert list(json.loads(mendi("codes", "--json").output())) == list(code_lists())


def test_an_unknown_list_is_answered_with_the_nearest(mendi: Mendi) -> None:
    assert "channel" in mendi("codes", "chanel").refusal()
