# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What a value of each column type looks like in the file, as a condition in SQL, and how a broken one is read anew."""

import json
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, date, datetime
from math import isfinite
from typing import Any, Final
from uuid import UUID

from sqlalchemy import Boolean, Column, Float, Integer
from sqlalchemy.types import TypeEngine

from mendi_desktop.storage.types import Codes, Day, Id, Json, UtcDateTime

Stored = bytes | int | float | str | None
"""A value as it lies in the file: text comes as its bytes, because it may not be text at all."""

IS_TEXT: Final = "mendi_is_text"
_TEXT: Final = f"typeof({{c}}) = 'text' AND {IS_TEXT}(CAST({{c}} AS BLOB))"
_DAY: Final = "typeof({c}) = 'text' AND date({c}) IS {c} AND length({c}) = 10"
_MOMENT: Final = (
    "typeof({c}) = 'text' AND length({c}) = 32 AND date(substr({c}, 1, 10)) IS substr({c}, 1, 10)"
    " AND {c} GLOB '????-??-??T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].[0-9][0-9][0-9][0-9][0-9][0-9]+00:00'"
    " AND time(substr({c}, 12, 8)) IS NOT NULL"
)
_JSON: Final = f"CASE WHEN {_TEXT} THEN json_valid({{c}}) ELSE 0 END"
_CODES: Final = (
    f"CASE WHEN {_JSON} THEN json_type({{c}}) = 'array' AND NOT EXISTS"  # noqa: S608 - no value is in it
    " (SELECT 1 FROM json_each({c}) WHERE json_each.type <> 'text') ELSE 0 END"
)


@dataclass(frozen=True, slots=True)
class Shape:
    """``holds``: SQL for a whole value of the column ``{c}``; ``read``: what a broken one may mean."""

    holds: str
    read: Callable[[Stored], Any]


def shape_of(column: Column[Any]) -> Shape:
    """By the type the model gives the column; text if it is none of the others."""
    return next(shape for kind, shape in _SHAPES if isinstance(column.type, kind))


def is_text(value: bytes | None) -> bool:
    """Whether these bytes are UTF-8. SQLite may ask it of an empty value, too."""
    try:
        (value or b"").decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True


def as_text(value: Stored) -> str | None:
    """Text as good as it can be had: bytes that are no UTF-8 mostly come from Windows-1252."""
    if value is None:
        return None
    if not isinstance(value, bytes):
        return str(value)
    for encoding in ("utf-8", "cp1252"):
        with suppress(UnicodeDecodeError):
            return value.decode(encoding)
    return value.decode("utf-8", "replace")


def _nothing(_value: Stored) -> None:
    return None


def _read_id(value: Stored) -> bytes | None:
    with suppress(ValueError):
        return UUID((as_text(value) or "").strip()).bytes
    return None


def _read_day(value: Stored) -> str | None:
    text = (as_text(value) or "").strip()
    for candidate in (text, text[:10], f"{text[:4]}-{text[4:6]}-{text[6:]}" if len(text) == 8 else text):
        with suppress(ValueError):
            return date.fromisoformat(candidate).isoformat()
    with suppress(ValueError):
        day, month, year = (int(part) for part in text.split("."))
        return date(year, month, day).isoformat()
    return None


def _read_moment(value: Stored) -> str | None:
    with suppress(ValueError):
        found = datetime.fromisoformat((as_text(value) or "").strip())
        found = found if found.tzinfo else found.replace(tzinfo=UTC)
        return found.astimezone(UTC).isoformat(timespec="microseconds")
    return None


def _read_number(value: Stored) -> int | None:
    with suppress(ValueError, OverflowError):
        return round(float((as_text(value) or "").strip().replace(",", ".")))
    return None


def _read_measured(value: Stored) -> float | None:
    with suppress(ValueError):
        found = float((as_text(value) or "").strip().replace(",", "."))
        return found if isfinite(found) else None
    return None


def _read_truth(value: Stored) -> int | None:
    text = (as_text(value) or "").strip().casefold()
    return {"true": 1, "ja": 1, "1.0": 1, "false": 0, "nein": 0, "0.0": 0}.get(text)


def _read_codes(value: Stored) -> str | None:
    """What of a broken list is still legible: a single code, or the words among other things."""
    text = (as_text(value) or "").strip()
    with suppress(ValueError):
        found = json.loads(text)
        words = [found] if isinstance(found, str) else found if isinstance(found, list) else []
        return json.dumps([word for word in words if isinstance(word, str)])
    return json.dumps([text]) if text.isidentifier() else None


_SHAPES: Final[tuple[tuple[type[TypeEngine[Any]], Shape], ...]] = (
    (Id, Shape("typeof({c}) = 'blob' AND length({c}) = 16", _read_id)),
    (UtcDateTime, Shape(_MOMENT, _read_moment)),
    (Codes, Shape(_CODES, _read_codes)),
    (Json, Shape(_JSON, _nothing)),
    (Boolean, Shape("typeof({c}) = 'integer' AND {c} IN (0, 1)", _read_truth)),
    (Day, Shape(_DAY, _read_day)),
    (Float, Shape("typeof({c}) IN ('real', 'integer')", _read_measured)),
    (Integer, Shape("typeof({c}) = 'integer'", _read_number)),
    (TypeEngine, Shape(_TEXT, as_text)),
)
