# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The mentor's own papers."""

from mendi_desktop.features.qualification.reports.kind import QUALIFICATION

__all__ = ["QUALIFICATION"]
