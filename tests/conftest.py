# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Set before Qt is loaded: without a screen the tests paint offscreen (``QT_QPA_PLATFORM=xcb`` shows them)."""

import os

from tests.support.latch import _latch_up

__all__ = ["_latch_up"]

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("SOURCE_DATE_EPOCH", "1795305600")
