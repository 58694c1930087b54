# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Tests with windows. The offscreen platform grumbles about every size limit; that says nothing about the program."""

import pytest

from tests.support.dressing_bot import qtbot
from tests.support.qt_fixtures import _nothing_left, qapp
from tests.support.ready_made import _ready_made, _templates, at_true_cost, empty_vault

__all__ = ["_nothing_left", "_ready_made", "_templates", "at_true_cost", "empty_vault", "qapp", "qtbot"]


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        item.add_marker(pytest.mark.qt_log_ignore("propagateSizeHints", extend=True))
