# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""One example of every command about the mentor's own time."""

from datetime import date
from typing import Any
from uuid import UUID

from mendi_desktop.features.activities import commands
from mendi_desktop.storage.command import Command
from mendi_desktop.vault.session import Vault
from tests.support.vaults import TODAY, YESTERDAY
from tests.unit.features.command_examples import EXAMPLES, example

__all__ = ["EXAMPLES", "add_activity", "agree"]


def add_activity(vault: Vault, done_on: date = YESTERDAY, minutes: int = 90, **fields: Any) -> UUID:
    """A network meeting unless ``fields`` say otherwise."""
    return vault.execute(
        commands.AddActivity(done_on=done_on, minutes=minutes, **{"kind": "network_meeting", **fields})
    )


def agree(vault: Vault, month: str = "2026-01", minutes: int | None = 600, basis: str | None = None) -> UUID:
    return vault.execute(commands.SetTimeBudget(month=month, minutes=minutes, time_basis=basis))


@example(commands.AddActivity)
def _(vault: Vault) -> Command[Any]:
    return commands.AddActivity(
        done_on=TODAY, minutes=45, kind="survey", role="motivator", time_basis="manager", note="Fragebogen im Lager"
    )


@example(commands.ChangeActivity)
def _(vault: Vault) -> Command[Any]:
    return commands.ChangeActivity(
        activity_id=add_activity(vault), done_on=TODAY, minutes=30, kind="research", role="initiator", note="Anders."
    )


@example(commands.RemoveActivity)
def _(vault: Vault) -> Command[Any]:
    return commands.RemoveActivity(activity_id=add_activity(vault, note="Treffen in Musterhafen"))


@example(commands.SetTimeBudget)
def _(vault: Vault) -> Command[Any]:
    agree(vault, "2026-11", 600, "works_council_duty")
    return commands.SetTimeBudget(month="2026-11", minutes=900)


@example(commands.RemoveTimeBudget)
def _(vault: Vault) -> Command[Any]:
    return commands.RemoveTimeBudget(budget_id=agree(vault))


@example(commands.AddMentorShare)
def _(vault: Vault) -> Command[Any]:
    return commands.AddMentorShare(mentor="Max Muster", function="union_shop_steward", roles=("networker", "initiator"))


@example(commands.ChangeMentorShare)
def _(vault: Vault) -> Command[Any]:
    share = vault.execute(commands.AddMentorShare(mentor="Max Muster", roles=("networker",)))
    return commands.ChangeMentorShare(share_id=share, mentor="Mia Muster", roles=("motivator",), note="ab Januar")


@example(commands.RemoveMentorShare)
def _(vault: Vault) -> Command[Any]:
    return commands.RemoveMentorShare(share_id=vault.execute(commands.AddMentorShare(roles=("adviser",))))
