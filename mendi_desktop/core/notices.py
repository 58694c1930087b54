# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Reads the page of bundled parts and their licences, which ``packaging/notices.py`` makes."""

import re
from dataclasses import dataclass
from pathlib import Path
from typing import Final

_TEXT: Final = "Lizenztext "


@dataclass(frozen=True, slots=True)
class Notice:
    """A bundled part: ``facts`` as lines (licence, copyright), ``texts`` the licences it refers to, in full."""

    name: str
    facts: str
    texts: tuple[str, ...]

    @property
    def whole(self) -> str:
        return "\n\n\n".join((self.facts, *self.texts))


def read_notices(path: Path) -> tuple[Notice, ...]:
    """The parts of the page, in its order; the texts at its end stand with each part that refers to them."""
    page = path.read_text("utf-8")
    texts = dict(_numbered(page))
    told = page.partition(f"\n## {_TEXT}1\n")[0]
    sections = [part.partition("\n") for part in told.split("\n## ")[1:]]
    return tuple(_notice(name.strip(), body.strip(), texts) for name, _, body in sections)


def _numbered(page: str) -> list[tuple[int, str]]:
    found = re.findall(rf"^## {_TEXT}(\d+)\n\n- [^\n]*\n\n````text\n(.*?)\n````$", page, re.MULTILINE | re.DOTALL)
    return [(int(number), text) for number, text in found]


def _notice(name: str, body: str, texts: dict[int, str]) -> Notice:
    referred = re.search(rf"^- {_TEXT.strip()}: (.*)$", body, re.MULTILINE)
    if referred is None:
        return Notice(name, _running(body), ())
    facts = [line.removeprefix("- ") for line in body.splitlines() if line != referred.group()]
    return Notice(name, "\n".join(facts), tuple(texts[int(number)] for number in referred.group(1).split(",")))


def _running(body: str) -> str:
    """Paragraphs as they are written in a page become lines that a window may break where it likes."""
    return re.sub(r"(?<!\n)\n(?!\n|- ) *", " ", body).replace("`", "")
