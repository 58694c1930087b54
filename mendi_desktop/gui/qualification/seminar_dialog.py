# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Asks for what is kept about a seminar; only its title is needed."""

from datetime import date
from typing import Any

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QSizePolicy, QWidget

from mendi_desktop.core.german_dates import Towards
from mendi_desktop.core.i18n import language, tr
from mendi_desktop.features.codes import code_list
from mendi_desktop.features.qualification.commands import AddSeminar, ChangeSeminar, RemoveSeminar
from mendi_desktop.features.qualification.queries import SeminarRow
from mendi_desktop.features.qualification.rules import half_days_from
from mendi_desktop.gui.kit.buttons import Kind, button
from mendi_desktop.gui.kit.choice import Choice, Segments
from mendi_desktop.gui.kit.combo import Combo
from mendi_desktop.gui.kit.date_field import DateField
from mendi_desktop.gui.kit.desk import Desk
from mendi_desktop.gui.kit.fields import Field, PlainText, TextEdit, field
from mendi_desktop.gui.kit.kept_form import KeptForm
from mendi_desktop.gui.kit.layout import row
from mendi_desktop.gui.kit.option import Option
from mendi_desktop.gui.kit.tokens import CARD_CREATE, S4

_PLANNED, _ATTENDED = "planned", "attended"


class SeminarDialog(KeptForm):
    """A new seminar, or one to change. ``added`` with the new id."""

    kind = "seminar"
    added = Signal(object)

    def __init__(self, parent: QWidget, desk: Desk, seminar: SeminarRow | None = None) -> None:
        title = tr("Seminar bearbeiten") if seminar else tr("Seminar eintragen")
        act = tr("Ändern") if seminar else tr("Eintragen")
        super().__init__(parent, desk, title, tr("Der Titel genügt. Alles andere geht auch später."), act, CARD_CREATE)
        self.entry = seminar.id if seminar else None
        self._seminar = seminar
        self._make_controls(desk)
        self.fields = self._make_fields()
        if seminar is not None:
            self._put(seminar)
        f = self.fields
        self.fill_form(
            row((f["title"], 2), (f["module"], 1), gap=S4),
            row((f["provider"], 1), (f["place"], 1), f["online"], gap=S4),
            row((f["starts_on"], 2), (f["ends_on"], 2), (f["half_days"], 1), gap=S4),
            row((f["registration_until"], 1), (f["registered_on"], 1), gap=S4),
            row((f["done_on"], 1), (f["proof"], 1), gap=S4),
            f["release_basis"],
            f["note"],
        )
        self.close_with_acts(*([self._removal()] if seminar else []))

    def _make_controls(self, desk: Desk) -> None:
        today, kind = desk.vault.clock.today, desk.vault.options.workplace_kind
        self.title, self.provider, self.module = (TextEdit(name) for name in (tr("Titel"), tr("Anbieter"), tr("Modul")))
        self.place, self.days = TextEdit(tr("Ort")), TextEdit(tr("Tage"))
        self.online = Choice(tr("Teilnahme"), [Option("online", tr("online"))], clearable=True)
        self.starts_on = DateField(tr("Erster Tag"), today, Towards.FUTURE, desk.workdays)
        self.ends_on = DateField(tr("Letzter Tag"), today, Towards.FUTURE, desk.workdays)
        self.registration_until = DateField(tr("Anmelden bis"), today, Towards.FUTURE, desk.workdays)
        self.registered_on = DateField(tr("Angemeldet am"), today)
        self.state = Segments(
            tr("Stand"), [Option(_PLANNED, tr("geplant")), Option(_ATTENDED, tr("besucht"))], _PLANNED
        )
        proofs = code_list("seminar_proof").codes
        self.proof = Combo(tr("Nachweis"), [Option(code.code, code.label()) for code in proofs])
        self.proof.set_code("pending")
        bases = code_list("release_basis").codes
        self.basis = Combo(tr("Grundlage der Freistellung"), [Option(code.code, code.label(kind)) for code in bases])
        self.note = PlainText(tr("Notiz"), lines=2)
        # a dialog grows with its content, so this field says its height like all others
        self.note.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.note.setFixedHeight(self.note.minimumHeight())
        for edit in (self.title, self.provider, self.module, self.place, self.days):
            edit.returnPressed.connect(self.try_write)

    def _make_fields(self) -> dict[str, Field]:
        made = {
            "title": field(tr("Titel"), self.title, stores="seminar.title"),
            "provider": field(tr("Anbieter"), self.provider, stores="seminar.provider"),
            "module": field(tr("Modul"), self.module, stores="seminar.module"),
            "starts_on": field(tr("Erster Tag"), self.starts_on, stores="seminar.starts_on"),
            "ends_on": field(tr("Letzter Tag"), self.ends_on, stores="seminar.ends_on"),
            "half_days": field(tr("Tage"), self.days, stores="seminar.half_days"),
            "place": field(tr("Ort"), self.place, stores="seminar.place"),
            "online": field(tr("Teilnahme"), self.online, stores="seminar.online"),
            "registration_until": field(
                tr("Anmelden bis"), self.registration_until, stores="seminar.registration_until"
            ),
            "registered_on": field(tr("Angemeldet am"), self.registered_on, stores="seminar.registered_on"),
            "done_on": field(tr("Stand"), self.state, stores="seminar.done_on"),
            "proof": field(tr("Nachweis"), self.proof, stores="seminar.proof"),
            "release_basis": field(tr("Grundlage der Freistellung"), self.basis, stores="seminar.release_basis"),
            "note": field(tr("Notiz"), self.note, stores="seminar.note"),
        }
        for name in ("starts_on", "ends_on", "registration_until", "registered_on"):
            control = made[name].control
            assert isinstance(control, DateField)
            control.troubled.connect(made[name].set_error)
        return made

    def _put(self, seminar: SeminarRow) -> None:
        self.title.setText(seminar.title)
        self.provider.setText(seminar.provider or "")
        self.module.setText(seminar.module or "")
        self.place.setText(seminar.place or "")
        self.days.setText(_days_typed(seminar.half_days))
        self.online.set_code("online" if seminar.online else None)
        self.starts_on.set_date(seminar.starts_on)
        self.ends_on.set_date(seminar.ends_on)
        self.registration_until.set_date(seminar.registration_until)
        self.registered_on.set_date(seminar.registered_on)
        self.state.set_code(_ATTENDED if seminar.done_on else _PLANNED)
        self.proof.set_code(seminar.proof)
        self.basis.set_code(seminar.release_basis)
        self.note.setPlainText(seminar.note or "")

    def _removal(self) -> QWidget:
        remove = button(tr("Seminar entfernen"), Kind.QUIET, "trash-2")
        remove.clicked.connect(self._on_remove)
        return remove

    @Slot()
    def _on_remove(self) -> None:
        if self.entry is not None:
            self.desk.dispatcher.try_run(RemoveSeminar(seminar_id=self.entry))
        self.accept()

    def write(self) -> None:
        values = self._values()
        if self.entry is not None:
            self.desk.dispatcher.run(ChangeSeminar(seminar_id=self.entry, **values))
        else:
            self.added.emit(self.desk.dispatcher.run(AddSeminar(**values)))

    def _values(self) -> dict[str, Any]:
        for combo in (self.proof, self.basis):
            combo.settle()
        return {
            "title": self.title.text(),
            "provider": self.provider.text(),
            "module": self.module.text(),
            "starts_on": self.starts_on.checked("starts_on"),
            "ends_on": self.ends_on.checked("ends_on"),
            "half_days": half_days_from(self.days.text()),
            "place": self.place.text(),
            "online": self.online.code() is not None,
            "registration_until": self.registration_until.checked("registration_until"),
            "registered_on": self.registered_on.checked("registered_on"),
            "release_basis": self.basis.code(),
            "note": self.note.text(),
            **self._outcome(),
        }

    def _outcome(self) -> dict[str, Any]:
        """What was attended keeps its day, and so does a proof as long as it is the same."""
        was = self._seminar
        kept = was is not None and was.proof == self.proof.code()
        values = {"proof": self.proof.code() or "pending", "proof_on": was.proof_on if was and kept else None}
        return {**values, "done_on": self._done_on() if self.state.code() == _ATTENDED else None}

    def _done_on(self) -> date:
        if self._seminar is not None and self._seminar.done_on is not None:
            return self._seminar.done_on
        today = self.desk.vault.clock.today()
        return min(self.ends_on.date() or self.starts_on.date() or today, today)


def _days_typed(half_days: int | None) -> str:
    if half_days is None:
        return ""
    whole, half = divmod(half_days, 2)
    return f"{whole}{',' if language() == 'de' else '.'}5" if half else str(whole)
