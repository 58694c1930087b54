# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""In the lists of this program the selected row is the current one."""

from PySide6.QtCore import QItemSelection
from PySide6.QtWidgets import QListView


def go_where_selected(view: QListView, selected: QItemSelection) -> None:
    """Follow a screen reader, which selects a row without making it the current one."""
    indexes = selected.indexes()
    if len(indexes) == 1 and indexes[0] != view.currentIndex():
        view.setCurrentIndex(indexes[0])
