# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What a page is given to work with. Nothing is fetched from anywhere else."""

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from mendi_desktop.features.workdays import Workdays
from mendi_desktop.gui.kit.bridge import ChangeBridge
from mendi_desktop.gui.kit.dispatcher import Dispatcher
from mendi_desktop.gui.kit.file_dialogs import FileDialogs
from mendi_desktop.gui.kit.guidance import Guidance
from mendi_desktop.gui.kit.memory import Memory
from mendi_desktop.gui.kit.navigator import Navigator
from mendi_desktop.gui.kit.tasks import Tasks

if TYPE_CHECKING:
    from mendi_desktop.vault.backups.net import SafetyNet
    from mendi_desktop.vault.session import Vault


@dataclass(frozen=True, slots=True)
class Desk:
    """One open vault and the ways to it: read and execute, hear of changes, go to places, work beside it, back up.

    ``memory``: what pages remember from one opening of the vault to the next. ``guidance``: which controls the first
    steps point at.
    """

    vault: "Vault"
    dispatcher: Dispatcher
    bridge: ChangeBridge
    navigator: Navigator
    tasks: Tasks
    files: FileDialogs
    net: "SafetyNet"
    memory: Memory = field(default_factory=Memory)
    guidance: Guidance = field(default_factory=Guidance)

    def workdays(self) -> Workdays:
        """On which days somebody works here, as the vault says it now."""
        options = self.vault.options
        return Workdays(options.region, options.saturdays)
