# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Which ink stands on which plane is read from the style sheet itself: the contrast of every such pair is computed."""

import re
from collections.abc import Iterator
from dataclasses import fields, replace
from typing import Any

import pytest
from PySide6.QtCore import Qt

from mendi_desktop.gui.kit.sheet import sheet
from mendi_desktop.gui.kit.theme import system_tokens
from mendi_desktop.gui.kit.tokens import CONTRAST, CONTRAST_LIGHT, DARK, LIGHT, PAIRS, THEMES, Tokens, contrast

COLOURS = [field.name for field in fields(Tokens) if str(getattr(LIGHT, field.name)).startswith("#")]
SIGNS: dict[str, Any] = {name: f"#{number:06X}" for number, name in enumerate(COLOURS, 1)}
"""A theme in which every colour is only the number of its token."""
RULE = re.compile(r"([^{}]+)\{([^{}]*)\}")
PART = re.compile(r"(?P<part>[\w-]+)\s*:\s*(?P<value>[^;]+);")
SELECTOR = re.compile(r"^(?P<kind>Q\w+)(?P<marks>(\[[^\]]+\])*)(?P<states>(:[\w-]+)*)$")
PLANES = ("window", "canvas", "surface")
OWN_PLANES = {"canvas": ("text",), "on_curtain": ("curtain", "curtain_fold"), "private_text": ("private",)}
"""Inks that stand in one place only: on the dark bar, on the curtain, on what is "nur für mich"."""
CHECKED = {(ink, plane) for ink, plane, _ in PAIRS}
STATES = ("", "hover", "pressed", "checked")


def rules() -> Iterator[tuple[str, frozenset[str], frozenset[str], dict[str, str]]]:
    """Class, marks, states and what the rule sets; the colours as names of tokens."""
    names = {sign: name for name, sign in SIGNS.items()}
    for selectors, body in RULE.findall(sheet(replace(LIGHT, **SIGNS), round)):
        said = {}
        for part, value in PART.findall(body):
            sign = re.search(r"#[0-9A-F]{6}", value)
            said[part] = names[sign[0]] if sign else value.strip()
        for selector in selectors.split(","):
            if found := SELECTOR.match(selector.strip()):
                states = frozenset(state for state in found["states"].split(":") if state)
                yield found["kind"], frozenset(re.findall(r"\[[^\]]+\]", found["marks"])), states, said


def looks() -> Iterator[tuple[str, dict[str, str]]]:
    """How every class with every mark looks in every state: later and narrower rules win."""
    known = list(rules())
    kinds = {(kind, marks) for kind, marks, _, _ in known}
    for kind, marks in sorted(kinds, key=lambda each: (each[0], sorted(each[1]))):
        for state in STATES:
            fitting = [
                (len(of) + len(when), at, said)
                for at, (name, of, when, said) in enumerate(known)
                if name == kind and of <= marks and when <= {state}
            ]
            look: dict[str, str] = {}
            for _, _, said in sorted(fitting, key=lambda each: each[:2]):
                look |= said
            yield f"{kind}{''.join(sorted(marks))}:{state}", look


def test_every_ink_of_the_sheet_is_checked_on_its_plane() -> None:
    missing: list[tuple[str, str, str]] = []
    for where, look in looks():
        ink, plane = look.get("color"), look.get("background", "transparent")
        if ink is None or ink == "inherit":
            continue
        on_planes = (plane,) if plane in COLOURS else OWN_PLANES.get(ink, PLANES)
        missing += [(where, ink, each) for each in on_planes if (ink, each) not in CHECKED]
    assert missing == []


def test_every_edge_of_a_control_is_checked_on_the_planes() -> None:
    """WCAG 2.2, 1.4.11. What cannot be used has a hairline only and is exempt."""
    edges = {
        look.get("border-color") or look.get("border")
        for where, look in looks()
        if where.startswith(("QPushButton", "QLineEdit", "QComboBox", "QPlainTextEdit"))
    }
    coloured = edges & set(COLOURS)
    assert {"edge", "due"} <= coloured
    assert {(edge, plane) for edge in coloured for plane in PLANES} - CHECKED == set()


def test_every_selection_is_checked() -> None:
    found = {
        (look["selection-color"], look["selection-background-color"])
        for _, look in looks()
        if "selection-color" in look
    }
    assert found
    assert found <= CHECKED


def test_the_sheet_is_read_at_all() -> None:
    seen = dict(looks())
    assert seen['QPushButton[kind="primary"]:hover']["background"] == "accent_hover"
    lit = seen['QPushButton[kind="danger"]:hover']
    assert (lit["color"], lit["background"]) == ("danger", "hover"), "the plane of all buttons, the ink of this kind"


@pytest.mark.parametrize("theme", [CONTRAST, CONTRAST_LIGHT], ids=lambda look: str(look.name))
def test_high_contrast_keeps_seven_to_one_for_words_and_edges(theme: Tokens) -> None:
    """WCAG 2.2, 1.4.6 (AAA), for those who ask for it."""
    weak = [(ink, plane) for ink, plane, _ in PAIRS if contrast(getattr(theme, ink), getattr(theme, plane)) < 7.0]
    assert weak == []


@pytest.mark.parametrize(
    ("scheme", "high", "theme"),
    [
        (Qt.ColorScheme.Unknown, False, LIGHT),
        (Qt.ColorScheme.Light, False, LIGHT),
        (Qt.ColorScheme.Dark, False, DARK),
        (Qt.ColorScheme.Dark, True, CONTRAST),
        (Qt.ColorScheme.Light, True, CONTRAST_LIGHT),
        (Qt.ColorScheme.Unknown, True, CONTRAST),
    ],
)
def test_the_system_chooses_the_look(scheme: Qt.ColorScheme, high: bool, theme: Tokens) -> None:
    wish = Qt.ContrastPreference.HighContrast if high else Qt.ContrastPreference.NoPreference
    assert system_tokens(scheme, wish) is theme
    assert theme.name in THEMES
