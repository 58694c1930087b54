# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The released figures of a report: read, counted and suppressed beside everything that was handed out before."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from typing import Any

from sqlalchemy.orm import Session

from mendi_desktop.core.errors import UserError
from mendi_desktop.features.consultations.queries import talk_columns
from mendi_desktop.features.consultations.reports.axes import axis, org_unit_axis
from mendi_desktop.features.consultations.reports.contacts import contacts_of
from mendi_desktop.privacy import period as calendar
from mendi_desktop.privacy.kept import kept, recalled
from mendi_desktop.privacy.ledger import Ledger
from mendi_desktop.privacy.policy import Audience
from mendi_desktop.privacy.release import data_period, release
from mendi_desktop.privacy.request import Request
from mendi_desktop.privacy.result import Release
from mendi_desktop.reports.document import Document
from mendi_desktop.reports.ledger import released_figures
from mendi_desktop.reports.options import BuiltReport, ReportRequest
from mendi_desktop.reports.period import Period
from mendi_desktop.storage.options import VaultOptions, options_from, vault_options


@dataclass(frozen=True, slots=True)
class Told:
    """What a report tells: its figures, and what the vault said of the workplace and the mentor at the time."""

    figures: Release
    vault: VaultOptions

    def built(self, document: Document, **more: Mapping[str, Any]) -> BuiltReport:
        """The finished report with all that must be remembered to say it again; ``more``: besides figures and vault."""
        entry = self.figures.entry
        keep = json.dumps({"figures": kept(self.figures), "vault": asdict(self.vault), **more}, ensure_ascii=False)
        return BuiltReport(document, self.figures.k, "" if entry == Ledger() else entry.to_json(), keep)


def told(
    session: Session, request: ReportRequest, audience: Audience, axis_ids: Sequence[str], *, units: bool = False
) -> Told:
    """Count anew, or recall what was handed out. UserError where earlier reports forbid a new one."""
    if request.keep:
        stored = json.loads(request.keep)
        return Told(recalled(stored["figures"]), options_from(stored["vault"]))
    vault = vault_options(session)
    return Told(released(session, audience, request.period, axis_ids, vault.workplace_kind, units=units), vault)


def released(
    session: Session, audience: Audience, period: Period, axis_ids: Sequence[str], workplace_kind: str, *, units: bool
) -> Release:
    """Figures for ``axis_ids``, with departments if ``units``. UserError where earlier reports forbid this one."""
    span = calendar.Period(period.first, period.last)
    ledger = Ledger.of(released_figures(session))
    days = data_period(span, ledger)
    talks = talk_columns(session, *days)
    names = sorted({unit for unit in set(talks.org_unit) if unit}) if units else []
    request = Request(
        period=span,
        audience=audience,
        axes=tuple(axis(axis_id, workplace_kind) for axis_id in axis_ids),
        org_units=org_unit_axis(names) if names else None,
    )
    result = release(request, contacts_of(talks, days), ledger)
    if result.refused:
        raise UserError(result.refused, field="period")
    return result
