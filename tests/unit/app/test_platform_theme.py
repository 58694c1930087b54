# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""On Linux the portal is asked for light or dark; whoever chose otherwise keeps that, and nothing is handed on."""

from pathlib import Path

import pytest

from mendi_desktop.app.platform_theme import desktop_is_asked

BUS = {"DBUS_SESSION_BUS_ADDRESS": "unix:path=/run/user/1000/bus"}


@pytest.mark.parametrize("desktop", ["ubuntu:GNOME", "XFCE", "sway", ""])
def test_the_portal_is_asked_while_the_application_is_made(desktop: str) -> None:
    environ = {**BUS, **({"XDG_CURRENT_DESKTOP": desktop} if desktop else {})}
    before = dict(environ)
    with desktop_is_asked(environ, "linux"):
        assert environ == {**before, "QT_QPA_PLATFORMTHEME": "gnome"}
    assert environ == before


@pytest.mark.parametrize(
    ("environ", "platform"),
    [
        ({**BUS, "XDG_CURRENT_DESKTOP": "KDE"}, "linux"),
        ({**BUS, "KDE_FULL_SESSION": "true"}, "linux"),
        ({**BUS, "XDG_CURRENT_DESKTOP": "GNOME", "QT_QPA_PLATFORMTHEME": "qt6ct"}, "linux"),
        ({"XDG_CURRENT_DESKTOP": "GNOME"}, "linux"),
        ({"XDG_RUNTIME_DIR": "/no/such/folder"}, "linux"),
        (BUS, "win32"),
        (BUS, "darwin"),
    ],
)
def test_where_there_is_another_way_it_stays(environ: dict[str, str], platform: str) -> None:
    environ = dict(environ)
    before = dict(environ)
    with desktop_is_asked(environ, platform):
        assert environ == before
    assert environ == before


def test_the_usual_place_of_the_bus_is_enough(tmp_path: Path) -> None:
    (tmp_path / "bus").touch()
    environ = {"XDG_RUNTIME_DIR": str(tmp_path)}
    with desktop_is_asked(environ, "linux"):
        assert "QT_QPA_PLATFORMTHEME" in environ
