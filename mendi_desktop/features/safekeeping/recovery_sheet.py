# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The recovery sheet (Notfallblatt): one page with a code that opens the vault, for the council's safe.

Whoever renders it holds the key in plain text: it goes to the printer or into the file a user asked for, nowhere else.
"""

from typing import Final

from mendi_desktop.core.i18n import QT_TR_NOOP, language, tr
from mendi_desktop.features.codes import PUBLIC_OFFICE
from mendi_desktop.reports.document import (
    Block,
    Bullets,
    Code,
    CodeLine,
    Document,
    Emphasis,
    FillIn,
    Heading,
    Numbered,
    Paragraph,
    Text,
)
from mendi_desktop.reports.plain_text import shortened
from mendi_desktop.vault.recovery import Kind, RecoveryCode
from mendi_desktop.vault.session import Vault

_LONGEST_NAME: Final = 44  # of vault and file, so that the sheet stays one page

_TITLES: Final = {
    Kind.WHOLE: QT_TR_NOOP("Notfallblatt"),
    Kind.HALF_A: QT_TR_NOOP("Notfallblatt, Hälfte A"),
    Kind.HALF_B: QT_TR_NOOP("Notfallblatt, Hälfte B"),
}
_OTHER: Final = {Kind.HALF_A: "B", Kind.HALF_B: "A"}


def recovery_sheet(vault: Vault, code: RecoveryCode) -> Document:
    """One page that says what ``code`` opens, how to use it and where to keep it; made today."""
    return Document(
        title=tr(_TITLES[code.kind]),
        purpose=tr("Vertraulich, gehört in den Safe"),
        period="",
        subtitle=_what_it_opens(vault),
        number="",
        made_on=vault.clock.today(),
        recipient="",
        blocks=tuple(_blocks(vault, code)),
        lang=language(),
        exercise=vault.is_demo,
    )


def short_mark(mark: str) -> str:
    """The first half of a key's mark as it stands on the sheet, such as ``3F9A 21C4``: says whether a sheet fits."""
    return f"{mark[:4]} {mark[4:8]}".upper()


def _what_it_opens(vault: Vault) -> str:
    title, name = vault.options.title.strip(), shortened(vault.path.name, _LONGEST_NAME)
    if not title:
        return tr("für den Tresor in der Datei {name}", name=name)
    return tr("für den Tresor „{title}“ in der Datei {name}", title=shortened(title, _LONGEST_NAME), name=name)


def _blocks(vault: Vault, code: RecoveryCode) -> list[Block]:
    lines = [
        CodeLine(tr("Zeile {number}", number=number), tuple(line.split(" ")))
        for number, line in enumerate(code.lines, 1)
    ]
    return [
        Paragraph(_warning(code.kind)),
        Code(tuple(lines)),
        Paragraph(_reading_help(), role="quiet"),
        Paragraph(_whose_key(vault), role="quiet"),
        Heading(2, tr("Wenn die Passphrase fehlt")),
        Numbered(_steps(code.kind)),
        Heading(2, tr("Wo dieses Blatt hingehört")),
        Bullets(_places(vault, code.kind)),
        Heading(2, tr("Übergabe")),
        FillIn(_hand_over(code.kind)),
    ]


def _warning(kind: Kind) -> Text:
    if kind is Kind.WHOLE:
        return (
            Emphasis(tr("Wer dieses Blatt hat, kann den Tresor öffnen, auch ohne die Passphrase.")),
            tr(" Es ist so vertraulich wie die Gespräche, die darin stehen."),
        )
    return (
        Emphasis(
            tr(
                "Dieses Blatt öffnet nichts allein. Zusammen mit Hälfte {other} öffnet es den Tresor.",
                other=_OTHER[kind],
            )
        ),
        tr(" Beide Hälften werden gebraucht; geht eine verloren, hilft die andere niemandem."),
    )


def _reading_help() -> str:
    return tr(
        "Groß oder klein, mit oder ohne Lücken: Das ist beim Abtippen gleich. "
        "Die Buchstaben I, L, O und U kommen nicht vor; was so aussieht, ist eine 1 oder eine 0."
    )


def _whose_key(vault: Vault) -> str:
    return tr(
        "Schlüsselzeichen {mark}: gleich auf allen Blättern, die zum selben Schlüssel gehören.",
        mark=short_mark(vault.key.mark),
    )


def _steps(kind: Kind) -> tuple[str, ...]:
    typing = {
        Kind.WHOLE: tr(
            "Die vier Zeilen abtippen. Das Programm prüft jede Zeile und sagt, wo ein Zeichen nicht stimmt."
        ),
        Kind.HALF_A: tr(
            "Hälfte A und Hälfte B abtippen. Das Programm prüft jede Zeile und sagt, wo etwas nicht stimmt."
        ),
    }
    return (
        tr("In mendi desktop den Tresor wählen und „Mit dem Notfallblatt öffnen“ anklicken."),
        typing.get(kind, typing[Kind.HALF_A]),
        tr("Eine neue Passphrase wählen. Ab dann gilt dieses Blatt nicht mehr, und ein neues wird gebraucht."),
    )


def _places(vault: Vault, kind: Kind) -> tuple[str, ...]:
    in_office = vault.options.workplace_kind == PUBLIC_OFFICE
    safe = tr("In den Safe des Personalrats") if in_office else tr("In den Safe des Betriebsrats")
    places = [
        tr("{safe} oder an einen anderen verschlossenen Ort, nie zum Rechner.", safe=safe),
        tr("Nicht fotografieren, nicht verschicken. Eine gespeicherte PDF-Datei nach dem Drucken löschen."),
        tr("Mit jeder neuen Passphrase gilt das Blatt nicht mehr und kann in den Aktenvernichter."),
    ]
    if kind is not Kind.WHOLE:
        places[0] = tr(
            "Hälfte A und Hälfte B an zwei verschlossene Orte bei verschiedenen Personen, eine davon {safe}.",
            safe=tr("im Safe des Personalrats") if in_office else tr("im Safe des Betriebsrats"),
        )
    return tuple(places)


def _hand_over(kind: Kind) -> tuple[str, ...]:
    lines = (
        tr("übergeben von (Name, Unterschrift)"),
        tr("übernommen von (Name, Unterschrift)"),
        tr("Ort und Tag"),
    )
    if kind is Kind.WHOLE:
        return (*lines, tr("aufbewahrt in"))
    return (*lines, tr("Hälfte {other} hat", other=_OTHER[kind]))
