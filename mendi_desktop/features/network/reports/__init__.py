# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What the network gives to reports."""

from mendi_desktop.features.network.reports.chapter import NETWORK
from mendi_desktop.features.network.reports.sheet import NETWORK_SHEET

__all__ = ["NETWORK", "NETWORK_SHEET"]
