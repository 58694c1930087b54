# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The note points at the real control and covers nothing; whatever hides the pages hides it, too."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QWidget

from mendi_desktop.features.colleagues.commands import AddColleague
from mendi_desktop.features.colleagues.queries import list_colleagues
from mendi_desktop.gui.first_steps.note import StepNote
from mendi_desktop.gui.first_steps.pointer import Pointer, circle_beside
from mendi_desktop.gui.kit import theme
from mendi_desktop.gui.kit.page import Page
from mendi_desktop.gui.kit.tab_order import stops_in
from mendi_desktop.gui.shell.status import StatusLine
from tests.gui.shell.test_curtain import read_out
from tests.pages.finding import seen
from tests.pages.first_steps import FirstSteps
from tests.pages.joint import Joint
from tests.pages.measuring import misfits_of
from tests.pages.start import QuickLine
from tests.pages.walking import cut_off, misfits, spoken, tab_round, tab_stops, unnamed
from tests.support.screenshots import settle

LOOKS = [
    (1366, 768, "light", 100),
    (1024, 768, "dark", 100),
    (1024, 768, "contrast", 125),
    (960, 540, "light", 100),
    (1366, 768, "light", 150),
]
PAGES = ("today", "colleagues", "record")


@pytest.fixture(params=LOOKS, ids=lambda look: "-".join(map(str, look)))
def look(request: pytest.FixtureRequest) -> Iterator[tuple[int, int]]:
    width, height, name, scale = request.param
    theme.current().apply(name, scale)
    yield width, height
    theme.current().apply("light")


def walk_all(steps: FirstSteps) -> Iterator[str]:
    """Every note on every page that has to do with it, from the offer to the end."""
    yield "offer"
    steps.press("Anfangen")
    while steps.at:
        for page in PAGES:
            steps.program.choose(page)
            steps.program.settle()
            yield f"{steps.at}, {page}"
        if "Auslassen" not in steps.acts():
            break
        steps.press("Auslassen")
    steps.program.choose("today")
    QuickLine(steps.program.page).record_quickly("20", "tür")
    yield "end"


def test_everything_has_room_and_nothing_is_covered(steps: FirstSteps, look: tuple[int, int]) -> None:
    steps.program.window.setMinimumSize(1, 1)
    steps.program.window.resize(*look)
    found = []
    for place in walk_all(steps):
        settle()
        window = steps.program.window
        faults = [*unnamed(window), *misfits(window), *cut_off(window), *misfits_of(window), *covered(steps)]
        found += [f"{place}: {fault}" for fault in faults]
    assert found == []


def covered(steps: FirstSteps) -> list[str]:
    """Where a note lies over anything, or a mark over the control that it is for."""
    workbench, note, target = steps.program.workbench, steps.note, steps.points_at
    assert note is not None
    over = [each for each in (*seen(workbench, Page), *seen(workbench, StatusLine)) if meets(note, each, workbench)]
    found = [f"the note lies over {type(each).__name__}" for each in over]
    if target is not None:
        frame, badge = steps.marks()
        place = steps.place_of_target().intersected(frame)  # the rest of it is scrolled away
        inner = badge.adjusted(4, 4, -4, -4)  # the circle does not fill its square
        found += ["the number lies on the control"] if inner.intersects(place) else []
        found += ["the number lies outside the window"] if not workbench.rect().contains(badge) else []
    return found


def meets(first: QWidget, second: QWidget, room: QWidget) -> bool:
    places = [QRect(each.mapTo(room, QPoint()), each.size()) for each in (first, second)]
    return places[0].intersects(places[1])


def told(target: QWidget | None) -> str:
    """What is read out of it, or of the first control in it."""
    return "" if target is None else spoken(target) or spoken(stops_in(target)[0])


def test_each_step_points_at_its_control(steps: FirstSteps) -> None:
    met = {place: told(steps.points_at) for place in walk_all(steps)}
    assert met["offer"] == ""
    assert {met[f"Schritt 1 von 4, {page}"] for page in PAGES} == {"Sperren"}
    assert (met["Schritt 2 von 4, today"], met["Schritt 2 von 4, colleagues"]) == ("Kürzel aufnehmen",) * 2
    assert met["Schritt 2 von 4, record"] == ""
    assert met["Schritt 3 von 4, today"] == "Datum", "the line of the first page has fields, too"
    assert (met["Schritt 4 von 4, record"], met["Schritt 4 von 4, today"]) == ("Datum", "Datum")
    assert met["end"] == ""


def test_the_note_about_fields_leads_to_the_private_one_and_into_sight(
    begun: FirstSteps, look: tuple[int, int]
) -> None:
    begun.program.window.setMinimumSize(1, 1)
    begun.program.window.resize(*look)
    begun.press("Auslassen")
    begun.press("Auslassen")
    begun.press("Zum Feld „nur für mich“")
    settle()
    assert told(begun.points_at) == "nur für mich"
    frame = begun.marks()[0]
    assert frame.height() > 60, "words of the drawer can be read"
    assert begun.program.workbench.rect().contains(frame)


def test_the_frame_follows_its_control(begun: FirstSteps) -> None:
    before = begun.marks()[0]
    begun.program.window.resize(1024, 700)
    begun.program.settle()
    frame = begun.marks()[0]
    assert frame != before
    assert frame.contains(begun.place_of_target().center())


def test_the_number_takes_the_corner_where_it_hides_nothing() -> None:
    room, side = QRect(0, 0, 400, 300), 22
    part, neighbour = QRect(100, 100, 80, 36), QRect(20, 60, 76, 60)
    alone = circle_beside(part, room, [], side)
    assert alone.center().x() < part.left()
    assert alone.center().y() < part.top()
    beside = circle_beside(part, room, [neighbour], side)
    assert not beside.intersects(neighbour)
    assert beside.center().x() > part.right()
    crowded = [part.adjusted(-30, -30, 30, 30)]
    assert circle_beside(part, room, crowded, side) == alone, "a corner of something else is better than no number"
    assert circle_beside(room, room, [], side).isEmpty()


def test_the_curtain_hides_all_of_it(begun: FirstSteps) -> None:
    begun.program.choose("curtain")
    assert not seen(begun.program.window, StepNote)
    assert not seen(begun.program.window, Pointer)
    assert "von 4" not in read_out(begun.program)


def test_mitschau_shows_none_of_it_and_it_goes_on_afterwards(begun: FirstSteps) -> None:
    begun.press("Auslassen")
    begun.program.workbench._desk.vault.execute(AddColleague(alias="Ahorn-7"))
    begun.program.settle()
    person = begun.program.workbench._desk.vault.read(list_colleagues)[0].id
    Joint.begin(begun.program, person)
    assert not seen(begun.program.window, StepNote)
    assert "von 4" not in read_out(begun.program)
    begun.program.choose("joint_view")
    begun.program.choose("curtain")
    begun.program.settle()
    assert begun.at == "Schritt 3 von 4"


def test_tab_comes_to_the_note_after_the_page_as_one_reads(begun: FirstSteps) -> None:
    page, note = begun.program.page, begun.note
    assert note is not None
    met = tab_round(tab_stops(page)[0])
    rooms = ["page" if page.isAncestorOf(stop) else "note" if note.isAncestorOf(stop) else "" for stop in met]
    first = rooms.index("note")
    acts = [spoken(stop) for stop in met if note.isAncestorOf(stop)]
    assert acts == ["Jetzt verdecken", "Auslassen", "Später weiter"]
    assert rooms[first - 1] == "page"
    assert rooms[first : first + len(acts)] == ["note"] * len(acts)
    assert (rooms * 2)[first + len(acts)] == "", "the status line or the sidebar come next"
