# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Why the mentor's own learning is asked for. Where it may appear is derived from its classification."""

from collections.abc import Mapping
from typing import Final

from mendi_desktop.core.i18n import QT_TR_NOOP

ASKED: Final[Mapping[str, str]] = {
    "seminar.title": QT_TR_NOOP("Damit sich das Seminar wiederfinden lässt."),
    "seminar.provider": QT_TR_NOOP("Damit klar ist, bei wem die Anmeldung liegt."),
    "seminar.module": QT_TR_NOOP("Damit zu sehen ist, welche Teile einer Reihe schon besucht sind."),
    "seminar.starts_on": QT_TR_NOOP("Damit das Seminar in der Liste und unter „Heute“ richtig steht."),
    "seminar.ends_on": QT_TR_NOOP("Nur, wenn es mehr als ein Tag ist."),
    "seminar.half_days": QT_TR_NOOP("Damit sich die Tage für die Freistellung zusammenzählen lassen."),
    "seminar.place": QT_TR_NOOP("Für den Weg dorthin."),
    "seminar.online": QT_TR_NOOP("Damit klar ist, ob ein Weg einzuplanen ist."),
    "seminar.registration_until": QT_TR_NOOP("Damit die Anmeldung rechtzeitig unter „Heute“ steht."),
    "seminar.registered_on": QT_TR_NOOP("Damit klar ist, dass die Anmeldung schon fort ist."),
    "seminar.done_on": QT_TR_NOOP("Damit zu sehen ist, was schon besucht ist."),
    "seminar.proof": QT_TR_NOOP("Damit ein Nachweis zur Hand ist, wenn danach gefragt wird."),
    "seminar.release_basis": QT_TR_NOOP("Damit klar ist, auf welcher Grundlage die Zeit frei ist."),
    "seminar.note": QT_TR_NOOP("Für eigene Gedanken zum Seminar."),
    "self_assessment.assessed_on": QT_TR_NOOP("Damit Veränderung über die Zeit zu sehen ist."),
    "self_assessment.note": QT_TR_NOOP("Damit später verständlich ist, was gerade geprägt hat."),
    "self_assessment.repeat_on": QT_TR_NOOP("Damit das Programm an den nächsten Blick zurück erinnert."),
    "assessment_item.level": QT_TR_NOOP("Damit zu sehen ist, was gewachsen ist; es ist keine Note."),
    "assessment_item.important": QT_TR_NOOP("Damit im Blick bleibt, was als Nächstes dran ist."),
}

_SHEET = QT_TR_NOOP("auf dem eigenen Qualifizierungsblatt")

PLACES: Final[Mapping[str, str]] = {table: _SHEET for table in ("seminar", "self_assessment", "assessment_item")}
