# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The report for the body: what the works council or staff council needs, and never who said what."""

from collections.abc import Iterator, Sequence

from sqlalchemy.orm import Session

from mendi_desktop.core.german_dates import month_name
from mendi_desktop.core.i18n import language, tr
from mendi_desktop.features.chapters import Chapter
from mendi_desktop.features.codes import PUBLIC_OFFICE, label
from mendi_desktop.features.consultations.reports.added import read_chapters, say_chapters
from mendi_desktop.features.consultations.reports.axes import COUNCIL, GROUPS
from mendi_desktop.features.consultations.reports.figures import told
from mendi_desktop.features.consultations.reports.parts import key_figures, notes, period_words, section, suggestion
from mendi_desktop.features.council_rights import Right, council_rights
from mendi_desktop.privacy.policy import Audience
from mendi_desktop.privacy.result import Release
from mendi_desktop.reports.document import Block, Document, Heading, Link, Paragraph, TextTable
from mendi_desktop.reports.options import BuiltReport, ReportRequest
from mendi_desktop.storage.options import VaultOptions


def build_council(session: Session, request: ReportRequest, chapters: Sequence[Chapter] = ()) -> BuiltReport:
    """Sections of the field handbook, 4.3, as far as there are data. UserError where earlier reports forbid it.

    ``chapters``: what other areas may add, each where its option is on.
    """
    axes = (*COUNCIL, GROUPS) if request.options.get("groups") else COUNCIL
    found = told(session, request, Audience.COUNCIL, axes, units=bool(request.options.get("units")))
    figures, vault = found.figures, found.vault
    read = read_chapters(session, request, chapters)
    added = tuple(say_chapters(chapters, read, vault.workplace_kind))
    public = vault.workplace_kind == PUBLIC_OFFICE
    document = Document(
        title=tr("Weiterbildungsberatung"),
        purpose=tr("Bericht für den Personalrat") if public else tr("Bericht für den Betriebsrat"),
        subtitle=figures.period.title,
        period=period_words(request.period),
        number=request.number,
        made_on=request.made_on,
        recipient=tr("den Personalrat") if public else tr("den Betriebsrat"),
        blocks=tuple(_blocks(request, figures, vault, added)),
        lang=language(),
        exercise=vault.demo,
    )
    return found.built(document, chapters=read)


def _blocks(request: ReportRequest, figures: Release, vault: VaultOptions, added: Sequence[Block]) -> Iterator[Block]:
    yield from key_figures(figures)
    yield Paragraph(_about(vault), role="quiet")
    yield from notes(figures, request)
    yield from section(figures, tr("Worum es ging"), "concern")
    yield from section(figures, tr("Was im Weg stand"), "barrier_by_group", "barrier")
    yield from section(figures, tr("Wie es weiterging"), "outcome", "referral", "funding")
    yield from section(figures, tr("Wie beraten wurde"), "contact_kind", "channel", "duration")
    yield from section(figures, tr("Wer erreicht wurde"), "target_group", "org_unit", "concern_by_org_unit")
    yield from added
    title = (
        tr("Anregungen an den Personalrat")
        if vault.workplace_kind == PUBLIC_OFFICE
        else tr("Anregungen an den Betriebsrat")
    )
    yield from suggestion(title, str(request.options.get("suggestions") or ""))
    if request.options.get("law"):
        yield from _law(vault.workplace_kind)


def _about(vault: VaultOptions) -> str:
    """Who wrote this, as far as the mentor said so."""
    who = vault.mentor or tr("der Weiterbildungsmentor*in")
    if vault.mentor_function:
        who = f"{who} ({label('mentor_function', vault.mentor_function, vault.workplace_kind)})"
    said = tr("Zusammengestellt von {who}.", who=who)
    counted = tr("Gezählt werden Gespräche und verschiedene Personen; Namen, Texte und einzelne Tage zählen nie mit.")
    return f"{said} {counted}"


def _law(workplace_kind: str) -> Iterator[Block]:
    rights = council_rights(workplace_kind)
    stand = f"{month_name(rights.checked.month)} {rights.checked.year}"
    yield Heading(2, tr("Was das Recht dazu bietet"))
    yield Paragraph(
        tr("Eine Erinnerung in eigenen Worten, keine Rechtsberatung. Stand: {stand}.", stand=stand), role="quiet"
    )
    yield TextTable(
        head=(tr("Vorschrift"), tr("Worum es geht"), tr("Quelle")),
        rows=tuple(_row(right) for right in rights.rules),
        caption=tr("Rechte bei Weiterbildung"),
        shares=(22, 52, 26),
    )


def _row(right: Right) -> tuple[str, str, tuple[Link]]:
    return right.paragraph, right.says, (Link(right.source, right.target),)
