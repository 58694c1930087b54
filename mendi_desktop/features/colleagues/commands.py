# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Everything that can happen to a colleague's entry and to consents."""

from dataclasses import dataclass
from datetime import date
from typing import ClassVar
from uuid import UUID

from sqlalchemy import exists, select
from sqlalchemy.orm import Session

from mendi_desktop.core.errors import UserError
from mendi_desktop.core.i18n import QT_TR_NOOP, tr
from mendi_desktop.features.codes import code_list
from mendi_desktop.features.colleagues import rules
from mendi_desktop.features.colleagues.model import Colleague, Consent
from mendi_desktop.features.colleagues.talk_tables import TALKS
from mendi_desktop.features.desk.forgetting import forget_entry
from mendi_desktop.features.typed_text import clean_line, clean_text
from mendi_desktop.storage.command import Command, Work
from mendi_desktop.storage.pointing import forget_pointing_at


@dataclass(frozen=True, slots=True, kw_only=True)
class ConsentInput:
    """A consent given together with the first entry of a colleague."""

    purpose: str = rules.STORAGE
    form: str = "written"
    scope: str = "topic"
    given_on: date
    text_version: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ColleagueFields:
    """What is kept about a colleague. Only the alias is needed."""

    alias: str
    name: str | None = None
    contact: str | None = None
    org_unit: str | None = None
    notes: str | None = None
    status: str = "active"
    delete_on: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class AddColleague(ColleagueFields, Command[UUID]):
    """Add a colleague under an alias. A name or contact needs ``consent`` with the scope ``named``."""

    label: ClassVar[str] = QT_TR_NOOP("Kolleg*in aufnehmen")
    done: ClassVar[str] = QT_TR_NOOP("Kolleg*in aufgenommen")

    consent: ConsentInput | None = None

    def execute(self, work: Work) -> UUID:
        given = [_facts_of(self.consent)] if self.consent else []
        colleague = Colleague()
        _write_fields(work, colleague, self, allowed=rules.may_be_named(given))
        colleague_id = work.add(colleague)
        if self.consent:
            _add_consent(work, colleague_id, self.consent)
        return colleague_id


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangeColleague(ColleagueFields, Command[None]):
    """Replace all fields of a colleague."""

    label: ClassVar[str] = QT_TR_NOOP("Angaben zu Kolleg*in ändern")
    done: ClassVar[str] = QT_TR_NOOP("Angaben zu Kolleg*in geändert")

    colleague_id: UUID

    def execute(self, work: Work) -> None:
        colleague = work.get(Colleague, self.colleague_id)
        allowed = rules.may_be_named(_consent_facts(work.session, colleague.id))
        _write_fields(work, colleague, self, allowed=allowed)


@dataclass(frozen=True, slots=True, kw_only=True)
class RemoveColleague(Command[None]):
    """Take a colleague without talks out again, with all consents and what was half typed about them."""

    label: ClassVar[str] = QT_TR_NOOP("Kolleg*in entfernen")
    done: ClassVar[str] = QT_TR_NOOP("Kolleg*in entfernt")

    colleague_id: UUID

    def execute(self, work: Work) -> None:
        colleague = work.get(Colleague, self.colleague_id)
        has_talks = exists().where(TALKS.c.colleague_id == colleague.id)
        if work.session.scalar(select(has_talks)):
            raise UserError(
                tr("Zu {alias} sind Gespräche festgehalten. Bitte zuerst diese entfernen.", alias=colleague.alias)
            )
        for consent in _consents(work.session, colleague.id):
            work.session.delete(consent)
        work.session.flush()
        forget_pointing_at(work.session, Colleague.__tablename__, colleague.id)
        forget_entry(work.session, colleague.id)
        work.session.delete(colleague)


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordConsent(Command[UUID]):
    """Keep on record what a colleague has agreed to."""

    label: ClassVar[str] = QT_TR_NOOP("Freigabe festhalten")
    done: ClassVar[str] = QT_TR_NOOP("Freigabe festgehalten")

    colleague_id: UUID
    purpose: str = rules.STORAGE
    form: str = "written"
    scope: str = "topic"
    given_on: date
    text_version: str = ""

    def execute(self, work: Work) -> UUID:
        colleague = work.get(Colleague, self.colleague_id)
        given = ConsentInput(
            purpose=self.purpose,
            form=self.form,
            scope=self.scope,
            given_on=self.given_on,
            text_version=self.text_version,
        )
        return _add_consent(work, colleague.id, given)


@dataclass(frozen=True, slots=True, kw_only=True)
class WithdrawConsent(Command[None]):
    """Withdraw a consent, as easily as it was given (Art. 7 (3) GDPR).

    With the last consent to be named, name and contact go in the same step. ``withdrawn_on``: today if not given.
    """

    label: ClassVar[str] = QT_TR_NOOP("Freigabe widerrufen")
    done: ClassVar[str] = QT_TR_NOOP("Freigabe ist widerrufen")

    consent_id: UUID
    withdrawn_on: date | None = None

    def execute(self, work: Work) -> None:
        consent = work.get(Consent, self.consent_id)
        if consent.withdrawn_on is not None:
            raise UserError(tr("Diese Freigabe ist schon widerrufen."))
        day = self.withdrawn_on or work.today
        rules.check_withdrawn_on(day, consent.given_on, work.today)
        consent.withdrawn_on = day
        work.session.flush()
        colleague = work.get(Colleague, consent.colleague_id)
        if not rules.may_be_named(_consent_facts(work.session, colleague.id)):
            colleague.name = None
            colleague.contact = None


def _write_fields(work: Work, colleague: Colleague, fields: ColleagueFields, *, allowed: bool) -> None:
    alias = clean_line(fields.alias)
    rules.check_alias(alias)
    assert alias is not None
    _check_free(work.session, alias, colleague)
    code_list("colleague_status").code(fields.status, field="status")
    name, contact = clean_line(fields.name), clean_line(fields.contact)
    rules.check_naming(name, contact, allowed=allowed)
    colleague.alias = alias
    colleague.alias_key = rules.alias_key(alias)
    colleague.name = name
    colleague.contact = contact
    colleague.org_unit = clean_line(fields.org_unit)
    colleague.notes = clean_text(fields.notes or "") or None
    colleague.status = fields.status
    colleague.delete_on = fields.delete_on


def _check_free(session: Session, alias: str, colleague: Colleague) -> None:
    with session.no_autoflush:
        found = session.execute(
            select(Colleague.id, Colleague.alias).where(Colleague.alias_key == rules.alias_key(alias))
        ).first()
    if found is not None and found.id != colleague.id:
        raise UserError(
            tr("Das Kürzel „{alias}“ gibt es schon. Bitte ein anderes wählen.", alias=found.alias), field="alias"
        )


def _add_consent(work: Work, colleague_id: UUID, given: ConsentInput) -> UUID:
    code_list("consent_purpose").code(given.purpose, field="purpose")
    code_list("consent_form").code(given.form, field="form")
    code_list("consent_scope").code(given.scope, field="scope")
    rules.check_given_on(given.given_on, work.today)
    return work.add(
        Consent(
            colleague_id=colleague_id,
            purpose=given.purpose,
            form=given.form,
            scope=given.scope,
            given_on=given.given_on,
            text_version=clean_line(given.text_version) or "",
        )
    )


def _facts_of(given: ConsentInput) -> rules.ConsentFacts:
    return rules.ConsentFacts(given.purpose, given.scope, given.given_on)


def _consents(session: Session, colleague_id: UUID) -> list[Consent]:
    return list(session.scalars(select(Consent).where(Consent.colleague_id == colleague_id)))


def _consent_facts(session: Session, colleague_id: UUID) -> list[rules.ConsentFacts]:
    found = _consents(session, colleague_id)
    return [rules.ConsentFacts(row.purpose, row.scope, row.given_on, row.withdrawn_on) for row in found]
