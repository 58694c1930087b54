# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The status line names one hole, the most urgent, and never what somebody knowingly put off."""

import shutil
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from mendi_desktop.features.safekeeping.moments import moment_name, said_age, said_moment, short_moment
from mendi_desktop.features.safekeeping.outlook import Deed, Outlook, Sheet, calm, look, worst_hole
from mendi_desktop.vault.backups.backup import Backup, Reason
from mendi_desktop.vault.backups.net import SafetyNet
from mendi_desktop.vault.backups.state import Second
from mendi_desktop.vault.opened import Vault
from mendi_desktop.vault.place import Kind, Place
from mendi_desktop.vault.safekeeping import NoteRecoverySheet
from mendi_desktop.vault.session import create_vault
from mendi_desktop.vault.watch import ForeignChangeError
from tests.support.vaults import TODAY, add_colleague

NOW = datetime(2026, 11, 23, 13, 5, tzinfo=UTC)


def backup(age: timedelta = timedelta(hours=1), *, intact: bool = True) -> Backup:
    return Backup(Path("s.mendi"), NOW - age, Reason.AUTOMATIC, False, 190_000, 1, "00", "first", intact)


SAFE = Outlook(
    now=NOW,
    backups=(backup(),),
    changed=False,
    net_hole="",
    second=Second.NONE,
    second_folder="",
    second_seen=None,
    place=Place(Kind.LOCAL),
    sheet=Sheet.MADE,
    sheet_on=date(2026, 11, 1),
    tried=True,
)
CLOUD = Place(Kind.CLOUD, "OneDrive")
LONG_AGO = date(2026, 11, 1)

# the most urgent first: what makes the hole, a word of its sentence, what mends it
HOLES: list[tuple[dict[str, Any], str, Deed]] = [
    ({"foreign": "„werk-nord.mendi“ wurde von außen ersetzt."}, "von außen verändert", Deed.LOOK),
    ({"findings": 2}, "2 Befunde", Deed.LOOK),
    ({"unexamined": True}, "nicht richtig beendet", Deed.EXAMINE),
    ({"trouble": "Der Datenträger ist voll."}, "nicht gelungen", Deed.LOOK),
    ({"backups": ()}, "Noch nicht gesichert", Deed.BACK_UP),
    ({"backups": (backup(timedelta(days=12)),), "changed": True}, "vor 12 Tagen", Deed.BACK_UP),
    ({"net_hole": "Eine Sicherung fehlt."}, "Eine Sicherung fehlt", Deed.LOOK),
    ({"sheet": Sheet.VOID}, "gilt seit der neuen Passphrase nicht mehr", Deed.LOOK),
    ({"place": CLOUD}, "OneDrive", Deed.LOOK),
    ({"second": Second.MISSING, "second_seen": LONG_AGO}, "zuletzt vor 22 Tagen da", Deed.LOOK),
    ({"sheet": Sheet.NONE}, "noch kein Notfallblatt", Deed.LOOK),
]


@pytest.mark.parametrize(("facts", "words", "deed"), HOLES)
def test_every_hole_is_a_sentence_with_one_act(facts: dict[str, Any], words: str, deed: Deed) -> None:
    hole = worst_hole(replace(SAFE, **facts))
    assert hole is not None
    assert words in hole.sentence
    assert (hole.deed, bool(hole.act)) == (deed, True)


def test_the_most_urgent_hole_is_said_first() -> None:
    """Each hole is joined by all less urgent ones and still is the one that is said."""
    for urgent, (_, words, _) in enumerate(HOLES):
        together: dict[str, Any] = {}
        for facts, _, _ in reversed(HOLES[urgent:]):
            together |= facts
        hole = worst_hole(replace(SAFE, **together))
        assert hole is not None
        assert words in hole.sentence


@pytest.mark.parametrize(
    "facts",
    [
        {"sheet": Sheet.DECLINED, "sheet_on": None},
        {"place": CLOUD, "place_accepted": True},
        {"place": Place(Kind.NETWORK, "filer")},
        {"second": Second.MISSING, "second_seen": date(2026, 11, 12)},
        {"backups": (backup(timedelta(days=90)),)},
        {"backups": (backup(timedelta(hours=3)),), "changed": True},
        {"backups": (backup(timedelta(days=3)),), "changed": True, "tried": False},
        {"backups": (), "tried": False},
    ],
    ids=["sheet put off", "place accepted", "network", "stick away for days", "nothing new", "new since lunch",
         "just opened", "just made"],
)  # fmt: skip
def test_nobody_is_nagged(facts: dict[str, Any]) -> None:
    assert worst_hole(replace(SAFE, **facts)) is None


def test_calm_words_say_when() -> None:
    assert calm(SAFE).startswith("Verschlüsselt, zuletzt gesichert heute um ")
    assert "gleich zum ersten Mal" in calm(replace(SAFE, backups=()))
    assert "gleich zum ersten Mal" in calm(replace(SAFE, backups=(backup(intact=False),))), "a file that is gone"


def local(*moment: int) -> datetime:
    """A moment of the clock on the wall, wherever the test runs."""
    return datetime(*moment).astimezone()  # type: ignore[arg-type]


def test_moments_are_said_as_by_somebody_who_looks_at_clock_and_calendar() -> None:
    now = local(2026, 11, 23, 14, 30)
    assert said_moment(local(2026, 11, 23, 9, 5), now) == "heute um 9:05"
    assert said_moment(local(2026, 11, 22, 23, 59), now) == "gestern um 23:59"
    assert said_moment(local(2026, 11, 13, 16, 40), now) == "am Fr, 13.11. um 16:40"
    assert moment_name(local(2026, 11, 13, 16, 40), now) == "Fr, 13.11. um 16:40"
    assert moment_name(local(2026, 11, 23, 9, 5), now) == "heute um 9:05"
    assert short_moment(local(2025, 11, 13, 16, 40), now) == "Do, 13.11.2025, 16:40"
    assert [said_age(date(2026, 11, day), date(2026, 11, 29)) for day in (29, 28, 27, 1)] == [
        "heute", "gestern", "vor 2 Tagen", "vor 28 Tagen",
    ]  # fmt: skip
    assert said_age(date(2026, 10, 1), date(2026, 11, 29)) == "am Do, 1.10."


@pytest.fixture
def net(vault: Vault, tmp_path: Path) -> SafetyNet:
    return SafetyNet(vault, tmp_path / "sicherungen")


def test_the_facts_come_from_the_vault_and_its_net(vault: Vault, net: SafetyNet, tmp_path: Path) -> None:
    before = look(vault, net)
    assert (before.last, before.changed, before.sheet, before.second) == (None, True, Sheet.NONE, Second.NONE)
    stick = tmp_path / "STICK"
    stick.mkdir()
    net.choose_second_target(stick)
    net.back_up()
    after = look(vault, net)
    assert (after.changed, after.second, after.second_folder) == (False, Second.THERE, str(stick))
    assert len(after.backups) == 2
    add_colleague(vault)
    stick.rename(tmp_path / "in der Schublade")
    later = look(vault, net)
    assert (later.changed, later.second, later.second_seen) == (True, Second.MISSING, TODAY)


def test_a_sheet_is_good_void_or_put_off(vault: Vault, net: SafetyNet) -> None:
    found = []
    for mark in (vault.key.mark, "0" * 16, ""):
        vault.execute(NoteRecoverySheet(mark))
        found.append(look(vault, net).sheet)
    assert found == [Sheet.MADE, Sheet.VOID, Sheet.DECLINED]


def test_a_file_that_somebody_else_has_replaced_is_told_and_not_read(tmp_path: Path) -> None:
    path = tmp_path / "werk-nord.mendi"
    vault = create_vault(path, "vier Wörter nur hier")
    net = SafetyNet(vault, tmp_path / "sicherungen")
    net.back_up()
    before = look(vault, net)
    assert before.foreign == ""
    (copy,) = (tmp_path / "sicherungen").rglob("*.mendi")
    shutil.copy(copy, tmp_path / "fremd.mendi")
    (tmp_path / "fremd.mendi").replace(path)
    after = look(vault, net, before)
    assert "von außen ersetzt" in after.foreign
    assert after.backups == before.backups
    with pytest.raises(ForeignChangeError):
        look(vault, net)
    vault.close()
