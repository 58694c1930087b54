# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What a Linux desktop reads about the program: menu entry, kinds of files, software centre. Made from ``parts.py``.

By the Desktop Entry Specification 1.4, the Shared MIME-info Database 0.21 and AppStream 0.16. Texts stand in English
with German beside them, because these formats fall back on the text without a language.
"""

import sys
import tomllib
from collections.abc import Iterable
from pathlib import Path
from typing import Final
from xml.etree import ElementTree as Tree

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
import parts

NEWS: Final = parts.ROOT / "resources" / "help" / "news.toml"
COMMENT: Final = {
    "de": "Gespräche verschlüsselt festhalten, Berichte für den Betriebsrat",
    "en": "Note talks, encrypted, and report to the works council",
}
KEYWORDS: Final = {
    "de": ("Weiterbildung", "Mentoring", "Betriebsrat", "Gespräche", "Bericht"),
    "en": ("training", "mentoring", "works council", "talks", "report"),
}
CATEGORIES: Final = ("Office",)
_MIME: Final = "http://www.freedesktop.org/standards/shared-mime-info"
_LANG: Final = "{http://www.w3.org/XML/1998/namespace}lang"


def desktop_entry() -> str:
    """``mendi-desktop.desktop``: the menu entry, and what a double click on a vault starts."""
    lines = [
        "[Desktop Entry]",
        "Type=Application",
        "Version=1.4",
        f"Name={parts.TITLE}",
        f"GenericName={parts.SUMMARY['en']}",
        f"GenericName[de]={parts.SUMMARY['de']}",
        f"Comment={COMMENT['en']}",
        f"Comment[de]={COMMENT['de']}",
        f"Exec={parts.PROGRAM} %f",
        f"Icon={parts.PROGRAM}",
        "Terminal=false",
        "StartupNotify=true",
        f"StartupWMClass={parts.PROGRAM}",
        f"Categories={_listed(CATEGORIES)}",
        f"Keywords={_listed(KEYWORDS['en'])}",
        f"Keywords[de]={_listed(KEYWORDS['de'])}",
        f"MimeType={_listed(kind.mime for kind in parts.FILE_KINDS)}",
        "Actions=practice;",
        "",
        "[Desktop Action practice]",
        "Name=Try it with invented data",
        "Name[de]=Mit erfundenen Daten üben",
        f"Exec={parts.PROGRAM} --demo",
    ]
    return "\n".join(lines) + "\n"


def mime_types() -> str:
    """The kinds of files for the MIME database."""
    Tree.register_namespace("", _MIME)
    root = Tree.Element(f"{{{_MIME}}}mime-info")
    for kind in parts.FILE_KINDS:
        entry = Tree.SubElement(root, f"{{{_MIME}}}mime-type", type=kind.mime)
        for language in ("en", "de"):
            _text(entry, f"{{{_MIME}}}comment", kind.name[language], language)
        Tree.SubElement(entry, f"{{{_MIME}}}icon", name=parts.PROGRAM)
        Tree.SubElement(entry, f"{{{_MIME}}}glob", pattern=f"*.{kind.extension}")
    return _written(root)


def metainfo() -> str:
    """``ID.metainfo.xml`` for software centres. No screenshots: they would have to be fetched from somewhere."""
    root = Tree.Element("component", type="desktop-application")
    _text(root, "id", parts.ID)
    _text(root, "metadata_license", "CC0-1.0")
    _text(root, "project_license", parts.LICENCE)
    _text(root, "name", parts.TITLE)
    for language in ("en", "de"):
        _text(root, "summary", parts.SUMMARY[language], language)
    described = Tree.SubElement(root, "description")
    for english, german in zip(parts.DESCRIPTION["en"], parts.DESCRIPTION["de"], strict=True):
        _text(described, "p", english)
        _text(described, "p", german, "de")
    _text(root, "developer_name", parts.PUBLISHER)
    _text(root, "launchable", f"{parts.PROGRAM}.desktop").set("type", "desktop-id")
    _text(root, "icon", parts.PROGRAM).set("type", "stock")
    _parts_of(root, "categories", "category", CATEGORIES)
    _parts_of(root, "keywords", "keyword", KEYWORDS["en"])
    provided = Tree.SubElement(root, "provides")
    for name in (parts.PROGRAM, parts.CONSOLE):
        _text(provided, "binary", name)
    for kind in parts.FILE_KINDS:
        _text(provided, "mediatype", kind.mime)
    _parts_of(root, "languages", "lang", parts.LANGUAGES)
    _parts_of(root, "recommends", "internet", ("offline-only",))
    _parts_of(root, "supports", "control", ("keyboard", "pointing"))
    Tree.SubElement(root, "content_rating", type="oars-1.1")
    _releases(root)
    return _written(root)


def _releases(root: Tree.Element) -> None:
    """The versions that "Was ist neu" tells of; the newest is the one that is packed."""
    releases = Tree.SubElement(root, "releases")
    for version in tomllib.loads(NEWS.read_text("utf-8"))["version"]:
        release = Tree.SubElement(releases, "release", version=version["number"], date=str(version["day"]))
        listed = Tree.SubElement(Tree.SubElement(release, "description"), "ul")
        for item in version["item"]:
            _text(listed, "li", item["en"])
            _text(listed, "li", item["de"], "de")


def _listed(words: Iterable[str]) -> str:
    return "".join(f"{word};" for word in words)


def _text(parent: Tree.Element, name: str, text: str, language: str = "en") -> Tree.Element:
    made = Tree.SubElement(parent, name)
    made.text = text
    if language != "en":
        made.set(_LANG, language)
    return made


def _parts_of(root: Tree.Element, group: str, name: str, texts: Iterable[str]) -> None:
    made = Tree.SubElement(root, group)
    for text in texts:
        _text(made, name, text)


def _written(root: Tree.Element) -> str:
    Tree.indent(root)
    return '<?xml version="1.0" encoding="UTF-8"?>\n' + Tree.tostring(root, encoding="unicode") + "\n"
