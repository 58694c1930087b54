# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What holds for colleagues: aliases that can be told apart, names only with a consent. Pure functions."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Final

from mendi_desktop.core.errors import UserError
from mendi_desktop.core.folding import folded_words
from mendi_desktop.core.i18n import tr

ALIAS_LENGTH: Final = 40
NAMED: Final = "named"
STORAGE: Final = "storage"
_WIDTH: Final = {"nothing": 0, "count": 1, "topic": 2, NAMED: 3}

TREES: Final = (
    "Ahorn", "Birke", "Buche", "Eibe", "Eiche", "Erle", "Esche", "Espe", "Fichte", "Ginkgo", "Hasel", "Holunder",
    "Kastanie", "Kiefer", "Kirsche", "Linde", "Lärche", "Mispel", "Olive", "Pappel", "Platane", "Quitte", "Robinie",
    "Tanne", "Ulme", "Wacholder", "Weide", "Zeder",
)  # fmt: skip
"""Trees say nothing about a person: no initials, no gender, no department."""

_NUMBERS_PER_TREE = 20
_STRIDE = 17  # coprime to 28 trees x 20 numbers: neighbours in time get neither the same tree nor the next number


@dataclass(frozen=True, slots=True)
class ConsentFacts:
    """What the rules need of one consent."""

    purpose: str
    scope: str
    given_on: date
    withdrawn_on: date | None = None

    @property
    def in_force(self) -> bool:
        return self.withdrawn_on is None


def alias_key(alias: str) -> str:
    """What makes an alias unique: two that look or sound alike in a list are the same."""
    return folded_words(alias)


def check_alias(alias: str | None) -> None:
    if not alias or not alias_key(alias):
        raise UserError(tr("Ein Kürzel fehlt noch. Ein Baumname wie „Ahorn-7“ genügt."), field="alias")
    if len(alias) > ALIAS_LENGTH:
        raise UserError(tr("Das Kürzel ist zu lang. Bis {n} Zeichen passen.", n=ALIAS_LENGTH), field="alias")


def suggest_alias(existing: Iterable[str]) -> str:
    """A free alias like "Ahorn-7"; the same for the same set of aliases."""
    taken = {alias_key(alias) for alias in existing}
    size = len(TREES) * _NUMBERS_PER_TREE
    start = len(taken)
    for step in range(size):
        place = (start + step) * _STRIDE % size
        alias = f"{TREES[place % len(TREES)]}-{place // len(TREES) + 1}"
        if alias_key(alias) not in taken:
            return alias
    number = _NUMBERS_PER_TREE + 1
    while alias_key(f"{TREES[0]}-{number}") in taken:
        number += 1
    return f"{TREES[0]}-{number}"


def is_like_suggested(alias: str) -> bool:
    """Whether ``alias`` is a tree with a number, as :func:`suggest_alias` makes them: such a one tells of nobody."""
    tree, _, number = alias.strip().rpartition("-")
    return number.isdecimal() and alias_key(tree) in map(alias_key, TREES)


def may_be_named(consents: Iterable[ConsentFacts]) -> bool:
    """True if a consent with the scope ``named`` is in force (Art. 6 (1) a GDPR; promise 3 of the house)."""
    return any(consent.scope == NAMED and consent.in_force for consent in consents)


def counting_scope(consents: Iterable[ConsentFacts]) -> str:
    """How far talks of a colleague count: the scope of the last storage consent in force, else ``topic``.

    Without any consent a talk is kept under an alias and counts like an anonymous one (handbook 5.2, Art. 6). Of two
    consents of one day the narrower one holds.
    """
    storing = [consent for consent in consents if consent.purpose == STORAGE and consent.in_force]
    if not storing:
        return "topic"
    return max(storing, key=lambda consent: (consent.given_on, -_WIDTH.get(consent.scope, 0))).scope


def check_naming(name: str | None, contact: str | None, *, allowed: bool) -> None:
    """A name or contact is only kept with a consent."""
    if (name or contact) and not allowed:
        raise UserError(
            tr("Ein Name oder Kontakt braucht eine Freigabe „mit Namen“. Bitte zuerst die Freigabe festhalten."),
            field="name" if name else "contact",
        )


def check_given_on(given_on: date, today: date) -> None:
    if given_on > today:
        raise UserError(tr("Eine Freigabe kann nicht in der Zukunft liegen. Bitte das Datum prüfen."), field="given_on")


def check_withdrawn_on(withdrawn_on: date, given_on: date, today: date) -> None:
    if withdrawn_on < given_on:
        raise UserError(tr("Der Widerruf liegt vor der Freigabe. Bitte das Datum prüfen."), field="withdrawn_on")
    if withdrawn_on > today:
        raise UserError(tr("Ein Widerruf gilt ab heute oder früher. Bitte das Datum prüfen."), field="withdrawn_on")
