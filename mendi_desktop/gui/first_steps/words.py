# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What the notes of the first steps say. Keys are taken from the menus, so that no note names another one."""

from dataclasses import dataclass

from mendi_desktop.core.i18n import tr
from mendi_desktop.features.first_steps.rules import STEPS, Step, number_of
from mendi_desktop.gui.kit.actions import shown_shortcut
from mendi_desktop.gui.shell.menu import ACTIONS


@dataclass(frozen=True, slots=True)
class Words:
    """One note: ``number`` is 0 before and after the way. An act without words is not there."""

    title: str
    says: str
    lead: str
    leave: str
    second: str = ""
    number: int = 0
    aside: str = ""

    @property
    def spoken(self) -> str:
        """All of it, as it is read out once."""
        return ". ".join(part for part in (self.aside, self.title, self.says) if part)


def offer() -> Words:
    return Words(
        tr("Erste Schritte"),
        tr(
            "Vier kurze Hinweise an diesem Fenster, der letzte führt zum ersten eigenen Gespräch."
            " Alles andere geht dabei wie immer."
        ),
        lead=tr("Anfangen"),
        leave=tr("Später"),
    )


def step(now: Step, *, is_first: bool, in_form: bool) -> Words:
    """``is_first``: there was no talk before. ``in_form``: the form of a talk is in sight."""
    title, says, lead = {Step.CURTAIN: _curtain, Step.ALIAS: _alias, Step.WHERE: _where}.get(now, _talk)()
    if now is Step.TALK and not is_first:
        title = tr("Ein Gespräch festhalten")
    if now is Step.TALK and in_form:
        lead = tr("Zum Anfang des Formulars")
    number = number_of(now)
    return Words(
        title,
        says,
        lead,
        leave=tr("Später weiter"),
        second="" if now is Step.TALK else tr("Auslassen"),
        number=number,
        aside=tr("Schritt {n} von {all}", n=number, all=len(STEPS)),
    )


def _curtain() -> tuple[str, str, str]:
    says = tr(
        "Kommt jemand herein, verdeckt {cover} alles auf einmal; dieselbe Taste holt es zurück, auch halb Getipptes."
        " „Sperren“ ({lock}) schließt ab: Dann öffnet nur die Passphrase.",
        cover=_key("curtain"),
        lock=_key("lock"),
    )
    return tr("Einmal verdecken und zurückholen"), says, tr("Jetzt verdecken")


def _alias() -> tuple[str, str, str]:
    says = tr(
        "Statt eines Namens steht hier ein Kürzel, damit niemand auf einzelne Personen schließen kann."
        " Eins wird vorgeschlagen. Ein Name kommt nur mit Freigabe dazu."
    )
    return tr("Die erste Kolleg*in, mit Kürzel"), says, tr("Kürzel aufnehmen")


def _where() -> tuple[str, str, str]:
    says = tr(
        "„Zählt mit“ heißt: in Berichten nur in Summen. „Nur für mich“ heißt: nie in einem Bericht."
        " Jedes Feld sagt es selbst: hineingehen und {why} drücken, oder daneben „Wozu?“.",
        why=_key("why"),
    )
    return tr("Was zählt mit, was bleibt nur für mich?"), says, tr("Zum Feld „nur für mich“")


def _talk() -> tuple[str, str, str]:
    says = tr(
        "Dauer und Art genügen, das Datum steht schon da. In der Zeile unter „Heute“ hält Eingabe es fest,"
        " im Formular {save}. Alles andere geht auch später.",
        save=shown_shortcut("Ctrl+S"),
    )
    return tr("Das erste eigene Gespräch"), says, tr("Zur Zeile")


def end(*, is_first: bool, has_sheet: bool) -> Words:
    """The talk is there: what is good to know next."""
    first = tr("Das erste eigene Gespräch ist festgehalten.") if is_first else tr("Festgehalten.")
    sheet = (
        tr("Gesichert wird von selbst; wohin, steht unter „Sicherheit“.")
        if has_sheet
        else tr("Als Nächstes lohnt das Notfallblatt unter „Sicherheit“, falls die Passphrase einmal vergessen ist.")
    )
    report = tr("Aus den Gesprächen wird später unter „Berichte“ die Übersicht für das Gremium.")
    return Words(
        tr("Schön, der Anfang ist gemacht"),
        " ".join((first, sheet, report)),
        lead=tr("Zur Sicherheit"),
        second=tr("Zu den Berichten"),
        leave=tr("Fertig"),
    )


def left() -> str:
    """Said when it is put off."""
    return tr("Die ersten Schritte warten im Menü Hilfe.")


def _key(action: str) -> str:
    return shown_shortcut(ACTIONS[action].shortcut)
