# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Makes a vault of invented data: the one place that knows which areas have something to show."""

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Final

from mendi_desktop.core.clock import Clock, FixedClock, SystemClock
from mendi_desktop.demo.people import USUAL_MEETINGS
from mendi_desktop.demo.playback import Contribution, StoryClock, play
from mendi_desktop.demo.scenario import Scenario
from mendi_desktop.demo.stage import Extent, Stage, set_stage
from mendi_desktop.features.activities.demo import CONTRIBUTION as ACTIVITIES
from mendi_desktop.features.colleagues.demo import CONTRIBUTION as COLLEAGUES
from mendi_desktop.features.consultations.demo import CONTRIBUTION as CONSULTATIONS
from mendi_desktop.features.council.demo import CONTRIBUTION as COUNCIL
from mendi_desktop.features.demo_traces import DESK, REPORTS
from mendi_desktop.features.network.demo import CONTRIBUTION as NETWORK
from mendi_desktop.features.projects.demo import CONTRIBUTION as PROJECTS
from mendi_desktop.features.qualification.demo import CONTRIBUTION as QUALIFICATION
from mendi_desktop.storage.options import VaultOptions
from mendi_desktop.vault.session import Vault, create_vault

CONTRIBUTIONS: Final[tuple[Contribution, ...]] = (
    COLLEAGUES,
    CONSULTATIONS,
    PROJECTS,
    NETWORK,
    COUNCIL,
    ACTIVITIES,
    QUALIFICATION,
    DESK,
    REPORTS,
)


def make_demo(
    path: Path, scenario: str = "metall", seed: int = 1, consultations: int | None = None, today: date | None = None
) -> Vault:
    """Make a demo vault at ``path`` and leave it open. The same arguments give the same content, with ids and times.

    ``consultations``: 150 if not given, at most 100,000. ``today``: the day up to which is told; if it is not the real
    one, the vault's clock stands still there. UserError as :func:`create_vault`, and for an unknown scenario.
    """
    clock = _clock(today)
    extent = Extent(USUAL_MEETINGS if consultations is None else consultations)
    return _told(path, set_stage(scenario, seed, clock.today(), extent), clock, extent, lambda: None)


def make_state(
    path: Path, scenario: str, extent: Extent, today: date | None = None, still: Callable[[], None] = lambda: None
) -> Vault:
    """As :func:`make_demo`, with as much told as ``extent`` says. ``still`` is called now and then and may raise."""
    clock = _clock(today)
    return _told(path, set_stage(scenario, 1, clock.today(), extent), clock, extent, still)


def _told(path: Path, stage: Stage, clock: Clock, extent: Extent, still: Callable[[], None]) -> Vault:
    story = StoryClock(stage.first_day, clock)
    vault = _create(path, stage, story)
    try:
        play(vault, story, stage, [each for each in CONTRIBUTIONS if extent.tells(each.name)], still)
    except BaseException:
        vault.close()
        path.unlink()
        raise
    story.hand_over()
    return vault


def _clock(today: date | None) -> Clock:
    system = SystemClock()
    return system if today in (None, system.today()) else FixedClock.on(today)


def _create(path: Path, stage: Stage, story: StoryClock) -> Vault:
    with story.ids(stage.chance("options")):
        return create_vault(path, "", _options(stage.scenario), story, demo=True)


def _options(scenario: Scenario) -> VaultOptions:
    return VaultOptions(
        title=scenario.title,
        mentor=scenario.mentor,
        mentor_function=scenario.mentor_function,
        workplace_kind=scenario.workplace_kind,
        region=scenario.region,
        demo=True,
    )
