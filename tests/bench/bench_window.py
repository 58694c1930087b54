# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""How long the window does not answer while a vault with 100,000 talks is backed up and somebody goes on working.

Run it with ``pytest -m bench tests/bench/bench_window.py``. A timer of the event loop that ought to fire every few
milliseconds tells the longest silence; the same work without a backup is told beside it. The page in sight is the one
that shows the backup: what lists of so many talks cost is no matter of the backup. The aim is a tenth of a second,
below which nobody notices (Nielsen, Usability Engineering, 1993, 5.5), on a machine that does nothing else.
"""

import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from mendi_desktop.core.clock import SystemClock
from mendi_desktop.features.consultations.commands import RecordConsultation
from mendi_desktop.gui.safekeeping.acts import SafetyActs
from mendi_desktop.gui.safekeeping.page import SafetyPage
from mendi_desktop.storage.engine import open_engine
from mendi_desktop.vault.checkup.run import plain_names
from mendi_desktop.vault.filelock import FileLock
from mendi_desktop.vault.keys import FileKey
from mendi_desktop.vault.opened import Vault
from tests.support.big_vault import big_vault
from tests.support.desks import ShownPage
from tests.support.qt_fixtures import qapp
from tests.support.vault_files import KEY, SALT

__all__ = ["qapp"]

pytestmark = [pytest.mark.bench, pytest.mark.timeout(900), pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)]
TALKS, AIM = 100_000, 0.1
FIRST_COMMAND_MS, COMMAND_EVERY_MS, ALONE_S = 1000, 4000, 16.5


@pytest.fixture(scope="module")
def vault(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Vault]:
    path = big_vault(tmp_path_factory.mktemp("gross") / "tresor.mendi", TALKS)
    opened = Vault(path, FileKey(KEY, SALT), open_engine(path, KEY, SALT), FileLock(path), SystemClock())
    yield opened
    opened.close()


@dataclass
class Watch:
    """Silences of the event loop in seconds, and how long each command took in the window's thread."""

    shown: ShownPage
    silences: list[float] = field(default_factory=list)
    commands: list[float] = field(default_factory=list)

    def __post_init__(self) -> None:
        self._last = time.perf_counter()
        self._pulse, self._work = QTimer(self.shown.window), QTimer(self.shown.window)
        self._pulse.timeout.connect(self._on_pulse)
        self._work.timeout.connect(self._on_work)

    def start(self) -> None:
        self._last = time.perf_counter()
        self._pulse.start(2)
        self._work.start(FIRST_COMMAND_MS)  # a backup may be over before the second

    def stop(self) -> None:
        self._pulse.stop()
        self._work.stop()

    def _on_pulse(self) -> None:
        now = time.perf_counter()
        self.silences.append(now - self._last)
        self._last = now

    def _on_work(self) -> None:
        self._work.setInterval(COMMAND_EVERY_MS)
        started = time.perf_counter()
        talk = RecordConsultation(
            held_on=date(2026, 3, 2), minutes=20, contact_kind="office_hour", record="Kurz am Band"
        )
        self.shown.desk.dispatcher.run(talk, quietly=True)
        self.commands.append(time.perf_counter() - started)

    def told(self) -> str:
        return f"{max(self.silences) * 1000:.0f} ms ({len(self.commands)} talks, {max(self.commands) * 1000:.0f} ms)"


def test_the_window_answers_while_it_is_backed_up(
    qtbot: QtBot, vault: Vault, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    shown = ShownPage(qtbot, vault, lambda desk: SafetyPage(desk, SafetyActs(vault, desk.net, desk.tasks, plain_names)))
    page = shown.page
    assert isinstance(page, SafetyPage)
    keeper = page.keeper
    alone, meanwhile = Watch(shown), Watch(shown)
    alone.start()
    qtbot.waitUntil(lambda: sum(alone.silences) > ALONE_S, timeout=60_000)
    alone.stop()
    meanwhile.start()
    keeper.catch_up()
    qtbot.waitUntil(lambda: not shown.desk.tasks.busy, timeout=300_000)
    meanwhile.stop()
    made = shown.desk.net.backups()
    keeper.stop()
    shown.desk.tasks.close()
    with capsys.disabled():
        print(  # noqa: T201 - the line for the closing note
            f"\nlongest silence of the window ({TALKS} talks): {meanwhile.told()} during a backup"
            f" of {sum(meanwhile.silences):.1f} s; without one {alone.told()}"
        )
    assert made, "there was a backup to wait for"
    assert max(meanwhile.silences) <= AIM
