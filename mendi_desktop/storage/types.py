# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Column types: what a value looks like in Python and in the file.

A value that cannot be one (another program wrote it, or a broken disk) is a sentence, not a crash: the vault can be
looked through then.
"""

import json
from collections.abc import Callable
from datetime import UTC, date, datetime
from functools import lru_cache
from typing import Any
from uuid import UUID

from sqlalchemy import Date, Dialect, LargeBinary, String
from sqlalchemy.types import TypeDecorator

from mendi_desktop.core.errors import UserError
from mendi_desktop.core.i18n import QT_TR_NOOP, tr

UNREADABLE = QT_TR_NOOP("Ein Eintrag im Tresor ist nicht lesbar. Bitte die Daten prüfen und reparieren.")


class UnreadableValueError(UserError):
    """A value in the file that cannot be one of its column."""

    def __init__(self) -> None:
        super().__init__(tr(UNREADABLE))


def _reading(read: Callable[[Any], Any]) -> Callable[[Any], Any]:
    """Let ``read`` say in words what it cannot read."""

    def process(value: Any) -> Any:
        if value is None:
            return None
        try:
            return read(value)
        except (TypeError, ValueError, AttributeError):
            raise UnreadableValueError from None

    return process


class Day(TypeDecorator[date]):
    """A calendar day, as SQLAlchemy keeps it: ISO text."""

    impl = Date
    cache_ok = True

    def result_processor(self, dialect: Dialect, coltype: object) -> Callable[[Any], date | None] | None:
        read = super().result_processor(dialect, coltype)
        return None if read is None else _reading(read)


def _uuid(value: bytes) -> UUID:
    return UUID(bytes=value)


class Id(TypeDecorator[UUID]):
    """A UUID as 16 bytes: half the size of text in every index."""

    impl = LargeBinary(16)
    cache_ok = True

    def process_bind_param(self, value: UUID | None, dialect: Dialect) -> bytes | None:
        return None if value is None else value.bytes

    def result_processor(self, dialect: Dialect, coltype: object) -> Callable[[Any], UUID | None]:
        return _reading(_uuid)


class UtcDateTime(TypeDecorator[datetime]):
    """An aware moment, kept as ISO text in UTC, which sorts and can be read without the program."""

    impl = String(32)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> str | None:
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("a moment without its time zone")
        return value.astimezone(UTC).isoformat(timespec="microseconds")

    def result_processor(self, dialect: Dialect, coltype: object) -> Callable[[Any], datetime | None]:
        return _reading(datetime.fromisoformat)


@lru_cache(maxsize=4096)
def _codes(text: str) -> tuple[str, ...]:
    return tuple(json.loads(text))


class Codes(TypeDecorator[tuple[str, ...]]):
    """Several codes of one pick list, in the order chosen, as a JSON list. Combinations repeat: decoding is cached."""

    impl = String
    cache_ok = True

    def process_bind_param(self, value: tuple[str, ...] | None, dialect: Dialect) -> str:
        return json.dumps(list(value or ()))

    def result_processor(self, dialect: Dialect, coltype: object) -> Callable[[Any], tuple[str, ...] | None]:
        return _reading(_codes)


class Json(TypeDecorator[Any]):
    """Any JSON value, written the same way every time."""

    impl = String
    cache_ok = True

    def process_bind_param(self, value: Any, dialect: Dialect) -> str:
        return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"))

    def result_processor(self, dialect: Dialect, coltype: object) -> Callable[[Any], Any]:
        return _reading(json.loads)
