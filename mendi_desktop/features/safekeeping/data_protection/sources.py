# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The rules the sheet rests on, each with the day on which its wording was last compared."""

import tomllib
from collections.abc import Iterator
from datetime import date
from functools import cache
from typing import Any

from mendi_desktop.core.german_dates import month_name
from mendi_desktop.core.i18n import SOURCE_LANGUAGE, language, tr, written
from mendi_desktop.core.resources import resource
from mendi_desktop.reports.document import Block, Heading, Source, Sources


def sources(workplace_kind: str) -> Iterator[Block]:
    """Those for this kind of workplace."""
    yield Heading(2, tr("Grundlagen"))
    own = [entry for entry in _read() if entry.get("workplace", workplace_kind) == workplace_kind]
    yield Sources(tuple(map(_source, own)))


def _source(entry: dict[str, Any]) -> Source:
    text = written(entry["text"] if language() == SOURCE_LANGUAGE else entry["text_en"])
    checked: date | None = entry.get("checked")
    if checked is None:
        return Source(tr("{text} (Wortlaut nicht verglichen)", text=text), "", entry["target"])
    return Source(text, f"{month_name(checked.month)} {checked.year}", entry["target"])


@cache
def _read() -> tuple[dict[str, Any], ...]:
    return tuple(tomllib.loads(resource("knowledge", "data_protection.toml").read_text("utf-8"))["source"])
