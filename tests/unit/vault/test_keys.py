# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
import unicodedata

from argon2.low_level import Type, hash_secret_raw

from mendi_desktop.vault.keys import PARAMETERS, KeyParameters, derive_key
from tests.support.vault_files import CHEAP, SALT


def test_the_cost_is_at_least_what_the_standard_recommends() -> None:
    # RFC 9106, section 4, second recommended option
    newest = PARAMETERS[0]
    assert (newest.time_cost, newest.memory_kib, newest.parallelism) >= (3, 64 * 1024, 4)
    key = derive_key("Sommerfest am See", SALT)
    assert key == hash_secret_raw(b"Sommerfest am See", SALT, 3, 65536, 4, 32, Type.ID)


def test_every_part_of_the_input_makes_another_key() -> None:
    made = {
        derive_key("Sommerfest", SALT, CHEAP),
        derive_key("sommerfest", SALT, CHEAP),
        derive_key("Sommerfest ", SALT, CHEAP),
        derive_key("Sommerfest", SALT[::-1], CHEAP),
        derive_key("Sommerfest", SALT, KeyParameters(2, 64, 1)),
        derive_key("", SALT, CHEAP),
    }
    assert len(made) == 6
    assert {len(key) for key in made} == {32}


def test_composed_and_decomposed_letters_make_the_same_key() -> None:
    composed = "Größe über alles"
    assert unicodedata.normalize("NFD", composed) != composed
    assert derive_key(unicodedata.normalize("NFD", composed), SALT, CHEAP) == derive_key(composed, SALT, CHEAP)


def test_bytes_that_are_no_text_still_make_a_key() -> None:
    assert derive_key("Sommer\udcff", SALT, CHEAP) != derive_key("Sommer\udcfe", SALT, CHEAP)
