# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Was sieht die IT? Every place the program touches, what is seen of it, and the proof about the network."""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TypeAlias

from PySide6.QtCore import Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from mendi_desktop.core.folders import Folders
from mendi_desktop.core.i18n import tr
from mendi_desktop.core.network_watch import NetworkWatch, open_connections
from mendi_desktop.features.safekeeping.guest import remembered, said_portable
from mendi_desktop.features.safekeeping.network_words import said_proof
from mendi_desktop.features.safekeeping.reach import Reach, in_power, put_down
from mendi_desktop.features.safekeeping.sight import spots_of
from mendi_desktop.features.safekeeping.spot import Found, Group, Spot
from mendi_desktop.gui.kit.adaptive import Adaptive
from mendi_desktop.gui.kit.buttons import Kind, button
from mendi_desktop.gui.kit.desk import Desk
from mendi_desktop.gui.kit.header import Header
from mendi_desktop.gui.kit.layout import Item, box, clear, column
from mendi_desktop.gui.kit.messages import Note
from mendi_desktop.gui.kit.page import Page
from mendi_desktop.gui.kit.text import Line, heading, label, prose
from mendi_desktop.gui.kit.tokens import S1, S3, S4, S5, SIGHT_SIDE
from mendi_desktop.gui.safekeeping.spot_view import SpotView, told

_Reaches: TypeAlias = tuple[tuple[str, tuple[Reach, ...]], ...]
"""Titles, and what stands below them."""


@dataclass(frozen=True, slots=True)
class Sighted:
    """One spot with what lies there."""

    spot: Spot
    found: Found


class SightPage(Page):
    """``root``: the folder with the backups of this vault; ``watch``: what has listened since the program began."""

    def __init__(self, desk: Desk, folders: Folders, root: Path, watch: NetworkWatch) -> None:
        super().__init__(desk)
        self._folders, self._root, self._watch = folders, root, watch
        self._shown: tuple[Sighted, ...] = ()
        self.check = button(tr("Netz prüfen"), Kind.PRIMARY, "network")
        self.paper = button(tr("Blatt für den Datenschutz …"), Kind.BORDERED, "file-text")
        self.copy = button(tr("Text kopieren"), Kind.QUIET)
        facts = tr("Ohne Passphrase: Namen, Größen und Zeiten. Kein Wort.")
        self.header = Header(tr("Was sieht die IT?"), facts, self.copy, self.paper, self.check)
        self.proof = Note("", icon="network")
        self._proof_box = box(column(self.proof, margins=(0, 0, 0, S4)))
        self._proof_box.hide()
        self._places = QVBoxLayout()
        self._places.setSpacing(0)
        main = column(self._proof_box, prose(self._intro()), S3, self._places, None, gap=0, margins=(S5, S4, S5, S5))
        self._body = Adaptive(box(main), _side(self._reaches()), SIGHT_SIDE)
        self.setLayout(column(self.header, Line(), (self._body, 1), gap=0))
        self.check.clicked.connect(self.prove)
        self.paper.clicked.connect(self._on_paper)
        self.copy.clicked.connect(self._on_copy)

    def refresh(self) -> None:
        """Look at the places on the worker: a stick or a share may be slow."""
        vault, folders, root = self.desk.vault, self._folders, self._root

        def look(_task: object) -> tuple[Sighted, ...]:
            return tuple(Sighted(spot, spot.found()) for spot in spots_of(vault, folders, root))

        self.desk.tasks.run(look, self._on_looked, lambda error: self.desk.dispatcher.said.emit(error.message))

    def focus_start(self) -> None:
        self.check.setFocus()

    def text(self) -> str:
        """The whole page as text, for a message to the IT."""
        lines = [self.header.title, "", self._intro()]
        for sighted in self._shown:
            lines += ["", sighted.spot.title, str(sighted.spot.path)]
            lines += [f"{head}: {says}" for head, says in told(sighted.spot)]
        for title, reaches in self._reaches():
            lines += ["", title, *(f"{reach.title}: {reach.says} {reach.helps}" for reach in reaches)]
        return "\n".join(lines)

    def _intro(self) -> str:
        said = tr(
            "Hier steht alles, was das Programm auf diesem Rechner anfasst, eben nachgesehen. Wer den Rechner "
            "verwaltet, kann jede dieser Dateien öffnen und kopieren. Was im Tresor steht, bleibt ohne Passphrase "
            "unlesbar."
        )
        if self._folders.portable is not None:
            said = f"{said_portable(self._folders.portable)}\n" + tr(
                "Hier steht alles davon, eben nachgesehen. Wer den Rechner verwaltet, kann jede dieser Dateien öffnen "
                "und kopieren, solange der Stick steckt. Was im Tresor steht, bleibt ohne Passphrase unlesbar."
            )
        if not self.desk.vault.is_demo:
            return said
        practice = tr("Nur diese Übungsdaten öffnen sich ohne Passphrase, und alles darin ist erfunden.")
        return f"{said}\n{practice}"

    def _reaches(self) -> _Reaches:
        """What encryption keeps nobody from; a program on a stick is besides that a guest on the machine."""
        as_guest = self._folders.portable is not None
        noted = ((tr("Was der Rechner sich merkt"), remembered()),) if as_guest else ()
        return (
            *noted,
            (tr("Was Verwaltende trotzdem könnten"), in_power()),
            (tr("Was jemand selbst ablegt"), put_down(as_guest=as_guest)),
        )

    def _on_looked(self, sighted: tuple[Sighted, ...]) -> None:
        if sighted == self._shown:
            return  # what somebody is marking stays marked
        self._shown, now = sighted, self.desk.vault.clock.now()
        clear(self._places)
        for group, title in _groups():
            members = [each for each in sighted if each.spot.group is group]
            if members:
                self._places.addWidget(_group(title, members, now))

    @Slot()
    def prove(self) -> None:
        """Try the watch and ask the system; what came out stands at the top of the page."""
        self.proof.set_sentence(said_proof(tuple(self._watch.events), self._watch.hears(), open_connections()))
        self._proof_box.show()
        self._body.ensureVisible(0, 0)

    @Slot()
    def _on_paper(self) -> None:
        self.desk.navigator.go("reports", word="data-protection")

    @Slot()
    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self.text())
        self.desk.dispatcher.said.emit(tr("Der Text dieser Seite liegt in der Zwischenablage."))


def _groups() -> tuple[tuple[Group, str], ...]:
    return (
        (Group.VAULT, tr("Der Tresor")),
        (Group.BACKUPS, tr("Die Sicherungen")),
        (Group.PROGRAM, tr("Was das Programm sonst ablegt")),
    )


def _group(title: str, members: list[Sighted], now: datetime) -> QWidget:
    items: list[Item] = [heading(title)]
    for number, each in enumerate(members):
        items += [Line()] if number else []
        items.append(SpotView(each.spot, each.found, now))
    holder = QWidget()
    holder.setLayout(column(*items, gap=0, margins=(0, 0, 0, S4)))
    return holder


def _side(reached: _Reaches) -> QFrame:
    items: list[Item] = []
    for title, reaches in reached:
        items += [heading(title), S1]
        for reach in reaches:
            items += [
                label(reach.title, "small_strong"),
                label(reach.says, "small", wrap=True),
                label(reach.helps, "small", "2", wrap=True),
                S3,
            ]
        items.append(S3)
    return box(column(*items, None, gap=0, margins=(S5, S4, S5, S4)), "pane")
