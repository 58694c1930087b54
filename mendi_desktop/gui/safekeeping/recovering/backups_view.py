# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The file is damaged or gone: what is the matter, and the backups that can take its place."""

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import Signal, Slot

from mendi_desktop.core.errors import UserError
from mendi_desktop.core.i18n import tr
from mendi_desktop.features.safekeeping.moments import moment_name, short_moment
from mendi_desktop.gui.kit.buttons import Kind, button
from mendi_desktop.gui.kit.choice import Choice
from mendi_desktop.gui.kit.fields import field
from mendi_desktop.gui.kit.layout import column, row
from mendi_desktop.gui.kit.option import Option
from mendi_desktop.gui.kit.text import ElidedLabel, label
from mendi_desktop.gui.kit.tokens import CARD_CODE, S1, S4, S5
from mendi_desktop.gui.shell.views import CurtainView, centred, door_card
from mendi_desktop.vault.backups.backup import Backup
from mendi_desktop.vault.damage import Damage
from mendi_desktop.vault.damage import Kind as DamageKind

_AT_FIRST = 6


def said_brought_back(backup: Backup, aside: Sequence[Path], now: datetime) -> str:
    """What has happened; ``aside``: where the damaged file is now, if there was one."""
    moment = moment_name(backup.made_at, now)
    if aside:
        return tr(
            "Der Stand von {moment} ist zurück. Die alte Datei heißt jetzt {name}.", moment=moment, name=aside[0].name
        )
    return tr("Der Stand von {moment} ist zurück.", moment=moment)


class BackupsView(CurtainView):
    """``chosen`` carries the :class:`Backup` to bring back; the newest is chosen already."""

    chosen = Signal(object)
    back_asked = Signal()

    def __init__(self, damage: Damage, backups: Sequence[Backup], now: datetime) -> None:
        super().__init__()
        self._backups = {str(number): backup for number, backup in enumerate(backups)}
        options = [Option(code, short_moment(backup.made_at, now)) for code, backup in self._backups.items()]
        self._choice = Choice(tr("Sicherung von"), options, shown=_AT_FIRST)
        self._choice.set_code("0")
        self._restore = button(tr("Diesen Stand zurückholen"), Kind.PRIMARY)
        self._back = button(tr("Zurück"), Kind.QUIET)
        self._word = label("", "small", "2", wrap=True)
        hint = tr("Was danach festgehalten wurde, fehlt in der Sicherung.")
        if damage.kind is not DamageKind.MISSING:
            hint += " " + tr("Die jetzige Datei wird nur beiseitegelegt, nie gelöscht.")
        card = door_card(
            CARD_CODE,
            ElidedLabel(damage.path.stem, "title"),
            label(damage.message, ink="2", wrap=True),
            S5,
            field(tr("Sicherung von"), self._choice, hint=hint),
            S4,
            row(self._restore, self._back, None),
            S1,
            self._word,
        )
        self.setLayout(column((centred(card), 1)))
        self._restore.clicked.connect(self._on_restore)
        self._back.clicked.connect(self.back_asked)

    def focus_start(self) -> None:
        self._restore.setFocus()

    def set_busy(self, words: str) -> None:
        self._word.set_ink("2")
        self._word.setText(words)
        self.setEnabled(False)

    def show_trouble(self, error: UserError) -> None:
        self.setEnabled(True)
        self._word.set_ink("due")
        self._word.setText(error.message)
        self.focus_start()

    @Slot()
    def _on_restore(self) -> None:
        self.chosen.emit(self._backups[self._choice.code() or "0"])
