# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Everything that needs SQLAlchemy, in one place: loaded on the worker while the user reads the first screen.

The start path of the window may not import this module; :mod:`mendi_desktop.app.desktop` loads it by name.
"""

from collections.abc import Callable
from datetime import date
from functools import partial
from pathlib import Path

from mendi_desktop.app.context import AppContext
from mendi_desktop.app.pages import PAGES
from mendi_desktop.core.clock import Clock
from mendi_desktop.core.i18n import QT_TR_NOOP
from mendi_desktop.core.settings import IDLE_MINUTES
from mendi_desktop.features.demo_vault import make_demo
from mendi_desktop.gui.kit.bridge import ChangeBridge
from mendi_desktop.gui.kit.desk import Desk
from mendi_desktop.gui.kit.dispatcher import Dispatcher
from mendi_desktop.gui.kit.file_dialogs import FileDialogs
from mendi_desktop.gui.kit.navigator import Navigator
from mendi_desktop.gui.kit.page import PageSpec
from mendi_desktop.gui.kit.tasks import Tasks
from mendi_desktop.gui.settings.page import SettingsPage
from mendi_desktop.gui.shell.workbench import Workbench
from mendi_desktop.storage.options import VaultOptions
from mendi_desktop.vault.session import Vault, create_vault, open_vault

__all__ = ["build_workbench", "create", "demo", "open_vault"]


def create(path: Path, passphrase: str, title: str, workplace_kind: str, clock: Clock) -> Vault:
    """Make a new vault; UserError as :func:`mendi_desktop.vault.session.create_vault`."""
    return create_vault(path, passphrase, VaultOptions(title=title, workplace_kind=workplace_kind), clock)


def demo(folder: Path, scenario: str, today: date) -> Vault:
    """A fresh demo vault in ``folder``, which is taken away when it is closed."""
    return make_demo(folder / f"{scenario}.mendi", scenario, today=today)


def build_workbench(
    vault: Vault, context: AppContext, tasks: Tasks, files: FileDialogs, on_idle: Callable[[int], None]
) -> tuple[Workbench, Desk]:
    """Put pages on a desk over ``vault``. ``on_idle`` hears of another idle time."""
    dispatcher = Dispatcher(vault.unit)
    desk = Desk(vault, dispatcher, ChangeBridge(vault.feed), Navigator(), tasks, files)
    settings = PageSpec(
        "settings",
        QT_TR_NOOP("Einstellungen"),
        partial(SettingsPage, settings=context.settings, on_idle=on_idle),
    )
    return Workbench(desk, (*PAGES, settings), context.settings.get(IDLE_MINUTES)), desk
