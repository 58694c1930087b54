# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What a line was understood as: the doubts, then one row for each fact. Rows stay; only their words change."""

from collections.abc import Mapping, Sequence

from PySide6.QtWidgets import QFrame, QWidget

from mendi_desktop.core.i18n import tr
from mendi_desktop.gui.consultations.quick.wording import TITLES, Fact
from mendi_desktop.gui.kit.layout import column, row
from mendi_desktop.gui.kit.text import ElidedLabel, Glyph, Label, label
from mendi_desktop.gui.kit.theme import px
from mendi_desktop.gui.kit.tokens import QUICK_LABEL, QUICK_SOURCE, S1, S2, S3

_MOST_DOUBTS = 6


class FactRow(QFrame):
    """Name, value, and small behind it the words it came from."""

    def __init__(self, name: str) -> None:
        super().__init__()
        title = label(tr(TITLES[name]), "small_strong", "2")
        title.setFixedWidth(px(QUICK_LABEL))
        self._value: Label = label("", wrap=True)
        self._source = ElidedLabel("", "small", "3")
        self._source.setFixedWidth(px(QUICK_SOURCE))
        self.setLayout(row(title, (self._value, 1), self._source, gap=S3))
        self.hide()

    def tell(self, fact: Fact | None) -> None:
        """Show a fact, or nothing."""
        if fact is not None:
            self._value.setText(fact.value)
            self._source.setText(fact.source)
            self._source.setToolTip(fact.source)
            self.setAccessibleName(" ".join((fact.spoken, fact.source)).strip())
        self.setVisible(fact is not None)


class DoubtRow(QFrame):
    """One doubt, as a sentence."""

    def __init__(self) -> None:
        super().__init__()
        self._words: Label = label("", "small", "2", wrap=True)
        self.setLayout(row(Glyph("info"), (self._words, 1), gap=S2))
        self.hide()

    def tell(self, sentence: str) -> None:
        self._words.setText(sentence)
        self.setAccessibleName(sentence)
        self.setVisible(bool(sentence))


class FactList(QWidget):
    """All facts and doubts of a line."""

    def __init__(self) -> None:
        super().__init__()
        self._rows = {name: FactRow(name) for name in TITLES}
        self._doubts = [DoubtRow() for _ in range(_MOST_DOUBTS)]
        self._examples: Label = label(_examples(), ink="2", wrap=True)
        self.setLayout(column(self._examples, *self._doubts, S2, *self._rows.values(), None, gap=S1))

    def tell(self, facts: Mapping[str, Fact], doubts: Sequence[str]) -> None:
        """Show these and nothing else; while there is nothing, what could be typed."""
        self._examples.setVisible(not facts)
        for name, shown in self._rows.items():
            shown.tell(facts.get(name))
        for place, doubt in enumerate(self._doubts):
            doubt.tell(doubts[place] if place < len(doubts) else "")

    def doubts(self) -> list[str]:
        """The doubts in sight."""
        return [each.accessibleName() for each in self._doubts if not each.isHidden()]

    def shown(self) -> dict[str, str]:
        """What is in sight, by name of the fact, as read out."""
        return {name: each.accessibleName() for name, each in self._rows.items() if not each.isHidden()}


def _examples() -> str:
    return "\n".join(
        (
            tr("Zum Beispiel:"),
            tr("gestern 15' Tel. Birke-3 Förderung, Kosten, WV in 2 Wochen"),
            tr("Infostand 40 Leute 2 h"),
            tr("Ahorn-7 halbe Stunde Kantine Umschulung, Unterlagen schicken bis Fr"),
        )
    )
