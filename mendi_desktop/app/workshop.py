# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Everything that needs SQLAlchemy, in one place: loaded on the worker while the user reads the first screen.

The start path of the window may not import this module; :mod:`mendi_desktop.app.desktop` loads it by name.
"""

from collections.abc import Callable, Generator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from uuid import UUID

from sqlalchemy.orm import configure_mappers

from mendi_desktop.app.context import AppContext
from mendi_desktop.app.demo_folder import BACKUPS
from mendi_desktop.app.desk_acts import DeskActs
from mendi_desktop.app.exercise import open_exercise
from mendi_desktop.app.pages import pages
from mendi_desktop.app.reading_ahead import read_ahead
from mendi_desktop.app.rehearsing import rehearse
from mendi_desktop.core.i18n import QT_TR_NOOP, tr
from mendi_desktop.core.settings import ACCEPTED_PLACE, IDLE_MINUTES, SettingsFile
from mendi_desktop.features.column_names import column_names
from mendi_desktop.features.desk.commands import Remember
from mendi_desktop.features.desk.queries import remembered
from mendi_desktop.features.explanations import Explanations
from mendi_desktop.gui.consultations.joint.joint_desk import JointDesk
from mendi_desktop.gui.consultations.joint.view import JointView
from mendi_desktop.gui.consultations.quick.dialog import QuickLineDialog
from mendi_desktop.gui.first_steps.guide import FirstSteps
from mendi_desktop.gui.kit import explaining
from mendi_desktop.gui.kit.bridge import ChangeBridge
from mendi_desktop.gui.kit.desk import Desk
from mendi_desktop.gui.kit.dispatcher import Dispatcher
from mendi_desktop.gui.kit.file_dialogs import FileDialogs
from mendi_desktop.gui.kit.listening import undisturbed
from mendi_desktop.gui.kit.memory import Memory
from mendi_desktop.gui.kit.navigator import Navigator, Place
from mendi_desktop.gui.kit.page import PageSpec
from mendi_desktop.gui.kit.tasks import Tasks
from mendi_desktop.gui.safekeeping.acts import SafetyActs
from mendi_desktop.gui.safekeeping.recovering.backups_view import BackupsView, said_brought_back
from mendi_desktop.gui.safekeeping.recovering.code_view import CodeView
from mendi_desktop.gui.safekeeping.recovering.passphrase_view import NewPassphraseView
from mendi_desktop.gui.safekeeping.recovering.sheet_view import NewSheetView
from mendi_desktop.gui.safekeeping.rekeying_words import said_progress
from mendi_desktop.gui.safekeeping.restore_dialog import said_restored
from mendi_desktop.gui.safekeeping.sheet.panel import SheetPanel
from mendi_desktop.gui.safekeeping.sheet.step import SheetStep
from mendi_desktop.gui.safekeeping.status_word import StatusWord
from mendi_desktop.gui.seminar.course import Course
from mendi_desktop.gui.seminar.guide import SeminarGuide
from mendi_desktop.gui.settings.page import SettingsPage
from mendi_desktop.gui.settings.wording import Speak
from mendi_desktop.gui.shell.creating.new_vault import NewVault
from mendi_desktop.gui.shell.creating.wizard import CreateView
from mendi_desktop.gui.shell.pages_ahead import PagesAhead
from mendi_desktop.gui.shell.workbench import Workbench
from mendi_desktop.gui.start.reminders import Reminders
from mendi_desktop.storage.options import HideArea, VaultOptions
from mendi_desktop.vault.backups.backup import Backup
from mendi_desktop.vault.backups.net import SafetyNet
from mendi_desktop.vault.backups.shelf import shelf_of
from mendi_desktop.vault.damage import Damage, DamagedVaultError, Kind
from mendi_desktop.vault.rekeying import set_new_passphrase
from mendi_desktop.vault.restore import restore_file
from mendi_desktop.vault.session import Vault, create_vault, open_vault
from mendi_desktop.vault.strength import strength, suggest

configure_mappers()  # all tables are known now; the first query in the window's thread would wait a tenth of a second

__all__ = [
    "Around",
    "BackupsView",
    "CodeView",
    "CreateView",
    "DamagedVaultError",
    "NewPassphraseView",
    "NewSheetView",
    "backups_for",
    "build_joint",
    "build_workbench",
    "create",
    "explain",
    "open_exercise",
    "open_vault",
    "read_ahead",
    "rehearse",
    "restore_file",
    "said_brought_back",
    "said_progress",
    "said_restored",
    "set_new_passphrase",
    "sheet_step",
    "strength",
    "suggest",
]


def create(new: NewVault, context: AppContext) -> Vault:
    """Make a new vault; UserError as :func:`mendi_desktop.vault.session.create_vault`."""
    if new.path.parent == context.folders.vaults:
        with suppress(OSError):  # said in a moment, because nothing can be made in it
            context.folders.vaults.mkdir(mode=0o700, parents=True, exist_ok=True)
    options = VaultOptions(
        title=new.title,
        mentor=new.mentor,
        mentor_function=new.mentor_function,
        workplace_kind=new.workplace_kind,
        controller=new.controller,
        region=new.region,
    )
    return create_vault(new.path, new.passphrase, options, context.clock)


def explain(context: AppContext) -> None:
    """Let every field that is made from now on say what it is for."""
    explaining.current().tell_with(Explanations(context.areas()))


def sheet_step(vault: Vault, tasks: Tasks, files: FileDialogs, *, first: bool) -> SheetStep:
    """The recovery sheet as the last step before the workbench; ``first``: the vault has just been made."""
    says = (
        tr("Der Tresor ist angelegt. Fehlt noch ein Blatt für den Fall, dass die Passphrase einmal vergessen ist.")
        if first
        else tr("Die neue Passphrase gilt. Das bisherige Notfallblatt öffnet den Tresor nicht mehr.")
    )
    return SheetStep(SheetPanel(vault, tasks, files), says)


def backups_for(damage: Damage, root: Path) -> tuple[Backup, ...]:
    """The backups that can take the place of what is there instead of the vault, newest first."""
    if damage.kind in (Kind.FOLDER, Kind.NO_ACCESS):
        return ()
    return tuple(backup for backup in shelf_of(root, damage.path) if backup.intact)


@dataclass(frozen=True, slots=True)
class Built:
    """All that works on one open vault."""

    workbench: Workbench
    desk: Desk
    safety: SafetyActs
    ahead: PagesAhead
    first_steps: FirstSteps

    def give_up(self) -> None:
        """It was not handed over: nothing begins any more, and no widget is left."""
        self.ahead.stop()
        self.safety.keeper.stop()
        self.desk.bridge.close()
        self.workbench.stack.drop_ahead()
        self.workbench.deleteLater()


@dataclass(frozen=True, slots=True)
class Around:
    """What a workbench reaches in the program around it.

    ``on_idle`` hears of another idle time, ``speak`` of another language. ``course``: the tasks of a practice process.
    """

    on_idle: Callable[[int], None]
    speak: Speak
    course: Course | None = None


def build_workbench(
    vault: Vault, context: AppContext, tasks: Tasks, files: FileDialogs, around: Around
) -> Generator[None, None, Built]:
    """Put pages on a desk over ``vault``, in stages between which the window may answer; returns what was built.

    If the generator is closed on the way, what was built so far is put away. The first steps begin when it is in sight.
    """
    explain(context)
    root = vault.path.parent / BACKUPS if vault.is_demo else context.folders.backups
    net = SafetyNet(vault, root)
    dispatcher = Dispatcher(vault.unit)
    memory = Memory(vault.read(remembered), lambda values: dispatcher.try_run(Remember(values=values), quietly=True))
    desk = Desk(vault, dispatcher, ChangeBridge(vault.feed), Navigator(), tasks, files, net, memory)
    safety = SafetyActs(vault, net, tasks, column_names(context.areas()))
    listed = pages(context.folders, root, safety, around.course)
    settings = PageSpec(
        "settings",
        QT_TR_NOOP("Einstellungen"),
        partial(
            SettingsPage,
            settings=context.settings,
            on_idle=around.on_idle,
            speak=around.speak,
            backups=context.folders.backups,
            pages=listed,
        ),
    )
    specs = (*listed, settings)
    with undisturbed():
        workbench = Workbench(desk, specs, context.settings.get(IDLE_MINUTES))
    built = Built(workbench, desk, safety, PagesAhead(workbench), FirstSteps(workbench, desk))
    try:
        yield
        workbench.stack.make_ahead(specs[0].id)
        yield
        workbench.go(Place(specs[0].id))
        yield
        _furnish(built, context, specs)
        if around.course is not None:
            SeminarGuide(workbench, desk, around.course)
        yield
    except BaseException:
        built.give_up()
        raise
    return built


def _furnish(built: Built, context: AppContext, specs: Sequence[PageSpec]) -> None:
    """What belongs to the workbench besides its pages."""
    workbench, desk = built.workbench, built.desk
    workbench.hide_asked.connect(lambda area: desk.dispatcher.try_run(HideArea(area)))
    workbench.acts["quick_line"] = partial(_open_quick_line, workbench, desk)
    DeskActs(workbench, desk, specs, tuple(area.finds for area in context.areas() if area.finds))
    Reminders(workbench, desk, next(spec.count for spec in specs if spec.count))
    _tell_safety(workbench, desk, built.safety, context.settings)


def _open_quick_line(workbench: Workbench, desk: Desk) -> None:
    """A talk in one line, above whatever page is in sight."""
    dialog = QuickLineDialog(desk, workbench.window())
    dialog.open_it(dialog.line)


def build_joint(vault: Vault, person: UUID) -> tuple[JointDesk, JointView]:
    """The view that holds one colleague's record and nothing else; UserError if the entry has gone."""
    desk = JointDesk(vault, person)
    return desk, JointView(desk)


def _tell_safety(workbench: Workbench, desk: Desk, safety: SafetyActs, settings: SettingsFile) -> None:
    """The status line tells how safe the data are; where a vault may lie is remembered on this machine."""
    word = StatusWord(safety.keeper, desk.navigator, workbench, practice=desk.vault.is_demo)
    workbench.safety_act_asked.connect(word.act)
    safety.restoring.connect(workbench.keep)
    safety.keeper.place_accepted = settings.place(ACCEPTED_PLACE) == desk.vault.path

    def remember() -> None:
        with suppress(OSError):  # then it is asked again at the next start
            settings.set_place(ACCEPTED_PLACE, desk.vault.path)

    safety.place_accepted.connect(remember)
