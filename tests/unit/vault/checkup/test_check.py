# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""``check_vault``: a vault that is well says nothing, and every kind of damage is found."""

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest

from mendi_desktop.core.clock import FixedClock
from mendi_desktop.storage import engine
from mendi_desktop.storage.command import Work
from mendi_desktop.vault import session
from mendi_desktop.vault.checkup import Finding, Part, check_vault
from mendi_desktop.vault.keys import derive_key
from mendi_desktop.vault.session import Vault, create_vault, open_vault
from tests.support.acts import Do, Talk, Welcome
from tests.support.vault_files import CHEAP

WORD = "Kornblume am Gleis"
TODAY = FixedClock.on(date(2026, 3, 2))


@pytest.fixture
def path(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A vault with one colleague and three talks."""
    monkeypatch.setattr(session, "PARAMETERS", (CHEAP,))
    vault = create_vault(tmp_path / "werk.mendi", WORD, clock=TODAY)
    somebody = vault.execute(Welcome("Ahorn-7"))
    for record in ("Berufsabschluss nachholen", "Fragt nach Bildungsurlaub", "Möchte in die Lehrwerkstatt"):
        vault.execute(Talk(record, somebody))
    vault.close()
    return vault.path


@pytest.fixture
def harm(path: Path) -> Callable[[str], None]:
    """Changes the file behind the program's back."""

    def run(statement: str) -> None:
        salt = path.read_bytes()[:16]
        connection = engine.connect(path, derive_key(WORD, salt, CHEAP), salt)
        connection.execute("PRAGMA foreign_keys=OFF")
        connection.execute(statement)
        connection.close()

    return run


@pytest.fixture
def opened(path: Path) -> Iterator[Callable[[], Vault]]:
    vaults: list[Vault] = []

    def make() -> Vault:
        vaults.append(open_vault(path, WORD, TODAY))
        return vaults[-1]

    yield make
    for vault in vaults:
        vault.close()


def parts(findings: tuple[Finding, ...]) -> list[tuple[Part, int]]:
    return [(finding.part, finding.count) for finding in findings]


def test_a_vault_that_is_well_says_nothing(opened: Callable[[], Vault]) -> None:
    assert check_vault(opened()) == ()


@pytest.mark.parametrize(
    ("statement", "found"),
    [
        ("DELETE FROM colleague", [(Part.LINKS, 3)]),
        ("DELETE FROM consultation_search", [(Part.SEARCH, 3)]),
        ("INSERT INTO consultation_search (rowid, body) VALUES (7, 'fremd')", [(Part.SEARCH, 1)]),
        ("DROP TRIGGER consultation_text_changed", [(Part.SCHEMA, 1)]),
        ("UPDATE consultation SET held_on = '2026-03-03'", [(Part.DATES, 3)]),
        ("UPDATE consultation SET held_on = '2026-02-30'", [(Part.DATES, 3)]),
        ("UPDATE consultation SET held_on = 'gestern'", [(Part.DATES, 3)]),
        ("UPDATE consultation SET held_on = '0206-03-01'", [(Part.DATES, 3)]),
        ("UPDATE consultation SET follow_up_on = '9026-03-01'", [(Part.DATES, 3)]),
        ("UPDATE colleague SET delete_on = 20260301", [(Part.DATES, 1)]),
    ],
)
def test_damage_is_found(
    harm: Callable[[str], None], opened: Callable[[], Vault], statement: str, found: list[tuple[Part, int]]
) -> None:
    harm(statement)
    assert parts(check_vault(opened())) == found


def test_follow_ups_may_lie_ahead(harm: Callable[[str], None], opened: Callable[[], Vault]) -> None:
    harm("UPDATE consultation SET follow_up_on = '2026-09-01'")
    assert check_vault(opened()) == ()


def test_an_incomplete_search_is_rebuilt(harm: Callable[[str], None], opened: Callable[[], Vault]) -> None:
    harm("DELETE FROM consultation_search")
    vault = opened()
    (finding,) = check_vault(vault)
    assert "neu aufgebaut" in finding.message
    assert check_vault(vault) == ()
    found: list[object] = []

    def look(work: Work) -> None:
        statement = "SELECT count(*) FROM consultation_search WHERE consultation_search MATCH 'abschluss'"
        found.append(work.session.connection().exec_driver_sql(statement).scalar())

    vault.execute(Do(look))
    assert found == [1]


def test_flipped_bits_are_found_page_by_page(path: Path, opened: Callable[[], Vault]) -> None:
    data = bytearray(path.read_bytes())
    for page in (9, 10):
        data[4096 * page + 77] ^= 1
    path.write_bytes(data)
    (finding,) = check_vault(opened())
    assert (finding.part, finding.count) == (Part.PAGES, 2)
    assert "Sicherung" in finding.message
