# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Handing out reports: the same wish is the same report for ever, and the list of what left the house never lies."""

from collections.abc import Iterator
from datetime import date, timedelta

import pytest

from mendi_desktop.core.gender_style import COLON, STAR
from mendi_desktop.core.i18n import SOURCE_LANGUAGE, use_gender_style, use_language
from mendi_desktop.core.resources import resource
from mendi_desktop.features.consultations.reports import ASSEMBLY, WORKS_COUNCIL
from mendi_desktop.features.issuing import Format, prepare_report
from mendi_desktop.reports.ledger import EnterReport
from mendi_desktop.reports.options import parse_options
from mendi_desktop.reports.period import Period
from mendi_desktop.storage.options import SetVaultOptions, VaultOptions
from mendi_desktop.vault.session import Vault
from tests.support.printed import figures, hand_out, handed_out, rows_of
from tests.support.vaults import TODAY, add_colleague, record_talk
from tests.support.workplace import fill

SUMMER = {"period": "2026-Q3"}
FORMS: tuple[Format, ...] = ("pdf", "html", "json")


@pytest.fixture
def english() -> Iterator[None]:
    use_language("en", resource("i18n"))
    yield
    use_language(SOURCE_LANGUAGE, resource("i18n"))


@pytest.mark.parametrize("form", FORMS)
def test_the_same_wish_is_the_same_file_whatever_happened_since(summer: Vault, form: Format) -> None:
    given = {**SUMMER, "units": "ja", "suggestions": "Eine Stunde im Monat während der Arbeitszeit."}
    first = hand_out(summer, given, form=form)
    for number in range(20):  # twenty new persons, also in departments that were not there before
        person = add_colleague(summer, f"Neuntöter-{number}", org_unit=f"Halle {number % 2}")
        record_talk(summer, date(2026, 8, 4), colleague_id=person, concerns=("language",), minutes=60)
    hand_out(summer, SUMMER, kind=ASSEMBLY)
    hand_out(summer, {"period": "2026"}, form=form)
    summer.execute(SetVaultOptions(options=VaultOptions(mentor="Erika Muster", workplace_kind="public_office")))
    again = hand_out(summer, given, form=form, today=TODAY + timedelta(days=50))
    assert (again.number, again.data) == (first.number, first.data)
    assert first.number == "2026-01"


def test_a_report_is_worded_in_the_style_that_was_chosen_and_stays_as_it_was(summer: Vault) -> None:
    with_star = hand_out(summer, SUMMER, form="html")
    try:
        use_gender_style(COLON)
        with_colon = hand_out(summer, SUMMER, form="html")
    finally:
        use_gender_style(STAR)
    assert "Schutz der Kolleg*innen" in with_star.data.decode()
    assert "Schutz der Kolleg:innen" in with_colon.data.decode()
    assert with_colon.number != with_star.number, "other words are another file"
    again = hand_out(summer, SUMMER, form="html")
    assert (again.number, again.data) == (with_star.number, with_star.data)


def test_all_three_forms_share_the_number(summer: Vault) -> None:
    assert {hand_out(summer, SUMMER, form=form).number for form in FORMS} == {"2026-01"}
    (entry,) = handed_out(summer)
    assert (entry.kind, entry.period, entry.made_on) == ("works-council", Period.quarter(2026, 3), TODAY)


@pytest.mark.parametrize(
    "other", [{"groups": "nein"}, {"law": "nein"}, {"units": "ja"}, {"suggestions": "Mehr Licht!"}, {"period": "2026"}]
)
def test_another_wish_is_another_number(summer: Vault, other: dict[str, str]) -> None:
    assert hand_out(summer, SUMMER).number == "2026-01"
    assert hand_out(summer, {**SUMMER, **other}).number == "2026-02"
    assert hand_out(summer, SUMMER).number == "2026-01"


def test_an_english_report_is_another_one_with_the_same_figures(summer: Vault, english: None) -> None:
    in_english = figures(hand_out(summer, SUMMER))
    use_language(SOURCE_LANGUAGE, resource("i18n"))
    in_german = figures(hand_out(summer, SUMMER))
    assert (in_english["number"], in_german["number"]) == ("2026-01", "2026-02")
    assert "Funding" in str(in_english["tables"])
    assert "Finanzierung, Förderung" in str(in_german["tables"])
    for table in in_german["tables"]:
        assert rows_of(in_english, table["id"]) == rows_of(in_german, table["id"])


def test_numbers_go_on_after_ninety_nine_and_begin_anew_each_year(summer: Vault) -> None:
    for number in range(99):
        _enter(summer, f"2026-{number + 1:02}")
    assert hand_out(summer, SUMMER).number == "2026-100"
    assert hand_out(summer, {"period": "2026"}).number == "2026-101"
    assert hand_out(summer, {"period": "2026", "law": "nein"}, today=date(2027, 1, 4)).number == "2027-01"


def _enter(vault: Vault, number: str) -> None:
    vault.execute(
        EnterReport(
            number=number,
            kind="probe",
            period=Period.quarter(2026, 1),
            recipient="",
            options={},
            figures="",
            keep="",
            content=b"",
            made_on=TODAY,
        )
    )


def test_a_look_at_a_report_spends_no_number(summer: Vault) -> None:
    for _ in range(3):
        prepared = prepare_report(summer, WORKS_COUNCIL, parse_options(WORKS_COUNCIL.options, SUMMER), TODAY)
        assert (prepared.number, prepared.is_known) == ("2026-01", False)
    assert handed_out(summer) == []


def test_a_report_cannot_be_taken_back_by_undo(summer: Vault) -> None:
    hand_out(summer, SUMMER)
    summer.unit.undo()  # the last talk, not the report
    assert [row.number for row in handed_out(summer)] == ["2026-01"]


def test_a_report_without_numbers_does_not_stand_in_the_way(vault: Vault) -> None:
    first = figures(hand_out(vault, SUMMER))
    assert rows_of(first, "key_figures")["persons"] == [None]
    assert hand_out(vault, SUMMER).number == first["number"] == "2026-01"
    fill(vault)
    later = figures(hand_out(vault, SUMMER))
    assert later["number"] == "2026-02"
    assert rows_of(later, "key_figures")["persons"] == [30]
