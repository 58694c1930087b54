# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Everything that can happen to a request: drafted, asked, answered, closed; and each step back."""

from dataclasses import dataclass
from datetime import date
from typing import ClassVar
from uuid import UUID

from mendi_desktop.core.i18n import QT_TR_NOOP
from mendi_desktop.features.codes import code_list
from mendi_desktop.features.council import rules
from mendi_desktop.features.council.model import CouncilRequest
from mendi_desktop.features.desk.forgetting import forget_entry
from mendi_desktop.features.projects.model import CompanyProject
from mendi_desktop.features.typed_text import clean_line, clean_text
from mendi_desktop.storage.command import Command, Work


@dataclass(frozen=True, slots=True, kw_only=True)
class RequestFields:
    """What a request is about. Only the title is needed. ``right``: a code of ``council_right``."""

    title: str
    right: str | None = None
    text: str = ""
    project_id: UUID | None = None
    barriers: tuple[str, ...] = ()
    decided_on: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class AddRequest(RequestFields, Command[UUID]):
    """Draft a request."""

    label: ClassVar[str] = QT_TR_NOOP("Antrag entwerfen")
    done: ClassVar[str] = QT_TR_NOOP("Antrag entworfen")

    def execute(self, work: Work) -> UUID:
        request = CouncilRequest()
        _write(work, request, self)
        return work.add(request)


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangeRequest(RequestFields, Command[None]):
    """Replace what a request is about; what has become of it stays."""

    label: ClassVar[str] = QT_TR_NOOP("Antrag ändern")
    done: ClassVar[str] = QT_TR_NOOP("Antrag geändert")

    request_id: UUID

    def execute(self, work: Work) -> None:
        _write(work, work.get(CouncilRequest, self.request_id), self)


@dataclass(frozen=True, slots=True, kw_only=True)
class RemoveRequest(Command[None]):
    """Take a request away."""

    label: ClassVar[str] = QT_TR_NOOP("Antrag entfernen")
    done: ClassVar[str] = QT_TR_NOOP("Antrag entfernt")

    request_id: UUID

    def execute(self, work: Work) -> None:
        forget_entry(work.session, self.request_id)
        work.session.delete(work.get(CouncilRequest, self.request_id))


@dataclass(frozen=True, slots=True, kw_only=True)
class SubmitRequest(Command[None]):
    """The council has asked. ``asked_on``: today if not given. ``due_on``: until when an answer is hoped for."""

    label: ClassVar[str] = QT_TR_NOOP("Antrag stellen")
    done: ClassVar[str] = QT_TR_NOOP("Antrag ist gestellt")

    request_id: UUID
    asked_on: date | None = None
    due_on: date | None = None

    def execute(self, work: Work) -> None:
        request = work.get(CouncilRequest, self.request_id)
        asked_on = self.asked_on or work.today
        rules.check_asked(asked_on, self.due_on, work.today)
        request.asked_on, request.due_on = asked_on, self.due_on


@dataclass(frozen=True, slots=True, kw_only=True)
class TakeBackRequest(Command[None]):
    """A request was not asked after all: it is a draft again."""

    label: ClassVar[str] = QT_TR_NOOP("Antrag wieder als Entwurf")
    done: ClassVar[str] = QT_TR_NOOP("Antrag ist wieder ein Entwurf")

    request_id: UUID

    def execute(self, work: Work) -> None:
        request = work.get(CouncilRequest, self.request_id)
        request.asked_on = request.due_on = request.answered_on = request.answer = None
        request.answer_note = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class PostponeAnswer(Command[None]):
    """Hope for the answer until another day; None: no day."""

    label: ClassVar[str] = QT_TR_NOOP("Frist für die Antwort ändern")
    done: ClassVar[str] = QT_TR_NOOP("Frist für die Antwort geändert")

    request_id: UUID
    due_on: date | None = None

    def execute(self, work: Work) -> None:
        request = work.get(CouncilRequest, self.request_id)
        rules.check_due(self.due_on, request.asked_on)
        request.due_on = self.due_on


@dataclass(frozen=True, slots=True, kw_only=True)
class NoteAnswer(Command[None]):
    """An answer has come, or surely will not. ``answer``: a code of ``answer_kind``; None: not said yet."""

    label: ClassVar[str] = QT_TR_NOOP("Antwort festhalten")
    done: ClassVar[str] = QT_TR_NOOP("Antwort festgehalten")

    request_id: UUID
    answer: str | None = None
    answered_on: date | None = None
    note: str = ""

    def execute(self, work: Work) -> None:
        request = work.get(CouncilRequest, self.request_id)
        answered_on = self.answered_on or work.today
        rules.check_answer(answered_on, request.asked_on, work.today)
        if self.answer is not None:
            code_list("answer_kind").code(self.answer, field="answer")
        request.answered_on, request.answer = answered_on, self.answer
        request.answer_note = clean_text(self.note)


@dataclass(frozen=True, slots=True, kw_only=True)
class TakeBackAnswer(Command[None]):
    """There was no answer yet after all."""

    label: ClassVar[str] = QT_TR_NOOP("Antwort zurücknehmen")
    done: ClassVar[str] = QT_TR_NOOP("Antwort ist wieder offen")

    request_id: UUID

    def execute(self, work: Work) -> None:
        request = work.get(CouncilRequest, self.request_id)
        request.answered_on = request.answer = None
        request.answer_note = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class NoteResult(Command[None]):
    """What came of it; this closes the request. A draft that is not followed up is closed in the same way."""

    label: ClassVar[str] = QT_TR_NOOP("Ergebnis des Antrags festhalten")
    done: ClassVar[str] = QT_TR_NOOP("Ergebnis des Antrags festgehalten")

    request_id: UUID
    result: str
    result_on: date | None = None

    def execute(self, work: Work) -> None:
        request = work.get(CouncilRequest, self.request_id)
        result, result_on = clean_text(self.result), self.result_on or work.today
        rules.check_result(result, result_on, request.asked_on, work.today)
        request.result, request.result_on = result, result_on


@dataclass(frozen=True, slots=True, kw_only=True)
class ReopenRequest(Command[None]):
    """It is not over after all; the words of the result stay as a beginning."""

    label: ClassVar[str] = QT_TR_NOOP("Antrag wieder öffnen")
    done: ClassVar[str] = QT_TR_NOOP("Antrag ist wieder offen")

    request_id: UUID

    def execute(self, work: Work) -> None:
        work.get(CouncilRequest, self.request_id).result_on = None


def _write(work: Work, request: CouncilRequest, fields: RequestFields) -> None:
    title = clean_line(fields.title)
    rules.check_title(title)
    assert title is not None
    if fields.right is not None:
        code_list("council_right").code(fields.right, field="right")
    code_list("barrier").check(fields.barriers, field="barriers")
    rules.check_decided(fields.decided_on, work.today)
    if fields.project_id is not None:
        work.get(CompanyProject, fields.project_id)
    request.title = title
    request.right = fields.right
    request.text = clean_text(fields.text)
    request.project_id = fields.project_id
    request.barriers = tuple(dict.fromkeys(fields.barriers))
    request.decided_on = fields.decided_on
