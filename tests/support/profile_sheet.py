# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""A Projektsteckbrief of the length and shape of a filled-in form, in own words: the same content in three ways."""

import json
from typing import Any, Final

TITLE: Final = (
    "Aufbau einer verlässlichen Beratung und Begleitung zum Lernen durch Kolleg*innen in den Betrieben der Region"
)
THEME: Final = (
    "Arbeitsplätze sichern, weil alle mit den neuen Anlagen mitlernen",
    "Lernen als Aufgabe der nächsten Jahre im Betrieb, im Gremium und in der Region dauerhaft verankern",
    "Eine Beratung nah an den Menschen aufbauen, die niemandem etwas verkaufen muss",
    "Zeit zum Lernen in Früh-, Spät- und Nachtschicht möglich machen",
    "Förderung bekannt machen, damit Kosten niemanden abhalten",
    "Interessenvertretungen stärken, aktivieren und mit Wissen über Weiterbildung ausstatten",
)
GOAL: Final = "150 Lernbegleiter*innen in über 80 Betrieben"
MILESTONES: Final = {
    2022: "Konzept, Ausbildung der ersten Begleiter*innen, Gespräche mit den Gremien der Region",
    2023: "Zwei Reihen von Seminaren; Überarbeitung des Konzepts nach den Rückmeldungen der Gruppen",
    2024: "Erstes großes Treffen, neue Wege der Begleitung (Sprechstunde in der Schicht, Reihen in Konzernen)",
    2025: "Über 170 Begleiter*innen in 85 Betrieben und zweites großes Treffen",
}
WENT_WELL: Final = (
    "Weiterbildung verbindet sich mit anderen großen Themen im Betrieb: Wandel der Arbeit, Beteiligung der "
    "Beschäftigten, Strategie der Interessenvertretung",
    "Die Nähe zur Region erleichtert den Zugang und die Verbindung mit der Arbeit vor Ort: Der Mehrwert wird dort "
    "gesehen, und umgekehrt finden Betriebe leichter zueinander als vorher",
    "Inhalte und Wege der Seminare werden nach dem Bedarf der Gruppen weiterentwickelt",
    "Die Verbindung mit Projekten im Betrieb ist anspruchsvoll, aber sehr ergiebig",
)
CHALLENGES: Final = (
    "Rückhalt für alle, die ihre Ausbildung hinter sich haben",
    "Verankerung in der Fläche, in allen Gliederungen der Region und in deren Branchen",
    "Finanzierung der Begleiter*innen ab dem nächsten Jahr",
    "Verankerung der Aufgabe im Gesetz",
)
LEARNED: Final = (
    "Verankerung im Gremium schafft Vertrauen, Mittel, Netzwerke und vor allem die Kraft, etwas durchzusetzen",
    "Regionale Nähe schafft Zugänge und bleibt",
    "Lernbegleiter*innen sind wichtige Menschen im Betrieb, in der Betriebspolitik und in der Gesellschaft",
    "Vertrauensleute und Gremien sind gemeinsam am stärksten",
)
HEADINGS: Final = (
    "Thema:",
    "Das ist unser Ziel:",
    "Wichtige Meilensteine:",
    "Besonders gut gelungen ist uns in der Arbeit als WBM bislang …",
    "Für uns gibt es noch folgende Herausforderungen …",
    "Für mich / für uns waren folgende Erfahrungen besonders wichtig (lessons learned) …",
)

STAKEHOLDERS: Final = ("Rosa Kanarienvogel", "Otto Zaunkönigin")
"""Names that must not reach any paper."""


def jsonl() -> str:
    """The project as lines for ``mendi apply``, with people whose names must not reach the paper."""
    lines: list[dict[str, Any]] = [
        {"command": "AddProject", "title": TITLE, "theme": "\n".join(THEME), "goal": GOAL, "status": "running"}
    ]
    for year, title in MILESTONES.items():
        day = f"{year}-12-31"
        fields = {"title": title, "planned_on": day, "reached_on": day, "precision": "year"}
        lines.append({"command": "AddMilestone", "project_id": "$1", **fields})
    lessons = {"went_well": WENT_WELL, "challenges": CHALLENGES, "learned": LEARNED}
    lines.append({"command": "SetLessons", "project_id": "$1", **lessons})
    for name in STAKEHOLDERS:
        fields = {
            "name": name,
            "function": "Werkleitung",
            "interest": f"{name} will Zahlen",
            "next_step": f"{name} fragen",
        }
        lines.append({"command": "AddStakeholder", "project_id": "$1", **fields})
    measure = {"title": "Sprechstunde in der Schicht", "kind": "office_hour", "responsible": STAKEHOLDERS[0]}
    lines.append({"command": "AddMeasure", "project_id": "$1", **measure})
    return "\n".join(json.dumps(line, ensure_ascii=False) for line in lines)


def blocks() -> list[tuple[str, list[str]]]:
    """The six blocks below the title: heading, then what stands there, years with their text."""
    years = [f"{year}: {text}" for year, text in MILESTONES.items()]
    contents = (list(THEME), [GOAL], years, list(WENT_WELL), list(CHALLENGES), list(LEARNED))
    return list(zip(HEADINGS, contents, strict=True))
