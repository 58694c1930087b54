# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Lists at the foot of a page: no item alone, and not without the words that announce them."""

import pytest

from mendi_desktop.reports.document import Block, Bullets, Numbered, Paragraph, Source, Sources
from tests.support.reports import a_document
from tests.unit.reports.test_long_tables import SENTENCE, pages_of

ITEMS = tuple(f"Punkt {number}" for number in range(5))
LISTS = (Bullets(ITEMS), Numbered(ITEMS), Sources(tuple(Source(item, "2026-04") for item in ITEMS)))
AROUND_THE_FOOT = range(24, 40)
"""So many lines stand above: the list begins in the last third of the page, or on the next one."""


def spread(*blocks: Block, lines: int) -> list[tuple[bool, int]]:
    """For each page with anything of the list, whether it is announced there, and how many of its items are."""
    before = [Paragraph(f"Zeile {number}") for number in range(lines)]
    pages = pages_of(a_document(*before, *blocks))
    counted = [(any("dazu:" in line for line in page), sum("Punkt" in line for line in page)) for page in pages]
    return [(announced, items) for announced, items in counted if announced or items]


@pytest.mark.parametrize("block", LISTS, ids=lambda block: type(block).__name__)
def test_no_item_stands_alone(block: Block) -> None:
    for lines in AROUND_THE_FOOT:
        assert min(items for _, items in spread(block, lines=lines)) > 1, lines


def test_words_that_announce_a_list_stay_with_it() -> None:
    seen = [spread(Paragraph("Das gehört dazu:"), LISTS[0], lines=lines) for lines in AROUND_THE_FOOT]
    assert all(items > 1 for pages in seen for announced, items in pages if announced)
    assert any(len(pages) > 1 for pages in seen), "none of them came to the foot of a page"


def test_a_long_item_is_split_as_ever() -> None:
    first, *others = spread(Bullets((f"Punkt {SENTENCE * 12}", "Punkt zwei")), lines=26)
    assert first == (False, 1)
    assert others
