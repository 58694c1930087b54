# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""One report while it is being decided: what is already printed for this period, and what joins it now."""

from mendi_desktop.privacy.guard import Behind, Guard
from mendi_desktop.privacy.ledger import COMPANY, PERSONS, TALKS, TOTAL, Key, Ledger
from mendi_desktop.privacy.policy import Policy
from mendi_desktop.privacy.request import Request
from mendi_desktop.privacy.tally import Tally


class Sheet:
    """Numbers are decided once and for ever: a block of numbers (a total, a table) that the ledger holds is repeated
    as it was printed, and only blocks that were never decided are decided now (rule S4).

    ``changed``: talks were entered, corrected or deleted since this period was first printed. Then nothing further is
    printed for it, since new numbers would not fit the old ones.
    """

    def __init__(self, request: Request, policy: Policy, tally: Tally, guard: Guard, ledger: Ledger) -> None:
        self.request = request
        self.policy = policy
        self.tally = tally
        self.guard = guard
        self.ledger = ledger
        self.span = request.period.span
        self.changed = False
        facts, withheld = ledger.facts.get(request.audience, {}), ledger.withheld.get(request.audience, frozenset())
        self._facts = {key: value for key, value in facts.items() if key.span == self.span}
        self._decided = {_block(key) for key in (*facts, *withheld) if key.span == self.span}
        self._new_facts: dict[Key, int] = {}
        self._new_withheld: set[Key] = set()

    def key(self, unit: str, axis: str = TOTAL, category: str = "", scope: tuple[str, ...] = COMPANY) -> Key:
        return Key(unit, scope, self.span, axis, category)

    def decided(self, axis: str, *, by_unit: bool = False) -> bool:
        """The ledger holds this block of numbers, printed or withheld."""
        return (axis, by_unit) in self._decided

    def put(self, key: Key, value: int | None) -> None:
        """Print the number, or withhold it (None)."""
        if value is None:
            self._new_withheld.add(key)
        else:
            self._facts[key] = self._new_facts[key] = value

    def value(self, key: Key) -> int | None:
        """The number as this report prints it, None when it is withheld."""
        return self._facts.get(key)

    @property
    def persons(self) -> int:
        """The printed number of persons; 0 when it is withheld."""
        return self.value(self.key(PERSONS)) or 0

    @property
    def shows_talks(self) -> bool:
        return self.value(self.key(TALKS)) is not None

    def fits(self, key: Key, value: int, behind: Behind) -> bool:
        """It may stand beside everything printed before."""
        return self.guard.allows(key, value, behind)

    def scopes(self) -> list[tuple[str, ...]]:
        """The groups of departments that this report prints."""
        return [key.scope for key in self._facts if _block(key) == (TOTAL, True) and key.unit == PERSONS]

    def entry(self) -> Ledger:
        """What this report adds to the ledger."""
        audience = self.request.audience
        return Ledger(
            {audience: dict(self._new_facts)} if self._new_facts else {},
            {audience: frozenset(self._new_withheld)} if self._new_withheld else {},
        )


def _block(key: Key) -> tuple[str, bool]:
    return key.axis, key.scope != COMPANY
