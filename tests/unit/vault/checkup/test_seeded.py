# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Seeded faults: every one is named, none is dropped without a word, and the second look is clean or needs a person."""

import json
from collections.abc import Callable

import pytest
from sqlalchemy import text
from sqlalchemy.orm import Session

from mendi_desktop.app.areas import AREAS
from mendi_desktop.features.column_names import column_names
from mendi_desktop.storage.base import Base
from mendi_desktop.vault.backups.backup import Reason
from mendi_desktop.vault.backups.net import SafetyNet
from mendi_desktop.vault.checkup import check_vault, repair_vault
from mendi_desktop.vault.checkup.aside import list_set_aside
from mendi_desktop.vault.session import Vault
from tests.unit.vault.checkup.faults import FAULTS, Seeded

NAMES = column_names(AREAS)
Harm = Callable[[str], None]
Opened = Callable[[], Vault]
NetOver = Callable[[Vault], SafetyNet]


def everything_legible(session: Session) -> str:
    """All that can still be read in the vault, in its place or set aside, as one text."""
    rows = [
        repr(tuple(row))
        for table in Base.metadata.sorted_tables
        for row in session.execute(text(f"SELECT * FROM {table.name}"))  # noqa: S608 - our own tables
    ]
    return "\n".join(rows) + json.dumps([dict(row.content) for row in list_set_aside(session)], ensure_ascii=False)


def number_of_rows(session: Session) -> dict[str, int]:
    return {
        table.name: session.execute(text(f"SELECT count(*) FROM {table.name}")).scalar_one()  # noqa: S608 - our own tables
        for table in Base.metadata.sorted_tables
    }


def test_there_are_enough_of_them() -> None:
    assert len(FAULTS) >= 25
    assert len({fault.place for fault in FAULTS}) == len(FAULTS)


@pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: fault.name)
def test_each_is_named_and_mended_or_left_to_a_person(
    harm: Harm, opened: Opened, net_over: NetOver, fault: Seeded
) -> None:
    harm(fault.sql)
    vault = opened()
    findings = check_vault(vault, names=NAMES)
    (finding,) = (finding for finding in findings if finding.place == fault.place)
    assert (finding.count, bool(finding.repair)) == (fault.count, fault.mendable)
    assert finding.message.endswith(".")
    net = net_over(vault)
    repair_vault(vault, net, findings, NAMES)
    left = {finding.place: finding for finding in check_vault(vault, names=NAMES)}
    assert set(left) == (set() if fault.mendable else {fault.place})
    assert not any(finding.repair for finding in left.values())
    assert fault.kept in vault.read(everything_legible)
    (backup,) = net.backups()
    assert (backup.reason, backup.pinned) == (Reason.BEFORE_REPAIR, True)


def test_all_at_once_are_all_named_and_nothing_is_dropped(harm: Harm, opened: Opened, net_over: NetOver) -> None:
    for fault in FAULTS:
        harm(fault.sql)
    vault = opened()
    before = vault.read(number_of_rows)
    findings = check_vault(vault, names=NAMES)
    named = {finding.place for finding in findings}
    assert {fault.place for fault in FAULTS} <= named
    repair_vault(vault, net_over(vault), findings, NAMES)
    left = check_vault(vault, names=NAMES)
    assert {finding.place for finding in left} == {fault.place for fault in FAULTS if not fault.mendable}
    legible = vault.read(everything_legible)
    assert [fault.name for fault in FAULTS if fault.kept not in legible] == []
    after, aside = vault.read(number_of_rows), vault.read(list_set_aside)
    rows_aside = [row for row in aside if len(row.content) > 2]  # whole rows, not single values
    lost = sum(before[name] - after[name] for name in before if name not in ("set_aside", "safekeeping"))
    assert lost == len([row for row in rows_aside if row.origin != "safekeeping"])


def test_what_nobody_asked_to_mend_is_left_alone(harm: Harm, opened: Opened, net_over: NetOver) -> None:
    one, other = FAULTS[0], FAULTS[7]
    harm(one.sql)
    harm(other.sql)
    vault = opened()
    chosen = [finding for finding in check_vault(vault) if finding.place == one.place]
    repair_vault(vault, net_over(vault), chosen)
    assert [finding.place for finding in check_vault(vault)] == [other.place]
