# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""JSON values for the fields of commands, read and described by the types the dataclasses declare."""

import types
from collections.abc import Callable, Hashable, Mapping
from dataclasses import MISSING, Field, dataclass, fields, is_dataclass
from datetime import date
from difflib import get_close_matches
from functools import cache
from typing import Any, Final, Union, cast, get_args, get_origin, get_type_hints
from uuid import UUID

from mendi_desktop.core.errors import UserError
from mendi_desktop.core.i18n import QT_TR_NOOP, tr

Resolve = Callable[[str], UUID]
"""Turns "$1" into the id that line 1 has made; raises UserError."""

_UNION: Final = (Union, types.UnionType)
_WHOLE: Final = range(-(2**63), 2**63)  # what SQLite can keep
_LARGEST: Final = 1e15  # beyond it a decimal number loses its ones
_NAMES: Final = {str: "text", int: "number", float: "decimal", bool: "true|false", date: "date", UUID: "id"}
_EXPECTED: Final = {
    str: QT_TR_NOOP("hier passt ein Text"),
    int: QT_TR_NOOP("hier passt eine ganze Zahl"),
    float: QT_TR_NOOP("hier passt eine Zahl wie 12 oder 12.5"),
    bool: QT_TR_NOOP("hier passt true oder false"),
    date: QT_TR_NOOP("hier passt ein Tag wie 2026-07-31"),
    UUID: QT_TR_NOOP("hier passt eine Kennung oder „$1“ für das, was Zeile 1 anlegt"),
    tuple: QT_TR_NOOP("hier passt eine Liste"),
    dict: QT_TR_NOOP("hier passt ein Objekt mit Feldern"),
}


@dataclass(frozen=True, slots=True)
class FieldSpec:
    """One field of a command: its type, and whether it must be given."""

    name: str
    annotation: Any
    required: bool


def field_specs(kind: type[Any]) -> tuple[FieldSpec, ...]:
    """The fields a dataclass is made from."""
    return _specs(cast(Hashable, kind))


@cache
def _specs(kind: Any) -> tuple[FieldSpec, ...]:
    """Kept, because reading annotations takes longer than running a command."""
    hints = get_type_hints(kind)
    return tuple(FieldSpec(field.name, hints[field.name], _required(field)) for field in fields(kind) if field.init)


def read_fields(kind: type[Any], given: Mapping[str, Any], resolve: Resolve, at: str = "") -> Any:
    """Make a ``kind`` from a JSON object. UserError with ``field`` naming the place ("steps.1.due_on")."""
    specs = {spec.name: spec for spec in field_specs(kind)}
    for name in given:
        if name not in specs:
            raise _unknown(name, specs, at)
    missing = [name for name, spec in specs.items() if spec.required and name not in given]
    if missing:
        raise UserError(tr("es fehlt noch: {names}", names=", ".join(missing)), field=at.rstrip(".") or None)
    values = {name: read_value(specs[name].annotation, value, resolve, at + name) for name, value in given.items()}
    return kind(**values)


def read_value(annotation: Any, value: Any, resolve: Resolve, at: str) -> Any:
    """One value of a declared type; UserError with ``field=at`` if it does not fit."""
    if get_origin(annotation) in _UNION:
        inner = [part for part in get_args(annotation) if part is not types.NoneType]
        return None if value is None else read_value(inner[0], value, resolve, at)
    if get_origin(annotation) is tuple:
        _expect(isinstance(value, list), tuple, at)
        inner = get_args(annotation)[0]
        return tuple(read_value(inner, item, resolve, f"{at}.{place}") for place, item in enumerate(value, start=1))
    if is_dataclass(annotation) and isinstance(annotation, type):
        _expect(isinstance(value, dict), dict, at)
        return read_fields(annotation, value, resolve, at + ".")
    if get_origin(annotation) is dict:
        _expect(isinstance(value, dict), dict, at)
        return value
    return _read_plain(annotation, value, resolve, at)


def _read_plain(annotation: Any, value: Any, resolve: Resolve, at: str) -> Any:
    if annotation is date or annotation is UUID:
        _expect(isinstance(value, str), annotation, at)
        return _read_word(annotation, value, resolve, at)
    if annotation is float:
        _expect(type(value) in (int, float) and abs(value) <= _LARGEST, float, at)
        return float(value)
    if annotation not in (str, int, bool):
        raise TypeError(f"{at}: commands with a field of {annotation} cannot be read from JSON")
    _expect(type(value) is annotation and (annotation is not int or value in _WHOLE), annotation, at)
    return value


def _read_word(annotation: Any, word: str, resolve: Resolve, at: str) -> date | UUID:
    try:
        if annotation is date:
            return date.fromisoformat(word)
        return resolve(word) if word.startswith("$") else UUID(word)
    except UserError as error:
        raise UserError(error.message, field=at) from None
    except ValueError:
        raise UserError(tr(_EXPECTED[annotation]), field=at) from None


def describe(annotation: Any) -> str:
    """The type for people and programs: "text", "[text]", "date?" (may be null), "{text: text, due_on: date?}"."""
    if get_origin(annotation) in _UNION:
        return describe(next(part for part in get_args(annotation) if part is not types.NoneType)) + "?"
    if get_origin(annotation) is tuple:
        return f"[{describe(get_args(annotation)[0])}]"
    if is_dataclass(annotation) and isinstance(annotation, type):
        return "{" + ", ".join(f"{spec.name}: {describe(spec.annotation)}" for spec in field_specs(annotation)) + "}"
    return "object" if get_origin(annotation) is dict else _NAMES[annotation]


def _required(field: Field[Any]) -> bool:
    return field.default is MISSING and field.default_factory is MISSING


def _expect(fits: bool, kind: Any, at: str) -> None:
    if not fits:
        raise UserError(tr(_EXPECTED[kind]), field=at)


def _unknown(name: str, specs: Mapping[str, FieldSpec], at: str) -> UserError:
    near = get_close_matches(name, specs, n=1)
    if near:
        return UserError(tr("das Feld gibt es nicht; gemeint ist vielleicht „{near}“", near=near[0]), field=at + name)
    return UserError(tr("das Feld gibt es nicht; es gibt: {names}", names=", ".join(specs)), field=at + name)
