# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What all papers of a seminar have in common: they belong to an exercise, and to no ledger."""

from collections.abc import Iterable
from datetime import date

from mendi_desktop.core.i18n import language, tr
from mendi_desktop.reports.document import Block, Document
from mendi_desktop.reports.plain_text import shortened
from mendi_desktop.storage.options import VaultOptions

_LONGEST_TITLE = 60


def seminar_paper(title: str, blocks: Iterable[Block], options: VaultOptions, made_on: date) -> Document:
    """A paper to the exercise with these options; marked as one on every page."""
    scenario = shortened(options.title.strip(), _LONGEST_TITLE)
    return Document(
        title=title,
        purpose=tr("Seminar mit mendi desktop"),
        period="",
        subtitle=tr("zur Übung „{title}“", title=scenario) if scenario else "",
        number="",
        made_on=made_on,
        recipient="",
        blocks=tuple(blocks),
        lang=language(),
        exercise=True,
    )
