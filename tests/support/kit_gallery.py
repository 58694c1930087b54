# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Every building block in all its states in one window: ``python -m tests.support.kit_gallery FOLDER`` paints it."""

import os
import sys
from datetime import date

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QApplication, QFrame, QWidget

from mendi_desktop.gui.kit import focus, theme
from mendi_desktop.gui.kit.adaptive import Adaptive
from mendi_desktop.gui.kit.buttons import Kind, button, glyph_button, removable
from mendi_desktop.gui.kit.charts import Bars, Columns, Mark
from mendi_desktop.gui.kit.choice import Choice, MultiChoice, Segments
from mendi_desktop.gui.kit.combo import Combo
from mendi_desktop.gui.kit.date_field import DateField
from mendi_desktop.gui.kit.dialog import Dialog
from mendi_desktop.gui.kit.drawer import PrivateDrawer, PrivateLine, RecordDrawer
from mendi_desktop.gui.kit.fields import PlainText, TextEdit, field
from mendi_desktop.gui.kit.flow import flow
from mendi_desktop.gui.kit.fold import fold
from mendi_desktop.gui.kit.layout import box, column, row
from mendi_desktop.gui.kit.messages import EmptyState, UndoBar, note
from mendi_desktop.gui.kit.minutes_field import MinutesField
from mendi_desktop.gui.kit.multi_combo import MultiCombo
from mendi_desktop.gui.kit.nav import NavRole, NavView
from mendi_desktop.gui.kit.option import Option
from mendi_desktop.gui.kit.rows import RowRole, RowView
from mendi_desktop.gui.kit.text import KeyCap, Line, chip, heading, label, prose
from mendi_desktop.gui.kit.tick import Check, Tick
from mendi_desktop.gui.kit.tokens import S1, S2, S3, S4, S5
from tests.support.screenshots import ALL_LOOKS, LOOKS, settle, take
from tests.support.typing import press

TODAY = date(2026, 11, 23)
CONCERNS = [
    Option("certificate", "Schein/Sachkunde", "Qualifizieren"),
    Option("degree", "Berufsabschluss nachholen", "Qualifizieren"),
    Option("advance", "Aufstiegsfortbildung", "Qualifizieren"),
    Option("german", "Deutsch/Sprachkurs", "Grundlagen"),
    Option("digital", "Digitale Kompetenzen/KI", "Grundlagen"),
    Option("recognition", "Anerkennung ausländischer Abschluss", "Wege"),
    Option("move", "Interne Stelle/Versetzung", "Wege"),
    Option("exam", "Prüfungsvorbereitung", "Wege"),
]


def options(*labels: str) -> list[Option]:
    """Options whose code is their label."""
    return [Option(text, text) for text in labels]


def row_model(parent: QWidget) -> QStandardItemModel:
    """Talks of two months, with every kind of chip."""
    model = QStandardItemModel(parent)
    for title, second, right, chips in (
        ("November 2026", "", "14 Gespräche", None),
        ("Schein/Sachkunde", "Ahorn-7 · Tür-und-Angel · 15 min", "So, 22.11.", [("Wiedervorlage heute", "accent")]),
        (
            "Berufsabschluss nachholen",
            "Linde-3 · Folgeberatung · 40 min",
            "Do, 12.11.",
            [("überfällig seit 19.11.", "due"), ("Teilqualifikation", "neutral")],
        ),
        ("Deutsch/Sprachkurs", "Gruppe Verpackung · 8 Personen · 30 min", "Mi, 11.11.", []),
        ("Oktober 2026", "", "19 Gespräche", None),
        ("Anerkennung ausländischer Abschluss", "Kiefer-9 · Erstberatung · 45 min", "Do, 29.10.", []),
    ):
        item = QStandardItem(title)
        item.setData(second, RowRole.SECOND)
        item.setData(right, RowRole.RIGHT)
        item.setData(chips, RowRole.CHIPS)
        item.setData(chips is None, RowRole.HEADING)
        if chips is None:
            item.setEnabled(False)
        model.appendRow(item)
    return model


def _sidebar() -> QFrame:
    nav = NavView("Bereiche")
    model = QStandardItemModel(nav)
    places = (("Heute", "house", "4"), ("Gespräche", "messages-square", ""), ("", "", ""))
    for name, icon, count in (*places, ("Betriebliches Projekt", "flag", ""), ("Berichte", "file-text", "")):
        item = QStandardItem(name)
        item.setData(icon, NavRole.ICON)
        item.setData(count, NavRole.COUNT)
        item.setEnabled(bool(name))
        model.appendRow(item)
    nav.setModel(model)
    nav.setCurrentIndex(model.index(0, 0))
    side = button("Sperren", Kind.SIDE, "lock")
    frame = box(column(label("Werk Nord", "strong"), S4, (nav, 1), side, gap=0, margins=(S2, S4, S2, S2)), "sidebar")
    frame.setFixedWidth(theme.px(212))
    return frame


def all_buttons() -> QWidget:
    kinds = (Kind.PRIMARY, Kind.BORDERED, Kind.QUIET, Kind.LINK, Kind.DANGER)
    words = ("Festhalten", "Leeren Plan anlegen", "Bearbeiten", "Zeigen", "Endgültig löschen")
    lines = row(*[button(text, kind) for text, kind in zip(words, kinds, strict=True)], None)
    icons = [button(text, kind, "plus") for text, kind in zip(words[:4], kinds, strict=False)]
    off = [button(text, kind) for text, kind in zip(words[:3], kinds, strict=False)]
    for each in off:
        each.setEnabled(False)
    return box(column(lines, row(*icons, glyph_button("ellipsis", "Mehr"), None), row(*off, None)))


def form() -> QWidget:
    day, minutes = DateField("Datum", lambda: TODAY), MinutesField("Dauer")
    day.set_date(date(2026, 11, 22))
    minutes.setText("bald")
    duration = field("Dauer", minutes, Choice("Dauer schnell", options("10", "15", "30", "45")), required=True)
    minutes.troubled.connect(duration.set_error)
    minutes.read()
    quick = Choice("Datum schnell", options("heute", "gestern", "Fr", "Do"))
    quick.set_code("gestern")
    kind = Choice("Art", options("Tür-und-Angel", "Sprechstunde", "Erstberatung", "Folgeberatung", "Gruppe"), shown=4)
    kind.set_code("Tür-und-Angel")
    channel = Combo("Kanal", options("persönlich", "Telefon", "Video"))
    channel.set_code("persönlich")
    concerns = MultiCombo("Anliegen", CONCERNS)
    concerns.set_codes(["certificate", "digital"])
    off = Combo("Kolleg*in", options("Ahorn-7"))
    off.setEnabled(False)
    person = field("Kolleg*in", off, hint="Ein Kürzel genügt.")
    lines = row((field("Datum", day, quick, required=True), 1), (duration, 1), gap=S4)
    more = row((field("Kanal", channel), 1), (field("Anliegen", concerns), 1), (person, 1), gap=S4)
    return box(column(lines, field("Art", kind, required=True), more, gap=S4))


def small_things() -> QWidget:
    said = row(
        label("Verstanden:", "small", "2"),
        chip("So, 22.11.", "accent"),
        chip("15 min", "accent"),
        None,
        KeyCap("Eingabe"),
        label("hält es fest", "small", "2"),
    )
    views = row(
        Segments("Ansicht", options("Alle", "Offen", "Entwürfe"), "Alle"),
        removable("4. Quartal 2026"),
        button("Filter", Kind.QUIET, "list-filter"),
        None,
        label("33 von 128", "small", "2"),
    )
    ticks = row(
        Tick("offen"),
        Tick("erledigt", done=True),
        Check("Anliegen und Hürden", checked=True),
        Check("Bereiche"),
        None,
        gap=S3,
    )
    tones = flow(*[chip(tone, tone) for tone in ("neutral", "accent", "due", "private", "outline")])
    hurdles = MultiChoice("Hürden", options("Schichtplan", "Kosten", "Vertretung"))
    hurdles.set_codes(["Schichtplan", "Kosten"])
    return box(column(said, views, ticks, tones, hurdles, gap=S3))


def texts() -> QWidget:
    step = box(row((TextEdit("Schritt", placeholder="Was ist vereinbart?"), 1), gap=0))
    folds = column(
        fold("Vereinbarung und nächster Schritt", step, summary="1 Schritt", unfolded=True),
        fold("Hürden und Förderung", QWidget(), summary="Hürde: Kosten"),
        Line(),
        gap=0,
    )
    words = prose("Linde-3 führt zwei Anlagen <selbstständig> & arbeitet seit sechs Jahren in der Montage. " * 2)
    told = note("Zwei Anliegen bleiben ohne Zahl, damit niemand auf Einzelne schließen kann.", action="Warum?")
    return box(column(folds, words, told, gap=S3))


def _main() -> QFrame:
    quick = TextEdit("Schnellzeile", icon="pencil-line", big=True)
    quick.setText("gestern 15 Tür Stapler Ahorn-7")
    empty = EmptyState(
        "Noch keine Lernpläne",
        "Ein Lernplan entsteht am leichtesten aus einem Gespräch: ein Ziel, zwei, drei Schritte, ein Datum.",
        button("Aus einem Gespräch anlegen", Kind.PRIMARY, "messages-square"),
        button("Leeren Plan anlegen"),
        link=button("Beispiel ansehen", Kind.LINK),
    )
    head = heading("Überfällig", "2", button("Alle zeigen", Kind.LINK))
    parts = (head, quick, small_things(), all_buttons(), form(), texts(), empty, None)
    return box(column(*parts, gap=S4, margins=(S5, S4, S5, S4)), "page")


def _side() -> QFrame:
    record = RecordDrawer("Gesprächsnotiz", "Darf gezeigt werden, auch der Kolleg*in selbst. Der Text zählt nie mit.")
    record.set_text("Möchte den Staplerschein machen. Samstagstermine passen am besten.")
    private = PrivateDrawer("Gedanken, die niemand sonst sieht")
    for drawer in (record, private):
        drawer.setMinimumHeight(theme.px(190))
    listing = RowView("Gespräche")
    listing.setModel(row_model(listing))
    listing.setCurrentIndex(listing.model().index(2, 0))
    listing.setMinimumHeight(theme.px(420))
    weeks = [Mark(name, value, str(value)) for name, value in (("KW 44", 60), ("45", 85), ("46", 120), ("47", 75))]
    topics = [
        Mark("Schein/Sachkunde", 5, "5"),
        Mark("Berufsabschluss nachholen", 4, "4"),
        Mark("Studium", 0, "unter 5"),
    ]
    parts = (record, private, PrivateLine("2 Arbeitsnotizen, zugeklappt"), listing)
    charts = (label("Minuten je Woche", "small_strong", "2"), Columns(weeks), S1, Bars(topics), None)
    return box(column(*parts, *charts, gap=S3, margins=(S5, S4, S5, S4)), "pane")


class Gallery(QWidget):
    """The window; :meth:`open_list`, :meth:`open_calendar` and :meth:`open_dialog` show what is closed at first."""

    def __init__(self) -> None:
        super().__init__()
        theme.dress(self)
        self.setWindowTitle("mendi desktop: Bausteine")
        self.setLayout(row(_sidebar(), (Adaptive(_main(), _side(), 384), 1), gap=0))
        self.bar = UndoBar(self)

    def open_list(self) -> Combo:
        """Open the grouped list and filter it."""
        combo = self.findChildren(MultiCombo)[0].combo
        combo.setFocus()
        if not combo.is_open:
            press(combo, Qt.Key.Key_Down)
        return combo

    def open_calendar(self) -> DateField:
        """Open the calendar."""
        day = self.findChildren(DateField)[0]
        day.setFocus()
        if day.calendar is None:
            press(day, Qt.Key.Key_F4)
        return day

    def open_dialog(self) -> Dialog:
        """Open a dialog with a field."""
        dialog = Dialog(self, "Anderer Tag", "Die Wiedervorlage kommt an diesem Tag wieder.")
        dialog.fill(field("Tag", DateField("Tag", lambda: TODAY)), S3, PlainText("Warum", placeholder="Wenn Zeit ist"))
        dialog.set_acts(button("Abbrechen", Kind.QUIET), button("Verlegen", Kind.PRIMARY), says="Zählt nicht mit.")
        dialog.open_it()
        return dialog


def main(folder: str) -> None:
    """Take pictures of everything into ``folder``."""
    app = QApplication.instance() or QApplication([])
    theme.current().apply("light")
    focus.install(app)  # type: ignore[arg-type]
    os.environ["MENDI_LOOK"] = folder
    gallery = Gallery()
    size = QSize(1366, 1500)
    gallery.bar.say("Lernplan „Staplerschein“ liegt im Papierkorb, 30 Tage lang.")
    take(gallery, "kit", ALL_LOOKS, size)
    take(gallery, "kit-narrow", LOOKS[:1], QSize(1024, 2600))
    gallery.bar.close_it()
    press(gallery, Qt.Key.Key_Tab)
    take(gallery, "kit-list", ALL_LOOKS, size, gallery.open_list)
    take(gallery, "kit-calendar", ALL_LOOKS, size, gallery.open_calendar)
    gallery.open_dialog()
    take(gallery, "kit-dialog", ALL_LOOKS, QSize(1366, 768))
    gallery.close()
    settle()


if __name__ == "__main__":
    main(sys.argv[1])
