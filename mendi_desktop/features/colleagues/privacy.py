# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What each column of this area tells, why it is kept, how long, and how far it may go."""

from collections.abc import Mapping
from typing import Final

from mendi_desktop.core.i18n import QT_TR_NOOP
from mendi_desktop.features.area import Column, Leaves
from mendi_desktop.features.shared_columns import ROW

_ACCOMPANY = QT_TR_NOOP("Begleitung in Weiterbildungsfragen")
_PROOF = QT_TR_NOOP("Nachweis der Freigabe (Art. 7 Abs. 1 DSGVO)")


def _own(tells: str, why: str = _ACCOMPANY, kept: str = "record") -> Column:
    return Column(tells, why, kept, Leaves.OWN_RECORD)


COLUMNS: Final[Mapping[str, Mapping[str, Column]]] = {
    "colleague": {
        **ROW,
        "alias": _own(QT_TR_NOOP("Kürzel, unter dem jemand begleitet wird")),
        "alias_key": Column(
            QT_TR_NOOP("Kürzel in vereinfachter Schreibweise"),
            QT_TR_NOOP("kein Kürzel doppelt vergeben, Suche"),
            "record",
            Leaves.NEVER,
        ),
        "name": _own(QT_TR_NOOP("Name"), QT_TR_NOOP("Begleitung mit Namen, nur mit Freigabe"), "named_consent"),
        "contact": _own(QT_TR_NOOP("Telefon oder E-Mail"), QT_TR_NOOP("Rückfragen, nur mit Freigabe"), "named_consent"),
        "org_unit": Column(
            QT_TR_NOOP("Bereich oder Abteilung"), QT_TR_NOOP("Bedarfe je Bereich erkennen"), "record", Leaves.COUNTED
        ),
        "notes": _own(QT_TR_NOOP("Notizen zur Begleitung, die gezeigt werden dürfen")),
        "status": _own(QT_TR_NOOP("Stand der Begleitung")),
        "delete_on": _own(QT_TR_NOOP("Tag, für den das Löschen vorgemerkt ist"), QT_TR_NOOP("Speicherbegrenzung")),
    },
    "consent": {
        **ROW,
        "colleague_id": _own(QT_TR_NOOP("wer die Freigabe gegeben hat"), _PROOF, "consent_proof"),
        "purpose": _own(QT_TR_NOOP("wofür die Freigabe gilt"), _PROOF, "consent_proof"),
        "form": _own(QT_TR_NOOP("wie die Freigabe gegeben wurde"), _PROOF, "consent_proof"),
        "text_version": _own(QT_TR_NOOP("Fassung des Freigabetextes"), _PROOF, "consent_proof"),
        "scope": _own(QT_TR_NOOP("wie weit die Freigabe reicht"), _PROOF, "consent_proof"),
        "given_on": _own(QT_TR_NOOP("Tag der Freigabe"), _PROOF, "consent_proof"),
        "withdrawn_on": _own(QT_TR_NOOP("Tag des Widerrufs"), _PROOF, "consent_proof"),
    },
}
