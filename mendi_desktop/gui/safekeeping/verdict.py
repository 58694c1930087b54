# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The answer to the one question of the page, before anything else is read: is everything safe?"""

from PySide6.QtWidgets import QFrame

from mendi_desktop.core.i18n import tr
from mendi_desktop.features.safekeeping.moments import said_moment
from mendi_desktop.features.safekeeping.outlook import Outlook, worst_hole
from mendi_desktop.gui.kit.layout import column, row
from mendi_desktop.gui.kit.text import Glyph, Label, label, restyle
from mendi_desktop.gui.kit.tokens import ICON_LARGE, PAIR_GAP, S3, S4


class Verdict(QFrame):
    """One sentence to be read across the room, one below it for who comes closer."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("kind", "soft")
        self._glyph = Glyph("shield-check", "accent_text", ICON_LARGE)
        self._sentence: Label = label("", "section", wrap=True)
        self._more: Label = label("", "small", "2", wrap=True)
        words = column(self._sentence, self._more, gap=PAIR_GAP)
        self.setLayout(row(self._glyph, (words, 1), gap=S3, margins=(S4, S3, S4, S3)))

    def show_outlook(self, outlook: Outlook) -> None:
        hole = worst_hole(outlook)
        if hole is not None:
            self._say(hole.sentence, outlook.foreign or outlook.trouble or _since(outlook), hole=True)
        elif outlook.last is None:
            self._say(tr("Die erste Sicherung kommt gleich"), _not_yet(), hole=False)
        else:
            sentence = tr("Der Tresor ist gesichert") if outlook.changed else tr("Alles ist gesichert")
            self._say(sentence, _since(outlook), hole=False)

    def show_practice(self) -> None:
        """Invented data: nothing has to be safe, everything can be tried."""
        self._say(
            tr("Übungsdaten: Hier lässt sich alles ausprobieren"),
            tr("Auch Sichern und Wiederherstellen. Beim Verlassen ist alles weg, auch die Sicherungen."),
            hole=False,
        )
        self._glyph.set_glyph("presentation", "accent_text")

    def say_work(self, words: str) -> None:
        """Something is being done; ``words`` say what, and how far it is."""
        self._more.setText(words)

    def _say(self, sentence: str, more: str, *, hole: bool) -> None:
        self._sentence.setText(sentence)
        self._more.setText(more)
        self._glyph.set_glyph("circle-alert" if hole else "shield-check", "due" if hole else "accent_text")
        if (kind := "asks" if hole else "soft") != self.property("kind"):
            restyle(self, kind=kind)


def _since(outlook: Outlook) -> str:
    last = outlook.last
    if last is None:
        return _not_yet()
    moment = said_moment(last.made_at, outlook.now)
    if outlook.changed:
        return tr("Zuletzt {moment}, geprüft. Was seitdem dazukam, wird von selbst gesichert.", moment=moment)
    return tr("Zuletzt {moment}, geprüft. Seitdem hat sich nichts geändert.", moment=moment)


def _not_yet() -> str:
    return tr("Gesichert wird von selbst: bei der Arbeit jede halbe Stunde und beim Beenden.")
