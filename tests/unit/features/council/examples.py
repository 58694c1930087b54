# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""One example of every command about requests of the council."""

from datetime import date
from typing import Any
from uuid import UUID

from mendi_desktop.features.council import commands
from mendi_desktop.features.projects.commands import AddProject
from mendi_desktop.storage.command import Command
from mendi_desktop.vault.session import Vault
from tests.support.vaults import TODAY
from tests.unit.features.command_examples import EXAMPLES, example

__all__ = ["ASKED", "DUE", "EXAMPLES", "answered", "asked", "draft"]

ASKED, DUE = date(2026, 11, 2), date(2026, 11, 30)


def draft(vault: Vault, title: str = "Feste Lernzeiten im Schichtplan", **fields: Any) -> UUID:
    return vault.execute(commands.AddRequest(title=title, **{"right": "betrvg_92a", **fields}))


def asked(vault: Vault, due_on: date | None = DUE, **fields: Any) -> UUID:
    """A request that was asked three weeks ago."""
    request_id = draft(vault, **fields)
    vault.execute(commands.SubmitRequest(request_id=request_id, asked_on=ASKED, due_on=due_on))
    return request_id


def answered(vault: Vault) -> UUID:
    request_id = asked(vault)
    vault.execute(commands.NoteAnswer(request_id=request_id, answer="partly", note="Halle 2 zuerst."))
    return request_id


@example(commands.AddRequest)
def _(vault: Vault) -> Command[Any]:
    project = vault.execute(AddProject(title="Lernzeit in der Schicht"))
    return commands.AddRequest(
        title="Feste Lernzeiten",
        right="betrvg_98",
        text="Zwei Stunden je Woche.",
        project_id=project,
        barriers=("shift_schedule", "no_substitute"),
        decided_on=TODAY,
    )


@example(commands.ChangeRequest)
def _(vault: Vault) -> Command[Any]:
    return commands.ChangeRequest(request_id=asked(vault, barriers=("costs",)), title="Lernzeiten", right=None)


@example(commands.RemoveRequest)
def _(vault: Vault) -> Command[Any]:
    return commands.RemoveRequest(request_id=answered(vault))


@example(commands.SubmitRequest)
def _(vault: Vault) -> Command[Any]:
    return commands.SubmitRequest(request_id=draft(vault), due_on=DUE)


@example(commands.TakeBackRequest)
def _(vault: Vault) -> Command[Any]:
    return commands.TakeBackRequest(request_id=answered(vault))


@example(commands.PostponeAnswer)
def _(vault: Vault) -> Command[Any]:
    return commands.PostponeAnswer(request_id=asked(vault), due_on=date(2026, 12, 14))


@example(commands.NoteAnswer)
def _(vault: Vault) -> Command[Any]:
    return commands.NoteAnswer(request_id=asked(vault), answer="accepted", note="Ab Januar.")


@example(commands.TakeBackAnswer)
def _(vault: Vault) -> Command[Any]:
    return commands.TakeBackAnswer(request_id=answered(vault))


@example(commands.NoteResult)
def _(vault: Vault) -> Command[Any]:
    return commands.NoteResult(request_id=answered(vault), result="Vereinbarung unterschrieben.")


@example(commands.ReopenRequest)
def _(vault: Vault) -> Command[Any]:
    request_id = answered(vault)
    vault.execute(commands.NoteResult(request_id=request_id, result="Vereinbarung unterschrieben."))
    return commands.ReopenRequest(request_id=request_id)
