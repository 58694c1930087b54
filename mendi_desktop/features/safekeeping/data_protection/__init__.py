# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The sheet for the data-protection officer."""

from mendi_desktop.features.safekeeping.data_protection.kind import data_protection_kind

__all__ = ["data_protection_kind"]
