# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Why the particulars of a vault are asked, one by one: their table has one column for the values of all of them."""

from collections.abc import Mapping
from typing import Final

from mendi_desktop.core.i18n import QT_TR_NOOP
from mendi_desktop.features.area import Column, Leaves

_WHY = QT_TR_NOOP("Angaben zum Tresor, für Wortwahl und Kopfzeilen")


def _option(tells: str, leaves: Leaves = Leaves.OWN_RECORD) -> Column:
    return Column(tells, _WHY, "vault", leaves)


OPTIONS: Final[Mapping[str, Column]] = {
    "title": _option(QT_TR_NOOP("Name des Tresors")),
    "workplace_kind": _option(QT_TR_NOOP("Betrieb oder Verwaltung")),
    "region": _option(QT_TR_NOOP("Bundesland"), Leaves.NEVER),
    "saturdays": _option(QT_TR_NOOP("ob auch samstags gearbeitet wird"), Leaves.NEVER),
    "hidden_areas": _option(QT_TR_NOOP("Seiten, die nicht in der Seitenleiste stehen"), Leaves.NEVER),
    "mentor": _option(QT_TR_NOOP("wie die Mentor*in in Berichten heißt")),
    "mentor_function": _option(QT_TR_NOOP("Funktion der Mentor*in")),
    "controller": _option(QT_TR_NOOP("wer für den Datenschutz verantwortlich ist")),
    "controller_name": _option(QT_TR_NOOP("Name der verantwortlichen Stelle")),
}
"""Classified one by one, because not all of them go equally far."""

ASKED: Final[Mapping[str, str]] = {
    "vault_option.title": QT_TR_NOOP("Damit sich mehrere Tresore auf einen Blick unterscheiden lassen."),
    "vault_option.workplace_kind": QT_TR_NOOP("Damit überall das passende Wort steht, Betriebsrat oder Personalrat."),
    "vault_option.region": QT_TR_NOOP("Damit Wiedervorlagen keinen Feiertag treffen."),
    "vault_option.saturdays": QT_TR_NOOP("Damit Wiedervorlagen auf Tage fallen, an denen gearbeitet wird."),
    "vault_option.hidden_areas": QT_TR_NOOP("Damit in der Seitenleiste nur steht, was gebraucht wird."),
    "vault_option.mentor": QT_TR_NOOP("Damit Berichte sagen können, von wem sie kommen."),
    "vault_option.mentor_function": QT_TR_NOOP("Damit Berichte sagen können, in welcher Funktion sie entstanden sind."),
    "vault_option.controller": QT_TR_NOOP("Damit klar ist, wer nach der DSGVO für die Aufzeichnungen einsteht."),
    "vault_option.controller_name": QT_TR_NOOP("Damit das Blatt für den Datenschutz die richtige Stelle nennt."),
}

_HEADS = QT_TR_NOOP("im Kopf von Berichten")
_WORDS = QT_TR_NOOP("als Betriebsrat oder Personalrat in jedem Bericht")
_SHEET = QT_TR_NOOP("auf dem Blatt für den Datenschutz")

PLACES: Final[Mapping[str, str]] = {
    "vault_option": _HEADS,
    "vault_option.workplace_kind": _WORDS,
    "vault_option.controller": _SHEET,
    "vault_option.controller_name": _SHEET,
}
"""On which papers a table or a single column may stand, as a part of "Kann ... stehen"."""
