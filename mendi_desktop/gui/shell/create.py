# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Making a new vault: what it is called, where it lies, and the passphrase that nobody can give back."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Signal, Slot
from PySide6.QtWidgets import QFrame

from mendi_desktop.core.errors import UserError
from mendi_desktop.core.i18n import tr
from mendi_desktop.gui.kit.buttons import Kind, button
from mendi_desktop.gui.kit.choice import Choice
from mendi_desktop.gui.kit.fields import Field, TextEdit, field
from mendi_desktop.gui.kit.file_dialogs import FileDialogs, FileKind
from mendi_desktop.gui.kit.layout import box, column, row
from mendi_desktop.gui.kit.messages import note
from mendi_desktop.gui.kit.option import Option
from mendi_desktop.gui.kit.passphrase import PassphraseEdit
from mendi_desktop.gui.kit.text import label
from mendi_desktop.gui.kit.theme import px
from mendi_desktop.gui.kit.tokens import CARD_CREATE, S1, S2, S4, S5, S6
from mendi_desktop.gui.shell.views import DoorView, centred

LEAST_LENGTH = 8


@dataclass(frozen=True, slots=True)
class NewVault:
    """What was agreed; ``passphrase`` leaves the window's fields with it."""

    path: Path
    title: str
    workplace_kind: str
    passphrase: str


class CreateView(DoorView):
    create_asked = Signal(object)
    """A :class:`NewVault`."""
    back_asked = Signal()

    def __init__(self, files: FileDialogs) -> None:
        super().__init__()
        self._files = files
        self._title = TextEdit(tr("Name"), placeholder=tr("zum Beispiel Werk Nord"))
        self._kind = Choice(
            tr("Arbeitsplatz"),
            [Option("company", tr("Betrieb")), Option("public_office", tr("Verwaltung"))],
        )
        self._kind.set_code("company")
        self._where = TextEdit(tr("Ablage"))
        self._first, self._second = PassphraseEdit(tr("Passphrase")), PassphraseEdit(tr("Passphrase wiederholen"))
        self._create = button(tr("Tresor anlegen"), Kind.PRIMARY)
        self._back = button(tr("Zurück"), Kind.QUIET)
        self._word = label("", "small", "2", wrap=True)
        self._fields = self._make_fields()
        self._title.textChanged.connect(self._on_titled)
        self._create.clicked.connect(self._on_create)
        self._second.returnPressed.connect(self._on_create)
        self._back.clicked.connect(self.back_asked)
        self._on_titled("")
        self.setLayout(column((centred(self._card()), 1)))

    def _make_fields(self) -> dict[str, Field]:
        return {
            "title": field(tr("Name"), self._title, hint=tr("So heißt der Tresor im Fenster. Kein Personenname.")),
            "kind": field(
                tr("Arbeitsplatz"), self._kind, hint=tr("Danach richten sich Wörter wie Betriebsrat oder Personalrat.")
            ),
            "path": field(tr("Ablage"), self._where),
            "passphrase": field(
                tr("Passphrase"), self._first, hint=tr("Vier oder mehr Wörter, die nur hier zusammen vorkommen.")
            ),
            "second": field(tr("Passphrase wiederholen"), self._second),
        }

    def _card(self) -> QFrame:
        choose = button(tr("Ordner wählen …"), Kind.LINK)
        choose.clicked.connect(self._on_choose)
        f = self._fields
        card = box(
            column(
                label(tr("Tresor anlegen"), "title"),
                label(tr("Eine Datei, die ohne die Passphrase niemand lesen kann."), ink="2", wrap=True),
                S4,
                row((f["title"], 1), S2, f["kind"], gap=S2),
                S2,
                f["path"],
                row(choose, None),
                S2,
                row((f["passphrase"], 1), (f["second"], 1), gap=S4),
                S2,
                note(tr("Niemand kann die Passphrase zurücksetzen. Am besten an einem sicheren Ort aufschreiben.")),
                S4,
                row(self._create, self._back, None, gap=S2),
                S1,
                self._word,
                gap=0,
                margins=(S6, S5, S6, S5),
            ),
            "card",
        )
        card.setFixedWidth(px(CARD_CREATE))
        return card

    def focus_start(self) -> None:
        self._title.setFocus()

    def set_busy(self, words: str) -> None:
        self._word.setText(words)
        self.setEnabled(False)

    def show_trouble(self, error: UserError) -> None:
        """Show the sentence at its field; the passphrases have to be typed again."""
        self.setEnabled(True)
        self._word.setText("")
        self._fields["passphrase" if error.field == "passphrase" else "path"].set_error(error.message)
        self._first.setFocus()

    @Slot(str)
    def _on_titled(self, title: str) -> None:
        if not self._where.isModified():
            self._where.setText(str(_default_folder() / f"{file_stem(title)}.mendi"))

    @Slot()
    def _on_choose(self) -> None:
        kind = FileKind(tr("Tresor von mendi desktop"), "mendi")
        chosen = self._files.save_file(self, tr("Ablage des Tresors"), kind, self._where.text())
        if chosen is not None:
            self._where.setText(str(chosen))
            self._where.setModified(True)

    @Slot()
    def _on_create(self) -> None:
        if self._complete():
            self._second.take()
            path, title = _place(self._where.text()), self._title.text().strip()
            assert path is not None  # or it were not complete
            self.create_asked.emit(NewVault(path, title, self._kind.code() or "company", self._first.take()))

    def _complete(self) -> bool:
        first, second = self._first.text(), self._second.text()
        troubles = {
            "title": "",
            "path": "" if _place(self._where.text()) else tr("Hier fehlt noch, wo der Tresor liegen soll."),
            "passphrase": ""
            if len(first) >= LEAST_LENGTH
            else tr("Die Passphrase braucht mindestens {n} Zeichen.", n=LEAST_LENGTH),
            "second": "" if first == second else tr("Die beiden Passphrasen sind verschieden."),
        }
        for name, sentence in troubles.items():
            self._fields[name].set_error(sentence)
        wrong = next((name for name, sentence in troubles.items() if sentence), None)
        if wrong:
            self._fields[wrong].control.setFocus()
        return wrong is None


def file_stem(title: str) -> str:
    """A file name from a title: letters, digits and hyphens only; "mendi" when nothing is left."""
    kept = "".join(letter if letter.isalnum() else "-" for letter in title.strip().lower())
    return "-".join(part for part in kept.split("-") if part) or "mendi"


def _place(typed: str) -> Path | None:
    """The file that is meant; what is no whole path lies in the usual folder. None if nobody can tell."""
    try:
        return _default_folder() / Path(typed.strip()).expanduser() if typed.strip() else None
    except RuntimeError:  # the home of somebody who is not here
        return None


def _default_folder() -> Path:
    return Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
