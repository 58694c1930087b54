# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The bar over the pages of a report, also with the large letters of a beamer beside the choices of the dialog."""

import pytest
from pytestqt.qtbot import QtBot

from mendi_desktop.gui.kit import theme
from mendi_desktop.gui.kit.buttons import Button
from mendi_desktop.gui.kit.choice import Segments
from mendi_desktop.gui.reports.preview import Preview
from tests.support.screenshots import settle


@pytest.mark.parametrize(("scale", "width"), [(100, 508), (125, 408), (150, 600)])
def test_the_three_views_stand_in_one_line(qtbot: QtBot, scale: int, width: int) -> None:
    theme.current().apply("light", scale)
    preview = Preview()
    qtbot.addWidget(preview)
    preview.resize(width, 600)
    preview.show()
    settle()
    (views,) = preview.findChildren(Segments)
    assert len({each.y() for each in views.buttons()}) == 1
    assert all(each.width() >= each.sizeHint().width() for each in preview.findChildren(Button))
    assert views.geometry().right() <= preview.width()
