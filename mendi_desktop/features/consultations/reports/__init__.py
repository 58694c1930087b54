# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The reports about consultations: for the council and for the assembly."""

from mendi_desktop.features.consultations.reports.kinds import ASSEMBLY, WORKS_COUNCIL, works_council

__all__ = ["ASSEMBLY", "WORKS_COUNCIL", "works_council"]
