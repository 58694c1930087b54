# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The talks of the demo data: stories of colleagues, groups and info stands, questions of people without an alias."""

from collections.abc import Iterator
from typing import Final

from mendi_desktop.demo.playback import Contribution, Event
from mendi_desktop.demo.stage import Stage
from mendi_desktop.features.consultations.demo.crowds import crowd_events, stranger_events
from mendi_desktop.features.consultations.demo.stories import story_events


def _events(stage: Stage) -> Iterator[Event]:
    yield from story_events(stage)
    yield from crowd_events(stage)
    yield from stranger_events(stage)


CONTRIBUTION: Final = Contribution("consultations", _events)
