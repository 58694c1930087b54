# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Uses the program as somebody with a screen reader does: over AT-SPI, from another process, by role and name only."""
