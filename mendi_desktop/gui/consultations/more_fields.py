# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What can be added to a talk when there is time, in folds that say what is inside while they are closed."""

from collections.abc import Callable, Iterator, Mapping
from datetime import date
from functools import partial
from typing import Any, Final, TypeVar

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from mendi_desktop.core.i18n import QT_TR_NOOP, tr
from mendi_desktop.features.consultations.talk import TalkFields
from mendi_desktop.features.workdays import Workdays
from mendi_desktop.gui.consultations.more_parts import (
    AgreedPart,
    BarriersPart,
    CircumstancesPart,
    GoalsPart,
    MorePart,
    SituationPart,
    Workplace,
)
from mendi_desktop.gui.consultations.steps_editor import StepsEditor
from mendi_desktop.gui.kit.fields import Field
from mendi_desktop.gui.kit.fold import Fold
from mendi_desktop.gui.kit.layout import column
from mendi_desktop.gui.kit.text import Line

_PARTS: Final[tuple[tuple[str, type[MorePart]], ...]] = (
    (QT_TR_NOOP("Vereinbarung und nächster Schritt"), AgreedPart),
    (QT_TR_NOOP("Ausgangslage und Stärken"), SituationPart),
    (QT_TR_NOOP("Hürden und Förderung"), BarriersPart),
    (QT_TR_NOOP("Ziele, Verweise, Ergebnis"), GoalsPart),
    (QT_TR_NOOP("Umstände"), CircumstancesPart),
)


_Part = TypeVar("_Part", bound=MorePart)


class MoreFields(QWidget):
    """Six steps of a talk (handbook 2.2) without the obligation of any.

    What is in a closed fold is made when it is opened or has something to hold: ``made`` with the new part.
    """

    changed = Signal()
    made = Signal(object)

    def __init__(self, today: Callable[[], date], workplace_kind: str, workdays: Callable[[], Workdays]) -> None:
        super().__init__()
        self._workplace = Workplace(today, workplace_kind, workdays)
        self._parts: dict[type[MorePart], MorePart] = {}
        self._folds = {kind: Fold(tr(title), partial(self._make, kind)) for title, kind in _PARTS}
        self.setLayout(column(*self._folds.values(), Line(), gap=0))
        self.agreed = self._part(AgreedPart)

    def _make(self, kind: type[MorePart]) -> MorePart:
        part = self._parts[kind] = kind(self._workplace)
        part.changed.connect(self._on_changed)
        self.made.emit(part)
        return part

    def _part(self, kind: type[_Part]) -> _Part:
        """The content of a fold, made now if it was not before."""
        part = self._folds[kind].content()
        assert isinstance(part, kind)
        return part

    @property
    def fields(self) -> dict[str, Field | StepsEditor]:
        """Those that are there by now; :meth:`reveal` brings others."""
        return {name: made for part in self._parts.values() for name, made in part.fields.items()}

    # -- values ---------------------------------------------------------------------------------------

    def values(self) -> dict[str, Any]:
        """Fields of :class:`TalkFields` that are not as in an empty talk; UserError names the field."""
        return {name: value for part in self._parts.values() for name, value in part.values().items()}

    def clear(self) -> None:
        """Empty fields of a new talk."""
        if (goals := self._parts.get(GoalsPart)) is not None:
            assert isinstance(goals, GoalsPart)
            goals.forget_answers()
        self.put_typed({})

    def put(self, talk: TalkFields) -> None:
        said = {name: getattr(talk, name) for _title, kind in _PARTS for name in kind.names}
        for part in self._holding(said):
            part.put(talk)
        self._after_put()

    def typed(self) -> dict[str, object]:
        """Everything as it was typed, for a draft."""
        return {name: value for part in self._parts.values() for name, value in part.typed().items()}

    def put_typed(self, typed: Mapping[str, Any]) -> None:
        for part in self._holding(typed):
            part.put_typed(typed)
        self._after_put()

    def _holding(self, values: Mapping[str, Any]) -> Iterator[MorePart]:
        """All parts that are there or are needed for ``values``."""
        for kind in self._folds:
            if kind in self._parts or kind.holds(values):
                yield self._part(kind)

    # -- folds ----------------------------------------------------------------------------------------

    def _after_put(self) -> None:
        self._summarise()
        for kind, fold in self._folds.items():
            fold.set_unfolded(kind is AgreedPart or bool(self._summary(kind)))

    def reveal(self, field_name: str) -> None:
        """Open the fold in which a field lies."""
        for kind, fold in self._folds.items():
            if field_name in kind.names:
                fold.set_unfolded(True)

    def _summarise(self) -> None:
        for kind, fold in self._folds.items():
            fold.set_summary(self._summary(kind) or tr("leer"))

    def _summary(self, kind: type[MorePart]) -> str:
        part = self._parts.get(kind)
        return ", ".join(part.summary()) if part is not None else ""

    @Slot()
    def _on_changed(self) -> None:
        self._summarise()
        self.changed.emit()
