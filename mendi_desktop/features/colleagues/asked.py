# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Why it is asked who somebody is. Where it may appear is derived from its classification."""

from collections.abc import Mapping
from typing import Final

from mendi_desktop.core.i18n import QT_TR_NOOP

ASKED: Final[Mapping[str, str]] = {
    "colleague.alias": QT_TR_NOOP("Damit sich jemand wiederfinden lässt, ohne dass ein Name im Tresor steht."),
    "colleague.name": QT_TR_NOOP("Nur, wenn die Kolleg*in mit Namen begleitet werden möchte."),
    "colleague.contact": QT_TR_NOOP("Für Rückfragen, wenn die Kolleg*in das möchte."),
    "colleague.org_unit": QT_TR_NOOP("Damit Bedarfe eines Bereichs sichtbar werden, ohne jemanden zu erkennen."),
    "colleague.notes": QT_TR_NOOP("Für das, was die Begleitung über einzelne Gespräche hinaus braucht."),
    "colleague.status": QT_TR_NOOP("Damit zu sehen ist, wer gerade begleitet wird und wer nicht mehr."),
    "colleague.delete_on": QT_TR_NOOP("Damit nichts länger aufgehoben wird als nötig."),
    "consent.purpose": QT_TR_NOOP("Damit später klar ist, wofür die Freigabe gilt."),
    "consent.form": QT_TR_NOOP("Damit sich zeigen lässt, wie die Freigabe gegeben wurde."),
    "consent.text_version": QT_TR_NOOP("Damit sich zeigen lässt, welcher Text vorgelegen hat."),
    "consent.scope": QT_TR_NOOP("Damit nie mehr weitergeht, als die Kolleg*in erlaubt hat."),
    "consent.given_on": QT_TR_NOOP("Damit sich zeigen lässt, seit wann die Freigabe gilt."),
}
