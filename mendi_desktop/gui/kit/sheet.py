# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The one style sheet. Rules go by class and property (kind, role, ink, tone), never by object name.

There is no rule on ``*`` or ``QWidget``: one such rule switches off palettes and font inheritance everywhere.
What a sheet cannot draw (arrows, ticks, rings, rows) is painted by its own widget.
"""

from collections.abc import Callable

from mendi_desktop.gui.kit import tokens as size
from mendi_desktop.gui.kit.tokens import TYPE, Tokens

Px = Callable[[float], int]


def sheet(t: Tokens, px: Px) -> str:
    """Build the sheet of theme ``t``; ``px`` turns a size of :mod:`tokens` into pixels under the text scale."""
    return "\n".join(part(t, px) for part in (_words, _chips, _planes, _buttons, _options, _fields, _views))


def _text(px: Px, role: str = "body") -> int:
    return px(TYPE[role][0])


def _words(t: Tokens, px: Px) -> str:
    roles = "\n".join(
        f'QLabel[role="{role}"] {{ font-size: {px(pixels)}px; font-weight: {weight}; }}'
        for role, (pixels, weight) in TYPE.items()
    )
    inks = {"2": t.text_2, "3": t.text_3, "accent": t.accent_text, "due": t.due, "danger": t.danger}
    inks |= {"private": t.private_text, "curtain": t.on_curtain, "inverse": t.canvas}
    colours = "\n".join(f'QLabel[ink="{ink}"] {{ color: {colour}; }}' for ink, colour in inks.items())
    return f"{roles}\n{colours}\nQLabel:disabled {{ color: {t.text_3}; }}"


def _chips(t: Tokens, px: Px) -> str:
    # a radius above half the height falls back to square corners
    shape = f"border-radius: {px(size.CHIP) // 2 - 1}px; padding: 0 {px(size.PAD_CHIP)}px;"
    edge = t.edge if t.strong_edges else "transparent"
    tones = {
        "neutral": (t.hover, t.text_2, edge),
        "accent": (t.accent_soft, t.accent_text, edge),
        "due": (t.due_soft, t.due, edge),
        "private": (t.private, t.private_text, t.private_line),
        "outline": ("transparent", t.text_2, t.edge),
    }
    chips = "\n".join(
        f'QLabel[chip="{tone}"] {{ {shape} background: {plane}; color: {ink}; border: 1px solid {line}; }}'
        for tone, (plane, ink, line) in tones.items()
    )
    return f"""{chips}
    QLabel[keycap="true"] {{ color: {t.text_2}; border: 1px solid {t.edge}; border-radius: {size.RADIUS_KEY}px;
        padding: 0 {px(size.PAD_KEY)}px; background: transparent; }}"""


def _planes(t: Tokens, px: Px) -> str:
    line = f"{t.hair}px solid {t.line}"
    card, round_ = f"border-radius: {size.RADIUS_CARD}px", f"border-radius: {size.RADIUS}px"
    row_chosen = f"border: {t.hair}px solid {t.accent};" if t.strong_edges else "border: 0;"
    return f"""
    QFrame[kind="card"] {{ background: {t.surface}; border: {line}; {card}; }}
    QFrame[kind="private-line"] {{ background: {t.private}; border: {t.hair}px solid {t.private_line}; {card}; }}
    QFrame[kind="sidebar"] {{ background: {t.window}; border: 0; border-right: {line}; }}
    QFrame[kind="status"] {{ background: {t.window}; border: 0; border-top: {line}; }}
    QFrame[kind="footer"] {{ background: {t.canvas}; border: 0; border-top: {line}; }}
    QFrame[kind="pane"] {{ background: {t.surface}; border: 0; border-left: {line}; }}
    QFrame[kind="pane"][stacked="true"] {{ border-left: 0; border-top: {line}; }}
    QFrame[kind="plane"] {{ background: {t.window}; border: 0; border-left: {line}; }}
    QFrame[kind="page"] {{ background: {t.canvas}; border: 0; }}
    QFrame[kind="dialog"] {{ background: {t.surface}; border: {t.hair}px solid {t.edge}; {card}; }}
    QFrame[kind="dialogfoot"] {{ background: transparent; border: 0; border-top: {line}; }}
    QFrame[kind="popover"] {{ background: {t.surface}; border: {t.hair}px solid {t.edge}; {round_}; }}
    QFrame[kind="soft"] {{ background: {t.accent_soft}; {row_chosen} {round_}; }}
    QFrame[kind="asks"] {{ background: {t.due_soft}; border: {t.hair}px solid {t.due_soft if t.hair == 1 else t.due};
        {round_}; }}
    QFrame[kind="row"] {{ border: 0; border-radius: {size.RADIUS}px; }}
    QFrame[kind="row"]:hover, QFrame[kind="row"][lit="true"] {{ background: {t.hover}; }}
    QFrame[kind="bar"] {{ background: {t.text}; border: 0; border-radius: {size.RADIUS}px; }}
    QFrame[kind="segments"] {{ background: {t.hover}; border: 0; border-radius: {size.RADIUS}px; }}
    """


def _buttons(t: Tokens, px: Px) -> str:
    quiet_edge = t.edge if t.strong_edges else "transparent"
    control, quiet = px(size.CONTROL) - 2, f"padding: 0 {px(size.PAD_QUIET)}px;"
    return f"""
    QPushButton {{ min-height: {control}px; padding: 0 {px(size.PAD_BUTTON)}px; border-radius: {size.RADIUS}px;
        font-size: {_text(px)}px; border: 1px solid {t.edge}; background: {t.surface}; color: {t.text};
        outline: none; }}
    QPushButton:hover {{ background: {t.hover}; }}
    QPushButton:pressed {{ background: {t.accent_soft}; }}
    QPushButton:disabled {{ color: {t.text_3}; border-color: {t.line}; background: transparent; }}
    QPushButton[kind="primary"] {{ background: {t.accent}; border-color: {t.accent}; color: {t.on_accent};
        font-weight: 600; }}
    QPushButton[kind="primary"]:hover, QPushButton[kind="primary"]:pressed {{ background: {t.accent_hover}; }}
    QPushButton[kind="primary"]:disabled {{ background: {t.hover}; border-color: {t.hover}; color: {t.text_3}; }}
    QPushButton[kind="danger"] {{ color: {t.danger}; border-color: {t.danger}; }}
    QPushButton[kind="quiet"] {{ background: transparent; border-color: {quiet_edge}; color: {t.text_2}; {quiet} }}
    QPushButton[kind="quiet"]:hover, QPushButton[kind="quiet"]:pressed {{ background: {t.hover}; color: {t.text}; }}
    QPushButton[kind="quiet"]:disabled {{ color: {t.text_3}; }}
    QPushButton[kind="side"] {{ background: transparent; border-color: {quiet_edge}; color: {t.text};
        padding: 0 {size.PAD_QUIET}px; text-align: left; min-height: {px(size.SIDE_BUTTON) - 2}px; }}
    QPushButton[kind="side"]:hover {{ background: {t.hover}; }}
    QPushButton[kind="link"] {{ background: transparent; color: {t.accent_text}; padding: 0; border: 0;
        font-weight: 600; min-height: {px(size.LINK)}px; }}
    QPushButton[kind="link"]:hover {{ text-decoration: underline; }}
    QPushButton[kind="small-link"] {{ background: transparent; color: {t.accent_text}; padding: 0; border: 0;
        font-size: {_text(px, "small")}px; font-weight: 600; min-height: {px(size.KEY_CAP)}px; }}
    QPushButton[kind="small-link"]:hover {{ text-decoration: underline; }}
    QPushButton[kind="link"]:disabled {{ color: {t.text_3}; }}
    QPushButton[kind="inverse"] {{ background: transparent; border-color: transparent; color: {t.canvas};
        font-weight: 600; min-height: {px(size.LINK) - 2}px; {quiet} text-decoration: underline; }}
    QPushButton[kind="fold"] {{ border: 0; background: transparent; text-align: left; padding: 0;
        font-weight: 600; color: {t.text}; min-height: {px(size.FOLD_HEAD)}px; }}
    QPushButton[kind="fold"]:hover {{ color: {t.accent_text}; }}
    """


def _options(t: Tokens, px: Px) -> str:
    height, pad, text = (
        px(size.OPTION) - 2,
        f"padding: 0 {px(size.PAD_OPTION)}px;",
        f"font-size: {_text(px, 'option')}px;",
    )
    return f"""
    QPushButton[kind="chip"] {{ min-height: {height}px; max-height: {height}px; {pad} {text}
        border-radius: {px(size.OPTION) // 2 - 1}px; border: 1px solid {t.edge}; background: transparent;
        color: {t.text_2}; }}
    QPushButton[kind="chip"]:hover {{ background: {t.hover}; color: {t.text}; }}
    QPushButton[kind="chip"]:checked {{ background: {t.accent}; border-color: {t.accent}; color: {t.on_accent};
        font-weight: 600; }}
    QPushButton[kind="chip"]:disabled {{ color: {t.text_3}; border-color: {t.line}; background: transparent; }}
    QPushButton[kind="segment"] {{ min-height: {height}px; max-height: {height}px; {pad} {text}
        border: 1px solid transparent; border-radius: {size.RADIUS_SEGMENT}px; background: transparent;
        color: {t.text_2}; }}
    QPushButton[kind="segment"]:hover {{ color: {t.text}; }}
    QPushButton[kind="segment"]:checked {{ background: {t.surface}; border-color: {t.edge}; color: {t.text};
        font-weight: 600; }}
    """


def _fields(t: Tokens, px: Px) -> str:
    height = px(size.CONTROL) - 2 * t.hair
    pad = f"padding: 0 {px(size.PAD_FIELD)}px;"
    selection = f"selection-background-color: {t.accent}; selection-color: {t.on_accent};"
    return f"""
    QLineEdit, QComboBox, QPlainTextEdit {{ background: {t.surface}; border: {t.hair}px solid {t.edge};
        border-radius: {size.RADIUS}px; {pad} font-size: {_text(px)}px; color: {t.text}; {selection}
        placeholder-text-color: {t.text_3}; }}
    QLineEdit, QComboBox {{ min-height: {height}px; max-height: {height}px; }}
    QLineEdit[troubled="true"], QComboBox[troubled="true"], QPlainTextEdit[troubled="true"] {{
        border-color: {t.due}; }}
    QLineEdit:disabled, QComboBox:disabled, QPlainTextEdit:disabled {{ background: transparent; color: {t.text_3};
        border-color: {t.line}; }}
    QLineEdit[big="true"] {{ min-height: {px(size.QUICK_LINE) - 2 * t.hair}px;
        max-height: {px(size.QUICK_LINE) - 2 * t.hair}px; font-size: {_text(px, "section")}px; }}
    QLineEdit[kind="path"] {{ background: transparent; border: 0; padding: 0; min-height: {px(size.KEY_CAP)}px;
        max-height: {px(size.KEY_CAP)}px; font-size: {_text(px, "small")}px; color: {t.text_2}; }}
    QComboBox {{ padding-right: {px(size.S6)}px; }}
    QComboBox QLineEdit {{ border: 0; padding: 0; background: transparent; min-height: 0; }}
    QComboBox::drop-down {{ border: 0; width: 0; }}
    QComboBox::down-arrow {{ image: none; }}
    QPlainTextEdit {{ padding: {px(size.S2) - size.PAIR_GAP}px {px(size.S2)}px; }}
    QPlainTextEdit[plane="drawer"] {{ background: transparent; border: 0; padding: 0; }}
    """


def _views(t: Tokens, px: Px) -> str:
    high = px(size.ICON_GAP)
    chosen = f"border-top-color: {t.accent}; border-bottom-color: {t.accent};" if t.strong_edges else ""
    handle = f"background: {t.edge}; border-radius: 2px;"
    length = f"{size.SCROLL_HANDLE}px"
    return f"""
    QAbstractItemView {{ background: transparent; border: 0; outline: 0; }}
    QScrollArea {{ background: transparent; border: 0; }}
    QTableView[kind="month"] {{ gridline-color: {t.line}; }}
    QTableView[kind="month"] QHeaderView, QTableView[kind="month"] QHeaderView::section {{ background: transparent;
        color: {t.text_2}; border: 0; font-size: {_text(px, "small")}px; }}
    QTableView[kind="month"] QHeaderView::section:horizontal {{ padding-left: {px(size.S2)}px; }}
    QTableView[kind="month"] {{ selection-background-color: transparent; }}
    QTableView[kind="month"] QTableCornerButton::section {{ background: transparent; border: 0; }}
    QTableView[kind="plain"] QHeaderView, QTableView[kind="plain"] QHeaderView::section {{ background: transparent;
        color: {t.text_2}; border: 0; padding: {size.S1}px; }}
    QTableView[kind="plain"] QHeaderView::section {{ padding-left: {size.S2 - 1}px; }}
    QFileDialog QHeaderView, QFileDialog QHeaderView::section {{ background: transparent; color: {t.text_2};
        border: 0; padding: {size.S1}px; }}
    QTableView[kind="plain"]::item {{ padding: {size.S1}px {size.S2 - size.RING}px; color: {t.text};
        border: {size.RING}px solid transparent; }}
    QTableView[kind="plain"]::item:selected {{ background: {t.accent_soft}; {chosen} }}
    QTableView[kind="plain"]::item:focus {{ border-color: {t.accent}; }}
    QScrollBar:vertical {{ background: transparent; width: {size.SCROLL_BAR}px; margin: 3px; }}
    QScrollBar:horizontal {{ background: transparent; height: {size.SCROLL_BAR}px; margin: 3px; }}
    QScrollBar::handle:vertical {{ {handle} min-height: {length}; }}
    QScrollBar::handle:horizontal {{ {handle} min-width: {length}; }}
    QScrollBar::handle:hover {{ background: {t.text_2}; }}
    QScrollBar::add-line, QScrollBar::sub-line {{ height: 0; width: 0; }}
    QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
    QSplitter::handle {{ background: {t.line}; }}
    QMenu {{ background: {t.surface}; border: {t.hair}px solid {t.edge}; border-radius: {size.RADIUS}px;
        padding: {size.S1}px; font-size: {_text(px)}px; }}
    QMenu::item {{ padding: {high}px {px(size.S5)}px {high}px {px(size.S3)}px;
        border-radius: {size.RADIUS_SEGMENT}px; color: {t.text}; }}
    QMenu::item:selected {{ background: {t.accent_soft}; color: {t.accent_text}; }}
    QMenu::item:disabled {{ color: {t.text_3}; }}
    QMenu::separator {{ height: {t.hair}px; background: {t.line}; margin: {size.S1}px {size.S2}px; }}
    QToolTip {{ background: {t.surface}; color: {t.text}; border: 1px solid {t.edge};
        padding: {size.S1}px {size.S2}px; font-size: {_text(px, "small")}px; }}
    """
