# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Stories that run through the whole program, with windows."""

import pytest

from tests.support.dressing_bot import qtbot
from tests.support.qt_fixtures import _nothing_left, qapp

__all__ = ["_nothing_left", "qapp", "qtbot"]


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        item.add_marker(pytest.mark.qt_log_ignore("propagateSizeHints", extend=True))
