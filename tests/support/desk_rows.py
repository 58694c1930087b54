# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""One row in every table of the desk, and the place of a talk: what a vault of that schema holds besides."""

from typing import Any, Final

from sqlalchemy import select

from mendi_desktop.features.consultations.model import Consultation
from mendi_desktop.features.desk.model import DeskMemory, Pin, SavedView
from mendi_desktop.storage.command import Work

CONTENT: Final[tuple[tuple[Any, Any], ...]] = (
    (Pin.page, "consultations"),
    (SavedView.choice, {"state": "open"}),
    (DeskMemory.value, {"width": 384}),
    (Consultation.place, "corridor"),
)
"""A column of every table, and what stands there."""


def pin_and_save(work: Work) -> None:
    """What can be taken back."""
    talk = work.session.scalars(select(Consultation)).first()
    if talk is not None:
        talk.place = "corridor"
    work.add(Pin(page="consultations", position=0))
    work.add(SavedView(page="consultations", title="Offene", choice={"state": "open"}, position=0))


def lay_out_the_desk(work: Work) -> None:
    pin_and_save(work)
    work.add(DeskMemory(name="consultations", value={"width": 384}))
