# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What other areas add to the report for the body: said where there is something, kept word for word, never a figure
that the protection of the colleagues holds back."""

from typing import Any

from sqlalchemy import text
from sqlalchemy.orm import Session

from mendi_desktop.app.areas import AREAS
from mendi_desktop.features.chapters import Chapter
from mendi_desktop.features.consultations.reports import ASSEMBLY, WORKS_COUNCIL, works_council
from mendi_desktop.features.issuing import prepare_report
from mendi_desktop.reports.document import Block, Heading, Paragraph
from mendi_desktop.reports.options import ReportKind, parse_options
from mendi_desktop.reports.period import Period
from mendi_desktop.storage.options import SetVaultOptions, VaultOptions
from mendi_desktop.vault.session import Vault
from tests.support.all_areas import fill_areas
from tests.support.printed import hand_out, handed_out
from tests.support.vaults import TODAY, add_colleague, record_talk

SUMMER = {"period": "2026-Q3"}


def read_name(session: Session, _period: Period) -> Any:
    """Stands for a project: the name of the vault, or nothing to tell."""
    title = session.execute(text("SELECT value FROM vault_option WHERE name = 'title'")).scalar()
    return {"title": title, "goals": ("eins", "zwei")} if title else None


def say_name(told: Any, workplace_kind: str) -> tuple[Block, ...]:
    goals = ", ".join(told["goals"])
    return (Heading(2, "Das Projekt"), Paragraph(f"{told['title']}: {goals} ({workplace_kind})"))


WITH_PROJECT = works_council((Chapter("projects", "Betriebliches Projekt", read_name, say_name),))


def name_it(vault: Vault, title: str) -> None:
    vault.execute(SetVaultOptions(VaultOptions(title=title)))


def headings(vault: Vault, kind: ReportKind = WITH_PROJECT, **given: str) -> list[str]:
    values = parse_options(kind.options, {**SUMMER, **given})
    document = prepare_report(vault, kind, values, TODAY).document
    return [block.text for block in document.blocks if isinstance(block, Heading)]


def test_a_chapter_stands_behind_the_figures_and_before_the_law(summer: Vault) -> None:
    name_it(summer, "Lernzeit")
    found = headings(summer, suggestions="Mehr Licht!")
    assert found.index("Worum es ging") < found.index("Das Projekt") < found.index("Anregungen an den Betriebsrat")
    assert found[-1] == "Was das Recht dazu bietet"


def test_a_chapter_is_silent_without_anything_to_tell_and_where_it_is_not_wanted(summer: Vault) -> None:
    assert "Das Projekt" not in headings(summer)
    name_it(summer, "Lernzeit")
    assert "Das Projekt" not in headings(summer, projects="nein")
    assert "Das Projekt" not in headings(summer, ASSEMBLY)


def test_a_chapter_that_was_handed_out_is_said_again_word_for_word(summer: Vault) -> None:
    name_it(summer, "Lernzeit")
    first = hand_out(summer, SUMMER, kind=WITH_PROJECT, form="html")
    for title in ("Etwas ganz anderes", ""):
        summer.execute(SetVaultOptions(VaultOptions(title=title, workplace_kind="public_office")))
        again = hand_out(summer, SUMMER, kind=WITH_PROJECT, form="html")
        assert (again.number, again.data) == (first.number, first.data)


def test_a_report_from_before_there_were_chapters_is_said_again(summer: Vault) -> None:
    before = hand_out(summer, SUMMER, kind=WORKS_COUNCIL, form="html")
    assert hand_out(summer, SUMMER, kind=WITH_PROJECT, form="html").data == before.data
    name_it(summer, "Lernzeit")
    assert hand_out(summer, SUMMER, kind=WITH_PROJECT, form="html").number == "2026-02"
    again = hand_out(summer, {**SUMMER, "projects": "nein"}, kind=WITH_PROJECT, form="html")
    assert (again.number, again.data) == (before.number, before.data)
    assert len(handed_out(summer)) == 2


def test_no_option_of_a_report_has_the_name_of_another_thing() -> None:
    """``--project TITLE`` and the switch of a chapter must not be the same word."""
    switches = {chapter.name for area in AREAS for chapter in area.chapters}
    others = {option.name for area in AREAS for kind in area.reports for option in kind.options if not option.later}
    assert switches.isdisjoint(others)


def test_what_the_areas_tell_is_the_same_whatever_was_talked_about(vault: Vault) -> None:
    """The hostile chapter: hours "of the mentor" that hold the hours of talks would undo the suppression."""
    fill_areas(vault)
    record_talk(vault, TODAY, minutes=30)
    before = told_by_all(vault)
    assert all(told is not None for told in before.values())
    for number in range(3):
        person = add_colleague(vault, f"Neuntöter-{number}", org_unit="Montage")
        record_talk(vault, TODAY, minutes=77, colleague_id=person, concerns=("language",), barriers=("costs",))
    assert told_by_all(vault) == before


def told_by_all(vault: Vault) -> dict[str, Any]:
    chapters = [chapter for area in AREAS for chapter in area.chapters]
    return {chapter.name: vault.read(chapter.read, Period.quarter(TODAY.year, 4)) for chapter in chapters}
