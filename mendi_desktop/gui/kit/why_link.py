# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The quiet word "Wozu?" at the field under the mouse, else at the one with the keyboard."""

from PySide6.QtCore import QEvent, QObject, Qt, Slot
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from mendi_desktop.core.i18n import tr
from mendi_desktop.gui.kit import explaining
from mendi_desktop.gui.kit.buttons import Button, Kind
from mendi_desktop.gui.kit.fields import Field
from mendi_desktop.gui.kit.tokens import S2
from mendi_desktop.gui.kit.why import open_why


class WhyLink(Button):
    """No stop for Tab: the keyboard asks with Umschalt+F1. It lets itself go when its field does."""

    def __init__(self, field: Field) -> None:
        super().__init__(tr("Wozu?"), Kind.SMALL_LINK, name=tr("Wozu wird das gefragt?"))
        self.setParent(field)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.clicked.connect(self._on_asked)
        field.installEventFilter(self)

    def place(self) -> None:
        """At the right on the line of the title, where the title leaves room."""
        field = self.parentWidget()
        if not isinstance(field, Field):
            return
        line, wish = field.title_line, self.sizeHint()
        self.setFixedHeight(line.height())
        self.setGeometry(field.width() - wish.width(), line.y(), wish.width(), line.height())
        self.setVisible(line.right() + S2 <= self.x())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest):
            self.place()
        return False

    def go(self) -> None:
        """Nobody is at the field any more."""
        field = self.parentWidget()
        if field is not None:
            field.removeEventFilter(self)  # or a layout that settles later would bring it back
        self.hide()
        self.deleteLater()

    @Slot()
    def _on_asked(self) -> None:
        field = self.parentWidget()
        if isinstance(field, Field):
            open_why(field.control)


class WhyLinks(QObject):
    """Puts the one word where the mouse or the keyboard is; while all sentences are shown there is none."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._link: WhyLink | None = None
        app.focusChanged.connect(self._on_focus_changed)
        explaining.current().entered.connect(self._on_entered)
        explaining.current().left.connect(self._on_left)
        explaining.current().changed.connect(self._on_left)

    @Slot(QWidget)
    def _on_entered(self, field: QWidget) -> None:
        self._show_at(_field_of(field))

    @Slot()
    def _on_left(self) -> None:
        self._show_at(_field_of(QApplication.focusWidget()))

    @Slot(QWidget, QWidget)
    def _on_focus_changed(self, _old: QWidget | None, new: QWidget | None) -> None:
        self._show_at(_field_of(new))

    def _show_at(self, field: Field | None) -> None:
        link, self._link = self._link, None
        if link is not None and isValid(link):
            if link.parentWidget() is field and not explaining.current().shown:
                self._link = link
                link.place()
                return
            link.go()
        if field is not None and not explaining.current().shown:
            self._link = WhyLink(field)
            self._link.place()


def _field_of(widget: QWidget | None) -> Field | None:
    """The field that has something to say around ``widget``."""
    while widget is not None and isValid(widget):
        if isinstance(widget, Field):
            return widget if explaining.stored_by(widget.control) else None
        widget = None if widget.isWindow() else widget.parentWidget()
    return None


def install(app: QApplication) -> WhyLinks:
    """Give the application its one; asking again returns the same."""
    found = app.findChild(WhyLinks)
    return found if isinstance(found, WhyLinks) else WhyLinks(app)
