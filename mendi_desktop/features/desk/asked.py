# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Why the desk asks for a name. Where it may appear is derived from its classification."""

from collections.abc import Mapping
from typing import Final

from mendi_desktop.core.i18n import QT_TR_NOOP

ASKED: Final[Mapping[str, str]] = {
    "saved_view.title": QT_TR_NOOP("Damit sich der Filter mit einem Klick wiederfinden lässt."),
}
