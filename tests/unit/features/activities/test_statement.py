# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The statement of hours: exact to the minute, and not a word of anybody."""

import re
from collections import Counter
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pypdfium2
import pytest
from sqlalchemy import String, text, update
from sqlalchemy.orm import Session

from mendi_desktop.core.errors import UserError
from mendi_desktop.features.activities.commands import AddMentorShare
from mendi_desktop.features.activities.reports import STATEMENT
from mendi_desktop.features.activities.reports.lines import stretches
from mendi_desktop.features.issuing import issue_report, prepare_report, rendered
from mendi_desktop.features.network.commands import AddEvent
from mendi_desktop.reports.document import Block, Document, TextTable
from mendi_desktop.reports.period import Period, parse_period
from mendi_desktop.storage.base import Base
from mendi_desktop.vault.session import Vault
from tests.support.canaries import CANARIES
from tests.support.pdf import assert_archival
from tests.support.vaults import NAMED, TODAY, add_colleague, open_copy, record_talk
from tests.unit.features.activities.examples import add_activity, agree
from tests.unit.features.command_examples import FULL

AUTUMN = parse_period("2026-09-03..2026-11-22", "period")
_KEPT = {"vault_option", "report_ledger", "safekeeping"}
"""Tables that do not tell of people: the statement names mentor and workplace as the settings say them."""


@pytest.fixture(scope="module")
def autumn_file(tmp_path_factory: pytest.TempPathFactory, empty_vault_file: Path) -> Path:
    """Talks, activities and events of a quarter of a year, on several bases; written once."""
    vault = open_copy(empty_vault_file, tmp_path_factory.mktemp("herbst") / "herbst.mendi")
    agree(vault, "2026-08", 900, "works_council_duty")
    agree(vault, "2026-11", 900)
    linde = add_colleague(vault, "Linde-3", org_unit="Montage", name="Bea Beispiel", consent=NAMED)
    day, number = AUTUMN.first, 0
    while day <= AUTUMN.last:
        record_talk(vault, day, **{**FULL, "minutes": 10 + number % 35, "colleague_id": linde, "follow_up_on": None})
        if number % 3 == 0:
            record_talk(vault, day, minutes=35, contact_kind="info_event")
            add_activity(vault, day, 20 + number, kind="research", role="adviser", note="Über Linde-3 nachgelesen")
            add_activity(vault, day, 15, kind="survey", time_basis="leisure", note="Beratung Montage")
        if number % 7 == 0:
            vault.execute(AddEvent(title="Treffen mit Bea", kind="networking_meeting", starts_on=day, minutes=200))
        day, number = day + timedelta(days=2), number + 1
    vault.execute(AddMentorShare(mentor="Max Muster", roles=("networker",), note="Vertretung"))
    record_talk(vault, AUTUMN.last, minutes=500, draft=True)
    vault.close()
    return vault.path


@pytest.fixture
def autumn(tmp_path: Path, autumn_file: Path) -> Iterator[Vault]:
    opened = open_copy(autumn_file, tmp_path / "herbst.mendi")
    yield opened
    opened.close()


def statement(vault: Vault, talks: str = "week", period: Period = AUTUMN) -> Document:
    return prepare_report(vault, STATEMENT, {"period": period, "talks": talks}, TODAY).document


def tables(document: Document) -> list[TextTable]:
    return [block for block in document.blocks if isinstance(block, TextTable)]


def minutes(shown: object) -> int:
    hours, rest = str(shown).split(":")
    return int(hours) * 60 + int(rest)


def by_plain_sql(vault: Vault) -> Counter[str]:
    """Minutes of each day, told by the tables alone."""
    query = """
        SELECT held_on, minutes FROM consultation WHERE NOT draft
        UNION ALL SELECT done_on, minutes FROM activity
        UNION ALL SELECT starts_on, minutes FROM event WHERE attended AND minutes IS NOT NULL"""
    sums: Counter[str] = Counter()

    def read(session: Session) -> None:
        for day, some in session.execute(text(query)):
            sums[day] += some

    vault.read(read)
    return sums


@pytest.mark.parametrize("talks", ["day", "week", "month"])
def test_sums_are_exact_to_the_minute(autumn: Vault, talks: str) -> None:
    days = by_plain_sql(autumn)
    *months, by_basis = tables(statement(autumn, talks))
    assert minutes(by_basis.rows[-1][1]) == sum(days.values())
    assert sum(minutes(row[1]) for row in by_basis.rows[:-1]) == sum(days.values())
    assert len(months) == 3
    for table, month in zip(months, ("2026-09", "2026-10", "2026-11"), strict=True):
        expected = sum(some for day, some in days.items() if day.startswith(month))
        assert minutes(table.rows[-1][3]) == expected
        assert sum(minutes(row[3]) for row in table.rows[:-1]) == expected


def test_by_the_day_every_day_has_its_sum(autumn: Vault) -> None:
    shown: dict[str, int] = {}
    for table in tables(statement(autumn, "day"))[:-1]:
        for row in table.rows[:-1]:
            shown[str(row[0])] = minutes(row[4] or row[3])
    expected = {
        f"{(day := date.fromisoformat(iso)).day}.{day.month}.": some for iso, some in by_plain_sql(autumn).items()
    }
    assert {name.partition(", ")[2]: some for name, some in shown.items()} == expected


def test_talks_of_a_day_are_one_line_and_usually_a_week(autumn: Vault) -> None:
    def talks(grain: str) -> list[str]:
        return [
            str(row[0]) for table in tables(statement(autumn, grain))[:-1] for row in table.rows if row[1] == "Beratung"
        ]

    assert len(talks("day")) == len(set(talks("day"))) == 41
    assert talks("month") == ["Do, 3.9. – Mi, 30.9.", "Do, 1.10. – Sa, 31.10.", "So, 1.11. – So, 22.11."]
    assert all(" – " in span for span in talks("week"))


@pytest.mark.parametrize(
    ("period", "expected"),
    [
        ("2026-11", "1-8 9-15 16-22 23-30"),
        ("2026-09", "1-6 7-13 14-20 21-30"),
        ("2026-02", "1-8 9-15 16-22 23-28"),
    ],
)
def test_part_of_a_week_joins_its_neighbour(period: str, expected: str) -> None:
    found = stretches(parse_period(period, "period"), "week")
    assert " ".join(f"{span.first.day}-{span.last.day}" for span in found) == expected


def test_what_one_colleague_was_there_for_is_told_like_a_talk(vault: Vault) -> None:
    add_activity(vault, date(2026, 10, 7), 40, kind="learning_support")
    add_activity(vault, date(2026, 10, 14), 40, kind="funding", role="adviser")
    days = [row[0] for row in tables(statement(vault))[0].rows[:-1]]
    assert days == ["Do, 1.10. – So, 11.10.", "Mi, 14.10."]


@pytest.mark.parametrize("days", ["2026-11-10..2026-11-11", "2026-10-30..2026-11-20"])
def test_single_days_of_talks_are_told_only_on_wish(autumn: Vault, days: str) -> None:
    period = parse_period(days, "period")
    with pytest.raises(UserError, match="je Tag") as refused:
        statement(autumn, "week", period)
    assert refused.value.field == "period"
    assert statement(autumn, "day", period)


def test_two_statements_do_not_tell_a_day_by_subtraction(autumn: Vault) -> None:
    def hand_out(days: str, talks: str = "week") -> str:
        options: dict[str, Any] = {"period": parse_period(days, "period"), "talks": talks}
        return issue_report(autumn, STATEMENT, options, TODAY, "html").number

    number = hand_out("2026-10")
    for whole in ("2026-11", "2026-10-01..2026-11-22", "2026-Q4", "2026-09-07..2026-10-31"):
        hand_out(whole)
    for close in ("2026-10-01..2026-10-29", "2026-10-05..2026-11-19"):
        with pytest.raises(UserError, match="je Tag") as refused:
            hand_out(close)
        assert refused.value.field == "period"
    assert hand_out("2026-10-01..2026-10-29", "day")
    assert hand_out("2026-10") == number, "the same again is no other statement"


@pytest.mark.parametrize(
    ("harmless", "too_much"),
    [
        (("2026-11-02..2026-11-10", "2026-11-11..2026-11-20"), "2026-11-04..2026-11-20"),
        (
            ("2026-10-01..2026-10-09", "2026-10-10..2026-10-20", "2026-10-21..2026-10-31"),
            "2026-10-05..2026-10-31",
        ),
    ],
)
def test_several_statements_do_not_tell_a_day_together(autumn: Vault, harmless: tuple[str, ...], too_much: str) -> None:
    def hand_out(days: str, talks: str) -> str:
        options: dict[str, Any] = {"period": parse_period(days, "period"), "talks": talks}
        return issue_report(autumn, STATEMENT, options, TODAY, "html").number

    numbers = [hand_out(days, "month") for days in harmless]
    for talks in ("month", "week"):
        with pytest.raises(UserError, match=f"{', '.join(numbers[:-1])} und {numbers[-1]} ließen") as refused:
            hand_out(too_much, talks)
        assert refused.value.field == "period"
    assert hand_out(too_much, "day")
    assert [hand_out(days, "month") for days in harmless] == numbers, "what has been told may be told again"


def test_days_that_were_told_can_be_taken_off(autumn: Vault) -> None:
    def hand_out(days: str, talks: str) -> str:
        options: dict[str, Any] = {"period": parse_period(days, "period"), "talks": talks}
        return issue_report(autumn, STATEMENT, options, TODAY, "html").number

    number = hand_out("2026-10-01..2026-10-12", "day")
    with pytest.raises(UserError, match=f"{number} ließen"):
        hand_out("2026-10-05..2026-10-15", "month")
    assert hand_out("2026-10-05..2026-10-31", "month")


def texts(blocks: tuple[Block, ...]) -> str:
    return repr(blocks)


def test_no_text_of_the_vault_reaches_it(autumn: Vault) -> None:
    """Every text in every table becomes another one, even the label of a task: the paper stays the same."""
    before = {talks: statement(autumn, talks).blocks for talks in ("day", "week", "month")}
    for number, word in enumerate(("Netzwerktreffen", CANARIES[0], "Beratung am Do, 3.9. 4:05")):
        changed = autumn.read(_overwrite, word)
        assert changed > 60
        assert {talks: statement(autumn, talks).blocks for talks in before} == before, number
    assert "Kanarienvogel" not in texts(before["day"])
    for word in ("Linde", "Bea", "Montage", "Max Muster", "Vertretung", "nachgelesen", "Treffen mit"):
        assert not [talks for talks, blocks in before.items() if word in texts(blocks)]


def _overwrite(session: Session, word: str) -> int:
    """Write ``word`` into every free text of every table but the settings; how many values were changed."""
    changed = 0
    for table in Base.metadata.sorted_tables:
        if table.name in _KEPT:
            continue
        for column in table.columns:
            free = type(column.type) is String and not column.info and not column.unique
            if free:
                values: dict[str, Any] = {column.name: word}
                changed += session.connection().execute(update(table).values(values)).rowcount
    session.commit()
    return changed


def test_on_paper_the_head_comes_again_on_every_page(autumn: Vault) -> None:
    prepared = prepare_report(autumn, STATEMENT, {"period": AUTUMN, "talks": "day"}, TODAY)
    pdf = rendered(prepared, "pdf").data
    assert_archival(pdf)
    with pypdfium2.PdfDocument(pdf) as paper:
        pages = [page.get_textpage().get_text_bounded() for page in paper]
    assert len(pages) > 2
    assert all("Tätigkeit" in words for words in pages[:-1])
    assert "Gesamt" in pages[-1], "whoever signs sees the sum above the line"
    html = rendered(prepared, "html").data.decode()
    assert html.count("<tfoot>") == 4
    assert 'class="amount"' in html


def test_a_known_statement_stays_and_a_changed_one_is_new(autumn: Vault) -> None:
    options: dict[str, Any] = {"period": AUTUMN, "talks": "week"}
    first = prepare_report(autumn, STATEMENT, options, TODAY)
    add_activity(autumn, date(2026, 10, 1), 7)
    assert first.keep != prepare_report(autumn, STATEMENT, options, TODAY).keep


def test_nothing_to_state_is_a_sentence(vault: Vault) -> None:
    with pytest.raises(UserError) as refused:
        statement(vault)
    assert refused.value.field == "period"


def test_without_a_wish_it_is_the_last_month_with_any_time(vault: Vault) -> None:
    add_activity(vault, date(2026, 9, 14))
    add_activity(vault, TODAY)
    assert prepare_report(vault, STATEMENT, {"talks": "week"}, TODAY).period == parse_period("2026-09", "period")


def test_it_says_who_and_leaves_room_to_sign(autumn: Vault) -> None:
    document = statement(autumn)
    assert re.search("Weiterbildungsmentor", texts(document.blocks))
    assert "Unterschrift" in texts(document.blocks[-1:])
