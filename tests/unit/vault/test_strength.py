# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
import gc
import math
import re
import unicodedata
from collections import Counter
from itertools import pairwise

import pytest
import zxcvbn.matching

from mendi_desktop.vault.passphrase_words import GUESSED, guessed_words, suggested_words
from mendi_desktop.vault.strength import GUESSES_A_SECOND, strength, suggest

KNOWN = ("Muster Metall GmbH", "Karla Beispiel")


@pytest.mark.parametrize(
    "passphrase",
    [
        "passwort", "Passwort1!", "hallo123", "schatzilein", "qwertz123", "1qay2wsx", "Betriebsrat", "IG Metall",
        "schalke04", "Weihnachten", "Mueller1965", "Müllermeier", "12.05.1978", "ich liebe dich", "aaaaaaaaaaaaa",
        "Sommer2026!", "Größenwahn", "Morgenstund hat Gold im Mund", "hund katze maus",
    ],
)  # fmt: skip
def test_what_germans_choose_is_called_weak(passphrase: str) -> None:
    judged = strength(passphrase)
    assert judged.weak
    assert judged.sentence.startswith(("Sehr leicht zu erraten", "Noch zu leicht zu erraten"))


@pytest.mark.parametrize("passphrase", ["K7#pq9vLx2Wm", "tropenhelm zimperlich organismus umlagen", "Kwl9 vbtr QX4p"])
def test_what_cannot_be_guessed_is_not_called_weak(passphrase: str) -> None:
    assert not strength(passphrase).weak


@pytest.mark.parametrize("spellings", ["Größenwahn groessenwahn", "Müller Mueller Muller", "schön schoen schon"])
def test_umlauts_do_not_help_in_any_spelling(spellings: str) -> None:
    """A word of n letters that no list knew would take ten to the n guesses."""
    assert all(strength(word).guesses_log10 < len(word) - 1.9 for word in spellings.split())


def test_both_ways_to_type_an_umlaut_are_judged_alike() -> None:
    assert strength(unicodedata.normalize("NFD", "Fünfmühlen am See")) == strength("Fünfmühlen am See")


@pytest.mark.parametrize("passphrase", ["Muster Metall", "mustermetall", "Muster-Metall!", "KarlaBeispiel"])
def test_what_everybody_knows_of_the_vault_does_not_help(passphrase: str) -> None:
    told, not_told = strength(passphrase, KNOWN), strength(passphrase)
    assert told.guesses_log10 < not_told.guesses_log10
    assert told.weak
    assert told.advice.startswith("Namen von Betrieb und Personen")


def test_nothing_of_passphrase_or_vault_is_kept() -> None:
    strength("Aalfang im Kehdinger Moor", ("Wzzqfabrik Unterdorf",))
    assert zxcvbn.matching.RANKED_DICTIONARIES["user_inputs"] == {}
    kept = [text for text in gc.get_objects() if isinstance(text, dict) and "wzzqfabrik" in text]
    assert kept == []


def test_gaps_between_words_count_for_little() -> None:
    tight, loose = strength("hundkatzemaus"), strength("hund - katze - maus")
    assert tight.guesses_log10 < loose.guesses_log10 < tight.guesses_log10 + 1


def test_every_word_of_the_list_is_worth_what_it_is_to_one_who_knows_the_list() -> None:
    words = suggested_words()
    for count in range(3, 7):
        judged = strength(" ".join(words[at * 1000] for at in range(1, count + 1)))
        assert judged.guesses_log10 <= count * math.log10(len(words)) + 1e-9


def test_suggestions_are_six_words_of_the_list_and_the_best_there_is() -> None:
    for _ in range(20):
        made = suggest()
        assert re.fullmatch(r"[a-z]{3,12}( [a-z]{3,12}){5}", made)
        assert strength(made, KNOWN).score == 4


def test_all_words_are_suggested_alike() -> None:
    """3000 words drawn of 7398 leave about 5000 of them unseen and repeat one hardly more than eight times."""
    seen = Counter(word for _ in range(500) for word in suggest().split())
    assert 2300 < len(seen) < 2700
    assert max(seen.values()) < 10


def test_the_list_gives_almost_thirteen_bits_a_word() -> None:
    words = suggested_words()
    assert len(set(words)) == len(words)
    assert math.log2(len(words)) > 12.85
    ordered = sorted(words)
    assert not any(after.startswith(word) for word, after in pairwise(ordered))


def test_the_score_says_what_the_time_means() -> None:
    """Scores begin at 50 seconds, 14 hours, 19 months and 1600 years of a hundred graphics cards."""
    hours = 3600.0
    begins = [50.0, 13.8 * hours, 1.58 * 8766 * hours, 1584 * 8766 * hours]
    for length in range(1, 30):
        judged = strength("kXw7pQv9zRt2mHc5nGb3jYd8fLs6ae"[:length])
        seconds = 10**judged.guesses_log10 / GUESSES_A_SECOND
        assert judged.score == sum(seconds >= begin for begin in begins)


@pytest.mark.parametrize(
    ("passphrase", "time"),
    [
        ("kXw7", "weniger als eine Minute"),
        ("kXw7pQv9", "etwa 8 Minuten"),
        ("kXw7pQv9z", "etwa eine Stunde"),
        ("kXw7pQv9zR", "etwa 14 Stunden"),
        ("kXw7pQv9zRt", "etwa 6 Tage"),
        ("kXw7pQv9zRt2", "etwa 2 Monate"),
        ("kXw7pQv9zRt2mH", "etwa 16 Jahre"),
        ("kXw7pQv9zRt2mHc5n", "mehr als tausend Jahre"),
        ("kXw7pQv9zRt2mHc5nGb3jYd8fL", "mehr als eine Million Jahre"),
    ],
)
def test_time_is_told_in_words(passphrase: str, time: str) -> None:
    assert strength(passphrase).sentence.endswith(f"mit hundert Grafikkarten {time}.")


@pytest.mark.parametrize(
    ("passphrase", "advice"),
    [
        ("qwertzuiop11", "Reihen auf der Tastatur"),
        ("Kastanie1978", "Jahre und Geburtstage"),
        ("arschloch", "Sie steht auf den Listen"),
        ("Kastanienallee", "Am meisten hilft noch ein Wort"),
        ("kXw7pQ", "Am meisten hilft Länge"),
        ("tropenhelm zimperlich organismus umlagen", "Jetzt kommt es nur darauf an"),
    ],
)
def test_advice_names_the_weakest_point(passphrase: str, advice: str) -> None:
    assert strength(passphrase).advice.startswith(advice)


@pytest.mark.parametrize("odd", ["", "   ", "-", "\udcff" * 9, "\U0001f600" * 12, "a" * 5000, " ".join("äöüß" * 500)])
def test_anything_can_be_judged(odd: str) -> None:
    judged = strength(odd, (odd,))
    assert 0 <= judged.score <= 4
    assert judged.sentence
    assert judged.advice


def test_more_characters_than_are_looked_at_do_no_harm() -> None:
    long = " ".join(suggested_words()[:4000:100])
    assert strength(long).score == 4


@pytest.mark.parametrize("name", GUESSED)
def test_the_lists_hold_words_and_nothing_else(name: str) -> None:
    words = guessed_words(name)
    assert len(words) > 500
    assert all(word == word.lower() == unicodedata.normalize("NFC", word) and len(word) >= 3 for word in words)
