# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What goes into the frozen folder: all that the program asks for, and little else."""

import re
import subprocess
import sys
from collections.abc import Iterable
from importlib import metadata
from pathlib import Path

import PySide6

from mendi_desktop.core.i18n import LANGUAGES
from mendi_desktop.features.calendar_file import HOME
from mendi_desktop.reports.pdf import hyphenation
from tests.arch.tree import ROOT, package_modules
from tests.support.packing import PACKING, script

slim = script("folder/slim")
SPEC = (PACKING / "folder" / "mendi.spec").read_text("utf-8")

LINKS = {
    "/w/libqxcb.so": ["libQt6XcbQpa.so.6", "libX11.so.6"],
    "/w/libQt6XcbQpa.so.6": ["libQt6Gui.so.6"],
    "/w/libqeglfs.so": ["libQt6OpenGL.so.6"],
    "/w/QtGui.so": ["libQt6Gui.so.6"],
}
FOUND = [
    ("PySide6/Qt/plugins/platforms/libqxcb.so", "/w/libqxcb.so", "BINARY"),
    ("PySide6/Qt/plugins/platforms/libqeglfs.so", "/w/libqeglfs.so", "BINARY"),
    ("PySide6/Qt/plugins/tls/libqopensslbackend.so", "/w/libqopensslbackend.so", "BINARY"),
    ("PySide6/Qt/lib/libQt6Gui.so.6", "/w/libQt6Gui.so.6", "BINARY"),
    ("PySide6/Qt/lib/libQt6XcbQpa.so.6", "/w/libQt6XcbQpa.so.6", "BINARY"),
    ("PySide6/Qt/lib/libQt6OpenGL.so.6", "/w/libQt6OpenGL.so.6", "BINARY"),
    ("PySide6/QtGui.abi3.so", "/w/QtGui.so", "EXTENSION"),
    ("libX11.so.6", "/s/libX11.so.6", "BINARY"),
    ("libstdc++.so.6", "/s/libstdc++.so.6", "BINARY"),
    ("libpython3.11.so.1.0", "/p/libpython3.11.so.1.0", "BINARY"),
    ("libQt6Gui.so.6", "PySide6/Qt/lib/libQt6Gui.so.6", "SYMLINK"),
    ("libQt6OpenGL.so.6", "PySide6/Qt/lib/libQt6OpenGL.so.6", "SYMLINK"),
]


def kept() -> set[str]:
    binaries = slim.kept_binaries(FOUND, lambda file: LINKS.get(file, []))
    return {place for place, _, _ in (*binaries, *slim.kept_data(FOUND[-2:], binaries))}


def test_a_named_plugin_brings_its_libraries_and_no_other_comes() -> None:
    assert kept() == {
        "PySide6/Qt/plugins/platforms/libqxcb.so",
        "PySide6/Qt/lib/libQt6Gui.so.6",
        "PySide6/Qt/lib/libQt6XcbQpa.so.6",
        "PySide6/QtGui.abi3.so",
        "libpython3.11.so.1.0",
        "libQt6Gui.so.6",
    }


def test_windows_names_are_understood() -> None:
    window, network = (f"PySide6/plugins/{name}" for name in ("platforms/qwindows.dll", "tls/qschannelbackend.dll"))
    found = [(window, "a", "BINARY"), (network, "b", "BINARY"), ("PySide6/Qt6Gui.dll", "c", "BINARY")]
    assert [place for place, _, _ in slim.kept_binaries(found, lambda _: ["QT6GUI.dll"])] == [found[2][0], window]


def test_a_framework_of_macos_stays_or_goes_as_a_whole() -> None:
    gui, qml = (f"PySide6/Qt/lib/{name}.framework" for name in ("QtGui", "QtQml"))
    libraries = [(f"{home}/Versions/A/{home[15:20]}", home, "BINARY") for home in (gui, qml)]
    window = ("PySide6/Qt/plugins/platforms/libqcocoa.dylib", "cocoa", "BINARY")
    python = ("Python", "Python", "BINARY")
    binaries = slim.kept_binaries([*libraries, window, python], lambda _: ["@rpath/QtGui.framework/Versions/A/QtGui"])
    assert {place for place, _, _ in binaries} == {libraries[0][0], window[0], "Python"}
    papers = [(f"{home}/Resources/Info.plist", home, "DATA") for home in (gui, qml)]
    links = [(f"{home}/Versions/Current", "A", "SYMLINK") for home in (gui, qml)]
    kept_papers = {place for place, _, _ in slim.kept_data([*papers, *links], binaries)}
    assert kept_papers == {f"{gui}/Resources/Info.plist", f"{gui}/Versions/Current"}


def test_every_plugin_that_is_named_exists_somewhere() -> None:
    """Those of other systems cannot be seen here; what this system has must be among the named ones."""
    here = Path(PySide6.__file__).parent.rglob("plugins/platforms/*q*.*")
    names = {path.name.split(".")[0].removeprefix("lib") for path in here}
    assert names & set(slim.PLUGINS["platforms"])
    assert "qoffscreen" in names & set(slim.PLUGINS["platforms"])


def of(distribution: str) -> list[tuple[str, str, str]]:
    """The files of an installed distribution as PyInstaller would name them."""
    files = metadata.files(distribution) or []
    return [(str(path), str(path.locate()), "DATA") for path in files]


def places(entries: Iterable[tuple[str, str, str]]) -> set[str]:
    return {place for place, _, _ in slim.kept_data(entries, [])}


def test_words_are_broken_in_every_language() -> None:
    wanted = {f"pyphen/dictionaries/hyph_{code}.dic" for code in hyphenation._LANGUAGES.values()}
    assert {place for place in places(of("pyphen")) if place.endswith(".dic")} == wanted


def test_holidays_have_names_in_every_language() -> None:
    names = {place for place in places(of("holidays")) if re.search(r"/locale/.*/DE\.mo$", place)}
    assert names == {f"holidays/locale/{language}/LC_MESSAGES/DE.mo" for language in ("de", "en_US")}


def test_our_time_zone_is_there_and_tokyos_is_not() -> None:
    found = places(of("tzdata"))
    assert f"tzdata/zoneinfo/{HOME}" in found
    assert "tzdata/zoneinfo/Asia/Tokyo" not in found


def test_qt_speaks_our_languages_only() -> None:
    found = {Path(place).name for place in places(of("pyside6-essentials")) if place.endswith(".qm")}
    assert found == {f"qtbase_{language}.qm" for language in LANGUAGES}


def test_resources_handbook_migrations_and_version_are_collected() -> None:
    included = (ROOT / "pyproject.toml").read_text("utf-8").partition("force-include]")[2].partition("[")[0]
    assert 'resources = "mendi_desktop/_resources"' in included
    assert '"docs/handbuch" = "mendi_desktop/_resources/handbuch"' in included
    for piece in ('subdir="_resources"', 'subdir="storage/migrations"', "copy_metadata(parts.PROGRAM", '"holidays"'):
        assert piece in SPEC


def test_every_folder_of_resources_the_program_asks_for_is_there() -> None:
    asked = {match for module in package_modules() for match in re.findall(r'resource\("(\w+)"', module.source)}
    assert len(asked) > 6
    assert [name for name in sorted(asked) if not (ROOT / "resources" / name).is_dir()] == []


WITHOUT = """
import sys
class Refuse:
    def find_spec(self, name, path=None, target=None):
        if any(name == module or name.startswith(module + ".") for module in REFUSED):
            raise ModuleNotFoundError(name)
REFUSED = {refused!r}
sys.meta_path.insert(0, Refuse())
import importlib
for name in {modules!r}:
    importlib.import_module(name)
from mendi_desktop.app import cli_main
sys.exit(cli_main.main(["doctor"]))
"""


def test_the_program_does_without_what_is_left_out(tmp_path: Path) -> None:
    """All its modules are loaded, then it examines itself: a vault, a passphrase, a calendar, a report, a window."""
    paths = [Path(module.path) for module in package_modules() if "/migrations/" not in module.path]
    modules = [".".join(path.with_suffix("").parts).removesuffix(".__init__") for path in paths]
    refused = [name for name in slim.MODULES if name not in sys.builtin_module_names]
    done = subprocess.run(
        [sys.executable, "-c", WITHOUT.format(refused=refused, modules=modules)],
        cwd=ROOT,
        env={"PATH": "", "HOME": str(tmp_path), "XDG_RUNTIME_DIR": str(tmp_path), "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.stdout.endswith("Alles da.\n"), done.stdout + done.stderr
