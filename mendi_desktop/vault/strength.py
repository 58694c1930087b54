# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""How long a passphrase would hold somebody off who has the file, and a proposal for a good one.

The number of guesses is estimated by zxcvbn (Wheeler, "zxcvbn: Low-Budget Password Strength Estimation", USENIX
Security 2016), which knows words, names, dates, keyboard runs and their variations; here with German lists.

Guesses become time by the cost of one: Argon2id with our parameters (3 passes over 64 MiB) moves (3t - 1) times its
memory, 8 x 64 MiB = 0.54 GB, and a graphics card of 2024 moves about 1000 GB/s, so it makes no more than 2000 guesses a
second (reckoned as in https://tobtu.com/minimum-password-settings). The office PC that opens the vault makes three. We
judge against a hundred such cards, which anybody can rent.
"""

import math
import re
import secrets
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any, Final

from mendi_desktop.core.i18n import QT_TR_NOOP, plural, tr
from mendi_desktop.vault.keys import composed
from mendi_desktop.vault.passphrase_words import GUESSED, guessed_words, spelled, suggested_words

GUESSES_A_SECOND: Final = 200_000
SUGGESTED_WORDS: Final = 6
WEAK: Final = 2
"""Scores below this are for those who were told and want it all the same."""

_CONSIDERED: Final = 72
"""Characters that are looked at. More make a passphrase only better, and the search takes longer."""
_CONSIDERED_OF_SIGNS: Final = 20
"""The same where many signs could stand for letters: each doubles the search, and so many are strong anyway."""
_LETTERLIKE: Final = frozenset("4@8({[<3691!|70$5+%2")
_GAPS: Final = re.compile(r"[\s\-_.,;:+/]+")
_GAP_GUESSES: Final = math.log10(4)
"""Who guesses words tries them without gap, with blanks, hyphens, full stops."""
_STEPS: Final = (7, 10, 13, 16)
"""From how many guesses (as power of ten) each score begins: 50 seconds, 14 hours, 19 months, 1600 years."""

_JUDGEMENTS: Final = (
    QT_TR_NOOP("Sehr leicht zu erraten: Wer die Datei hat, braucht mit hundert Grafikkarten {time}."),
    QT_TR_NOOP("Noch zu leicht zu erraten: Wer die Datei hat, braucht mit hundert Grafikkarten {time}."),
    QT_TR_NOOP("Brauchbar: Wer die Datei hat, braucht mit hundert Grafikkarten {time}."),
    QT_TR_NOOP("Gut: Wer die Datei hat, braucht mit hundert Grafikkarten {time}."),
    QT_TR_NOOP("Sehr gut: Wer die Datei hat, braucht mit hundert Grafikkarten {time}."),
)
_KEEP: Final = QT_TR_NOOP("Jetzt kommt es nur darauf an, sie zu behalten; ein bekannter Satz sollte sie nicht sein.")
_KNOWN: Final = QT_TR_NOOP(
    "Namen von Betrieb und Personen werden zuerst probiert; besser sind Wörter ohne jeden Bezug."
)
_RUNS: Final = QT_TR_NOOP(
    "Reihen auf der Tastatur und Wiederholungen helfen kaum; besser sind mehrere zufällige Wörter."
)
_DATES: Final = QT_TR_NOOP("Jahre und Geburtstage sind schnell durchprobiert; ein weiteres zufälliges Wort hilft mehr.")
_LISTED: Final = QT_TR_NOOP(
    "Sie steht auf den Listen, die zuerst probiert werden; besser sind mehrere zufällige Wörter."
)
_WORDS: Final = QT_TR_NOOP("Am meisten hilft noch ein Wort, das mit den anderen nichts zu tun hat.")
_SHORT: Final = QT_TR_NOOP("Am meisten hilft Länge: Sechs zufällige Wörter sind stark und leicht zu merken.")
_AGES: Final = ((1_000_000, QT_TR_NOOP("mehr als eine Million Jahre")), (1000, QT_TR_NOOP("mehr als tausend Jahre")))
_UNITS: Final = (
    (365.25 * 86400, QT_TR_NOOP("etwa ein Jahr"), QT_TR_NOOP("etwa {n} Jahre")),
    (30.44 * 86400, QT_TR_NOOP("etwa einen Monat"), QT_TR_NOOP("etwa {n} Monate")),
    (86400, QT_TR_NOOP("etwa einen Tag"), QT_TR_NOOP("etwa {n} Tage")),
    (3600, QT_TR_NOOP("etwa eine Stunde"), QT_TR_NOOP("etwa {n} Stunden")),
    (60, QT_TR_NOOP("etwa eine Minute"), QT_TR_NOOP("etwa {n} Minuten")),
)


@dataclass(frozen=True, slots=True)
class Strength:
    """``score`` from 0 to 4, ``guesses_log10`` as power of ten; one sentence of judgement and one of advice."""

    score: int
    guesses_log10: float
    sentence: str
    advice: str

    @property
    def weak(self) -> bool:
        return self.score < WEAK


def strength(passphrase: str, words: Sequence[str] = ()) -> Strength:
    """Judge ``passphrase``; ``words`` are what others know or guess: title, mentor, workplace.

    Takes a few milliseconds, at the first call a third of a second for the word lists. Nothing of either is kept.
    """
    guesses, parts = _likeliest(composed(passphrase), _told(words))
    score = sum(guesses >= step for step in _STEPS)
    return Strength(score, guesses, tr(_JUDGEMENTS[score], time=_time(guesses)), _advice(score, parts))


def suggest() -> str:
    """Six random words of a list of 7398: 77 bits, 10^23 passphrases (Reinhold's diceware; ``secrets`` is the dice)."""
    words = suggested_words()
    return " ".join(secrets.choice(words) for _ in range(SUGGESTED_WORDS))


def _likeliest(passphrase: str, known: list[str]) -> tuple[float, list[dict[str, Any]]]:
    """The fewest guesses (as power of ten) that some way of guessing needs, and the parts it guesses.

    zxcvbn alone would take every gap between words for something to be guessed.
    """
    whole = _estimate(passphrase, known)
    tight = _GAPS.sub("", passphrase)
    if tight == passphrase:
        return whole
    guesses, parts = _estimate(tight, known)
    return min(whole, (guesses + _GAP_GUESSES, parts), (_as_suggested(passphrase), parts), key=lambda way: way[0])


def _as_suggested(passphrase: str) -> float:
    """Guesses for one who knows our list and that it was used; infinitely many if a word is not from it."""
    typed = [word for word in _GAPS.split(passphrase.lower()) if word]
    listed = frozenset(suggested_words()).issuperset(typed)
    return len(typed) * math.log10(len(suggested_words())) if listed else math.inf


def _estimate(passphrase: str, known: list[str]) -> tuple[float, list[dict[str, Any]]]:
    many_signs = len(_LETTERLIKE.intersection(passphrase)) > 4
    considered = passphrase[: _CONSIDERED_OF_SIGNS if many_signs else _CONSIDERED]
    if not considered:
        return 0.0, []
    estimator = _estimator()
    try:
        found = estimator(considered, user_inputs=known)
    finally:
        estimator("-")  # zxcvbn keeps the inputs of its last call: names of the vault must not stay in memory
    return math.log10(found["guesses"]), found["sequence"]


@cache
def _estimator() -> Any:
    from zxcvbn import zxcvbn
    from zxcvbn.matching import add_frequency_lists

    add_frequency_lists({f"german_{name}": guessed_words(name) for name in GUESSED})
    return zxcvbn


def _told(words: Sequence[str]) -> list[str]:
    """Each text as a whole, without gaps, and its parts."""
    texts = [composed(text) for text in words if text.strip()]
    parts = [part for text in texts for part in re.split(r"\W+", text) if len(part) > 2]
    return list(spelled([*(_GAPS.sub("", text) for text in texts), *texts, *parts]))


def _time(guesses: float) -> str:
    seconds = 10 ** min(guesses, 30) / GUESSES_A_SECOND
    for years, words in _AGES:
        if seconds >= years * _UNITS[0][0]:
            return tr(words)
    for unit, one, many in _UNITS:
        if seconds >= unit:
            return plural(round(seconds / unit), one, many)
    return tr("weniger als eine Minute")


def _advice(score: int, parts: Sequence[dict[str, Any]]) -> str:
    """What would help most, by the weakest thing that was found."""
    if score > WEAK:
        return tr(_KEEP)
    return tr(next(advice for fits, advice in _weaknesses(parts) if fits))


def _weaknesses(parts: Sequence[dict[str, Any]]) -> Iterator[tuple[bool, str]]:
    patterns = {part["pattern"] for part in parts}
    lists = {part.get("dictionary_name", "") for part in parts}
    yield "user_inputs" in lists, _KNOWN
    yield bool(patterns & {"spatial", "sequence", "repeat"}), _RUNS
    yield any(_is_date(part) for part in parts), _DATES
    yield len(parts) == 1 and bool(lists & {"passwords", "german_everyday"}), _LISTED
    yield "dictionary" in patterns, _WORDS
    yield True, _SHORT


def _is_date(part: dict[str, Any]) -> bool:
    return part["pattern"] in ("date", "regex") or re.fullmatch(r"(19|20)\d\d", part["token"]) is not None
