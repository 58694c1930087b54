# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""One example of every command about the desk."""

from typing import Any
from uuid import UUID

from mendi_desktop.features.desk import commands
from mendi_desktop.storage.command import Command
from mendi_desktop.vault.session import Vault
from tests.unit.features.command_examples import EXAMPLES, example

__all__ = ["EXAMPLES"]


def _saved(vault: Vault) -> UUID:
    return vault.execute(commands.SaveView(page="consultations", title="Offenes", choice={"state": "open"}))


@example(commands.PinPlace)
def _(vault: Vault) -> Command[Any]:
    return commands.PinPlace(page="reports")


@example(commands.UnpinPlace)
def _(vault: Vault) -> Command[Any]:
    return commands.UnpinPlace(pin_id=vault.execute(commands.PinPlace(page="reports")))


@example(commands.SaveView)
def _(vault: Vault) -> Command[Any]:
    return commands.SaveView(page="consultations", title="Offenes", choice={"state": "open"})


@example(commands.RenameView)
def _(vault: Vault) -> Command[Any]:
    return commands.RenameView(view_id=_saved(vault), title="Was noch offen ist")


@example(commands.RemoveView)
def _(vault: Vault) -> Command[Any]:
    return commands.RemoveView(view_id=_saved(vault))


@example(commands.Remember)
def _(vault: Vault) -> Command[Any]:
    return commands.Remember(values={"list:colleagues": {"order": "alias"}})
