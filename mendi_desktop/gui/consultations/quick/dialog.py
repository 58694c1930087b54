# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""A talk in one line, from anywhere: what is typed is shown as a draft at once, and Eingabe records it."""

from typing import Final

from PySide6.QtCore import QTimer, Slot
from PySide6.QtWidgets import QWidget

from mendi_desktop.core.errors import UserError
from mendi_desktop.core.i18n import tr
from mendi_desktop.features.colleagues.queries import colleague_names
from mendi_desktop.features.consultations.commands import DropFormDraft, RecordConsultation, SaveFormDraft
from mendi_desktop.features.consultations.commands.for_alias import RecordForAlias
from mendi_desktop.features.consultations.form_names import NEW_TALK
from mendi_desktop.features.consultations.queries import form_draft, org_units
from mendi_desktop.features.consultations.quick_text import Known, Person, QuickDraft, read_line
from mendi_desktop.gui.consultations.options import frequent, short_options
from mendi_desktop.gui.consultations.quick.fact_list import FactList
from mendi_desktop.gui.consultations.quick.for_form import typed_of
from mendi_desktop.gui.consultations.quick.wording import facts, missing_words
from mendi_desktop.gui.kit.announcing import announce
from mendi_desktop.gui.kit.buttons import Kind, button
from mendi_desktop.gui.kit.choice import Choice
from mendi_desktop.gui.kit.desk import Desk
from mendi_desktop.gui.kit.dialog import Dialog
from mendi_desktop.gui.kit.fields import TextEdit, field
from mendi_desktop.gui.kit.layout import scroll
from mendi_desktop.gui.kit.option import Option
from mendi_desktop.gui.kit.text import Label, label
from mendi_desktop.gui.kit.tokens import QUICK_DIALOG, S2, S3

QUICK_LINE: Final = "quick_line"
"""The name under which a half-typed line is kept."""
TELL_AFTER_MS: Final = 900
"""A screen reader hears what came of it when the typing rests, not on each key."""
_KEEP_AFTER_MS: Final = 400
_TAKE, _LEAVE = "take", "leave"


class QuickLineDialog(Dialog):
    """One line over the workbench. What stands in it is in the vault half a second later, and stays there on Esc."""

    def __init__(self, desk: Desk, window: QWidget) -> None:
        width, height = QUICK_DIALOG
        says = tr("Was nicht erkannt wird, bleibt als Text in der Gesprächsnotiz.")
        super().__init__(window, tr("Gespräch in einer Zeile"), says, width=width, height=height)
        self._desk = desk
        self._place = desk.vault.options.workplace_kind
        people = (Person(each.id, each.alias, each.org_unit) for each in desk.vault.read(colleague_names))
        self._known = Known(people, desk.vault.read(org_units), desk.workdays())
        self._draft = QuickDraft(read_line("", desk.vault.clock.today(), self._known))
        self._kind_by_hand = False
        self._told = ""
        self._make_controls()
        self._make_timers()
        self.finished.connect(self._on_finished)
        self._bring_back()

    def _make_controls(self) -> None:
        self.line = TextEdit(
            tr("Gespräch in einer Zeile"), placeholder=tr("Ahorn-7 20 min Flur Schicht anrufen Do"), big=True
        )
        self.facts = FactList()
        self.kind = Choice(tr("Art"), short_options("contact_kind", self._place), shown=frequent("contact_kind"))
        self.kind_field = field(tr("Art"), self.kind, required=True, hint=" ", stores="consultation.contact_kind")
        self.new = Choice(
            tr("Neues Kürzel?"), [Option(_TAKE, tr("neu aufnehmen")), Option(_LEAVE, tr("ohne Zuordnung"))]
        )
        self.new_field = field(tr("Neues Kürzel?"), self.new, stores="colleague.alias")
        self.missing: Label = label("", "small", "2", wrap=True)
        self.fill(self.line, S2, self.missing, S2, self.kind_field, self.new_field, S3, (scroll(self.facts), 1))
        self.form = button(tr("Ganzes Formular"), Kind.QUIET, tip=tr("Strg+Eingabe"))
        self.form.setShortcut("Ctrl+Return")
        self.aside = button(tr("Als Entwurf weglegen"), Kind.QUIET)
        self.record = button(tr("Festhalten"), Kind.PRIMARY, tip=tr("Eingabe"))
        self.set_acts(self.form, self.aside, self.record, says=tr("Esc schließt, die Zeile bleibt."))
        self.line.textChanged.connect(self._on_text)
        self.line.returnPressed.connect(self._on_record)
        self.kind.chosen.connect(self._on_kind)
        self.new.chosen.connect(self._on_new)
        self.form.clicked.connect(self._on_form)
        self.aside.clicked.connect(self._on_aside)
        self.record.clicked.connect(self._on_record)

    def _make_timers(self) -> None:
        self._tell_timer, self._keep_timer = QTimer(self), QTimer(self)
        for timer, after, slot in (
            (self._tell_timer, TELL_AFTER_MS, self._announce),
            (self._keep_timer, _KEEP_AFTER_MS, self._keep),
        ):
            timer.setSingleShot(True)
            timer.setInterval(after)
            timer.timeout.connect(slot)

    # -- what is shown --------------------------------------------------------------------------------

    @property
    def draft(self) -> QuickDraft:
        """What would be recorded now."""
        return self._draft

    @Slot()
    def _on_text(self) -> None:
        self._keep_timer.start()
        self._read()

    def _read(self) -> None:
        """Understand the line anew; a kind that was chosen by hand stays."""
        reading = read_line(self.line.text(), self._desk.vault.clock.today(), self._known)
        if reading.new_alias is None or (
            self._draft.reading.new_alias is not None and reading.new_alias.value != self._draft.reading.new_alias.value
        ):
            self.new.set_code(None)
        if not self._kind_by_hand:
            proposed = reading.contact_kind or reading.kind_guess
            self.kind.set_code(proposed.value if proposed else None)
        takes_new = {_TAKE: True, _LEAVE: False}.get(self.new.code() or "")
        self._draft = QuickDraft(reading, self.kind.code(), takes_new)
        self._show()
        self._tell_timer.start()

    def _show(self) -> None:
        reading, today = self._draft.reading, self._desk.vault.clock.today()
        self.facts.tell(facts(self._draft, today, self._place), reading.doubts)
        alias = reading.new_alias.value if reading.new_alias else ""
        self.new_field.setVisible(bool(alias))
        self.new_field.set_hint(tr("„{alias}“ gibt es noch nicht.", alias=alias) if alias else "")
        self.kind_field.set_hint(self._about_kind())
        enough = tr("Genug zum Festhalten: Eingabe.")
        begin = tr("Dauer und Art genügen. Ohne Datum ist es heute.")
        self._say((missing_words(self._draft.missing) or enough) if reading.text.strip() else begin)

    def _about_kind(self) -> str:
        """Where the chosen kind comes from; a space keeps the line's height."""
        reading = self._draft.reading
        if self._kind_by_hand:
            return " "
        if reading.contact_kind is not None:
            return tr("aus „{words}“", words=reading.contact_kind.words(reading.text))
        if reading.kind_guess is not None:
            words = reading.kind_guess.words(reading.text)
            return tr("Vorschlag wegen „{words}“; Pfeiltasten wählen eine andere Art.", words=words)
        return " "

    def _say(self, sentence: str, *, urgent: bool = False) -> None:
        self.missing.setText(sentence)
        self.missing.set_ink("due" if urgent else "2")

    @Slot()
    def _announce(self) -> None:
        """Say politely what was understood and what is still needed."""
        said = [each.spoken for each in facts(self._draft, self._desk.vault.clock.today(), self._place).values()]
        sentence = ". ".join(part for part in (*said, *self._draft.reading.doubts, self.missing.text()) if part)
        if sentence != self._told:
            self._told = sentence
            self.line.setAccessibleDescription(sentence)
            announce(self.line, sentence)

    @Slot(object)
    def _on_kind(self, _code: object) -> None:
        self._kind_by_hand = True
        self._keep_timer.start()
        self._read()

    @Slot(object)
    def _on_new(self, _code: object) -> None:
        self._read()

    # -- the line is kept -------------------------------------------------------------------------------

    def _bring_back(self) -> None:
        kept = self._desk.vault.read(form_draft, QUICK_LINE) or {}
        kind = kept.get("kind")
        if isinstance(kind, str):
            self.kind.set_code(kind)
            self._kind_by_hand = self.kind.code() is not None
        self.line.setText(str(kept.get("line", "")))
        self._keep_timer.stop()
        self._read()

    @Slot()
    def _keep(self) -> None:
        """Put the line into the vault, encrypted like everything else."""
        self._keep_timer.stop()
        text = self.line.text()
        if text.strip():
            kind = self.kind.code() if self._kind_by_hand else None
            self._desk.dispatcher.try_run(
                SaveFormDraft(form=QUICK_LINE, typed={"line": text, "kind": kind}), quietly=True
            )
        else:
            self._desk.dispatcher.try_run(DropFormDraft(form=QUICK_LINE), quietly=True)

    @Slot(bool)
    def _on_finished(self, done: bool) -> None:
        """Nothing goes on after it: neither a voice nor a write."""
        self._tell_timer.stop()
        if self._keep_timer.isActive() and not done:
            self._keep()
        self._keep_timer.stop()

    # -- acts -----------------------------------------------------------------------------------------

    @Slot()
    def _on_record(self) -> None:
        missing = self._draft.missing
        if not self.line.text().strip():
            self._say(tr("Eine Zeile genügt, zum Beispiel: 10 min Flur."), urgent=True)
            self.line.setFocus()
        elif missing:
            ends = tr("„Als Entwurf weglegen“ geht auch so.")
            self._say(f"{missing_words(missing)} {ends}", urgent=True)
            target = {"contact_kind": self.kind, "new_alias": self.new}.get(missing[0])
            self._go_to(target)
            announce(self.line, self.missing.text())
        else:
            self._write(draft=False)

    def _go_to(self, choice: Choice | None) -> None:
        """Put the keyboard where the answer is given."""
        (choice.buttons()[0] if choice else self.line).setFocus()

    @Slot()
    def _on_aside(self) -> None:
        if self.line.text().strip():
            self._write(draft=True)

    def _write(self, *, draft: bool) -> None:
        fields = self._draft.fields(self._desk.vault.clock.today())
        talk = RecordConsultation(**fields, draft=draft, from_form=QUICK_LINE)
        alias = self._draft.new_alias
        try:
            if alias:
                self._desk.dispatcher.run(RecordForAlias(talk=talk, alias=alias))
            else:
                self._desk.dispatcher.run(talk)
        except UserError as error:
            self._say(error.message, urgent=True)
            announce(self.line, error.message)
            return
        self._keep_timer.stop()
        self.accept()

    @Slot()
    def _on_form(self) -> None:
        """Hand the line over to the full form. A talk that was begun there before is not pushed aside."""
        desk = self._desk
        if desk.vault.read(form_draft, NEW_TALK) is not None:
            self._say(tr("Im Formular liegt ein angefangenes Gespräch. Die Zeile wartet hier."), urgent=True)
            return
        typed = typed_of(self._draft, desk.vault.clock.today())
        try:
            desk.dispatcher.run(SaveFormDraft(form=NEW_TALK, typed=typed), quietly=True)
        except UserError as error:
            self._say(error.message, urgent=True)
            return
        desk.dispatcher.try_run(DropFormDraft(form=QUICK_LINE), quietly=True)
        self._keep_timer.stop()
        self.accept()
        desk.navigator.go("record")
