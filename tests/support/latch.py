# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Each test is a process of its own to the program: a latch that fell in one is up again in the next."""

from collections.abc import Iterator

import pytest

from mendi_desktop.storage import admission


@pytest.fixture(autouse=True)
def _latch_up() -> Iterator[None]:
    yield
    lift_latch()


def lift_latch() -> None:
    """As if another process began."""
    admission._judges.clear()
