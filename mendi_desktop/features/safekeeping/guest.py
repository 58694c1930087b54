# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The program as a guest on somebody else's machine: started from a stick, it writes nothing there.

What the machine itself notes down is no program's to prevent, and is said here without softening it.
"""

from pathlib import Path

from mendi_desktop.core.i18n import tr
from mendi_desktop.features.safekeeping.reach import Reach


def said_portable(home: Path) -> str:
    """``home``: the folder that takes everything."""
    return tr(
        "Das Programm läuft von einem Stick. Was es von selbst schreibt, liegt dort in „{folder}“, und auf diesen "
        "Rechner schreibt es nichts. Hier ankommen kann nur, was jemand hier sichert oder druckt.",
        folder=home.name,
    )


def remembered() -> tuple[Reach, ...]:
    """What machines note down about a stick and the programs on it."""
    return (
        Reach(
            tr("Dass ein Stick da war"),
            tr(
                "Windows notiert Name, Seriennummer und Zeit jedes Sticks in Registrierung und Ereignisprotokoll, "
                "Linux und macOS in ihren Protokollen."
            ),
            tr("Kein Programm kann das verhindern. Was auf dem Stick liegt, steht dort nicht."),
        ),
        Reach(
            tr("Dass das Programm lief"),
            tr(
                "Windows merkt sich Name, Pfad und Zeiten gestarteter Programme (Prefetch, Amcache, Sprunglisten, die "
                "Symbole der Leiste), ein Virenscanner oft auch, welche Dateien gelesen wurden."
            ),
            tr("Namen und Zeiten, kein Inhalt. Das Symbol in der Leiste lässt sich in den Einstellungen abschalten."),
        ),
        Reach(
            tr("Was außerhalb des Programms geöffnet wird"),
            tr(
                "Ein Doppelklick im Dateimanager kommt auf die Liste zuletzt benutzter Dateien, mancher Ordner und "
                "manches Vorschaubild auch."
            ),
            tr(
                "Den Tresor im Programm öffnen: Seine Dateiauswahl vom Stick ist die eigene, nicht die des Systems, "
                "und merkt sich nichts."
            ),
        ),
        Reach(
            tr("Zwischenablage und Abstürze"),
            tr(
                "Ein Verlauf der Zwischenablage (unter Windows Win+V) behält Kopien, auch auf anderen Geräten. Stürzt "
                "ein Programm hart ab, legt das System manchmal seinen Arbeitsspeicher ab."
            ),
            tr("Auf fremden Rechnern nichts Vertrauliches kopieren, und sperren, bevor jemand anderes daran geht."),
        ),
    )
