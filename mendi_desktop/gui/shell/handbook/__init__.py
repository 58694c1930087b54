# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The handbook in a window of its own: offline, before any vault is open as well, and with nothing of a vault in it."""
