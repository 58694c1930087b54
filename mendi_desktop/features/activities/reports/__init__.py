# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What is printed of the mentor's time: the statement of hours, and a chapter of the report for the body."""

from mendi_desktop.features.activities.reports.chapter import TIME
from mendi_desktop.features.activities.reports.statement import STATEMENT

__all__ = ["STATEMENT", "TIME"]
