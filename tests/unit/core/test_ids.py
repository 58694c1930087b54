# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
import re
import time
from itertools import count
from uuid import RFC_4122, UUID

from mendi_desktop.core.ids import ids_from, new_id, uuid7


def test_the_example_of_the_standard() -> None:
    # RFC 9562, appendix A.6: 0x017F22E279B0 ms, rand_a 0xCC3, rand_b 0x18C4DC0C0C07398F
    entropy = 0xCC3 << 62 | 0x18C4DC0C0C07398F
    assert uuid7(0x017F22E279B0, entropy) == UUID("017f22e2-79b0-7cc3-98c4-dc0c0c07398f")


def test_version_and_variant_stand_whatever_the_entropy_is() -> None:
    for entropy in (0, (1 << 74) - 1, 1 << 73, 1 << 62, (1 << 62) - 1):
        made = uuid7(1, entropy)
        assert made.version == 7
        assert made.variant == RFC_4122
        assert re.fullmatch(r"00000000-0001-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}", str(made))


def test_later_ids_sort_later_as_numbers_bytes_and_text() -> None:
    low, high = uuid7(1000, (1 << 74) - 1), uuid7(1001, 0)
    assert low < high
    assert low.bytes < high.bytes
    assert str(low) < str(high)


def test_a_fresh_id_carries_the_present_moment_and_never_repeats() -> None:
    before = time.time_ns() // 1_000_000
    made = [new_id() for _ in range(1000)]
    after = time.time_ns() // 1_000_000
    assert len(set(made)) == 1000
    assert made == sorted(made), "what was entered later comes later, within a millisecond, too"
    assert all(before <= one.int >> 80 <= after for one in made)


def test_a_seeded_source_gives_the_same_ids_and_only_inside_its_block() -> None:
    def seeded() -> list[UUID]:
        seed = count(7)
        with ids_from(lambda: uuid7(5, next(seed))):
            return [new_id() for _ in range(3)]

    assert seeded() == seeded()
    assert new_id().int >> 80 > 5


def test_the_source_is_given_back_after_an_error() -> None:
    fixed = uuid7(5, 1)
    try:
        with ids_from(lambda: fixed):
            raise LookupError
    except LookupError:
        pass
    assert new_id() != fixed
