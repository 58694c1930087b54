# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The tasks of a seminar are checked against the data: whatever way is right is right, and what is missing is named."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from mendi_desktop.features.seminar.checks import CHECKS, findings
from mendi_desktop.features.seminar.found import NOTHING, Finding
from mendi_desktop.features.seminar.tasks import tasks
from mendi_desktop.vault.session import Vault
from tests.support.passing_days import PassingClock
from tests.support.vaults import TODAY, open_copy
from tests.unit.features.seminar import doings as d

CLOCK = PassingClock(TODAY)
BEGAN = CLOCK.now()
"""When the chapter began; what people do happens in the same moment."""


@pytest.fixture
def vault(tmp_path: Path, empty_vault_file: Path) -> Iterator[Vault]:
    """Its clock can be put back to the story of the chapter."""
    opened = open_copy(empty_vault_file, tmp_path / "seminar.mendi", CLOCK)
    with opened.in_haste():
        yield opened
    opened.close()


def look(vault: Vault, check: str) -> Finding:
    return vault.read(CHECKS[check], BEGAN)


def do(vault: Vault, before: d.Act, act: d.Act) -> None:
    """``before`` happened in the story of the chapter, ``act`` in the seminar."""
    made: d.Made = {}
    CLOCK.go_to(TODAY, "8:59")
    before(vault, made)
    CLOCK.go_to(TODAY)
    act(vault, made)


RIGHT = [
    ("curtain_raised", d.nothing, d.CURTAIN),
    ("alias_added", d.nothing, d.alias()),
    ("alias_added", d.nothing, d.named_anew),
    ("corridor_talk", d.nothing, d.talk(place="corridor")),
    ("follow_up_set", d.nothing, d.talk(follow_up_on=d.SOON)),
    ("follow_up_set", d.nothing, d.talk_with_step),
    ("group_counted", d.nothing, d.talk(contact_kind="info_event", head_count=12)),
    ("group_counted", d.nothing, d.talk(contact_kind="group_consultation", head_count=5)),
    ("private_note_written", d.nothing, d.talk(private_note="Beim nächsten Mal nach dem Kurs fragen")),
    ("named_with_consent", d.old_talk, d.consent_for_old("named", named=True)),
    ("named_with_consent", d.old_consent, d.name_old),
    ("named_with_consent", d.nothing, d.named_anew),
    ("follow_up_closed", d.old_talk, d.close_old),
    ("milestone_reached", d.old_project, d.reach_old),
    ("milestone_reached", d.old_project, d.milestone(reached_on=TODAY)),
    ("measure_against_barrier", d.old_project, d.measure("costs")),
    ("contact_with_step", d.nothing, d.contact(next_step="Termin abstimmen")),
    ("contact_with_step", d.nothing, d.contact(next_step_on=d.SOON, next_step="Anrufen")),
    ("time_as_networker", d.nothing, d.activity("networker")),
    ("seminar_planned", d.nothing, d.seminar(starts_on=d.SOON)),
    ("council_report_out", d.nothing, d.report("works-council")),
    ("request_moved_on", d.old_request, d.answer),
    ("request_moved_on", d.nothing, d.draft_and_submit),
    ("request_moved_on", d.draft_request, d.submit_today),
]

ALMOST = [
    ("corridor_talk", d.nothing, d.talk(), "Das Gespräch ist da, als Ort steht noch nichts."),
    ("corridor_talk", d.nothing, d.talk(place="canteen"), "als Ort steht „Kantine“"),
    ("corridor_talk", d.nothing, d.talk(place="corridor", draft=True), "als Entwurf"),
    ("follow_up_set", d.nothing, d.talk(), "eine Wiedervorlage steht noch nicht dabei"),
    ("follow_up_set", d.nothing, d.talk(follow_up_on=d.SOON, draft=True), "als Entwurf"),
    ("group_counted", d.nothing, d.talk(), "Zu zählen geht es mit „Infoveranstaltung“"),
    ("group_counted", d.nothing, d.talk(contact_kind="group_consultation"), "wie viele da waren"),
    ("group_counted", d.nothing, d.talk(contact_kind="info_event", draft=True), "als Entwurf"),
    ("group_counted", d.nothing, d.group_with_somebody, "genügt eine Zahl"),
    ("private_note_written", d.nothing, d.talk(record="Fragt nach dem Kurs"), "„nur für mich“ ist noch leer"),
    ("named_with_consent", d.old_talk, d.consent_for_old("topic"), "die Stufe „mit Namen“"),
    ("named_with_consent", d.old_talk, d.consent_for_old("named"), "der Name fehlt noch"),
    ("follow_up_closed", d.old_talk, d.postpone_old, "Erledigt ist noch keine"),
    ("milestone_reached", d.old_project, d.milestone(planned_on=d.SOON), "erreicht ist er noch nicht"),
    ("milestone_reached", d.old_project, d.postpone_milestone, "erreicht ist er noch nicht"),
    ("measure_against_barrier", d.old_project, d.measure(), "eine Hürde steht noch nicht dabei"),
    ("contact_with_step", d.nothing, d.contact(), "ein nächster Schritt steht noch nicht dabei"),
    ("contact_with_step", d.nothing, d.organisation, "Fehlt noch die Ansprechperson"),
    ("time_as_networker", d.nothing, d.activity("adviser"), "bei einer anderen Rolle"),
    ("seminar_planned", d.nothing, d.seminar(), "ein Datum steht noch nicht dabei"),
    ("council_report_out", d.nothing, d.report("assembly"), "Fehlt noch der Bericht für das Gremium"),
    ("request_moved_on", d.nothing, d.draft_request, "gestellt ist er noch nicht"),
    ("request_moved_on", d.old_request, d.wait_longer, "eine Antwort steht noch nicht dabei"),
]

OTHERWISE = [
    ("curtain_raised", d.nothing, d.A_LIST),
    ("alias_added", d.alias(), d.talk()),
    ("corridor_talk", d.talk(place="corridor"), d.alias()),
    ("follow_up_set", d.old_talk, d.nothing),
    ("group_counted", d.talk(contact_kind="info_event", head_count=12), d.nothing),
    ("private_note_written", d.talk(private_note="alt"), d.contact()),
    ("named_with_consent", d.named_anew, d.talk()),
    ("follow_up_closed", d.old_talk, d.talk(follow_up_on=d.SOON)),
    ("milestone_reached", d.old_project, d.measure()),
    ("measure_against_barrier", d.old_project, d.reach_old),
    ("contact_with_step", d.contact(next_step="Anrufen"), d.nothing),
    ("time_as_networker", d.activity("networker"), d.talk()),
    ("seminar_planned", d.seminar(starts_on=d.SOON), d.nothing),
    ("council_report_out", d.report("works-council"), d.nothing),
    ("request_moved_on", d.old_request, d.nothing),
]


@pytest.mark.parametrize(("check", "before", "act"), RIGHT)
def test_every_right_way_is_right(vault: Vault, check: str, before: d.Act, act: d.Act) -> None:
    do(vault, before, act)
    found = look(vault, check)
    assert found.done, found.says
    assert found.says


@pytest.mark.parametrize(("check", "before", "act", "says"), ALMOST)
def test_what_is_there_and_what_is_missing_is_named(
    vault: Vault, check: str, before: d.Act, act: d.Act, says: str
) -> None:
    do(vault, before, act)
    found = look(vault, check)
    assert not found.done
    assert says in found.says


@pytest.mark.parametrize(("check", "before", "act"), OTHERWISE)
def test_what_was_there_before_and_what_is_something_else_does_not_count(
    vault: Vault, check: str, before: d.Act, act: d.Act
) -> None:
    do(vault, before, act)
    assert look(vault, check) == NOTHING


@pytest.mark.parametrize(
    ("alias", "says"),
    [
        ("Ahorn-7", "verrät keinen Namen"),
        ("ahorn-12", "verrät keinen Namen"),
        ("Petra Müller", "ein Baumname tut es nie"),
        ("Ahorn-Meier", "ein Baumname tut es nie"),
        ("PM-7", "ein Baumname tut es nie"),
    ],
)
def test_only_of_a_suggested_alias_it_is_said_that_it_tells_no_name(vault: Vault, alias: str, says: str) -> None:
    do(vault, d.nothing, d.alias(alias))
    found = look(vault, "alias_added")
    assert found.done
    assert says in found.says


def test_an_undone_act_leaves_the_task_open(vault: Vault) -> None:
    d.talk(place="corridor")(vault, {})
    assert look(vault, "corridor_talk").done
    vault.unit.undo()
    assert look(vault, "corridor_talk") == NOTHING


def test_every_task_has_its_check_and_every_check_its_task(vault: Vault) -> None:
    assert {task.check for task in tasks()} == set(CHECKS)
    assert set(vault.read(findings, BEGAN)) == {task.id for task in tasks()}
    tried = {check for check, *_ in RIGHT}
    assert tried == set(CHECKS) == {check for check, *_ in OTHERWISE}


def test_no_feedback_blames_or_addresses_anybody(vault: Vault) -> None:
    words = [says for *_, says in ALMOST]
    assert not [word for word in words if any(bad in word.lower() for bad in ("falsch", "fehler", "sie ", " du "))]
