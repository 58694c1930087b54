# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""150 lines as mentors type them, 40 that the reader had never seen, and 60 that found its mistakes."""

import pytest

from tests.unit.features.consultations.quick_text.sample_lines import sample_lines, scored

LEAST_RIGHT = 0.95


@pytest.mark.parametrize(
    ("name", "count"), [("quick_lines.toml", 150), ("quick_lines_unseen.toml", 40), ("quick_lines_third.toml", 60)]
)
def test_at_least_95_of_100_fields_are_right_and_nobody_is_mistaken(name: str, count: int) -> None:
    """Counted are fields that are said or found; what nobody said and nobody found is no merit."""
    score = scored(name)

    assert len(sample_lines(name)[0]) == count
    assert score.strangers == ()
    assert score.right >= LEAST_RIGHT, "\n".join(score.wrong)
