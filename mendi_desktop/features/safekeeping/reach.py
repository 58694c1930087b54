# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What no encryption of files keeps away: what people put down themselves, what those who run the machine can do."""

from dataclasses import dataclass

from mendi_desktop.core.i18n import tr


@dataclass(frozen=True, slots=True)
class Reach:
    """``says``: what is so, in plain words. ``helps``: what helps against it, as far as anything does."""

    title: str
    says: str
    helps: str


def put_down(*, as_guest: bool = False) -> tuple[Reach, ...]:
    """What leaves the vault because somebody asked for it. The program does not keep where to.

    ``as_guest``: started from a stick it has a file dialog of its own; the machine's notes are told in ``guest.py``.
    """
    everywhere = (
        Reach(
            tr("Berichte, Notfallblatt, Auszüge"),
            tr("Liegen dort, wo sie gesichert wurden, und sind für alle lesbar, die an den Ort kommen."),
            tr("Der Tresor merkt sich Nummer und Prüfsumme, nicht den Ort. Das Notfallblatt gehört auf Papier."),
        ),
        Reach(
            tr("Kontakte und Kalender"),
            tr(
                "Ausgegebene Kontakte (vCard, CSV) nennen Ansprechpersonen im Klartext, auf Wunsch mit Notizen; "
                "Kalenderdateien nur Tage, Uhrzeiten, neutrale Wörter und Codes."
            ),
            tr("Nach dem Übernehmen löschen. Ein Kalender liegt meist auf einem Server."),
        ),
        Reach(
            tr("Gedrucktes"),
            tr("Ein Druckauftrag wartet lesbar beim Drucker oder seinem Server, manchmal auch danach."),
            tr("Vertrauliches an einem Drucker ausgeben, der nichts aufhebt."),
        ),
        Reach(
            tr("Kopiertes"),
            tr("Was kopiert wird, liegt in der Zwischenablage und ist dort für andere Programme lesbar."),
            tr("Beim Sperren leert das Programm sie, wenn noch darin liegt, was hier kopiert wurde."),
        ),
    )
    used = Reach(
        tr("Zuletzt benutzt"),
        tr("Dateidialog und Rechner merken sich Ordner, Dateinamen und Vorschaubilder gesicherter Berichte."),
        tr("Die Namen, die das Programm vorschlägt, sagen nichts über Personen."),
    )
    return everywhere if as_guest else (*everywhere, used)


def in_power() -> tuple[Reach, ...]:
    """What administrators of the machine can do while the vault is used, said without softening it."""
    return (
        Reach(
            tr("Tasten aufzeichnen"),
            tr("Wer den Rechner verwaltet, kann mitschreiben lassen, was getippt wird, auch die Passphrase."),
            tr("Das Programm kann es weder verhindern noch sicher erkennen."),
        ),
        Reach(
            tr("Bildschirm ansehen"),
            tr("Fernwartung und Aufnahmen zeigen, was gerade offen ist."),
            tr("Vor jeder Fernwartung sperren. Auf Aufnahmen bleibt das Fenster leer, wo das System es zulässt."),
        ),
        Reach(
            tr("Arbeitsspeicher lesen"),
            tr("Solange der Tresor offen ist, liegen Schlüssel und Gelesenes im Arbeitsspeicher."),
            tr("Sperren gibt beides frei; den Speicher danach zu überschreiben, ist Sache des Systems."),
        ),
        Reach(
            tr("Auslagerung und Ruhezustand"),
            tr("Der Rechner schreibt Arbeitsspeicher manchmal auf die Platte, im Ruhezustand ganz."),
            tr("Sperren, bevor der Rechner ruht; dazu eine verschlüsselte Platte (BitLocker, LUKS, FileVault)."),
        ),
        Reach(
            tr("Kopien aufheben"),
            tr("Die Datensicherung des Hauses kopiert verschlüsselte Dateien mit und behält alte Stände."),
            tr("Alte Stände öffnet nur die Passphrase von damals. Was gelöscht wurde, steht dort noch darin."),
        ),
        Reach(
            tr("Das Programm austauschen"),
            tr("Wer Programme einspielt, kann auch ein verändertes einspielen."),
            tr("Dagegen hilft nur Vertrauen, oder ein eigener Rechner."),
        ),
    )
