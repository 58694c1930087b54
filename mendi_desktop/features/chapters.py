# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What an area adds to the report for the works council, besides the figures about talks."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from sqlalchemy.orm import Session

from mendi_desktop.reports.document import Block
from mendi_desktop.reports.period import Period


@dataclass(frozen=True, slots=True)
class Chapter:
    """A part of the report that an area reads and says.

    **It reads nothing of talks and colleagues**, not even how many or how long: the report beside it protects these
    figures (minimum count of persons, secondary suppression, a ledger of what was released), and a sum of hours that
    holds the hours of talks would give away what is held back there. What a chapter tells must be the same whatever was
    talked about, with whomever; ``tests/unit/features/consultations/test_chapters.py`` tries it with every area. Names
    of third persons and free notes stay out, too.

    ``read`` gives what the chapter tells of a period as a JSON value, None where there is nothing to tell: the ledger
    keeps it, so that a report handed out can be said again word for word. ``say`` makes blocks of it, for a workplace
    kind (``company``, ``public_office``), headed by a ``Heading`` of level 2. ``title``: marked with QT_TR_NOOP.
    """

    name: str
    title: str
    read: Callable[[Session, Period], Any]
    say: Callable[[Any, str], tuple[Block, ...]]
