# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What holds for requests. Pure functions: forms ask them for early hints, the commands for the truth.

Each ``check_`` raises UserError with the name of the field and a sentence that helps.
"""

from datetime import date, timedelta
from typing import Final, Literal, TypeAlias

from mendi_desktop.core.errors import UserError
from mendi_desktop.core.i18n import tr
from mendi_desktop.features.council_rights import right_of

State: TypeAlias = Literal["draft", "asked", "answered", "closed"]
STATES: Final[tuple[State, ...]] = ("asked", "draft", "answered", "closed")
"""In the order in which a list shows them: what waits for others first, what is over last."""

LONGEST_TITLE: Final = 200
OWN_WEEKS: Final = 4
"""Proposed where the law names no time (handbook 4.1 names none for BetrVG requests): a date of one's own."""


def state_of(asked_on: date | None, answered_on: date | None, result_on: date | None) -> State:
    """Where a request stands: a result closes it, whatever came before."""
    if result_on is not None:
        return "closed"
    if answered_on is not None:
        return "answered"
    return "draft" if asked_on is None else "asked"


def usual_due(right: str | None, asked_on: date) -> date:
    """A day to propose for the answer: what the law says (§ 77 Abs. 2 BPersVG: six weeks), else four weeks."""
    found = right_of(right)
    return asked_on + timedelta(weeks=(found.answer_weeks if found else 0) or OWN_WEEKS)


def check_title(title: str | None) -> None:
    if not title:
        raise UserError(tr("Der Titel des Antrags fehlt noch."), field="title")
    if len(title) > LONGEST_TITLE:
        raise UserError(tr("Der Titel ist zu lang. Bis {n} Zeichen passen.", n=LONGEST_TITLE), field="title")


def check_decided(decided_on: date | None, today: date) -> None:
    if decided_on is not None and decided_on > today:
        raise UserError(tr("Der Beschluss läge in der Zukunft. Bitte das Datum prüfen."), field="decided_on")


def check_asked(asked_on: date, due_on: date | None, today: date) -> None:
    if asked_on > today:
        raise UserError(tr("Der Antrag läge in der Zukunft. Bitte das Datum prüfen."), field="asked_on")
    check_due(due_on, asked_on)


def check_due(due_on: date | None, asked_on: date | None) -> None:
    if due_on is not None and asked_on is not None and due_on < asked_on:
        raise UserError(tr("Die Frist läge vor dem Antrag. Bitte das Datum prüfen."), field="due_on")


def check_answer(answered_on: date, asked_on: date | None, today: date) -> None:
    if asked_on is None:
        raise UserError(tr("Dieser Antrag ist noch nicht gestellt. Bitte zuerst festhalten, wann er gestellt wurde."))
    if not asked_on <= answered_on <= today:
        raise UserError(
            tr("Die Antwort liegt zwischen dem Antrag und heute. Bitte das Datum prüfen."), field="answered_on"
        )


def check_result(result: str, result_on: date, asked_on: date | None, today: date) -> None:
    if not result:
        raise UserError(tr("Das Ergebnis selbst fehlt noch. Ein Satz genügt."), field="result")
    if result_on > today or (asked_on is not None and result_on < asked_on):
        raise UserError(
            tr("Das Ergebnis liegt zwischen dem Antrag und heute. Bitte das Datum prüfen."), field="result_on"
        )
