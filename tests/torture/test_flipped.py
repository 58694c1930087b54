# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""One flipped bit in each of 2,000 places of a vault, and a cut at every length: a sentence, or the truth."""

import random
from collections import Counter
from pathlib import Path

import pytest

from mendi_desktop.core.errors import UserError
from mendi_desktop.vault import session
from mendi_desktop.vault.damage import DamagedVaultError
from mendi_desktop.vault.session import create_vault, open_vault
from tests.support.acts import Do, Talk, fill_every_table
from tests.support.flips import Outcome, everything_in, opened_after
from tests.support.vault_files import CHEAP

pytestmark = [pytest.mark.torture, pytest.mark.timeout(1800)]
WORD = "Sommerfest am See"


@pytest.fixture
def path(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(session, "PARAMETERS", (CHEAP,))
    vault = create_vault(tmp_path / "tresor.mendi", WORD)
    vault.execute(Do(fill_every_table))
    for number in range(30):
        vault.execute(Talk(f"Gespräch {number} über den Berufsabschluss. " * 40))
    vault.close()
    return vault.path


def test_flipped_bits(path: Path, short: bool, capsys: pytest.CaptureFixture[str]) -> None:
    whole, truth = path.read_bytes(), everything_in(path, WORD)
    places = random.Random(7).sample(range(len(whole)), 200 if short else 2000)  # noqa: S311 - the same every time
    outcomes = Counter(opened_after(path, whole, place, WORD, truth) for place in places)
    with capsys.disabled():
        print(f"\nflipped bits: {len(places)} places, {dict(outcomes)}")  # noqa: T201 - the line for the closing note
    assert outcomes[Outcome.LIE] == outcomes[Outcome.UNNOTICED] == 0
    assert outcomes[Outcome.SENTENCE] > len(places) // 20


def test_cut_at_many_lengths(path: Path, short: bool, capsys: pytest.CaptureFixture[str]) -> None:
    whole = path.read_bytes()
    lengths = random.Random(8).sample(range(len(whole)), 100 if short else 1000)  # noqa: S311 - the same every time
    lengths += range(0, len(whole), 4096)
    kinds = Counter[str]()
    for length in lengths:
        path.write_bytes(whole[:length])
        with pytest.raises(UserError) as caught:
            open_vault(path, WORD)
        assert isinstance(caught.value, DamagedVaultError)
        kinds[caught.value.damage.kind] += 1
    with capsys.disabled():
        print(f"\ncut off: {len(lengths)} lengths, {dict(kinds)}")  # noqa: T201 - the line for the closing note
