# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""All acts of the window that have a key, in the order of the menus."""

from typing import Final

from mendi_desktop.core.i18n import QT_TR_NOOP
from mendi_desktop.gui.kit.actions import ActionSpec
from mendi_desktop.gui.shell.curtain import KEY as CURTAIN_KEY

_SPECS: Final = (
    ActionSpec("record", QT_TR_NOOP("Gespräch festhalten"), "plus", "Ctrl+N"),
    ActionSpec("quick_line", QT_TR_NOOP("Gespräch in einer Zeile"), "pencil-line", "Ctrl+Shift+N"),
    ActionSpec("before", QT_TR_NOOP("Vor dem Gespräch"), "coffee", "Ctrl+T"),
    ActionSpec("joint_view", QT_TR_NOOP("Mitschau"), "eye", "Ctrl+Shift+M"),
    ActionSpec("report", QT_TR_NOOP("Bericht erstellen …"), "file-text", "Ctrl+R"),
    ActionSpec("back_up", QT_TR_NOOP("Jetzt sichern"), "shield-check", "Ctrl+Shift+S"),
    ActionSpec("other_vault", QT_TR_NOOP("Anderen Tresor öffnen …"), "folder-open", "Ctrl+O"),
    ActionSpec("curtain", QT_TR_NOOP("Verdecken"), "eye-off", CURTAIN_KEY),
    ActionSpec("lock", QT_TR_NOOP("Sperren"), "lock", "Ctrl+L"),
    ActionSpec("quit", QT_TR_NOOP("Beenden"), "", "Ctrl+Q"),
    ActionSpec("undo", QT_TR_NOOP("Rückgängig"), "undo-2", "Ctrl+Z"),
    ActionSpec("redo", QT_TR_NOOP("Wiederholen"), "", "Ctrl+Shift+Z"),
    ActionSpec("find", QT_TR_NOOP("Suchen"), "search", "Ctrl+F"),
    ActionSpec("palette", QT_TR_NOOP("Finden und tun …"), "search", "Ctrl+P"),
    ActionSpec("pin", QT_TR_NOOP("Anheften oder lösen"), "pin", "Ctrl+D"),
    ActionSpec("go_to_code", QT_TR_NOOP("Zu einem Code gehen …"), "corner-down-left", "Ctrl+G"),
    ActionSpec("settings", QT_TR_NOOP("Einstellungen"), "settings", "Ctrl+,"),
    ActionSpec("today", QT_TR_NOOP("Heute"), "house", "Ctrl+1"),
    ActionSpec("calendar", QT_TR_NOOP("Kalender"), "calendar", "Ctrl+M"),
    ActionSpec("consultations", QT_TR_NOOP("Gespräche"), "messages-square", "Ctrl+2"),
    ActionSpec("colleagues", QT_TR_NOOP("Kolleg*innen"), "users-round", "Ctrl+3"),
    ActionSpec("reports", QT_TR_NOOP("Berichte"), "file-text", "Ctrl+4"),
    ActionSpec("safety", QT_TR_NOOP("Sicherheit"), "shield-check", "Ctrl+5"),
    ActionSpec("projects", QT_TR_NOOP("Projekt"), "flag", "Ctrl+6"),
    ActionSpec("barriers", QT_TR_NOOP("Hürden"), "map", "Ctrl+7"),
    ActionSpec("network", QT_TR_NOOP("Netzwerk"), "handshake", "Ctrl+8"),
    ActionSpec("activities", QT_TR_NOOP("Zeit und Rollen"), "clock", "Ctrl+9"),
    ActionSpec("qualification", QT_TR_NOOP("Qualifizierung"), "graduation-cap", ""),
    ActionSpec("council", QT_TR_NOOP("Gremium"), "landmark", "Ctrl+0"),
    ActionSpec("larger", QT_TR_NOOP("Schrift größer"), "zoom-in", "Ctrl++"),
    ActionSpec("smaller", QT_TR_NOOP("Schrift kleiner"), "", "Ctrl+-"),
    ActionSpec("beamer", QT_TR_NOOP("Beamer-Größe"), "", "Ctrl+B", checkable=True),
    ActionSpec("explanations", QT_TR_NOOP("Erklärungen zeigen"), "", "", checkable=True),
    ActionSpec("handbook", QT_TR_NOOP("Handbuch"), "book-open", "F1"),
    ActionSpec("first_steps", QT_TR_NOOP("Erste Schritte"), "compass", ""),
    ActionSpec("news", QT_TR_NOOP("Was ist neu"), "sprout", ""),
    ActionSpec("why", QT_TR_NOOP("Wozu wird das gefragt?"), "", "Shift+F1"),
    ActionSpec("exercise", QT_TR_NOOP("Übung öffnen"), "presentation", ""),
    ActionSpec("shortcuts", QT_TR_NOOP("Tasten"), "", "Ctrl+?"),
    ActionSpec("about", QT_TR_NOOP("Über mendi desktop"), "info", ""),
    ActionSpec("seminar_reset", QT_TR_NOOP("Zurück an den Anfang"), "rotate-ccw", "F5"),
    ActionSpec("seminar_back", QT_TR_NOOP("Stand davor zurückholen"), "", ""),
    ActionSpec("seminar_tasks", QT_TR_NOOP("Aufgaben"), "check-check", "Ctrl+Shift+A"),
    ActionSpec("seminar", QT_TR_NOOP("Kapitel und Rückblick"), "presentation", ""),
    ActionSpec("keys_shown", QT_TR_NOOP("Tasten und Klicks zeigen"), "", "Ctrl+Shift+K", checkable=True),
    ActionSpec("seminar_save", QT_TR_NOOP("Als Szenario speichern …"), "file-down", ""),
    ActionSpec("seminar_open", QT_TR_NOOP("Szenario öffnen …"), "folder-open", ""),
    ActionSpec("other_exercise", QT_TR_NOOP("Andere Übung: Betrieb oder Verwaltung"), "presentation", ""),
    ActionSpec("leave_exercise", QT_TR_NOOP("Übung verlassen"), "", ""),
)

ACTIONS: Final = {spec.id: spec for spec in _SPECS}

_MAIN_PAGES: Final = ("today", "calendar", "consultations", "colleagues")
_AREA_PAGES: Final = ("projects", "barriers", "network", "activities", "qualification", "council")
_OTHER_PAGES: Final = ("reports", "safety")
"""In the order of the sidebar. An area has its key also while it is hidden there."""

SEMINAR: Final = QT_TR_NOOP("Seminar")
_SEMINAR_ACTS: Final = (
    "seminar_tasks",
    "seminar",
    "",
    "seminar_reset",
    "seminar_back",
    "",
    "keys_shown",
    "",
    "seminar_save",
    "seminar_open",
    "other_exercise",
    "",
    "leave_exercise",
)
IN_PRACTICE: Final = tuple(filter(None, _SEMINAR_ACTS))
"""Acts of a practice process; elsewhere neither they nor their menu are there."""
NOT_IN_PRACTICE: Final = ("exercise", "first_steps")

MENUS: Final = (
    (
        QT_TR_NOOP("Tresor"),
        (
            "record",
            "quick_line",
            "before",
            "joint_view",
            "report",
            "",
            "back_up",
            "other_vault",
            "curtain",
            "lock",
            "quit",
        ),
    ),
    (QT_TR_NOOP("Bearbeiten"), ("undo", "redo", "", "find", "palette", "pin", "go_to_code", "", "settings")),
    (
        QT_TR_NOOP("Ansicht"),
        (*_MAIN_PAGES, "", *_AREA_PAGES, "", *_OTHER_PAGES, "", "larger", "smaller", "beamer", "", "explanations"),
    ),
    (QT_TR_NOOP("Hilfe"), ("handbook", "why", "first_steps", "news", "", "exercise", "", "shortcuts", "about")),
    (SEMINAR, _SEMINAR_ACTS),
)
"""Titles of the menus and their acts; an empty id is a line between them."""

_WITHOUT_VAULT: Final = {
    "other_vault",
    "quit",
    "larger",
    "smaller",
    "beamer",
    "explanations",
    "handbook",
    "news",
    "why",
    "shortcuts",
    "about",
    "exercise",
    *IN_PRACTICE,
}
NEEDS_VAULT: Final = tuple(spec.id for spec in _SPECS if spec.id not in _WITHOUT_VAULT)
UNDER_THE_CURTAIN: Final = frozenset(("curtain", "lock", "quit"))
"""Acts that go on while everything is hidden."""
PAGES: Final = (*_MAIN_PAGES, *_AREA_PAGES, *_OTHER_PAGES, "settings")
