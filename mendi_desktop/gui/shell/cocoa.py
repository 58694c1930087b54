# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Messages to objects of macOS through its C interface, so that no bridge has to be shipped.

Source: Objective-C runtime reference (objc_msgSend, objc_allocateClassPair).
Written by the book and not yet run on macOS.
"""

import ctypes
from collections.abc import Callable
from functools import cache
from itertools import count
from typing import TypeAlias

Argument: TypeAlias = ctypes.c_void_p | ctypes.c_char_p | ctypes.c_long

_numbers = count(1)
_METHOD = ctypes.CFUNCTYPE(None, ctypes.c_void_p, ctypes.c_void_p, ctypes.c_void_p)


@cache
def _runtime() -> ctypes.CDLL:
    library = ctypes.CDLL("/usr/lib/libobjc.A.dylib")
    for name in ("objc_getClass", "sel_registerName", "objc_allocateClassPair"):
        getattr(library, name).restype = ctypes.c_void_p
    library.objc_allocateClassPair.argtypes = [ctypes.c_void_p, ctypes.c_char_p, ctypes.c_size_t]
    library.objc_registerClassPair.argtypes = [ctypes.c_void_p]
    library.class_addMethod.argtypes = [ctypes.c_void_p, ctypes.c_void_p, _METHOD, ctypes.c_char_p]
    return library


def class_named(name: str) -> int:
    return _runtime().objc_getClass(name.encode()) or 0


def selector(name: str) -> ctypes.c_void_p:
    return ctypes.c_void_p(_runtime().sel_registerName(name.encode()))


def send(target: int, message: str, *arguments: Argument) -> int:
    """Send ``message`` with arguments of ctypes; the answer is a pointer or a whole number."""
    kinds = [type(each) for each in arguments]
    call = ctypes.CFUNCTYPE(ctypes.c_void_p, ctypes.c_void_p, ctypes.c_void_p, *kinds)(("objc_msgSend", _runtime()))
    return call(target, selector(message), *arguments) or 0


def text(words: str) -> ctypes.c_void_p:
    """An NSString."""
    return ctypes.c_void_p(send(class_named("NSString"), "stringWithUTF8String:", ctypes.c_char_p(words.encode())))


def words_of(string: int) -> str:
    """What an NSString says."""
    found = ctypes.cast(send(string, "UTF8String"), ctypes.c_char_p).value
    return (found or b"").decode()


class Observer:
    """An object that hears notifications: ``heard`` is called with their names, until :meth:`leave`."""

    def __init__(self, heard: Callable[[str], None]) -> None:
        def on_notification(_me: int, _selector: int, notification: int) -> None:
            heard(words_of(send(notification, "name")))

        self._method = _METHOD(on_notification)  # held here: macOS calls it, and knows no references of Python
        library = _runtime()
        kind = library.objc_allocateClassPair(class_named("NSObject"), f"MendiObserver{next(_numbers)}".encode(), 0)
        library.class_addMethod(kind, selector("heard:"), self._method, b"v@:@")
        library.objc_registerClassPair(kind)
        self._me = send(send(kind, "alloc"), "init")
        self._centres: list[int] = []

    def listen(self, centre: int, name: str) -> None:
        """Hear the notification ``name`` of a notification centre."""
        nothing = ctypes.c_void_p(None)
        send(
            centre,
            "addObserver:selector:name:object:",
            ctypes.c_void_p(self._me),
            selector("heard:"),
            text(name),
            nothing,
        )
        self._centres.append(centre)

    def leave(self) -> None:
        for centre in self._centres:
            send(centre, "removeObserver:", ctypes.c_void_p(self._me))
        self._centres.clear()
