# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Technical and organisational measures in the sense of Art. 32 GDPR: what is in force for this vault, what is not."""

from collections.abc import Iterator

from mendi_desktop.core.german_dates import format_date
from mendi_desktop.core.i18n import tr
from mendi_desktop.core.portable import said_kept
from mendi_desktop.features.safekeeping.data_protection.facts import Facts
from mendi_desktop.features.safekeeping.outlook import Sheet
from mendi_desktop.reports.document import Block, Emphasis, Heading, Paragraph, TextTable
from mendi_desktop.vault.backups.net import EVERY
from mendi_desktop.vault.backups.rotation import DAYS, MONTHS, NEWEST, WEEKS
from mendi_desktop.vault.keys import PARAMETERS
from mendi_desktop.vault.place import Kind


def measures(facts: Facts) -> Iterator[Block]:
    """What protects the data, from the code's own numbers and the settings in force."""
    yield Heading(2, tr("Maßnahmen, technisch und organisatorisch (Art. 32 DSGVO)"))
    yield TextTable(
        head=(tr("Ziel"), tr("Was in Kraft ist")),
        rows=tuple(((Emphasis(title),), says) for title, says in _entries(facts)),
        shares=(26, 74),
    )
    yield Paragraph(
        tr(
            "Was bleibt: Wer den Rechner verwaltet, könnte Eingaben und Bildschirm aufzeichnen. Berichte, Kontakte und "
            "Kalenderdateien, die jemand sichert, sind lesbare Dateien."
        )
    )


def _entries(facts: Facts) -> Iterator[tuple[str, str]]:
    yield tr("Pseudonyme"), tr("Kürzel statt Namen; Name und Kontakt erst, wenn eine Freigabe vermerkt ist.")
    yield tr("Verschlüsselung"), _encryption(facts)
    yield tr("Zugang"), _access(facts)
    yield (
        tr("Trennung"),
        tr(
            "Notizen „nur für mich“ liegen in einer eigenen Tabelle, die kein Bericht erreicht. Freitext zählt nie mit."
        ),
    )
    yield (
        tr("Unversehrtheit"),
        tr(
            "Jede Änderung ist ganz oder gar nicht auf dem Datenträger; jede Seite der Datei trägt eine Prüfsumme mit "
            "Schlüssel (HMAC-SHA512)."
        ),
    )
    yield tr("Verfügbarkeit"), _backups(facts)
    yield tr("Vergessene Passphrase"), _sheet(facts)
    yield tr("Ort"), _place(facts.place)
    yield (
        tr("Netz, Überprüfung"),
        tr(
            "Das Programm öffnet keine Verbindung. „mendi doctor“ und die Seite „Was sieht die IT?“ weisen es nach und "
            "nennen jeden benutzten Pfad."
        ),
    )


def _encryption(facts: Facts) -> str:
    cost = PARAMETERS[0]
    return tr(
        "Der Tresor und jede Sicherung sind mit SQLCipher {version} verschlüsselt (AES-256). Der Schlüssel entsteht "
        "aus der Passphrase mit Argon2id ({passes} Durchgänge, {memory} MiB, {lanes} Spuren).",
        version=facts.cipher,
        passes=cost.time_cost,
        memory=cost.memory_kib // 1024,
        lanes=cost.parallelism,
    )


def _access(facts: Facts) -> str:
    if facts.options.demo:
        return tr("Übungsdaten öffnen sich ohne Passphrase und sperren sich nicht; sie sind erfunden.")
    locks = tr(
        "Nur mit Passphrase, immer nur in einem Programm; sperrt sich nach {minutes} Minuten ohne Eingabe und wenn der "
        "Rechner gesperrt wird.",
        minutes=facts.idle_minutes,
    )
    reach = (
        tr("Die Datei ist auf das eigene Benutzerkonto beschränkt.")
        if facts.is_private
        else tr("Andere Konten dieses Rechners können die verschlüsselte Datei öffnen.")
    )
    return f"{locks} {reach}"


def _backups(facts: Facts) -> str:
    kept = tr(
        "Von selbst höchstens alle {minutes} Minuten eine Sicherung {where}, jede zur Probe geöffnet. Es "
        "bleiben die {newest} neuesten und je eine für {days} Tage, {weeks} Wochen und {months} Monate.",
        minutes=int(EVERY.total_seconds() // 60),
        where=said_kept(),
        newest=NEWEST,
        days=DAYS,
        weeks=WEEKS,
        months=MONTHS,
    )
    second = tr("Ein zweiter Sicherungsort ist gewählt.") if facts.has_second_target else tr("Kein zweiter Ort.")
    return f"{kept} {second}"


def _sheet(facts: Facts) -> str:
    if facts.sheet is Sheet.MADE and facts.sheet_on:
        return tr("Notfallblatt vom {day}, auf Papier aufzubewahren.", day=format_date(facts.sheet_on))
    if facts.sheet is Sheet.VOID:
        return tr("Das letzte Notfallblatt gilt seit der neuen Passphrase nicht mehr; ein neues fehlt.")
    return tr("Kein Notfallblatt. Niemand kann die Passphrase zurücksetzen.")


def _place(kind: Kind) -> str:
    kept = said_kept()
    return {
        Kind.LOCAL: tr("Auf dem eigenen Rechner."),
        Kind.NETWORK: tr("Auf einem Netzlaufwerk, nur verschlüsselt; Sicherungen {kept}.", kept=kept),
        Kind.CLOUD: tr(
            "In einem Ordner, den ein Cloud-Dienst abgleicht, nur verschlüsselt; Sicherungen {kept}.",
            kept=kept,
        ),
        Kind.REMOVABLE: tr("Auf einem Wechselmedium, nur verschlüsselt; Sicherungen {kept}.", kept=kept),
    }[kind]
