# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Design tokens: the only place where a colour, a size or a distance is written down.

No Qt in here, so that the contrast of every pair can be computed without a display. Sizes are logical pixels at a text
scale of 100 %; colours are ``#RRGGBB``.
"""

from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, kw_only=True)
class Tokens:
    """One theme. Planes from back to front, lines, ink, the one accent, meanings, curtain."""

    name: str
    window: str  # sidebar, status line
    canvas: str  # the page
    surface: str  # cards, fields, paper
    hover: str  # hovered row, neutral chip, track of segments
    line: str  # hairline, decoration only
    edge: str  # border of a control, 3:1 on every plane
    text: str
    text_2: str  # second line, labels
    text_3: str  # placeholder, hints
    accent: str  # filled button, bars, focus ring
    accent_hover: str
    on_accent: str
    accent_soft: str  # selection
    accent_text: str  # links and words in accent
    private: str  # plane of "nur für mich", nowhere else
    private_line: str
    private_text: str
    due: str  # ink of "überfällig" and of a sentence that asks for something: ochre, not red
    due_soft: str
    danger: str  # final erasure only
    curtain: str
    curtain_fold: str
    on_curtain: str
    scrim: str  # dims the window behind a dialog, see SCRIM_ALPHA
    hair: int = 1  # width of lines; 2 in high contrast, where lines do the work of planes
    dark: bool = False

    @property
    def strong_edges(self) -> bool:
        """Whether planes merge, so that every control and every chosen thing needs a line around it."""
        return self.hair > 1


LIGHT: Final = Tokens(
    name="light",
    window="#F3F0EA",
    canvas="#FBFAF7",
    surface="#FFFFFF",
    hover="#F0ECE5",
    line="#E4DFD6",
    edge="#8A8376",
    text="#23211D",
    text_2="#575248",
    text_3="#69645A",
    accent="#176B62",
    accent_hover="#11574F",
    on_accent="#FFFFFF",
    accent_soft="#DFEEEB",
    accent_text="#125C54",
    private="#FBF2DD",
    private_line="#DDBB6E",
    private_text="#6A4A08",
    due="#8C4413",
    due_soft="#FBE8DA",
    danger="#A3282B",
    curtain="#154C47",
    curtain_fold="#195650",
    on_curtain="#F2F7F5",
    scrim="#14120F",
)

DARK: Final = Tokens(
    name="dark",
    window="#191816",
    canvas="#1F1E1B",
    surface="#282623",
    hover="#33302C",
    line="#393630",
    edge="#8F887B",
    text="#EEEBE5",
    text_2="#BDB7AB",
    text_3="#A8A195",
    accent="#5BBFB0",
    accent_hover="#76D0C2",
    on_accent="#08211E",
    accent_soft="#1D3B37",
    accent_text="#86D6C9",
    private="#332C1B",
    private_line="#8A7030",
    private_text="#EBCF8D",
    due="#F2AC7E",
    due_soft="#40291B",
    danger="#F29A97",
    curtain="#0F2D2A",
    curtain_fold="#123431",
    on_curtain="#E6F0EE",
    scrim="#000000",
    dark=True,
)

CONTRAST: Final = Tokens(
    name="contrast",
    window="#000000",
    canvas="#000000",
    surface="#000000",
    hover="#1E1E1E",
    line="#8C8C8C",
    edge="#FFFFFF",
    text="#FFFFFF",
    text_2="#FFFFFF",
    text_3="#E2E2E2",
    accent="#FFDD33",
    accent_hover="#FFE873",
    on_accent="#000000",
    accent_soft="#3A3200",
    accent_text="#FFDD33",
    private="#000000",
    private_line="#FFFFFF",
    private_text="#FFFFFF",
    due="#FFB26B",
    due_soft="#000000",
    danger="#FFABAB",
    curtain="#000000",
    curtain_fold="#000000",
    on_curtain="#FFFFFF",
    scrim="#000000",
    hair=2,
    dark=True,
)

CONTRAST_LIGHT: Final = Tokens(
    name="contrast_light",
    window="#FFFFFF",
    canvas="#FFFFFF",
    surface="#FFFFFF",
    hover="#EBEBEB",
    line="#767676",
    edge="#000000",
    text="#000000",
    text_2="#000000",
    text_3="#262626",
    accent="#00433C",
    accent_hover="#002E29",
    on_accent="#FFFFFF",
    accent_soft="#D4EFEA",
    accent_text="#00433C",
    private="#FFFFFF",
    private_line="#000000",
    private_text="#000000",
    due="#6E2A00",
    due_soft="#FFFFFF",
    danger="#8A0A12",
    curtain="#FFFFFF",
    curtain_fold="#FFFFFF",
    on_curtain="#000000",
    scrim="#000000",
    hair=2,
)

THEMES: Final = {theme.name: theme for theme in (LIGHT, DARK, CONTRAST, CONTRAST_LIGHT)}

# role: (pixels, weight). Seven sizes, two weights, nothing else; a weight that is not shipped cannot creep in.
REGULAR, SEMIBOLD = 400, 600
TYPE: Final = {
    "display": (30, SEMIBOLD),
    "figure": (26, SEMIBOLD),
    "title": (23, SEMIBOLD),
    "section": (17, SEMIBOLD),
    "strong": (15, SEMIBOLD),
    "body": (15, REGULAR),
    "option": (14, REGULAR),
    "option_chosen": (14, SEMIBOLD),
    "small": (13, REGULAR),
    "small_strong": (13, SEMIBOLD),
}
LINE_SPACING: Final = 114  # per cent of the font's own spacing (1.26 em), which is what a designer calls 1.43
MEASURE: Final = 90  # characters in a line of running text, at most

# The 4 px grid: inside a pair, things of a kind, a half step, between groups, page margin, columns, empty states.
S1, S2, S3, S4, S5, S6, S7 = 4, 8, 12, 16, 24, 32, 48
CHIP_GAP = 6
PARAGRAPH_GAP = 6
PAIR_GAP = 2  # between the two lines of one thing, and between segments

RADIUS, RADIUS_CARD, RADIUS_SEGMENT, RADIUS_KEY = 8, 12, 6, 4
HEADER, CONTROL, QUICK_LINE, CHIP, OPTION, KEY_CAP, NAV_ROW, NAV_GAP, STATUS = 76, 36, 44, 24, 30, 22, 34, 15, 30
HEADER_FACTS = 240  # so much of the quiet line is read before acts keep their words
NAV_ROW_LEAST = 26  # where all pages have to fit into a low window
ROW, ROW_WITH_CHIPS, ROW_HEADING, HEADING, FOLD_HEAD, LINK, SIDE_BUTTON = 60, 86, 36, 32, 40, 30, 34
LIST_ENTRY, LIST_HEADING = 34, 30  # in the popover of a combo box
ICON, ICON_SMALL, ICON_LARGE, ICON_GAP = 18, 16, 28, 6
ICON_STROKE = 1.75
TICK, CHECK = 24, 18
CHOSEN_BAR = 3  # the bar beside the chosen row, so that the choice is not told by colour alone
RING, RING_GAP = 2, 2  # focus ring: width and distance from the control
FOLDED_CORNER = 22
SCROLL_BAR, SCROLL_HANDLE = 10, 32
PAD_BUTTON, PAD_QUIET, PAD_CHIP, PAD_OPTION, PAD_FIELD, PAD_KEY = 14, 9, 9, 11, 10, 5
SIDEBAR, SIDEBAR_NARROW, LIST_PANE, LIST_PANE_NARROW, SIDE_PANE = 212, 196, 384, 316, 344
LIST_PANE_LEAST, DETAIL_LEAST = 224, 320
ONE_PANE_BELOW = 900 - SIDEBAR_NARROW  # in a narrower window list and entry are shown one after the other
NARROW_WINDOW = 1180  # below this width sidebar and lists draw in
STACK_BELOW = 1060  # below this width a side pane moves under the main pane
SEMINAR_SIDE, SEMINAR_STACK = 316, 800  # chapters stay beside the tasks on a beamer of 1024 pixels
WINDOW, WINDOW_LEAST = (1240, 760), (900, 560)  # width and height, at first and at least
CARD_DOOR, CARD_UNLOCK, CARD_CREATE, CARD_CODE, DRAWER_LEAST = 300, 440, 640, 560, 150
REPORT_DIALOG, REPORT_OPTIONS = (1160, 700), 400
SETTINGS_WIDTH = 860
FACT_LINE = 320  # below this width a fact of the page of safety has its acts below its words
SIGHT_LABEL, SIGHT_SIDE = 64, 344  # heads of the facts, what administrators can do
RESTORE_DIALOG, FINDINGS_DIALOG = 520, (640, 560)
COUNCIL_SIDE, COUNCIL_STACK, MAP_TILE = 272, 720, 250
SEMINAR_LIST_NARROW = 272
NETWORK_FORM, NETWORK_DIALOG, NETWORK_PREVIEW, NETWORK_HEAD = 720, 560, (760, 700), 400
SEARCH_WIDTH, SEARCH_NARROW, STEP_WHO, STEP_DATE = 232, 160, 116, 168
COLLEAGUE_LIST, COLLEAGUE_LIST_NARROW, COLLEAGUE_SIDE, COLLEAGUE_STACK = 304, 252, 268, 780
PHASE_BAR, PHASE_HEIGHT, PROJECT_FORM, FINDER, FINDER_NARROW, SECOND_LINE = 8, 38, 640, 208, 168, 17
TIME_SIDE, TIME_SIDE_NARROW, BUDGET_BAR = 340, 272, 12  # beside the month of the mentor's time; its bar of the budget
BEFORE_SIDE, BEFORE_STACK, PHASE_TITLE = 380, 780, 176  # page before a talk: pane beside, advice for the first one
GUTTER = 132  # days beside the running text of a history
DIALOG, DIALOG_MARGIN, POPOVER_HEIGHT, CALENDAR_CELL = 480, 24, 320, 36
CALENDAR_DAY, CALENDAR_SIDE, CALENDAR_SIDE_NARROW, CALENDAR_NARROW, CALENDAR_STACK = 76, 384, 288, 940, 800
REMINDER = 40  # the line above the status line
STEP_BADGE, STEP_ONE_ROW, POINTER_GAP = 22, 980, 6  # first steps: number, acts beside the words, frame off its control
CARD_CREATE_HEIGHT, PAPER_NAME, SHEET_DIALOG = 508, 64, 560
KEYS_DIALOG = (820, 620)
NEWS_DIALOG = 680
HANDBOOK, HANDBOOK_SIDE, HANDBOOK_TEXT, HANDBOOK_FIRST = (1060, 720), 288, 660, 156  # contents, text, first column
QUICK_DIALOG, QUICK_LABEL, QUICK_SOURCE = (768, 620), 136, 232  # the window for one line; both ends of its rows
PALETTE, PALETTE_HEIGHT, PALETTE_TOP = 640, 396, 72  # width, height of its list, distance from the top
SENTENCE = 420  # width of a centred sentence
ITEM_WIDTH = 400  # a point of the self-assessment at most, so that its steps stay close to it
CHART_WIDE = 640  # below this width a chart has room for short names only
TEXT_AREA = 72  # least height of an area to write in
BAR_STEP, BAR_HEIGHT, COLUMNS_HEIGHT, CHART_LINE = 36, 6, 108, 20
DRAWING_WIDTH, DRAWING_HEIGHT, DRAWING_LEAST = 150, 92, 280
CURTAIN_FOLD_WIDTH = 84
SCRIM_ALPHA = 118  # of 255
PRACTICE_FRAME = 6  # hatched, around every window of a practice process
HELD_MS, CAPTION_TOP = 1500, 8  # keys shown to an audience: how long, how far below the top of the window
CLICK_RING, CLICK_STROKE, CLICK_MS, TRANSLUCENT = 56, 3, 500, 48  # ring around a click shown; its plane, of 255
SCALES: Final = (100, 110, 125, 150)  # text scale in per cent

_TEXT_PLANES = ("window", "canvas", "surface", "hover", "accent_soft", "private")
_PLAIN_PLANES = ("window", "canvas", "surface")

# (ink, plane, least ratio). WCAG 2.2: 1.4.3 asks 4.5 for text, 1.4.11 asks 3.0 for edges of controls and graphics.
PAIRS: Final = (
    *((ink, plane, 4.5) for ink in ("text", "text_2", "text_3") for plane in _TEXT_PLANES),
    *(("accent_text", plane, 4.5) for plane in _TEXT_PLANES),
    *(("due", plane, 4.5) for plane in (*_PLAIN_PLANES, "due_soft", "hover", "accent_soft")),
    *((ink, "due_soft", 4.5) for ink in ("text", "text_2")),
    *(("danger", plane, 4.5) for plane in (*_PLAIN_PLANES, "hover", "accent_soft")),
    ("on_accent", "accent", 4.5),
    ("on_accent", "accent_hover", 4.5),
    ("private_text", "private", 4.5),
    ("canvas", "text", 4.5),  # the undo bar is the page turned inside out
    ("on_curtain", "curtain", 4.5),
    ("on_curtain", "curtain_fold", 4.5),
    *(("edge", plane, 3.0) for plane in (*_PLAIN_PLANES, "private")),
    *(("accent", plane, 3.0) for plane in _TEXT_PLANES),
)


def contrast(ink: str, plane: str) -> float:
    """Contrast ratio of two ``#RRGGBB`` colours, 1.0 to 21.0 (WCAG 2.2, "contrast ratio", "relative luminance")."""

    def luminance(colour: str) -> float:
        parts = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
        red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts)
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue

    high, low = sorted((luminance(ink), luminance(plane)), reverse=True)
    return (high + 0.05) / (low + 0.05)
