# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""One colleague among 100,000 talks: what the page before a talk and the joint view read.

Judged by the processor's time, which a busy machine does not change; how long it took by the clock is told.

Run it with ``pytest -m bench tests/bench/bench_people.py``.
"""

import statistics
import time
from collections.abc import Callable, Iterator
from uuid import UUID

import pytest

from mendi_desktop.features.consultations.queries.before import before_talk
from mendi_desktop.features.consultations.queries.joint import joint_record
from mendi_desktop.features.consultations.talk import ReferralInput, StepInput
from mendi_desktop.vault.session import Vault
from tests.support.big_vault import big_vault
from tests.support.vaults import TODAY, add_colleague, open_copy, record_talk

pytestmark = pytest.mark.bench
TALKS, ROUNDS, LIMIT_MS = 100_000, 30, 20.0


@pytest.fixture(scope="module")
def vault(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Vault]:
    folder = tmp_path_factory.mktemp("viel")
    opened = open_copy(big_vault(folder / "vorlage.mendi", TALKS), folder / "tresor.mendi")
    yield opened
    opened.close()


@pytest.fixture(scope="module")
def person(vault: Vault) -> UUID:
    """Somebody with sixty talks, everything filled in."""
    ahorn = add_colleague(vault, alias="Linde-4")
    for number in range(60):
        record_talk(
            vault,
            colleague_id=ahorn,
            held_on=TODAY.replace(year=2020 + number % 6),
            barriers=("costs", "shift_schedule"),
            record="Ein Absatz.\nNoch einer.",
            goals="Den Abschluss nachholen.",
            strengths="Erklärt gern.",
            private_note="nur für mich",
            outcome="next_step_clear",
            steps=(StepInput(text=f"Schritt {number}"),),
            referrals=(ReferralInput(target="works_council"),),
        )
    return ahorn


@pytest.mark.parametrize("query", [before_talk, joint_record])
def test_one_colleague_is_read_within_a_frame(
    vault: Vault, person: UUID, query: Callable[..., object], capsys: pytest.CaptureFixture[str]
) -> None:
    took, worked = [], []
    for _ in range(ROUNDS):
        clock, work = time.perf_counter(), time.process_time()
        vault.read(query, person)
        took.append((time.perf_counter() - clock) * 1000)
        worked.append((time.process_time() - work) * 1000)
    with capsys.disabled():
        name = getattr(query, "__name__", "")
        own, clock = statistics.median(worked), statistics.median(took)
        print(f"\n{name}: {own:.1f} ms of work, {clock:.1f} ms by the clock, of {TALKS} talks")  # noqa: T201
    assert statistics.median(worked) < LIMIT_MS
