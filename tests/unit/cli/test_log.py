# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""One consultation from the console."""

import json
from datetime import date, timedelta
from pathlib import Path
from uuid import UUID

import pytest

from mendi_desktop.storage.command import Work
from mendi_desktop.vault.session import open_vault
from tests.support.acts import Do
from tests.support.console import PASSPHRASE
from tests.unit.cli.conftest import Mendi

SHORT = ("--date", "gestern", "--minutes", "15", "--kind", "informal_chat")


def talks(mendi: Mendi, vault: Path) -> list[dict[str, object]]:
    found = json.loads(mendi("list", vault, "consultations", "--json").output())
    assert isinstance(found, list)
    return found


def colleagues(mendi: Mendi, vault: Path) -> list[dict[str, object]]:
    found = json.loads(mendi("list", vault, "colleagues", "--json").output())
    assert isinstance(found, list)
    return found


def test_a_corridor_talk_needs_day_minutes_and_kind(mendi: Mendi, vault: Path) -> None:
    new_id = UUID(mendi("log", vault, *SHORT).output().strip())
    (talk,) = talks(mendi, vault)
    assert UUID(str(talk["id"])) == new_id
    assert talk["held_on"] == (date.today() - timedelta(days=1)).isoformat()  # noqa: DTZ011 - local days are meant
    assert (talk["minutes"], talk["contact_kind"]) == (15, "informal_chat")


def test_everything_that_can_be_said_is_kept(mendi: Mendi, vault: Path) -> None:
    more = (
        "--channel",
        "phone",
        "--place",
        "office",
        "--org-unit",
        "Presswerk",
        "--concern",
        "funding",
        "--concern",
        "promotion",
    )
    notes = ("--barrier", "costs", "--note", "Will den <b>Meister</b> & fragt nach Geld", "--private-note", "nur meins")
    mendi("log", vault, "--date", "2.3.2026", "--minutes", "1:15", "--kind", "office_hour", *more, *notes)
    (talk,) = talks(mendi, vault)
    assert (talk["held_on"], talk["minutes"], talk["channel"]) == ("2026-03-02", 75, "phone")
    assert talk["concerns"] == ["funding", "promotion"]
    assert (talk["org_unit"], talk["place"]) == ("Presswerk", "office")


def test_an_unknown_alias_becomes_a_colleague_and_is_said(mendi: Mendi, vault: Path) -> None:
    first = mendi("log", vault, *SHORT, "--alias", "Birke-3", "--org-unit", "Lager").output().splitlines()
    assert first[0] == "Neu aufgenommen: Birke-3"
    second = mendi("log", vault, *SHORT, "--alias", "birke-3").output().splitlines()
    assert len(second) == 1
    (colleague,) = colleagues(mendi, vault)
    assert (colleague["alias"], colleague["org_unit"], colleague["talks"]) == ("Birke-3", "Lager", 2)


def test_a_refused_talk_leaves_no_colleague_behind(mendi: Mendi, vault: Path) -> None:
    mendi("log", vault, *SHORT, "--alias", "Birke-3", "--head-count", "4").refusal()
    assert colleagues(mendi, vault) == []


def test_a_group_is_tallied_without_people(mendi: Mendi, vault: Path) -> None:
    mendi("log", vault, "--date", "heute", "--minutes", "90", "--kind", "info_event", "--head-count", "25").output()
    assert talks(mendi, vault)[0]["head_count"] == 25


def test_the_record_can_be_searched_and_the_private_note_stays_in_its_drawer(mendi: Mendi, vault: Path) -> None:
    mendi("log", vault, *SHORT, "--note", "Berufsabschluss", "--private-note", "Schubladenwort")
    opened = open_vault(vault, PASSPHRASE)
    kept: list[str] = []

    def look(work: Work) -> None:
        connection = work.session.connection()
        kept.extend(connection.exec_driver_sql("SELECT record FROM consultation_text").scalars())
        kept.extend(connection.exec_driver_sql("SELECT text FROM private_note").scalars())

    opened.execute(Do(look))
    opened.close()
    assert kept == ["Berufsabschluss", "Schubladenwort"]
    shown = mendi("list", vault, "consultations").output() + json.dumps(talks(mendi, vault))
    assert "Schubladenwort" not in shown


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (("--date", "gestern", "--minutes", "15", "--kind", "informal_cht"), "informal_chat"),
        (("--date", "31.12.2199", "--minutes", "15", "--kind", "informal_chat"), "Zukunft"),
        (("--date", "32.1.2026", "--minutes", "15", "--kind", "informal_chat"), "--date: "),
        (("--date", "neulich", "--minutes", "15", "--kind", "informal_chat"), "--date: "),
        (("--date", "heute", "--minutes", "-5", "--kind", "informal_chat"), "Dauer"),
        (("--date", "heute", "--minutes", "viel", "--kind", "informal_chat"), "Dauer"),
        ((*SHORT, "--concern", "fundng"), "funding"),
        ((*SHORT, "--barrier", "kosten"), "Hürden"),
        ((*SHORT, "--channel", "fax"), "Kanal"),
        ((*SHORT, "--place", "mond"), "Ort"),
        ((*SHORT, "--head-count", "0"), "--head-count"),
        ((*SHORT, "--head-count", "²"), "--head-count"),
        ((*SHORT, "--alias", " "), "Kürzel"),
        ((*SHORT, "--alias", "A" * 41), "zu lang"),
    ],
)
def test_what_does_not_fit_is_said_and_nothing_is_kept(
    mendi: Mendi, vault: Path, options: tuple[str, ...], said: str
) -> None:
    assert said in mendi("log", vault, *options).refusal()
    assert talks(mendi, vault) == []
