# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What is doubtful is said, and nobody becomes somebody else."""

from datetime import date
from uuid import UUID

import pytest

from mendi_desktop.features.consultations.quick_text import Known, Person, QuickReading, read_line, values
from mendi_desktop.features.workdays import Workdays

TODAY = date(2026, 11, 25)


def read(text: str, *aliases: str, region: str = "") -> QuickReading:
    people = [Person(UUID(int=n), alias) for n, alias in enumerate(aliases or ("Ahorn-7",), 1)]
    return read_line(text, TODAY, Known(people, ["Montage"], Workdays(region)))


def whom(reading: QuickReading) -> str | None:
    return reading.person.value.alias if reading.person else None


@pytest.mark.parametrize("typed", ["Ahorn-7", "ahorn 7", "AHORN7", "(Ahorn-7)", "Ahorn-7:", "mit Ahorn-7."])
def test_an_alias_is_found_in_every_tolerant_writing(typed: str) -> None:
    assert whom(read(f"{typed} 20 min Flur")) == "Ahorn-7"


@pytest.mark.parametrize("typed", ["Ahorn-77", "Ahorn-8", "Ahorn", "Ahron-7", "Ahorn 7 min", "Ahorn, 7 Leute"])
def test_what_is_not_the_alias_is_nobody(typed: str) -> None:
    assert whom(read(f"{typed} Flur", "Ahorn-7")) is None


def test_two_people_in_a_line_are_left_to_the_reader() -> None:
    reading = read("Ahorn-7 und Birke-3 20 min", "Ahorn-7", "Birke-3")

    assert whom(reading) is None
    assert "Ahorn-7, Birke-3" in reading.doubts[0]
    assert "Ahorn-7" in reading.record


def test_a_number_behind_a_shorter_alias_is_not_the_longer_one() -> None:
    reading = read("Weide 15 Flur", "Weide", "Weide-15")

    assert whom(reading) in (None, "Weide")


@pytest.mark.parametrize("alias", ["Flur", "Do", "7", "mit"])
def test_an_alias_that_is_a_word_of_the_field_is_never_taken(alias: str) -> None:
    assert whom(read(f"20 min {alias} Kosten", alias)) is None


@pytest.mark.parametrize(("line", "alias"), [("kurz im Flur 3 min", "Kurz"), ("Kurs im Sommer, 30 min", "Sommer")])
def test_a_word_of_every_sentence_is_nobody_though_somebody_is_called_so(line: str, alias: str) -> None:
    reading = read(line, alias)

    assert whom(reading) is None
    assert "kann ein Kürzel sein" in reading.doubts[0]


def test_somebody_called_like_a_season_is_found_where_the_name_stands_alone() -> None:
    assert whom(read("Sommer 30 min Büro", "Sommer")) == "Sommer"


def test_a_word_of_every_sentence_does_not_stand_in_the_way_of_somebody() -> None:
    assert whom(read("kurz mit Birke-3 am Spind, 3 min", "Birke-3", "Kurz")) == "Birke-3"


def test_a_new_alias_is_told_with_what_is_like_it() -> None:
    reading = read("Ahron-7 20 min Flur")

    assert reading.new_alias is not None
    assert reading.new_alias.value == "Ahron-7"
    assert any("Ahorn-7" in doubt for doubt in reading.doubts)


def test_shift_is_a_barrier_and_shift_work_a_target_group() -> None:
    reading = read("Ahorn-7 Schicht 20 min Schichtarbeit")

    assert values(reading.barriers) == ("shift_schedule",)
    assert values(reading.target_groups) == ("shift_work",)


def test_what_may_mean_two_things_stays_in_the_text_and_is_said() -> None:
    reading = read("Ahorn-7 20 min keine Zeit")

    assert reading.barriers == ()
    assert reading.record == "keine Zeit"
    assert "keine Zeit (Arbeit)" in reading.doubts[0]


def test_what_is_denied_is_not_taken() -> None:
    reading = read("Ahorn-7 20 min nicht zu teuer")

    assert reading.barriers == ()
    assert reading.doubts


def test_two_things_with_a_comma_between_them_are_not_one_word() -> None:
    assert set(values(read("Ahorn-7 20 min Meister, BAföG").concerns)) == {"promotion", "funding"}
    assert values(read("Ahorn-7 20 min Meister-BAföG").concerns) == ("funding",)


def test_a_typing_error_is_read_and_said() -> None:
    reading = read("Ahorn-7 20 min Telfon")

    assert reading.channel is not None
    assert "Telfon" in reading.doubts[0]


def test_a_bare_number_is_taken_for_minutes_and_said_but_not_beside_a_group() -> None:
    assert read("Ahorn-7 20 Flur").minutes is not None
    assert read("Ahorn-7 20 Flur").doubts == ("„20“ ist als 20 Minuten gelesen.",)
    assert read("Infostand 40").minutes is None
    assert read("Infostand 40").head_count is None


def test_a_counted_follow_up_falls_on_a_working_day_and_a_named_one_stays_where_it_is() -> None:
    """6 January is a holiday in Bayern: 42 days after 25 November."""
    counted, named = read("Ahorn-7 WV in 6 Wochen", region="by"), read("Ahorn-7 WV 6.1.", region="by")

    assert counted.follow_up_on is not None
    assert counted.follow_up_on.value == date(2027, 1, 7)
    assert named.follow_up_on is not None
    assert named.follow_up_on.value == date(2027, 1, 6)
    assert "freier Tag" in named.doubts[0]


def test_each_field_says_the_words_it_comes_from() -> None:
    reading = read("gestern 15 min im Flur mit Ahorn-7 wegen Kosten, Kurs im Mai")

    assert reading.place is not None
    assert reading.place.words(reading.text) == "im Flur"
    assert reading.person is not None
    assert reading.person.words(reading.text) == "mit Ahorn-7"
    assert reading.barriers[0].words(reading.text) == "wegen Kosten"
    assert reading.record == "Kurs im Mai"


def test_what_is_to_be_done_is_a_step_with_its_day_and_who_does_it() -> None:
    mine, theirs = read("Montag BA anrufen Do, Ahorn-7 20 min").step, read("Ahorn-7 ruft Fr an").step

    assert mine is not None
    assert theirs is not None
    assert (mine.value.text, mine.value.responsible, mine.value.due_on) == ("BA anrufen", "mentor", date(2026, 11, 26))
    assert (theirs.value.text, theirs.value.responsible) == ("ruft an", "colleague")


def test_english_lines_are_understood_too() -> None:
    reading = read("yesterday Ahorn-7 phone 20 min funding, call back in 2 weeks")

    assert reading.held_on is not None
    assert reading.step is not None
    assert (reading.held_on.value, reading.step.value.due_on) == (date(2026, 11, 24), date(2026, 12, 9))
