# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Mitschau: the window while a colleague sits beside the mentor. Nothing of anybody else exists in it."""
