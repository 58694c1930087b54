# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The entry for the record of processing activities: what Art. 30 (1) GDPR asks for, letter by letter."""

from collections.abc import Iterator

from mendi_desktop.core.i18n import tr
from mendi_desktop.features.codes import PUBLIC_OFFICE, label
from mendi_desktop.features.safekeeping.data_protection.facts import Facts, Holding
from mendi_desktop.privacy.policy import USUAL, Audience
from mendi_desktop.reports.document import Block, Emphasis, Heading, Note, Paragraph, TextTable
from mendi_desktop.storage.options import VaultOptions

_NOBODY = ("", "unclear")


def missing(facts: Facts) -> Iterator[Block]:
    """What has to be added before the sheet can be filed."""
    left = [tr("Kontaktdaten der verantwortlichen Stelle und ihrer Datenschutzbeauftragten")]
    if facts.options.controller in _NOBODY:
        left.append(tr("wer verantwortlich ist (bitte mit Gremium, Gewerkschaft oder Datenschutz klären)"))
    yield Note(tr("{what}.", what="; ".join(left)), tr("Noch von Hand zu ergänzen"))


def record(facts: Facts) -> Iterator[Block]:
    """One table for the letters a to g, one for the data."""
    yield Heading(2, tr("Eintrag für das Verzeichnis (Art. 30 Abs. 1 DSGVO)"))
    yield TextTable(
        head=(tr("Angabe"), tr("Eintrag")),
        rows=tuple(((Emphasis(title),), says) for title, says in _entries(facts)),
        shares=(26, 74),
    )
    yield Heading(3, tr("Daten nach Zweck und Frist"))
    yield TextTable(
        head=(tr("Zweck"), tr("Daten"), tr("Frist")),
        rows=tuple(
            ("; ".join(kept.purposes), ", ".join(kept.tells), kept.until)
            for kept in facts.holdings
            if kept.of_colleagues
        ),
        shares=(24, 56, 20),
    )
    yield Paragraph(" ".join(_below(facts.holdings)), role="quiet")


def _entries(facts: Facts) -> Iterator[tuple[str, str]]:
    options = facts.options
    yield tr("a) Verantwortlich"), controller(options)
    yield tr("Tätigkeit"), _activity(options)
    yield tr("b) Zwecke"), _purposes(facts.holdings)
    yield (
        tr("c) Betroffene"),
        tr(
            "Beschäftigte, die sich zu Weiterbildung beraten lassen, unter einem Kürzel; dienstliche Ansprechpersonen "
            "und Beteiligte in Netzwerk und Projekt; die Mentor*innen selbst."
        ),
    )
    yield tr("c) Daten"), _data(facts.holdings)
    yield tr("d) Empfänger"), _recipients(options)
    yield tr("e) Drittländer"), tr("Keine Übermittlung. Das Programm öffnet keine Netzverbindung.")
    yield tr("f) und g)"), tr("Löschung und Maßnahmen: siehe die beiden folgenden Abschnitte.")
    yield (
        tr("Rechtsgrundlage"),
        tr(
            "Vorgesehen ist die Einwilligung (Art. 6 Abs. 1 a DSGVO, § 26 Abs. 2 BDSG), für Angaben nach Art. 9 die "
            "ausdrückliche. Bitte prüfen."
        ),
    )


def controller(options: VaultOptions) -> str:
    """Who is responsible, as far as it was said; for a council the act says it."""
    if options.controller in _NOBODY:
        return tr("noch nicht angegeben")
    who = label("controller", options.controller, options.workplace_kind)
    named = f"{options.controller_name} ({who})" if options.controller_name else who
    if options.controller != "employer":
        return named
    rule = tr("§ 69 BPersVG") if options.workplace_kind == PUBLIC_OFFICE else tr("§ 79a Satz 2 BetrVG")
    return tr("{who}; so {rule} für das Gremium", who=named, rule=rule)


def _activity(options: VaultOptions) -> str:
    who = options.mentor or tr("Weiterbildungsmentor*in")
    if options.mentor_function:
        who = f"{who} ({label('mentor_function', options.mentor_function, options.workplace_kind)})"
    return tr("Beratung und Begleitung von Kolleg*innen in Fragen der Weiterbildung, durch {who}.", who=who)


def _below(holdings: tuple[Holding, ...]) -> Iterator[str]:
    if any(kept.special for kept in holdings):
        yield tr("* kann besondere Kategorien nach Art. 9 DSGVO berühren: nur mit ausdrücklicher Freigabe festhalten.")
    yield tr(
        "Dazu kommen Name und Funktion der Mentor*in, Angaben über Sicherungen und Zahlen herausgegebener Berichte; "
        "sie betreffen keine einzelnen Kolleg*innen."
    )


def _purposes(holdings: tuple[Holding, ...]) -> str:
    """Those that tell of colleagues; what serves the vault itself stands in the table below."""
    return "; ".join(dict.fromkeys(purpose for kept in holdings if kept.of_colleagues for purpose in kept.purposes))


def _data(holdings: tuple[Holding, ...]) -> str:
    told = tr("Einzeln in der nächsten Tabelle.")
    special = any(kept.special for kept in holdings)
    return " ".join((told, tr("Besondere Kategorien sind möglich (*)."))) if special else told


def _recipients(options: VaultOptions) -> str:
    public = options.workplace_kind == PUBLIC_OFFICE
    council = tr("Der Personalrat") if public else tr("Der Betriebsrat")
    figures = tr(
        "{council} erhält Zahlen ab {k} verschiedenen Personen, eine Versammlung ab {many}; kleinere sind unterdrückt. "
        "Einzelne Angaben gibt die Mentor*in nur mit Freigabe weiter.",
        council=council,
        k=USUAL[Audience.COUNCIL],
        many=USUAL[Audience.ASSEMBLY],
    )
    return f"{figures} {_handed_on()}"


def _handed_on() -> str:
    """What no number of persons protects, and what carries the names of others."""
    return tr(
        "Wem die Mentor*in sie gibt, erhält außerdem: Stundennachweise mit Zeiten, auch Summen der Gesprächszeit, ohne "
        "Kürzel und Namen, aber nicht ab einer Personenzahl geschützt; Kontakte (vCard, CSV) mit Angaben zu "
        "Ansprechpersonen; Kalenderdateien mit Tagen, Uhrzeiten, neutralen Wörtern und Codes; Blätter zu Netzwerk, "
        "Projekten, Qualifizierung und Vorschlägen an das Gremium."
    )
