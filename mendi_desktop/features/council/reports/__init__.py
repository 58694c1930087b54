# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What this area says on paper: a proposal to the council, and a chapter of its report."""

from mendi_desktop.features.council.reports.chapter import REQUESTS
from mendi_desktop.features.council.reports.proposal import PROPOSAL

__all__ = ["PROPOSAL", "REQUESTS"]
