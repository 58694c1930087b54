# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Searches everything this process can still reach: objects of Python, and widgets, models, documents of Qt.

What has been let go of and only lies in freed memory is not found; nothing in Python can promise to wipe that.
"""

import gc
from collections.abc import Callable, Iterable, Iterator, Mapping
from types import FrameType, GeneratorType, ModuleType
from typing import AnyStr

from PySide6.QtCore import (
    QAbstractItemModel,
    QAbstractListModel,
    QAbstractProxyModel,
    QBuffer,
    QCoreApplication,
    QModelIndex,
    QObject,
)
from PySide6.QtGui import QClipboard, QGuiApplication, QTextDocument
from PySide6.QtPdf import QPdfDocument
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QTextEdit
from shiboken6 import Shiboken

from mendi_desktop.vault.keys import FileKey
from mendi_desktop.vault.recovery import recovery_code

Betrays = Callable[[object], bool]
"""Whether a text or bytes hold a secret. It keeps what it looks for in a form in which it is not found itself."""

_ROLES = (*range(16), *range(0x0100, 0x0100 + 128))
_DEPTH = 12
_TOLD = 2
"""So many ways are told; each takes a look through the whole memory, and one too many fails as well as a hundred."""

_WALKERS = (FrameType, GeneratorType)


def words_with(mark: str) -> Betrays:
    """``mark`` occurs in every canary, also when it was folded for searching."""
    return _betrays([mark, mark.casefold()], [])


def key_in(key: FileKey) -> Betrays:
    """The raw key of a file, as it is, in hexadecimal, or as a line of the code on its recovery sheet."""
    lines = recovery_code(key).lines
    return _betrays([key.raw.hex(), *lines, *("".join(filter(str.isalnum, line)) for line in lines)], [key.raw])


def _betrays(texts: list[str], raws: list[bytes]) -> Betrays:
    turned = [text[::-1] for text in texts]
    coded = [text.encode(code)[::-1] for text in texts for code in ("utf-8", "utf-16-le")]
    coded += [raw[::-1] for raw in raws]

    shortest = min(len(text) for text in turned)

    def betrays(found: object) -> bool:
        if isinstance(found, str):
            return len(found) >= shortest and _holds(found[::-1], turned)
        if isinstance(found, bytes | bytearray | memoryview):
            return _holds(bytes(found)[::-1], coded)
        return False

    return betrays


def _holds(said: AnyStr, parts: list[AnyStr]) -> bool:
    return any(part in said for part in parts)


def betrayed(secrets: Mapping[str, Betrays]) -> dict[str, list[str]]:
    """Where each secret is: the ways to it, in names of types and attributes, never with the words themselves."""
    found: dict[str, set[str]] = {name: set() for name in secrets}
    for name, place in (*_in_python(secrets), *_in_qt(secrets), *_on_the_clipboard(secrets)):
        found[name].add(place)
    return {name: sorted(places) for name, places in found.items()}


def _told_by(secrets: Mapping[str, Betrays], said: object) -> list[str]:
    return [name for name, betrays in secrets.items() if betrays(said)]


# -- Python -------------------------------------------------------------------------------------------


def _in_python(secrets: Mapping[str, Betrays]) -> Iterator[tuple[str, str]]:
    """Walk from all tracked objects to the untracked ones they hold; each is looked at once."""
    gc.unfreeze()
    waiting: list[object] = [each for each in gc.get_objects() if not isinstance(each, FrameType)]
    seen = {id(each) for each in waiting} | {id(waiting)}
    holders: dict[str, list[object]] = {name: [] for name in secrets}
    while waiting:
        holder = waiting.pop()
        for each in gc.get_referents(holder):
            if id(each) in seen or isinstance(each, FrameType):
                continue
            seen.add(id(each))
            if isinstance(each, str | bytes | bytearray | memoryview):
                for name in _told_by(secrets, each):
                    holders[name].append(holder)
            elif not isinstance(each, int | float | type(None)):
                waiting.append(each)
    for name, found in holders.items():
        if len(found) > _TOLD:
            yield name, f"Python: {len(found)} holders, some of them:"
            del found[_TOLD:]
        while found:
            yield name, f"Python: {_way(found.pop(), {id(found)})}"


def _way(holder: object, passed: set[int]) -> str:
    """From a module, or as far up as anybody knows, down to what holds the secret."""
    steps = [_step(holder, None)]
    for _ in range(_DEPTH):
        passed.add(id(holder))
        above = gc.get_referrers(holder)
        passed.add(id(above))
        known = [each for each in above if id(each) not in passed and not isinstance(each, _WALKERS)]
        passed.add(id(known))
        if not known:
            break
        parent = next((each for each in known if isinstance(each, ModuleType)), known[0])
        steps.append(_step(parent, holder))
        if isinstance(parent, ModuleType):
            break
        holder = parent
    return " > ".join(reversed(steps))


def _step(holder: object, held: object) -> str:
    if isinstance(holder, ModuleType):
        return f"module {holder.__name__}"
    if isinstance(holder, dict):
        names = [key for key, value in holder.items() if value is held and isinstance(key, str)]
        return f"dict[{', '.join(names)}]"
    name = getattr(holder, "__qualname__", "")
    return f"{type(holder).__qualname__} {name}".strip()


# -- Qt -----------------------------------------------------------------------------------------------


def _in_qt(secrets: Mapping[str, Betrays]) -> Iterator[tuple[str, str]]:
    for each in _qobjects():
        kind = each.metaObject().className()
        for place, value in _said_by(each):
            for part in _parts(value):
                yield from ((name, f"Qt: {kind}.{place}") for name in _told_by(secrets, part))


def _qobjects() -> Iterable[QObject]:
    """All living objects of Qt that lead up to the application, a window or something Python holds."""
    found: dict[int, QObject] = {}
    app = QCoreApplication.instance()
    assert app is not None
    roots: list[QObject] = [app, *QApplication.allWidgets(), *QGuiApplication.allWindows()]
    roots += [each for each in gc.get_objects() if isinstance(each, QObject) and Shiboken.isValid(each)]
    for root in roots:
        for each in (root, *root.findChildren(QObject)):
            found[int(Shiboken.getCppPointer(each)[0])] = each
    return found.values()


def _said_by(each: QObject) -> Iterator[tuple[str, object]]:
    described = each.metaObject()
    for number in range(described.propertyCount()):
        name = str(described.property(number).name())
        yield name, _value(each, name)
    for coded in each.dynamicPropertyNames():
        name = bytes(coded.data()).decode()
        yield f"dynamic {name}", _value(each, name)
    if isinstance(each, QAbstractItemModel):
        yield "cells", [each.data(index, role) for index in _cells(each) for role in _ROLES]
    if isinstance(each, QTextDocument):
        yield "text", each.toPlainText()
    if isinstance(each, QPlainTextEdit | QTextEdit):
        yield "text", each.toPlainText()
    if isinstance(each, QBuffer):
        yield "data", bytes(each.data().data())
    if isinstance(each, QPdfDocument):
        yield "pages", [each.getAllText(page).text() for page in range(each.pageCount())]


def _value(each: QObject, name: str) -> object:
    if isinstance(each, QSvgRenderer) and not each.isValid():
        return None  # Qt falls over its frame when it has no drawing
    try:
        return each.property(name)
    except RuntimeError:  # something of Qt's own that Python has no shape for
        return None


def _cells(model: QAbstractItemModel) -> Iterator[QModelIndex]:
    if isinstance(model, QAbstractProxyModel) and model.sourceModel() is None:
        return
    root = QModelIndex()
    columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount(root)
    for row in range(model.rowCount(root)):
        for column in range(columns):
            yield model.index(row, column)


def _parts(value: object) -> Iterator[object]:
    """Texts inside of what a property gives."""
    if isinstance(value, str | bytes | bytearray):
        yield value
    elif isinstance(value, list | tuple):
        for each in value:
            yield from _parts(each)
    elif isinstance(value, dict):
        for each in (*value.keys(), *value.values()):
            yield from _parts(each)


def _on_the_clipboard(secrets: Mapping[str, Betrays]) -> Iterator[tuple[str, str]]:
    board = QGuiApplication.clipboard()
    for mode in (QClipboard.Mode.Clipboard, QClipboard.Mode.Selection):
        data = board.mimeData(mode)
        for kind in data.formats() if data is not None else ():
            for name in _told_by(secrets, bytes(data.data(kind).data())):
                yield name, f"clipboard: {mode.name} as {kind}"


def told_by_qt(secrets: Mapping[str, Betrays]) -> list[str]:
    """What any living object of Qt says of the secrets, and the clipboard: properties, models, documents."""
    return sorted({f"{name}: {place}" for name, place in (*_in_qt(secrets), *_on_the_clipboard(secrets))})
