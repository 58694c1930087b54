# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The prepared states of one exercise: each is made once, relative to today, and kept as a file that is only copied."""

import secrets
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from threading import Lock
from typing import Final

from mendi_desktop.app.demo_folder import BACKUPS
from mendi_desktop.core.clock import Clock
from mendi_desktop.demo.own_scenario import bring_scenario
from mendi_desktop.demo.pristine import Pristine, close_as_pristine
from mendi_desktop.demo.scenario import read_scenario, scenario_names
from mendi_desktop.features.demo_vault import make_state
from mendi_desktop.features.seminar.chapters import OWN
from mendi_desktop.features.seminar.states import states
from mendi_desktop.storage.options import vault_options
from mendi_desktop.vault.session import Vault, open_vault

_FOLDER: Final = "states"
_OWN_FOLDER: Final = "own"
_ASIDE: Final = f"{BACKUPS}-before"


@dataclass(frozen=True, slots=True)
class Whose:
    """Whose chapters stand on the shelf: those of ``scenario``, and somebody's own one (``own``: what it is called)."""

    scenario: str
    own: str
    own_state: Pristine | None


class StateShelf:
    """Below ``folder``, which goes away with the exercise. Threads may share it; one state is made at a time."""

    def __init__(self, folder: Path, scenario: str, clock: Clock) -> None:
        self.folder, self._clock = folder, clock
        self._scenario = scenario
        self._made: dict[str, Pristine] = {}
        self._day = clock.today()
        self._own = ""
        self._lock = Lock()

    @property
    def own_title(self) -> str:
        """What somebody's own scenario is called; empty if none is open."""
        return self._own

    def open(self, state_id: str) -> Vault:
        """An open copy of a state: the vault of this exercise. UserError."""
        state = self.get(state_id)
        path = self.folder / f"{self._own or self._scenario}.mendi"
        state.copy_to(path)
        return open_vault(path, raw_key=state.key.raw, clock=self._clock)

    def missing(self) -> tuple[str, ...]:
        """States that were not made yet."""
        return tuple(state_id for state_id in states() if state_id not in self._made)

    def has(self, state_id: str) -> bool:
        """Whether :meth:`get` has nothing to make: it was made today, or is somebody's own."""
        return state_id in self._made and (state_id == OWN or self._day == self._clock.today())

    def get(self, state_id: str, still: Callable[[], None] = lambda: None) -> Pristine:
        """The state, made now if it was not made today. ``still`` is called on the way and may raise. UserError.

        What is there does not wait for what is being made.
        """
        if self.has(state_id):
            return self._made[state_id]
        with self._lock:
            if self._day != self._clock.today():
                self._forget_made()
                self._day = self._clock.today()
            if state_id not in self._made:
                self._made[state_id] = self._make(state_id, still)
            return self._made[state_id]

    def take_own(self, file: Path) -> None:
        """Let ``file`` be the state ``own`` from now on, its days moved to the present. UserError; all stays then."""
        with self._lock:
            place = self._place(file.stem, f"{_OWN_FOLDER}-{secrets.token_hex(4)}")
            self._made[OWN] = bring_scenario(file, place, self._clock)
            self._own = file.stem
            self._turn_to(self._kindred())

    @property
    def whose(self) -> Whose:
        """To be given back when what is open now comes back."""
        return Whose(self._scenario, self._own, self._made.get(OWN))

    def give_back(self, whose: Whose) -> None:
        """The chapters of another file that was opened meanwhile go, and those of before come back."""
        with self._lock:
            self._own = whose.own
            self._made.pop(OWN, None)
            if whose.own_state is not None:
                self._made[OWN] = whose.own_state
            self._turn_to(whose.scenario)

    # -- backups made meanwhile -----------------------------------------------------------------------

    def set_backups_aside(self) -> None:
        """Another state begins: the backups of the one before are not this one's. Those set aside earlier go."""
        _move(self.folder / BACKUPS, self.folder / _ASIDE)

    def bring_backups_back(self) -> None:
        """The state before is back, with its backups. OSError."""
        _move(self.folder / _ASIDE, self.folder / BACKUPS)

    # -- making ---------------------------------------------------------------------------------------

    def _kindred(self) -> str:
        """The scenario whose chapters go with somebody's own one: of the same kind of workplace."""
        path, key = self._made[OWN].path, self._made[OWN].key
        vault = open_vault(path, raw_key=key.raw, clock=self._clock)
        kind = vault.read(vault_options).workplace_kind
        vault.close()
        same = [name for name in scenario_names() if read_scenario(name).workplace_kind == kind]
        return same[0] if same else self._scenario

    def _turn_to(self, scenario: str) -> None:
        if scenario != self._scenario:
            self._scenario = scenario
            self._forget_made()

    def _make(self, state_id: str, still: Callable[[], None]) -> Pristine:
        place = self._place(state_id)
        return close_as_pristine(make_state(place, self._scenario, states()[state_id], self._day, still))

    def _place(self, name: str, below: str = "") -> Path:
        folder = self.folder / _FOLDER / below
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        return folder / f"{name}.mendi"

    def _forget_made(self) -> None:
        """All but somebody's own one: that was moved to a day, and stays there."""
        for state_id in [each for each in self._made if each != OWN]:
            self._made.pop(state_id).forget()


def other_scenario(shelf: StateShelf) -> str:
    """The name of a workplace of the program whose chapters do not stand on ``shelf``."""
    names = scenario_names()
    return names[(names.index(shelf.whose.scenario) + 1) % len(names)]


def _move(source: Path, target: Path) -> None:
    if target.exists():
        shutil.rmtree(target)
    if source.exists():
        source.rename(target)
