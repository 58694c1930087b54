# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The ink of every report: warm paper, one green, hairlines. PDF and HTML take their colours from here."""

INK = "#23211D"
INK_2 = "#575248"
INK_3 = "#69645A"
ACCENT = "#176B62"
ACCENT_TEXT = "#125C54"
RULE = "#8A8376"
HAIRLINE = "#DAD4C9"
SOFT = "#F5F2EC"
ACCENT_SOFT = "#DFEEEB"
DUE = "#8C4413"
WHITE = "#FFFFFF"
