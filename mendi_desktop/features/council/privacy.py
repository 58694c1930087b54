# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What each column of this area tells, why it is kept, how long, how far it may go. None tells of a colleague."""

from collections.abc import Mapping
from typing import Final

from mendi_desktop.core.i18n import QT_TR_NOOP
from mendi_desktop.features.area import Column, Leaves
from mendi_desktop.features.shared_columns import ROW

_WHY = QT_TR_NOOP("Vorschläge an die Interessenvertretung und was aus ihnen wird")


def _own(tells: str) -> Column:
    return Column(tells, _WHY, "project", Leaves.OWN_RECORD)


COLUMNS: Final[Mapping[str, Mapping[str, Column]]] = {
    "council_request": {
        **ROW,
        "title": _own(QT_TR_NOOP("Titel des Antrags")),
        "right": _own(QT_TR_NOOP("Rechtsgrundlage des Antrags")),
        "text": _own(QT_TR_NOOP("was vorgeschlagen wird")),
        "project_id": _own(QT_TR_NOOP("zu welchem Projekt der Antrag gehört")),
        "barriers": _own(QT_TR_NOOP("welche Hürden der Antrag senken soll")),
        "decided_on": _own(QT_TR_NOOP("Tag des Beschlusses")),
        "asked_on": _own(QT_TR_NOOP("wann der Antrag gestellt wurde")),
        "due_on": _own(QT_TR_NOOP("bis wann eine Antwort erhofft wird")),
        "answered_on": _own(QT_TR_NOOP("Tag der Antwort")),
        "answer": _own(QT_TR_NOOP("Art der Antwort")),
        "answer_note": _own(QT_TR_NOOP("was geantwortet wurde")),
        "result": _own(QT_TR_NOOP("was aus dem Antrag wurde")),
        "result_on": _own(QT_TR_NOOP("Tag des Ergebnisses")),
    }
}
