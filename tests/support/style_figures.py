# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The tables of the style guide, made from the tokens: what is written there cannot differ from what is painted."""

import re
from collections.abc import Sequence
from dataclasses import fields
from pathlib import Path
from typing import Final

from mendi_desktop.gui.kit import tokens
from mendi_desktop.gui.kit.tokens import PAIRS, SEMIBOLD, THEMES, TYPE, Tokens, contrast

PAGE: Final = Path(__file__).parents[2] / "docs" / "gestaltung.md"

ROLES: Final = {
    "display": "nur beim ersten Start",
    "figure": "die drei Zahlen des Monats, Ziffern gleich breit",
    "title": "Titel einer Seite oder eines Eintrags, einer je Fläche",
    "section": "Überschrift eines Abschnitts, Titel einer Karte",
    "strong": "erste Zeile einer Reihe",
    "body": "alles, was gelesen wird",
    "option": "Knopf zum Wählen",
    "option_chosen": "derselbe, gewählt",
    "small": "zweite Zeile, Hinweis, Zustand",
    "small_strong": "Name eines Feldes",
}
COLOURS: Final = {
    "window": "Seitenleiste, Statuszeile, Tisch unter dem Papier",
    "canvas": "Seite, Liste links",
    "surface": "was gelesen und beschrieben wird: Karte, Feld, Dialog",
    "hover": "Zeile unter dem Zeiger, ruhiger Zustand",
    "line": "Haarlinie, nur Schmuck",
    "edge": "Rand von allem, was sich bedienen lässt",
    "text": "Tinte",
    "text_2": "zweite Zeile, Namen der Felder",
    "text_3": "Hinweis, Platzhalter",
    "accent": "der eine Hauptknopf, Balken, Fokusring",
    "accent_hover": "derselbe unter dem Zeiger",
    "on_accent": "Schrift darauf",
    "accent_soft": "Auswahl, ruhiger Hinweis",
    "accent_text": "Link, gewählte Seite",
    "private": "„nur für mich“, nirgends sonst",
    "private_line": "Rand davon",
    "private_text": "Titel davon",
    "due": "überfällig, und ein Satz, der um etwas bittet: Ocker, nie Rot",
    "due_soft": "Fläche davon",
    "danger": "endgültiges Löschen, nirgends sonst",
    "curtain": "Sperrbild und Vorhang",
    "curtain_fold": "seine Falten",
    "on_curtain": "Schrift darauf",
    "scrim": "legt sich über das Fenster hinter einem Dialog",
}
DISTANCES: Final = {
    "S1": "in einem Paar",
    "S2": "zwischen Gleichem",
    "S3": "halber Schritt, in einer Karte",
    "S4": "zwischen Gruppen",
    "S5": "Rand der Seite, des Dialogs",
    "S6": "zwischen Spalten",
    "S7": "um eine leere Seite",
}
SIZES: Final = {
    "HEADER": "Kopf einer Seite, mit und ohne zweite Zeile",
    "CONTROL": "Feld, Knopf",
    "OPTION": "Knopf zum Wählen",
    "CHIP": "Zustand",
    "ROW": "Reihe mit zwei Zeilen",
    "ROW_WITH_CHIPS": "dieselbe mit Zuständen",
    "NAV_ROW": "Seite in der Seitenleiste",
    "NAV_ROW_LEAST": "dieselbe in einem niedrigen Fenster",
    "STATUS": "Statuszeile",
    "RADIUS": "Rundung von Feld, Knopf, Reihe",
    "RADIUS_CARD": "Rundung von Karte und Dialog",
    "RING": "Fokusring, ebenso weit vom Knopf",
    "CHOSEN_BAR": "Balken neben der gewählten Reihe",
}
THEME_NAMES: Final = {"light": "hell", "dark": "dunkel", "contrast": "Kontrast", "contrast_light": "Kontrast hell"}


def colour_names() -> list[str]:
    """The tokens that are colours."""
    return [each.name for each in fields(Tokens) if str(getattr(tokens.LIGHT, each.name)).startswith("#")]


def type_table() -> str:
    weight = {SEMIBOLD: "halbfett"}
    rows = [(f"`{role}`", f"{size}", weight.get(bold, "normal"), ROLES[role]) for role, (size, bold) in TYPE.items()]
    return _table(("Rolle", "px", "Schnitt", "wofür"), rows)


def distance_table() -> str:
    rows = [(f"`{name}`", f"{getattr(tokens, name)}", says) for name, says in {**DISTANCES, **SIZES}.items()]
    return _table(("Name", "px", "wofür"), rows)


def colour_table() -> str:
    rows = [
        (f"`{name}`", COLOURS[name], *(f"`{getattr(THEMES[theme], name)}`" for theme in THEME_NAMES))
        for name in colour_names()
    ]
    return _table(("Name", "wofür", *THEME_NAMES.values()), rows)


def contrast_table() -> str:
    """For every ink its worst plane in each theme, as a ratio (WCAG 2.2)."""
    rows = []
    for ink in dict.fromkeys(ink for ink, _, _ in PAIRS):
        planes = [plane for each, plane, _ in PAIRS if each == ink]
        least = max(needed for each, _, needed in PAIRS if each == ink)
        rows.append((f"`{ink}`", figure(least), *(figure(_worst(ink, planes, theme)) for theme in THEME_NAMES)))
    return _table(("Tinte", "nötig", *THEME_NAMES.values()), rows)


def _worst(ink: str, planes: Sequence[str], theme: str) -> float:
    look = THEMES[theme]
    return min(contrast(getattr(look, ink), getattr(look, plane)) for plane in planes)


def figure(ratio: float) -> str:
    """A ratio with one decimal, rounded down: none is told better than it is."""
    return f"{int(ratio * 10) / 10:.1f}".replace(".", ",")


def _table(heads: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    lines = [heads, ["---"] * len(heads), *rows]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


TABLES: Final = {
    "schrift": type_table,
    "abstand": distance_table,
    "farbe": colour_table,
    "kontrast": contrast_table,
}


def tables_in(page: str) -> dict[str, str]:
    """The tables of a page by the name of their place."""
    found = {name: re.search(rf"<!-- {name} -->\n(.*?)\n<!-- /{name} -->", page, re.DOTALL) for name in TABLES}
    return {name: place[1] for name, place in found.items() if place}


def filled(page: str) -> str:
    """The page with all tables as the tokens are now."""
    for name, make in TABLES.items():
        before, _, rest = page.partition(f"<!-- {name} -->\n")
        _, _, after = rest.partition(f"\n<!-- /{name} -->")
        page = f"{before}<!-- {name} -->\n{make()}\n<!-- /{name} -->{after}"
    return page
