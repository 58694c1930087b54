# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What each column of this area tells: all of it is about the mentor, and written by the mentor for the mentor.

No colleague appears here. The employer and the works council get nothing of it unless the mentor hands it over.
"""

from collections.abc import Mapping
from typing import Final

from mendi_desktop.core.i18n import QT_TR_NOOP
from mendi_desktop.features.area import Column, Leaves
from mendi_desktop.features.shared_columns import ROW

_LEARNING = QT_TR_NOOP("eigene Qualifizierung der Mentor*in belegen und planen")
_LOOK = QT_TR_NOOP("eigene Einschätzung der Mentor*in, nur für sie selbst")


def _seminar(tells: str) -> Column:
    return Column(tells, _LEARNING, "project", Leaves.OWN_RECORD)


def _look(tells: str) -> Column:
    return Column(tells, _LOOK, "project", Leaves.OWN_RECORD)


COLUMNS: Final[Mapping[str, Mapping[str, Column]]] = {
    "seminar": {
        **ROW,
        "title": _seminar(QT_TR_NOOP("Titel des Seminars, an dem die Mentor*in teilnimmt")),
        "provider": _seminar(QT_TR_NOOP("wer das Seminar anbietet")),
        "module": _seminar(QT_TR_NOOP("Modul der Seminarreihe")),
        "starts_on": _seminar(QT_TR_NOOP("erster Tag des Seminars")),
        "ends_on": _seminar(QT_TR_NOOP("letzter Tag des Seminars")),
        "half_days": _seminar(QT_TR_NOOP("Dauer in halben Tagen")),
        "place": _seminar(QT_TR_NOOP("Ort des Seminars")),
        "online": _seminar(QT_TR_NOOP("ob das Seminar online stattfindet")),
        "registration_until": _seminar(QT_TR_NOOP("letzter Tag der Anmeldung zum Seminar")),
        "registered_on": _seminar(QT_TR_NOOP("Tag der Anmeldung zum Seminar")),
        "done_on": _seminar(QT_TR_NOOP("wann das Seminar besucht war")),
        "proof": _seminar(QT_TR_NOOP("Nachweis über das Seminar")),
        "proof_on": _seminar(QT_TR_NOOP("Tag des Nachweises")),
        "release_basis": _seminar(QT_TR_NOOP("Grundlage der Freistellung für das Seminar")),
        "note": _seminar(QT_TR_NOOP("Notiz der Mentor*in zum Seminar")),
    },
    "self_assessment": {
        **ROW,
        "assessed_on": _look(QT_TR_NOOP("Tag der Selbsteinschätzung der Mentor*in")),
        "note": _look(QT_TR_NOOP("Notiz der Mentor*in zur Selbsteinschätzung")),
        "repeat_on": _look(QT_TR_NOOP("Tag, an dem an die nächste Selbsteinschätzung erinnert wird")),
        "repeat_done_on": _look(QT_TR_NOOP("wann diese Erinnerung erledigt war")),
    },
    "assessment_item": {
        **ROW,
        "assessment_id": _look(QT_TR_NOOP("zu welcher Selbsteinschätzung eine Antwort gehört")),
        "item": _look(QT_TR_NOOP("Punkt der Selbsteinschätzung")),
        "level": _look(QT_TR_NOOP("wie sicher sich die Mentor*in dabei ist")),
        "important": _look(QT_TR_NOOP("ob der Punkt der Mentor*in wichtig ist")),
    },
}
