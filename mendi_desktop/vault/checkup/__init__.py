# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Looks through an open vault for everything that is not as it should be, and mends what can be mended."""

from mendi_desktop.vault.checkup.finding import Finding, Part
from mendi_desktop.vault.checkup.run import check_vault, repair_vault

__all__ = ["Finding", "Part", "check_vault", "repair_vault"]
