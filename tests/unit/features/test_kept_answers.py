# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What sidebar and start page keep in memory is never older than the file, whichever command was run or taken back."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any, Concatenate, ParamSpec, TypeVar

import pytest
from sqlalchemy.orm import Session

from mendi_desktop.app.areas import AREAS
from mendi_desktop.app.reading_ahead import read_ahead
from mendi_desktop.core.clock import Clock
from mendi_desktop.features.due import Due
from mendi_desktop.storage.command import Command
from mendi_desktop.vault.session import Vault
from tests.unit.features.command_examples import EXAMPLES
from tests.unit.features.test_undo import COMMANDS

P = ParamSpec("P")
T = TypeVar("T")


@dataclass(frozen=True)
class Suspicious:
    """A vault whose kept answers are compared with what a direct read gives."""

    vault: Vault

    @property
    def clock(self) -> Clock:
        return self.vault.clock

    def read(self, query: Callable[Concatenate[Session, P], T], /, *args: P.args, **kwargs: P.kwargs) -> T:
        return self.vault.read(query, *args, **kwargs)

    def recall(self, query: Callable[Concatenate[Session, P], T], /, *args: P.args, **kwargs: P.kwargs) -> T:
        kept = self.vault.recall(query, *args, **kwargs)
        assert _without_acts(kept) == _without_acts(self.vault.read(query, *args, **kwargs)), query
        return kept


def _without_acts(answer: Any) -> Any:
    """A function that was made for a row is another one each time."""
    if isinstance(answer, list):
        return [replace(each, postpone=_nothing) if isinstance(each, Due) else each for each in answer]
    return answer


def _nothing(_day: object) -> Any:
    raise NotImplementedError


@pytest.mark.parametrize("command", COMMANDS, ids=lambda command: command.__name__)
def test_nothing_old_is_told_after(command: type[Command[Any]], vault: Vault) -> None:
    act = EXAMPLES[command](vault)
    read_ahead(vault, AREAS)
    vault.execute(act)
    read_ahead(Suspicious(vault), AREAS)
    vault.unit.undo()
    read_ahead(Suspicious(vault), AREAS)
