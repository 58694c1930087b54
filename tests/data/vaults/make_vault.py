# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Makes the vault of a released schema: ``python -m tests.data.vaults.make_vault``, once per revision, never again.

The file is committed. Every later program must open it and bring it to its own schema, so an existing one is not
overwritten: it would no longer prove anything.
"""

from datetime import date
from pathlib import Path

from mendi_desktop.core.clock import FixedClock
from mendi_desktop.reports.ledger_model import ReportEntry
from mendi_desktop.storage.command import Work
from mendi_desktop.storage.migrate import REVISIONS
from mendi_desktop.storage.options import VaultOptions
from mendi_desktop.vault.session import SUFFIX, create_vault
from tests.support.acts import DAY, Do, Draft, fill_every_table
from tests.support.desk_rows import lay_out_the_desk
from tests.support.role_rows import fill_the_role

PASSPHRASE = "Nur für Tests: Amsel, Fink & Star"  # noqa: S105 - fictional data
OPTIONS = VaultOptions(title="Musterwerk Beispielstadt", mentor="M. Muster", mentor_function="Betriebsrat")


def place(revision: str) -> Path:
    return Path(__file__).with_name(f"schema_{revision}{SUFFIX}")


def _enter_in_ledger(work: Work) -> None:
    work.add(
        ReportEntry(
            number="2026-01",
            kind="works-council",
            period_from=date(2026, 1, 1),
            period_to=date(2026, 3, 31),
            recipient="Betriebsrat",
            options={"k": 5},
            released={"persons": [[5, None]]},
            sha256="0" * 64,
            made_at=DAY,
        )
    )


def main() -> None:
    vault = create_vault(place(REVISIONS[-1]), PASSPHRASE, OPTIONS, FixedClock.on(DAY))
    for act in (
        Do(fill_every_table),
        Do(_enter_in_ledger),
        Do(fill_the_role),
        Do(lay_out_the_desk),
        Draft("talk", "halb getippt"),
    ):
        vault.execute(act)
    vault.close()


if __name__ == "__main__":
    main()
