# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Which report is wanted, and what can be chosen for it."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QSizePolicy, QStackedWidget, QWidget

from mendi_desktop.core.i18n import tr
from mendi_desktop.gui.kit.choice import Choice
from mendi_desktop.gui.kit.desk import Desk
from mendi_desktop.gui.kit.fields import field
from mendi_desktop.gui.kit.layout import column
from mendi_desktop.gui.kit.navigator import Place
from mendi_desktop.gui.kit.option import Option
from mendi_desktop.gui.kit.tokens import S3
from mendi_desktop.gui.reports.options_form import OptionsForm
from mendi_desktop.reports.options import OptionValue, ReportKind


class KindForms(QWidget):
    """``taken``: another kind was chosen; ``changed``: any of its options. They are made when the kind is first chosen.

    ``place``: its word is the kind to begin with, its id an entry that a report may be about.
    """

    taken = Signal()
    changed = Signal()

    def __init__(self, desk: Desk, kinds: Sequence[ReportKind], place: Place, since: date | None) -> None:
        super().__init__()
        self._desk, self._kinds, self._since = desk, {kind.id: kind for kind in kinds}, since
        self._entry = str(place.id) if place.id else ""
        self._forms: dict[str, OptionsForm] = {}
        place_of_work = desk.vault.options.workplace_kind
        self._kind = Choice(tr("Welcher Bericht"), [Option(kind.id, _short(kind, place_of_work)) for kind in kinds])
        self._kind.set_code(place.word)
        self._kind.chosen.connect(self._on_chosen)
        self._options = QStackedWidget()
        self._options.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._show_kind(place.word)
        self.setLayout(column(field(tr("Welcher Bericht"), self._kind), S3, self._options, gap=0))

    def wish(self) -> tuple[ReportKind, dict[str, OptionValue]]:
        """What is asked for, as :func:`mendi_desktop.features.issuing.prepare_report` takes it."""
        form = self._forms[self._kind.code() or next(iter(self._kinds))]
        return form.kind, form.values()

    @Slot(object)
    def _on_chosen(self, kind_id: str) -> None:
        self._show_kind(kind_id)
        self.taken.emit()

    def _show_kind(self, kind_id: str) -> None:
        """Options of each kind stay while the dialog is open: what was written for one is not lost to the other."""
        if kind_id not in self._forms:
            made = _make_form(self._kinds[kind_id], self._desk, self._since)
            made.choose_entry(self._entry)
            made.changed.connect(self.changed)
            self._forms[kind_id] = made
            self._options.addWidget(made)
        policy = QSizePolicy.Policy
        for known, form in self._forms.items():  # or the highest form makes room for itself while another is shown
            form.setSizePolicy(policy.Preferred, policy.Preferred if known == kind_id else policy.Ignored)
        self._options.setCurrentWidget(self._forms[kind_id])


def _make_form(kind: ReportKind, desk: Desk, since: date | None) -> OptionsForm:
    today = desk.vault.clock.today()
    start = desk.vault.recall(kind.period, None, today)
    entries = {option.name: desk.vault.read(option.entries) for option in kind.options if option.entries}
    return OptionsForm(kind, today, since, _named(f"{start.first.isoformat()}..{start.last.isoformat()}"), entries)


def _short(kind: ReportKind, workplace_kind: str) -> str:
    """One word for the chip: whom the report is for, or what it is."""
    public = workplace_kind == "public_office"
    words = {
        "works-council": tr("Personalrat") if public else tr("Betriebsrat"),
        "assembly": tr("Personalversammlung") if public else tr("Betriebsversammlung"),
        "project-profile": tr("Projektsteckbrief"),
        "network": tr("Netzwerk"),
        "activity-statement": tr("Stundennachweis"),
        "qualification": tr("Qualifizierung"),
        "council-proposal": tr("Antrag"),
        "data-protection": tr("Datenschutz"),
    }
    return words.get(kind.id, tr(kind.title))


def _named(code: str) -> str:
    """The short code of a calendar period given by its days, as the chips have it."""
    first, _, last = code.partition("..")
    start, end = date.fromisoformat(first), date.fromisoformat(last)
    months = (end.year - start.year) * 12 + end.month - start.month + 1
    if months == 1:
        return f"{start.year}-{start.month:02d}"
    if months == 3:
        return f"{start.year}-Q{(start.month - 1) // 3 + 1}"
    if months == 6:
        return f"{start.year}-H{(start.month - 1) // 6 + 1}"
    return str(start.year) if months == 12 else code
