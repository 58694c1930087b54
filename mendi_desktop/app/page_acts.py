# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What the pages offer by name from anywhere, besides the acts of the menus."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Final

from mendi_desktop.core.i18n import QT_TR_NOOP
from mendi_desktop.gui.kit.page import PageAct, PageSpec
from mendi_desktop.reports.options import ReportKind

_NEW: Final = "new"
_ACTS: Final[Mapping[str, tuple[PageAct, ...]]] = {
    "colleagues": (PageAct(QT_TR_NOOP("Kürzel aufnehmen"), _NEW, "plus"),),
    "projects": (PageAct(QT_TR_NOOP("Projekt anlegen"), _NEW, "plus"),),
    "network": (
        PageAct(QT_TR_NOOP("Ansprechperson aufnehmen"), _NEW, "plus"),
        PageAct(QT_TR_NOOP("Ansprechpersonen ansehen"), "contacts"),
        PageAct(QT_TR_NOOP("Organisationen ansehen"), "organisations"),
        PageAct(QT_TR_NOOP("Veranstaltungen ansehen"), "events"),
        PageAct(QT_TR_NOOP("Termine für den Kalender …"), "calendar-file"),
    ),
    "activities": (PageAct(QT_TR_NOOP("Tätigkeit festhalten"), _NEW, "plus"),),
    "qualification": (PageAct(QT_TR_NOOP("Seminar eintragen"), _NEW, "plus"),),
    "council": (PageAct(QT_TR_NOOP("Antrag entwerfen"), _NEW, "plus"),),
}
"""By page; the words are those that the page itself understands in a place."""


def with_acts(page: PageSpec, reports: Sequence[ReportKind]) -> PageSpec:
    """``page`` with what it offers; the page of the reports offers every kind."""
    of_reports = tuple(PageAct(kind.title, kind.id) for kind in reports) if page.id == "reports" else ()
    return replace(page, acts=(*_ACTS.get(page.id, ()), *of_reports))
