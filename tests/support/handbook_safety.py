# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The pictures of the handbook about safety: backups, the recovery sheet, what the IT sees, curtain and lock."""

import os
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from PySide6.QtWidgets import QLineEdit

from mendi_desktop.core.clock import Clock
from mendi_desktop.demo.playback import StoryClock, play
from mendi_desktop.demo.stage import Extent, set_stage
from mendi_desktop.features.demo_vault import CONTRIBUTIONS
from mendi_desktop.features.safekeeping.recovery_sheet import recovery_sheet
from mendi_desktop.gui.kit.dialog import Dialog
from mendi_desktop.gui.safekeeping.spot_view import PathLine
from mendi_desktop.gui.shell.idle import IdleWatch
from mendi_desktop.reports.render import render_pdf
from mendi_desktop.storage.options import VaultOptions
from mendi_desktop.vault.backups.backup import Reason
from mendi_desktop.vault.backups.net import SafetyNet
from mendi_desktop.vault.keys import FileKey
from mendi_desktop.vault.recovery import Kind, RecoveryCode, recovery_code
from mendi_desktop.vault.safekeeping import NoteRecoverySheet
from mendi_desktop.vault.session import Vault, create_vault, open_vault
from tests.pages.finding import named, press_button, seen
from tests.pages.program import PASSPHRASE, Program
from tests.pages.recovering import OpenWithSheet
from tests.support.handbook_album import LOOKS, WAIT, Album, papers_in, side_by_side, start
from tests.support.nets import SettableClock
from tests.support.screenshots import WINDOW, settle
from tests.support.typing import type_text
from tests.support.vaults import record_talk

FILE: Final = "werk-nord.mendi"
NOUGHTS: Final = recovery_code(FileKey(bytes(32), b""))
"""A code that no vault has: all of its key is zero."""
_AS, _BS = "AAAAA AAAAA AAAAA", "BBBBB BBBBB BBBBB"
HALVES: Final = (
    RecoveryCode((_AS, _AS, _AS, _AS), Kind.HALF_A),
    RecoveryCode((_BS, _BS, _BS, _BS), Kind.HALF_B),
)
"""Halves that are none, in the form of real ones."""
_SAVED: Final = (
    (datetime(2026, 11, 13, 15, 40, tzinfo=UTC), Reason.AUTOMATIC),
    (datetime(2026, 11, 18, 13, 5, tzinfo=UTC), Reason.MANUAL),
    (datetime(2026, 11, 20, 14, 32, tzinfo=UTC), Reason.AUTOMATIC),
    (datetime(2026, 11, 22, 16, 20, tzinfo=UTC), Reason.AUTOMATIC),
    (datetime(2026, 11, 23, 8, 12, tzinfo=UTC), Reason.AUTOMATIC),
)
_ONE: Final = "WHERE id = (SELECT id FROM consultation WHERE colleague_id IS NOT NULL ORDER BY held_on LIMIT 1)"
_FAULTS: Final = (
    f"UPDATE consultation SET channel = 'brieftaube' {_ONE}",  # noqa: S608 - texts from above
    f"UPDATE consultation SET held_on = '2062-11-18' {_ONE}",  # noqa: S608
    f"UPDATE consultation SET colleague_id = x'0199000000007000800000000000dead' {_ONE}",  # noqa: S608
)
_AT_A_DESK: Final = {
    "data": "~/.local/share/mendi-desktop",
    "config": "~/.config/mendi-desktop",
    "state": "~/.local/state/mendi-desktop",
    "runtime": "~/.cache/mendi-desktop",
}


def safe(program: Program, album: Album) -> None:
    """A vault with backups of ten days, and everything that is told about its safety."""
    clock = program.context.clock
    assert isinstance(clock, SettableClock)
    path = furnished(program, album, clock)
    start(program, path)
    program.unlock()
    program.wait_until_open()
    program.wait_until_idle()
    backups(program, album)
    recovery_sheets(program, album)
    sight(program, album)
    program.choose("curtain")
    album.take(program, "verdeckt")
    program.choose("curtain")
    program.choose("today")
    count_down(program, album, clock)
    program.choose("lock")
    by_sheet(program, album)
    findings(program, album, path)
    after_damage(program, album, path)
    program.close()


def furnished(program: Program, album: Album, clock: SettableClock) -> Path:
    """A vault of invented people with a passphrase of its own, and backups; its recovery sheets go into the album."""
    folders = program.context.folders
    folders.vaults.mkdir(parents=True)
    stick = program.home / "Stick"
    stick.mkdir()
    path, end = folders.vaults / FILE, clock.now()
    vault = told(path, clock)
    sheets = [recovery_sheet(vault, code) for code in (NOUGHTS, *HALVES)]
    vault.close()
    if album.look == LOOKS[0]:
        papers = [papers_in(render_pdf(sheet).data)[0] for sheet in sheets]
        album.put(side_by_side(papers, WINDOW), "notfallblatt-seiten")
    for moment, reason in _SAVED:
        clock.moment = moment
        vault = open_vault(path, PASSPHRASE, clock, root=folders.backups)
        record_talk(vault, moment.date())
        if reason is Reason.MANUAL:
            vault.execute(NoteRecoverySheet(vault.key.mark))
        net = SafetyNet(vault, folders.backups)
        net.choose_second_target(stick)
        net.back_up(reason)
        vault.close()
    clock.moment = end
    return path


def told(path: Path, clock: Clock) -> Vault:
    """The story of the demo, but under a passphrase and without its sign on every page."""
    stage = set_stage("metall", 1, clock.today(), Extent(60))
    story = StoryClock(stage.first_day, clock)
    vault = create_vault(path, PASSPHRASE, VaultOptions(title="Werk Nord", controller="employer"), story)
    play(vault, story, stage, CONTRIBUTIONS)
    story.hand_over()
    return vault


def backups(program: Program, album: Album) -> None:
    """The page, and the way back to an older state."""
    program.choose("safety")
    program.settle()
    album.take(program, "sicherheit")
    rows = program.page.backups.list  # type: ignore[attr-defined]
    rows.setCurrentIndex(rows.model().index(2, 0))
    press_button(program.page, "Wiederherstellen …")
    program.settle()
    settle()
    album.take(program, "wiederherstellen")
    press_button(dialog(program), "Abbrechen")


def recovery_sheets(program: Program, album: Album) -> None:
    """Making one from the open vault, and what comes out of the printer."""
    press_button(program.page, "Neues Notfallblatt …")
    type_text(named(program.window, QLineEdit, "Passphrase"), PASSPHRASE)
    press_button(dialog(program), "Weiter")
    program.settle()
    album.take(program, "notfallblatt")
    press_button(dialog(program), "Abbrechen")


def sight(program: Program, album: Album) -> None:
    """What the IT sees, with paths as they are at the desk of a person and the time of the story."""
    moment = program.context.clock.now().timestamp()
    for file in program.home.rglob("*"):
        os.utime(file, (moment, moment))
    press_button(program.page, "Was sieht die IT? Ansehen")
    program.settle()
    for line in seen(program.page, PathLine):
        line.setText(at_a_desk(Path(line.text()), program.home))
        line.setCursorPosition(0)
    press_button(program.page, "Netz prüfen")
    settle()
    album.take(program, "was-sieht-die-it")
    press_button(program.page, "Blatt für den Datenschutz …")
    program.wait_until_idle()
    settle()
    program.settle()
    album.take(program, "datenschutz")
    press_button(dialog(program), "Abbrechen")


def at_a_desk(path: Path, home: Path) -> str:
    """Where ``path`` would lie for somebody who works with the program."""
    for folder, place in _AT_A_DESK.items():
        if path.is_relative_to(home / folder):
            return str(Path(place) / path.relative_to(home / folder))
    return str(path)


def count_down(program: Program, album: Album, clock: SettableClock) -> None:
    """Half a minute before the window locks itself."""
    watch = program.desktop.findChild(IdleWatch)
    assert isinstance(watch, IdleWatch)
    clock.forward(minutes=4, seconds=30)
    watch.look()
    album.take(program, "sperrt-gleich")


def by_sheet(program: Program, album: Album) -> None:
    """Three lines of a code are right, the fourth is on its way."""
    sheet = OpenWithSheet(program)
    sheet.type([*NOUGHTS.lines[:3], NOUGHTS.lines[3][:8]])
    album.take(program, "entsperren-notfallblatt")
    press_button(program.door, "Zurück")


def findings(program: Program, album: Album, path: Path) -> None:
    """Another program wrote into the file; what a look through the data says of it."""
    vault = open_vault(path, PASSPHRASE, program.context.clock)
    with closing(vault.file.connect()) as connection:
        connection.execute("PRAGMA foreign_keys = OFF")
        for fault in _FAULTS:
            connection.execute(fault)
    vault.close()
    program.unlock()
    program.wait_until_open()
    program.choose("safety")
    program.wait_until_idle()
    press_button(program.page, "Daten prüfen")
    program.qtbot.waitUntil(lambda: bool(seen(program.window, Dialog)), timeout=WAIT)
    program.settle()
    album.take(program, "befunde")
    press_button(dialog(program), "Schließen")
    program.choose("lock")


def after_damage(program: Program, album: Album, path: Path) -> None:
    """A file that was only half copied, and its backups."""
    path.write_bytes(path.read_bytes()[:-50_000])
    program.unlock()
    program.settle()
    album.take(program, "beschaedigt")


def dialog(program: Program) -> Dialog:
    """The dialog that is open."""
    return seen(program.window, Dialog)[0]
