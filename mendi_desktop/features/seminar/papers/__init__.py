# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What a seminar has on paper: the trainer's guide, sheets for participants, and what was tried in it."""

from mendi_desktop.features.seminar.papers.guide import trainers_guide
from mendi_desktop.features.seminar.papers.kinds import paper_kinds
from mendi_desktop.features.seminar.papers.sheets import seminar_sheets
from mendi_desktop.features.seminar.papers.tried import summary_paper

__all__ = ["paper_kinds", "seminar_sheets", "summary_paper", "trainers_guide"]
