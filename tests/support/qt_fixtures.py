# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Fixtures for tests with a window: the real look, one focus ring, and nothing left behind."""

import gc
import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QThread, QTimer
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from mendi_desktop.gui.kit import faces, focus, theme


@pytest.fixture(scope="session")
def qapp(qapp: QApplication) -> QApplication:
    """The application as the program sets it up."""
    theme.current().apply("light")
    focus.install(qapp)
    faces.install()
    gc.collect()
    gc.freeze()  # what is loaded now is not looked at again after every test
    return qapp


@pytest.fixture(autouse=True)
def _nothing_left(qapp: QApplication) -> Iterator[None]:
    """A test that leaves a window, a thread or a running timer behind fails."""
    windows, threads = set(QApplication.topLevelWidgets()), set(threading.enumerate())
    timers = set(_running(QTimer))
    yield
    if (theme.tokens().name, theme.current().scale) != ("light", 100):
        theme.current().apply("light")
    gc.collect()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QCoreApplication.processEvents()
    left: list[object] = [w for w in QApplication.topLevelWidgets() if w not in windows and not _is_qts_own(w)]
    left += [thread for thread in threading.enumerate() if thread not in threads]
    left += [runs for runs in _running(QThread, QTimer) if runs is not qapp.thread() and runs not in timers]
    assert not left, f"left behind: {left}"
    gc.freeze()  # what this test has loaded for good is not looked at again after the next ones


def _is_qts_own(widget: QWidget) -> bool:
    """The one tooltip window Qt keeps for later."""
    return widget.metaObject().className() == "QTipLabel"


def _running(*kinds: type[QTimer | QThread]) -> list[QTimer | QThread]:
    """One look at everything Python knows of, which takes its time."""
    return [found for found in gc.get_objects() if isinstance(found, kinds) and isValid(found) and _runs(found)]


def _runs(found: QTimer | QThread) -> bool:
    return found.isActive() if isinstance(found, QTimer) else found.isRunning()
