# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The pick lists: codes are kept in the vault, labels come from ``resources/codes/NAME.toml``.

A file tells where its list comes from (``source``) and when that was last checked (``checked``, the "Stand").
"""

import tomllib
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from difflib import get_close_matches
from functools import cache
from typing import Any

from mendi_desktop.core.errors import UserError
from mendi_desktop.core.gender_style import STYLES, in_style, without_sign
from mendi_desktop.core.i18n import SOURCE_LANGUAGE, language, tr, written
from mendi_desktop.core.resources import resource

COMPANY = "company"
PUBLIC_OFFICE = "public_office"


@dataclass(frozen=True, slots=True)
class Wording:
    """One label in both languages; ``en`` may be empty where English needs no wording of its own."""

    de: str = ""
    en: str = ""

    @property
    def shown(self) -> str:
        return written(self.de if language() == SOURCE_LANGUAGE else self.en)


@dataclass(frozen=True, slots=True)
class Code:
    """One entry. ``special``: may tell of Art. 9 GDPR. ``frequent``: offered first. ``tally``: heads are counted."""

    code: str
    order: int
    full: Wording
    brief: Wording
    in_office: Wording
    brief_in_office: Wording
    group: str
    special: bool
    frequent: bool
    tally: bool

    def label(self, workplace_kind: str = COMPANY) -> str:
        """The label in the language in force; public offices have their own words where the law gives them."""
        return (workplace_kind == PUBLIC_OFFICE and self.in_office.shown) or self.full.shown

    def short(self, workplace_kind: str = COMPANY) -> str:
        """The label for chips; the full one where none was needed."""
        own = self.brief_in_office.shown if workplace_kind == PUBLIC_OFFICE else ""
        return own or self.brief.shown or self.label(workplace_kind)

    def all_labels(self) -> tuple[str, ...]:
        """Every wording in every language and gender style, for searching."""
        wordings = (self.full, self.brief, self.in_office, self.brief_in_office)
        texts = (text for wording in wordings for text in (wording.de, wording.en) if text)
        return tuple(dict.fromkeys(way for text in texts for way in _ways_of_writing(text)))


@dataclass(frozen=True, slots=True)
class CodeGroup:
    """A heading inside a list."""

    code: str
    wording: Wording

    @property
    def label(self) -> str:
        return self.wording.shown


@dataclass(frozen=True, slots=True)
class CodeList:
    """One pick list in the order in which it is offered."""

    name: str
    wording: Wording
    source: str
    checked: date
    codes: tuple[Code, ...]
    groups: tuple[CodeGroup, ...]

    @property
    def title(self) -> str:
        return self.wording.shown

    def find(self, code: str) -> Code | None:
        return _by_code(self.name).get(code)

    def code(self, code: str, *, field: str | None = None) -> Code:
        """The entry of ``code``; UserError naming the nearest codes if there is none."""
        found = self.find(code)
        if found is None:
            raise self._unknown(code, field)
        return found

    def check(self, codes: Iterable[str], *, field: str | None = None) -> None:
        """Raise UserError for the first unknown code."""
        for code in codes:
            self.code(code, field=field)

    def _unknown(self, code: str, field: str | None) -> UserError:
        known = [entry.code for entry in self.codes]
        near = get_close_matches(code[:100], known, n=3, cutoff=0.5) or known[:5]
        return UserError(
            tr(
                "„{code}“ gibt es in der Liste „{list}“ nicht. Gemeint ist vielleicht: {near}.",
                code=code[:100],
                list=self.title,
                near=", ".join(near),
            ),
            field=field,
        )


def _ways_of_writing(text: str) -> tuple[str, ...]:
    return (*(in_style(text, style) for style in STYLES), without_sign(text)) if "*" in text else (text,)


@cache
def code_lists() -> tuple[str, ...]:
    """The names of all lists."""
    return tuple(sorted(path.stem for path in resource("codes").glob("*.toml")))


def code_list(name: str) -> CodeList:
    """The list of this name; UserError naming the nearest lists if there is none."""
    if name not in code_lists():
        near = get_close_matches(name[:100], code_lists(), n=3, cutoff=0.4) or code_lists()
        raise UserError(
            tr("Die Liste „{name}“ gibt es nicht. Zur Wahl stehen: {near}.", name=name[:100], near=", ".join(near))
        )
    return _read(name)


def label(list_name: str, code: str, workplace_kind: str = COMPANY) -> str:
    """The label of ``code``; a code this version does not know (from a newer one) is shown as it is."""
    found = code_list(list_name).find(code)
    return found.label(workplace_kind) if found else code


def short_label(list_name: str, code: str, workplace_kind: str = COMPANY) -> str:
    """Like :func:`label`, for chips."""
    found = code_list(list_name).find(code)
    return found.short(workplace_kind) if found else code


@cache
def _read(name: str) -> CodeList:
    data = tomllib.loads(resource("codes", f"{name}.toml").read_text("utf-8"))
    return CodeList(
        name=name,
        wording=Wording(data["title_de"], data["title_en"]),
        source=data["source"],
        checked=data["checked"],
        codes=tuple(_code(order, entry) for order, entry in enumerate(data["codes"])),
        groups=tuple(CodeGroup(group["code"], Wording(group["de"], group["en"])) for group in data.get("groups", ())),
    )


def _code(order: int, entry: dict[str, Any]) -> Code:
    return Code(
        code=entry["code"],
        order=order,
        full=Wording(entry["de"], entry["en"]),
        brief=Wording(entry.get("short", ""), entry.get("short_en", "")),
        in_office=Wording(entry.get("public_office", ""), entry.get("public_office_en", "")),
        brief_in_office=Wording(entry.get("public_office_short", ""), entry.get("public_office_short_en", "")),
        group=entry.get("group", ""),
        special=entry.get("special", False),
        frequent=entry.get("frequent", False),
        tally=entry.get("tally", False),
    )


@cache
def _by_code(name: str) -> dict[str, Code]:
    return {code.code: code for code in _read(name).codes}
