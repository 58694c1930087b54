# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The concept of erasure: what goes when, in the vault and in its backups, and what does not go by itself."""

from collections.abc import Iterator

from mendi_desktop.core.i18n import tr
from mendi_desktop.features.retention import RETENTION
from mendi_desktop.features.safekeeping.data_protection.facts import Facts, said_until
from mendi_desktop.reports.document import Block, Bullets, Heading, Paragraph, TextTable
from mendi_desktop.vault.backups.rotation import OLDEST


def erasure(facts: Facts) -> Iterator[Block]:
    """By rule of retention, then what becomes of copies."""
    yield Heading(2, tr("Löschkonzept (Art. 17 DSGVO)"))
    yield TextTable(
        head=(tr("Was"), tr("Frist"), tr("Wie es geschieht")),
        rows=tuple((tr(rule.what), said_until(name), tr(rule.how)) for name, rule in RETENTION.items()),
        shares=(25, 31, 44),
    )
    yield Paragraph(tr("Die Fristen sind Vorschläge; das Gremium oder der Datenschutz bestätigt sie."), role="quiet")
    yield Bullets(tuple(_copies(facts)))


def _copies(facts: Facts) -> Iterator[str]:
    yield tr("Gelöschtes wird in der Datei sofort mit Nullen überschrieben, nicht nur ausgetragen.")
    yield tr(
        "In Sicherungen steht Gelöschtes weiter, bis sie gehen: nach höchstens {days} Tagen, solange mit dem Tresor "
        "gearbeitet wird. Festgehaltene Sicherungen gehen erst, wenn jemand sie freigibt.",
        days=OLDEST.days,
    )
    if facts.has_second_target:
        yield tr("Am zweiten Sicherungsort gilt dasselbe, sobald er wieder angeschlossen ist.")
    yield tr(
        "Kopien der Datensicherung des Hauses (verschlüsselt), ausgegebene Dateien und Ausdrucke erreicht das Programm "
        "nicht."
    )
