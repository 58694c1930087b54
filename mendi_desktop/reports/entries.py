# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Which entry of the vault a report is about: the window gives its code, the console its title or a beginning of it."""

from collections.abc import Mapping, Sequence
from difflib import get_close_matches
from typing import TYPE_CHECKING, Final

from mendi_desktop.core.errors import UserError
from mendi_desktop.core.folding import folded_words
from mendi_desktop.core.i18n import tr
from mendi_desktop.reports.options import Choice, OptionValue, ReportOption

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

_NAMED: Final = 5
"""So many titles stand in a sentence; more are not read."""


def settle_entries(
    session: "Session", options: Sequence[ReportOption], values: Mapping[str, OptionValue]
) -> dict[str, OptionValue]:
    """The values, with the code of an entry wherever a title was given: a code stays when the title is changed.

    An entry with the default "" may be left out and is "" then. UserError naming the option where nothing fits, more
    than one does, or there is no entry yet.
    """
    settled = dict(values)
    for option in options:
        if option.type != "entry" or option.entries is None:
            continue
        given = str(values.get(option.name) or "").strip()
        if given or option.default is None:
            settled[option.name] = _code(option, option.entries(session), given)
    return settled


def _code(option: ReportOption, entries: Sequence[Choice], given: str) -> str:
    if not entries:
        raise UserError(
            tr("Zu „{title}“ ist hier noch nichts festgehalten.", title=tr(option.title)), field=option.name
        )
    if any(entry.code == given for entry in entries):
        return given
    if not given and len(entries) == 1:
        return entries[0].code
    found = _fitting(entries, folded_words(given)) if given else []
    if len(found) == 1:
        return found[0].code
    if found:
        words = tr("„{given}“ passt auf mehrere: {titles}.", given=given, titles=_named(found))
    elif given:
        near = _near(entries, folded_words(given))
        words = tr("„{given}“ ist nicht dabei. Gemeint ist vielleicht: {titles}.", given=given, titles=_named(near))
    else:
        words = tr("Es fehlt noch: {title}. Zur Wahl: {titles}.", title=tr(option.title), titles=_named(entries))
    raise UserError(words, field=option.name)


def _fitting(entries: Sequence[Choice], wanted: str) -> list[Choice]:
    """Those of that title; else those that begin so."""
    titled = [entry for entry in entries if folded_words(entry.label) == wanted]
    return titled or [entry for entry in entries if folded_words(entry.label).startswith(wanted)]


def _near(entries: Sequence[Choice], wanted: str) -> list[Choice]:
    """Those that hold the words, else those spelled alike, else all."""
    within = [entry for entry in entries if wanted in folded_words(entry.label)]
    alike = get_close_matches(wanted, [folded_words(entry.label) for entry in entries], n=_NAMED, cutoff=0.5)
    return within or [entry for entry in entries if folded_words(entry.label) in alike] or list(entries)


def _named(entries: Sequence[Choice]) -> str:
    shown = [tr("„{title}“", title=entry.label) for entry in entries[:_NAMED]]
    return ", ".join([*shown, "…"] if len(entries) > _NAMED else shown)
