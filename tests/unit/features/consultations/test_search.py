# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings, strategies

from mendi_desktop.features.consultations.commands import ChangeConsultation
from mendi_desktop.features.consultations.queries import ConsultationFilter, consultation_ids
from mendi_desktop.features.consultations.queries.search import search_words
from mendi_desktop.features.consultations.talk import ReferralInput
from mendi_desktop.vault.session import Vault
from tests.support.vaults import NAMED, YESTERDAY, add_colleague, record_talk

RECORD = "Frau Müller fragt nach dem Berufsabschluss und der Straßenbahn, 50 % Teilzeit."


def found(vault: Vault, text: str) -> int:
    return len(vault.read(consultation_ids, ConsultationFilter(text=text)))


@pytest.mark.parametrize(
    "text",
    ["abschluss", "ABSCHLUSS", "Berufsabschluss", "müller", "Mueller", "muller", "strassenbahn", "Straßen", "STRASSE"],
)
def test_words_are_found_inside_words_and_in_any_spelling(vault: Vault, text: str) -> None:
    record_talk(vault, record=RECORD)
    record_talk(vault, record="Etwas anderes")
    assert found(vault, text) == 1


@pytest.mark.parametrize("field", ["record", "starting_point", "strengths", "goals"])
def test_every_text_of_the_record_is_searched(vault: Vault, field: str) -> None:
    record_talk(vault, YESTERDAY, **{field: "Kranführerschein"})
    assert found(vault, "kranführer") == 1


def test_all_words_must_be_found_wherever_they_are(vault: Vault) -> None:
    ahorn = add_colleague(vault, "Ahorn-7", org_unit="Gießerei")
    record_talk(vault, colleague_id=ahorn, concerns=("certificate",), record="Samstags wäre gut.")
    record_talk(vault, colleague_id=ahorn)
    assert found(vault, "ahorn") == 2
    assert found(vault, "ahorn samstag stapler giesserei tür") == 1
    assert found(vault, "ahorn samstag deutsch") == 0


@pytest.mark.parametrize(
    ("fields", "text"),
    [
        ({"concerns": ("vocational_degree",)}, "abschluss"),
        ({"barriers": ("shift_schedule",)}, "dienstplan"),
        ({"target_groups": ("shift_work",)}, "Schichtarbeit"),
        ({"funding_checked": ("afbg",)}, "bafög"),
        ({"participants": ("works_council",)}, "personalrat"),
        ({"channel": "works_meeting"}, "Betriebsversammlung"),
        ({"place": "canteen"}, "teeküche"),
        ({"initiative": "notice"}, "aushang"),
        ({"outcome": "course_started"}, "begonnen"),
        ({"contact_kind": "office_hour"}, "sprechstunde"),
        ({"referrals": (ReferralInput(target="adult_education_centre"),)}, "volkshochschule"),
        ({"org_unit": "Härterei"}, "haerterei"),
    ],
)
def test_labels_are_searched_too(vault: Vault, fields: dict[str, Any], text: str) -> None:
    record_talk(vault, YESTERDAY, **fields)
    record_talk(vault)
    assert found(vault, text) == 1


@pytest.mark.parametrize(("text", "hits"), [("KI", 1), ("k", 1), ("7", 1), ("rn", 1), ("z", 0), ("mp", 0)])
def test_short_words_are_looked_for_in_labels_and_aliases(vault: Vault, text: str, hits: int) -> None:
    record_talk(vault, colleague_id=add_colleague(vault, "Ahorn-7"), concerns=("digital",))
    assert found(vault, text) == hits


def test_a_name_on_record_is_found(vault: Vault) -> None:
    record_talk(vault, colleague_id=add_colleague(vault, name="Jürgen Beispiel", consent=NAMED))
    assert found(vault, "juergen") == 1


def test_private_notes_cannot_be_searched(vault: Vault) -> None:
    record_talk(vault, record="Möchte den Staplerschein.", private_note="Wirkte erleichtert.")
    assert found(vault, "erleichtert") == 0


def test_the_index_follows_changes(vault: Vault) -> None:
    talk = record_talk(vault, record="Staplerschein")
    vault.execute(
        ChangeConsultation(
            consultation_id=talk, held_on=YESTERDAY, minutes=5, contact_kind="short_answer", record="Kranschein"
        )
    )
    assert (found(vault, "staplerschein"), found(vault, "kranschein")) == (0, 1)
    vault.unit.undo()
    assert (found(vault, "staplerschein"), found(vault, "kranschein")) == (1, 0)


@pytest.mark.parametrize(
    "text",
    [
        '"',
        '""',
        'a"b"c',
        "abc*",
        "-abc",
        "NEAR(abc def)",
        "abc AND OR NOT",
        "body:abc",
        "^abc",
        "{abc}",
        "'; DROP TABLE colleague; --",
        "%",
        "_",
        "%%%",
        "\\",
        "a\x00bc",
        "\ud83d\ud83d\ud83d",
        "x" * 10_000,
        "abc " * 2_500,
        "ß" * 10_000,
        "🙂🙂🙂",
        "\u0301\u0301\u0301",
        "()[]{}<>|&!?",
    ],
)
def test_nothing_that_can_be_typed_breaks_the_search(vault: Vault, text: str) -> None:
    record_talk(vault, record=RECORD, concerns=("digital",), colleague_id=add_colleague(vault, org_unit="Lager"))
    assert found(vault, text) in (0, 1)


@settings(deadline=None, max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=strategies.text(max_size=60) | strategies.text(alphabet='"*-()^:ab+ ', max_size=30))
def test_no_text_at_all_breaks_the_search(vault: Vault, text: str) -> None:
    if found(vault, "") == 0:
        record_talk(vault, record=RECORD)
    assert found(vault, text) in (0, 1)


def test_signs_are_letters_like_any_others(vault: Vault) -> None:
    record_talk(vault, record='Er sagte "nur nicht NEAR(er" und 100% *oder* nichts')
    record_talk(vault, record="nichts dergleichen, und oder 100 nah")
    assert [found(vault, text) for text in ('"nur', "NEAR(er", "100%", "*oder*")] == [1, 1, 1, 1]


def test_a_search_of_blanks_shows_everything(vault: Vault) -> None:
    record_talk(vault)
    assert found(vault, " \t\u3000") == 1


def test_words_are_cut_to_what_can_be_looked_for() -> None:
    assert search_words("eins  zwei eins") == ["eins", "zwei"]
    assert search_words("x" * 10_000) == ["x" * 80]
    assert len(search_words(" ".join(map(str, range(100, 1000))))) == 12
