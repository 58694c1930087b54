# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What a series of printed numbers gives away: subtraction over time, for one category.

All periods of a series lie inside one another or side by side (``release`` refuses others), so they form a tree. Then
everything that can be computed exactly from talks is a period less some of the printed periods inside it, and it is
enough to look at each period less *all* printed periods inside it (its gap): any other remainder holds a whole printed
period. Distinct persons do not add up; what can be concluded about them are the persons who are new in the longer of
two nested periods, and those who came in several of the periods that together make up a longer one.
"""

from collections.abc import Collection, Mapping

from mendi_desktop.privacy.period import Span

Series = Mapping[Span, int]


def newcomers_too_few(span: Span, persons: int, series: Series, k: int) -> Span | None:
    """An earlier period, nested with this one, from which fewer than k persons differ (rule A2); None when all is well.

    No difference at all is refused as well: "nobody new came".
    """
    for other, before in sorted(series.items()):
        if other != span and (other.holds(span) or span.holds(other)) and abs(before - persons) < k:
            return other
    return None


def returners_too_few(span: Span, persons: int, series: Series, k: int) -> Span | None:
    """A period that printed periods cover piece by piece, and fewer than k persons came in several (rule A3)."""
    known = {**series, span: persons}
    for whole in sorted(period for period in known if period.holds(span)):
        inside = {piece: count for piece, count in known.items() if whole.holds(piece) and piece != whole}
        least = _cheapest_cover(whole, inside)
        if least is not None and least - known[whole] < k:
            return whole
    return None


def gaps(span: Span, printed: Collection[Span]) -> list[tuple[Span, list[Span], list[Span]]]:
    """What becomes computable when ``span`` joins the printed periods (rule A4).

    For the span itself and for the smallest printed period around it: (that period, the largest printed periods
    inside it, the months in none of these). A period without printed periods inside is left out.
    """
    around = sorted((other for other in printed if other != span and other.holds(span)), key=_length)
    found = []
    for whole in (span, *around[:1]):
        inside = {other for other in (*printed, span) if other != whole and whole.holds(other)}
        pieces = sorted(piece for piece in inside if not any(other != piece and other.holds(piece) for other in inside))
        if pieces:
            found.append((whole, pieces, _between(whole, pieces)))
    return found


def _length(span: Span) -> tuple[int, int]:
    return span.end - span.start, span.start


def _between(whole: Span, pieces: list[Span]) -> list[Span]:
    ends = [whole.start, *(piece.end for piece in pieces)]
    starts = [*(piece.start for piece in pieces), whole.end]
    return [Span(start, end) for start, end in zip(ends, starts, strict=True) if start < end]


def _cheapest_cover(whole: Span, pieces: Series) -> int | None:
    """Smallest sum of printed counts of pieces that leave no month of ``whole`` out."""
    best = {whole.start: 0}
    for piece in sorted(pieces):
        if piece.start in best:
            best[piece.end] = min(
                best.get(piece.end, best[piece.start] + pieces[piece]), best[piece.start] + pieces[piece]
            )
    return best.get(whole.end)
