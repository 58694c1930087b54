# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Answers of a self-assessment: four steps, and what matters to the mentor."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """``item``: a code of ``assessment_item_kind``. ``level``: of ``assessment_level``, None where it was skipped."""

    item: str
    level: str | None = None
    important: bool = False
