# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""May this number stand beside everything that was printed before? Asked of every number about the whole company.

Numbers about departments need no such question: they appear only in periods that do not overlap (see ``departments``),
and each is at most the company's number of the same period and category, whose differences are checked here.
"""

from collections.abc import Callable, Mapping, Sequence

from mendi_desktop.privacy.ledger import COMPANY, HEADS, PERSONS, UNASSIGNED, Key, Ledger
from mendi_desktop.privacy.period import Span
from mendi_desktop.privacy.policy import USUAL, Audience, Policy
from mendi_desktop.privacy.series import Series, gaps, newcomers_too_few, returners_too_few
from mendi_desktop.privacy.tally import Tally

Behind = Callable[[Tally], int]
"""How many persons stand behind a number, in the talks of some months."""


class Guard:
    """The ledger as one audience can see it.

    An assembly hears only assembly reports and is protected with its own k against them. Members of the council know
    both, so every new number is also checked with the council's k against everything (rule S5).
    """

    def __init__(self, ledger: Ledger, audience: Audience, policy: Policy, tally_of: Callable[[Sequence[Span]], Tally]):
        everything = {key: value for facts in ledger.facts.values() for key, value in facts.items()}
        self._views = [(_by_series(everything), min(policy.k, USUAL[Audience.COUNCIL]))]
        if audience is Audience.COUNCIL:
            self._views = [(self._views[0][0], policy.k)]
        else:
            self._views.append((_by_series(ledger.facts.get(audience, {})), policy.k))
        self._printed = everything
        self._seen = everything if audience is Audience.COUNCIL else ledger.facts.get(audience, {})
        bound = (audience, Audience.COUNCIL)
        self._withheld = frozenset[Key]().union(*(ledger.withheld.get(group, ()) for group in bound))
        self._tally_of = tally_of

    def printed(self, key: Key) -> int | None:
        """The number as any audience already knows it."""
        return self._printed.get(key)

    def seen(self, key: Key) -> bool:
        """This audience has read the number before, so that hiding it would not hide it."""
        return key in self._seen

    def allows(self, key: Key, value: int, behind: Behind) -> bool:
        """False when the number was withheld before, differs from what was printed, or gives something away."""
        return key not in self._withheld and self.conflict(key, value, behind) is None

    def conflict(self, key: Key, value: int, behind: Behind) -> Span | None:
        """The period whose printed number forbids this one, None when there is none."""
        for view, k in self._views:
            series = view.get((key.unit, key.axis, key.category), {})
            if key.span in series:
                if series[key.span] != value:
                    return key.span
            elif series and (found := self._given_away(key, value, series, k, behind)):
                return found
        return None

    def _given_away(self, key: Key, value: int, series: Series, k: int, behind: Behind) -> Span | None:
        if key.unit == PERSONS:
            return newcomers_too_few(key.span, value, series, k) or returners_too_few(key.span, value, series, k)
        known = {**series, key.span: value}
        for whole, pieces, rest in gaps(key.span, series.keys()):
            left = known[whole] - sum(known[piece] for piece in pieces)
            if not rest and left != 0:
                return whole  # the sum would tell what was entered or deleted after the first report
            if rest and (left if key.unit in (UNASSIGNED, HEADS) else behind(self._tally_of(rest))) < k:
                return whole
        return None


def _by_series(facts: Mapping[Key, int]) -> dict[tuple[str, str, str], dict[Span, int]]:
    found: dict[tuple[str, str, str], dict[Span, int]] = {}
    for key, value in facts.items():
        if key.scope == COMPANY:
            found.setdefault((key.unit, key.axis, key.category), {})[key.span] = value
    return found
