# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The two kinds of report about consultations, with the options that window and command line offer."""

from collections.abc import Sequence
from functools import partial
from typing import Final

from mendi_desktop.core.i18n import QT_TR_NOOP
from mendi_desktop.features.chapters import Chapter
from mendi_desktop.features.consultations.reports.added import chapter_options, without_silent
from mendi_desktop.features.consultations.reports.assembly import build_assembly
from mendi_desktop.features.consultations.reports.council import build_council
from mendi_desktop.features.consultations.reports.periods import period_for
from mendi_desktop.privacy.policy import Audience
from mendi_desktop.reports.options import ReportKind, ReportOption

_PERIOD: Final = ReportOption(
    "period",
    QT_TR_NOOP("Zeitraum"),
    "period",
    help=QT_TR_NOOP("Quartal, Halbjahr, Jahr oder mehrere Jahre; andere Zeiträume werden darauf erweitert."),
)


def works_council(chapters: Sequence[Chapter] = ()) -> ReportKind:
    """The report for the body, with the chapters that other areas add to it."""
    return ReportKind(
        "works-council",
        QT_TR_NOOP("Bericht für den Betriebsrat oder Personalrat"),
        (
            _PERIOD,
            ReportOption("groups", QT_TR_NOOP("Erreichte Gruppen"), "flag", default=True),
            ReportOption(
                "units",
                QT_TR_NOOP("Bereiche"),
                "flag",
                default=False,
                help=QT_TR_NOOP("Bereiche können je Zeitraum nur einmal gezeigt werden."),
            ),
            *chapter_options(chapters),
            ReportOption("law", QT_TR_NOOP("Rechtliche Hinweise"), "flag", default=True),
            ReportOption(
                "suggestions",
                QT_TR_NOOP("Anregungen an das Gremium"),
                "text",
                default="",
                help=QT_TR_NOOP("Steht wörtlich im Bericht. Keine Namen, keine Einzelfälle."),
            ),
        ),
        period_for(Audience.COUNCIL),
        partial(build_council, chapters=tuple(chapters)),
        settle=partial(without_silent, chapters=tuple(chapters)) if chapters else None,
    )


WORKS_COUNCIL: Final = works_council()
"""Without chapters, for an area alone; :mod:`mendi_desktop.app.areas` adds them."""

ASSEMBLY: Final = ReportKind(
    "assembly",
    QT_TR_NOOP("Bericht für die Betriebs- oder Personalversammlung"),
    (
        _PERIOD,
        ReportOption("suggestions", QT_TR_NOOP("Botschaft an die Versammlung"), "text", default=""),
    ),
    period_for(Audience.ASSEMBLY),
    build_assembly,
)
