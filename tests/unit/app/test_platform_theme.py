# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""On Linux the portal is asked for light or dark; whoever chose otherwise keeps that, and nothing is handed on."""

import pytest

from mendi_desktop.app.platform_theme import desktop_is_asked


@pytest.mark.parametrize("desktop", ["ubuntu:GNOME", "XFCE", "sway", ""])
def test_the_portal_is_asked_while_the_application_is_made(desktop: str) -> None:
    environ = {"XDG_CURRENT_DESKTOP": desktop} if desktop else {}
    before = dict(environ)
    with desktop_is_asked(environ, "linux"):
        assert environ == {**before, "QT_QPA_PLATFORMTHEME": "gnome"}
    assert environ == before


@pytest.mark.parametrize(
    ("environ", "platform"),
    [
        ({"XDG_CURRENT_DESKTOP": "KDE"}, "linux"),
        ({"KDE_FULL_SESSION": "true"}, "linux"),
        ({"XDG_CURRENT_DESKTOP": "GNOME", "QT_QPA_PLATFORMTHEME": "qt6ct"}, "linux"),
        ({}, "win32"),
        ({}, "darwin"),
    ],
)
def test_where_there_is_another_way_it_stays(environ: dict[str, str], platform: str) -> None:
    before = dict(environ)
    with desktop_is_asked(environ, platform):
        assert environ == before
    assert environ == before
