# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Asks for an event: title, kind and day are enough; what came of it is added when it is over."""

from typing import Any
from uuid import UUID

from PySide6.QtWidgets import QWidget

from mendi_desktop.core.errors import UserError
from mendi_desktop.core.german_dates import Towards
from mendi_desktop.core.i18n import tr
from mendi_desktop.features.network.commands import AddEvent, ChangeEvent
from mendi_desktop.features.network.queries import EventDetail, event_detail
from mendi_desktop.features.projects.queries import list_projects
from mendi_desktop.gui.consultations.options import as_id, choose_if_offered, options
from mendi_desktop.gui.kit.combo import Combo
from mendi_desktop.gui.kit.date_field import DateField
from mendi_desktop.gui.kit.desk import Desk
from mendi_desktop.gui.kit.fields import TextEdit, field
from mendi_desktop.gui.kit.layout import row
from mendi_desktop.gui.kit.minutes_field import MinutesField
from mendi_desktop.gui.kit.option import Option
from mendi_desktop.gui.kit.tick import Check
from mendi_desktop.gui.kit.tokens import NETWORK_FORM, S4
from mendi_desktop.gui.network.contact_form import organisation_options
from mendi_desktop.gui.network.form import FormHead, NetworkForm, lines

_LINES = ("title", "starts_at", "ends_at", "place", "topic")
_TEXTS = ("tables", "results", "benefit")
_DAYS = ("starts_on", "ends_on", "registration_until")
_COLUMNS = {"organiser": "organiser_id"}


class EventForm(NetworkForm):
    """A new event, or the one with the id ``entry``. ``written`` with its id."""

    kind = "event"

    def __init__(self, parent: QWidget, desk: Desk, entry: UUID | None = None) -> None:
        super().__init__(parent, desk, _head(entry), NETWORK_FORM, entry)
        self._detail: EventDetail | None = desk.vault.read(event_detail, entry) if entry else None
        place = desk.vault.options.workplace_kind
        today = desk.vault.clock.today
        self.lines = {name: TextEdit(says) for name, says in zip(_LINES, _said_lines(), strict=True)}
        self.texts = {name: lines(says) for name, says in zip(_TEXTS, _said_texts(), strict=True)}
        self.days = {
            name: DateField(says, today, Towards.FUTURE, desk.workdays)
            for name, says in zip(_DAYS, _said_days(), strict=True)
        }
        self.event_kind = Combo(tr("Art"), options("event_kind", place))
        self.role = Combo(tr("Eigene Rolle"), options("event_role", place))
        self.organiser = Combo(tr("Veranstaltet von"), organisation_options(desk), free=True)
        projects = [Option(str(project.id), project.title) for project in desk.vault.read(list_projects)]
        self.project = Combo(tr("Für das Projekt"), projects)
        self.minutes = MinutesField(tr("Eigene Zeit"))
        self.online = Check(tr("online"))
        self.attended = Check(tr("war dabei"))
        self._make_fields()
        if self._detail is not None:
            self._put_detail(self._detail)
        self._place(with_projects=bool(projects))
        self.close_with_acts()

    def _make_fields(self) -> None:
        hints = {
            "starts_at": tr("Zum Beispiel „9:30“."),
            "organiser": tr("Aus der Liste oder frei geschrieben."),
            "tables": tr("Je Zeile ein Tisch oder Thema."),
            "results": tr("Je Zeile ein Punkt."),
            "minutes": tr("Zählt als Zeit fürs Netzwerk."),
        }
        controls: dict[str, QWidget] = {
            **self.lines,
            **self.days,
            **self.texts,
            "kind": self.event_kind,
            "own_role": self.role,
            "organiser": self.organiser,
            "project_id": self.project,
            "minutes": self.minutes,
        }
        required = ("title", "kind", "starts_on")
        for name, control in controls.items():
            self.fields[name] = field(
                control.accessibleName(),
                control,
                hint=hints.get(name, ""),
                required=name in required,
                stores=f"event.{_COLUMNS.get(name, name)}",
            )
        for name, day in self.days.items():
            day.troubled.connect(self.fields[name].set_error)
        self.minutes.troubled.connect(self.fields["minutes"].set_error)
        for edit in (*self.lines.values(), *self.days.values(), self.minutes):
            edit.returnPressed.connect(self.try_write)

    def _place(self, *, with_projects: bool) -> None:
        f = self.fields
        self.fields["online"] = field(tr("Form"), self.online, stores="event.online")
        self.fields["attended"] = field(tr("Teilnahme"), self.attended, stores="event.attended")
        self.fill_form(
            row((f["title"], 3), (f["kind"], 2), gap=S4),
            row((f["starts_on"], 3), (f["starts_at"], 2), (f["ends_at"], 2), (f["ends_on"], 3), gap=S4),
            row((f["place"], 3), (f["online"], 1), (f["registration_until"], 2), gap=S4),
            row((f["organiser"], 1), (f["topic"], 1), gap=S4),
            row((f["own_role"], 2), (f["minutes"], 2), (f["attended"], 1), gap=S4),
            row((f["tables"], 1), (f["results"], 1), gap=S4),
            row((f["benefit"], 1), (f["project_id"], 1), gap=S4),
        )
        f["project_id"].setVisible(with_projects)  # not before it has a parent: it would flash up as a window

    def _put_detail(self, detail: EventDetail) -> None:
        line = detail.row
        known: dict[str, Any] = {
            "title": line.title,
            "starts_at": line.starts_at,
            "ends_at": line.ends_at,
            "place": line.place,
            "topic": detail.topic,
        }
        for name, edit in self.lines.items():
            edit.setText(known[name])
        for name, text in zip(_TEXTS, (detail.tables, detail.results, detail.benefit), strict=True):
            self.texts[name].setPlainText(text)
        for name, day in zip(_DAYS, (line.starts_on, line.ends_on, line.registration_until), strict=True):
            self.days[name].set_date(day)
        choose_if_offered(self.event_kind, line.kind)
        choose_if_offered(self.role, line.own_role)
        if line.organiser_id is not None:
            choose_if_offered(self.organiser, str(line.organiser_id))
        else:
            self.organiser.set_words(detail.organiser_words)
        choose_if_offered(self.project, str(line.project_id) if line.project_id else None)
        self.minutes.set_minutes(line.minutes)
        self.online.setChecked(line.online)
        self.attended.setChecked(line.attended)

    def write(self) -> None:
        wish = self._wish()
        if self.entry is None:
            self.written.emit(self.desk.dispatcher.run(AddEvent(**wish)))
            return
        self.desk.dispatcher.run(ChangeEvent(event_id=self.entry, **wish))
        self.written.emit(self.entry)

    def _wish(self) -> dict[str, Any]:
        for combo in (self.event_kind, self.role, self.organiser, self.project):
            combo.settle()
        kind = self.event_kind.code()
        days = {name: edit.checked(name) for name, edit in self.days.items()}
        if not self.lines["title"].text().strip():
            raise UserError(tr("Der Titel der Veranstaltung fehlt noch."), field="title")
        if kind is None:
            raise UserError(tr("Welche Art von Veranstaltung ist es? Eine Wahl aus der Liste genügt."), field="kind")
        if days["starts_on"] is None:
            raise UserError(tr("Der Tag fehlt noch. „morgen“ oder „12.3.“ genügt."), field="starts_on")
        organiser = self.organiser.code()
        return {
            **{name: edit.text() for name, edit in self.lines.items()},
            **{name: edit.text() for name, edit in self.texts.items()},
            **days,
            "kind": kind,
            "online": self.online.isChecked(),
            "organiser_id": as_id(organiser),
            "organiser": "" if organiser else self.organiser.words(),
            "registered_on": self._detail.row.registered_on if self._detail else None,
            "own_role": self.role.code(),
            "project_id": as_id(self.project.code()),
            "minutes": self.minutes.checked("minutes"),
            "attended": self.attended.isChecked(),
        }


def _said_lines() -> tuple[str, ...]:
    return tr("Titel"), tr("Beginn"), tr("Ende"), tr("Ort"), tr("Thema")


def _said_texts() -> tuple[str, ...]:
    return tr("Themen je Tisch"), tr("Ergebnisse"), tr("Nutzen fürs Projekt")


def _said_days() -> tuple[str, ...]:
    return tr("Tag"), tr("Letzter Tag"), tr("Anmelden bis")


def _head(entry: UUID | None) -> FormHead:
    if entry is not None:
        return FormHead(tr("Veranstaltung ändern"), "", tr("Ändern"))
    says = tr("Titel, Art und Tag genügen. Ergebnisse und Zeit kommen danach dazu.")
    return FormHead(tr("Veranstaltung aufnehmen"), says, tr("Aufnehmen"))
