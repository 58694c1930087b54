# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Colleagues and consents in words."""

from datetime import date

from mendi_desktop.core.durations import format_minutes
from mendi_desktop.core.german_dates import format_date, format_day, month_name
from mendi_desktop.core.i18n import QT_TR_NOOP, plural, tr
from mendi_desktop.features.codes import label, short_label
from mendi_desktop.features.colleagues.queries import ColleagueDetail, ColleagueRow, ConsentRow

_COUNTS = {
    "nothing": QT_TR_NOOP("Nichts aus diesen Gesprächen zählt mit."),
    "count": QT_TR_NOOP("Nur die Anzahl der Gespräche zählt mit."),
    "topic": QT_TR_NOOP("Anliegen und Dauer zählen mit, der Text nie."),
    "named": QT_TR_NOOP("Anliegen und Dauer zählen mit, der Text nie."),
}


def second_line(colleague: ColleagueRow) -> str:
    """For the list: the area, and what is open."""
    steps = plural(colleague.open_steps, QT_TR_NOOP("{n} offener Schritt"), QT_TR_NOOP("{n} offene Schritte"))
    return " · ".join(part for part in (colleague.org_unit, steps if colleague.open_steps else "") if part)


def facts(detail: ColleagueDetail) -> str:
    """For the head of the page: name if it may be known, area, since when, how much."""
    row = detail.row
    since = tr("im Kontakt seit {month}", month=_month(row.first_talk)) if row.first_talk else ""
    talks = plural(row.talks, QT_TR_NOOP("{n} Gespräch"), QT_TR_NOOP("{n} Gespräche"))
    how_much = f"{talks}, {format_minutes(row.minutes)}" if row.minutes else talks if row.talks else ""
    status = label("colleague_status", row.status) if row.status != "active" else ""
    parts = (row.name, detail.contact, row.org_unit, status, since, how_much)
    return " · ".join(part for part in parts if part)


def what_counts(scope: str) -> str:
    """One sentence about how far the talks count."""
    return tr(_COUNTS[scope]) if scope in _COUNTS else label("consent_scope", scope)


def about_names(detail: ColleagueDetail) -> str:
    """One sentence about whether a name may be kept."""
    if detail.may_be_named:
        return tr("Ein Name darf festgehalten werden.")
    return tr("Mit Namen nur mit Freigabe, bisher keine.")


def consent_title(consent: ConsentRow) -> str:
    return f"{short_label('consent_purpose', consent.purpose)}: {short_label('consent_scope', consent.scope)}"


def consent_facts(consent: ConsentRow, today: date) -> str:
    """How and when it was given, and whether it still holds."""
    parts = [label("consent_form", consent.form), format_day(consent.given_on, today)]
    if consent.text_version:
        parts.append(tr("Fassung {version}", version=consent.text_version))
    if consent.withdrawn_on:
        parts.append(tr("widerrufen {day}", day=format_day(consent.withdrawn_on, today)))
    return " · ".join(parts)


def deletion(delete_on: date | None) -> str:
    """When the entry is put forward to be erased."""
    if delete_on is None:
        return tr("Kein Tag zum Löschen vorgesehen.")
    return tr("Löschen ist vorgemerkt für den {day}.", day=format_date(delete_on))


def _month(day: date) -> str:
    return f"{month_name(day.month)} {day.year}"
