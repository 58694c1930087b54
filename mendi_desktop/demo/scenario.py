# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""An invented workplace as it stands in ``resources/demo/NAME.toml``, joined with what is common to all of them."""

import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any, Final

from mendi_desktop.core.errors import UserError
from mendi_desktop.core.i18n import tr
from mendi_desktop.core.resources import resource

_COMMON: Final = "common"


@dataclass(frozen=True, slots=True)
class Scenario:
    """``units``: department to weight. ``slots``: what a ``{slot}`` of a template may become.

    ``content`` holds everything else, each area reads its own keys (``arc``, ``group``, ``texts``, ...). ``shifts``:
    some people work on Saturdays. ``region``: the federal state whose holidays count.
    """

    name: str
    title: str
    mentor: str
    mentor_function: str
    workplace_kind: str
    shifts: bool
    region: str
    aliases: tuple[str, ...]
    units: Mapping[str, int]
    slots: Mapping[str, Sequence[str]]
    content: Mapping[str, Any]

    def part(self, area: str) -> Mapping[str, Any]:
        """What this workplace has for one area, from ``resources/demo/NAME/AREA.toml``."""
        return _read(f"{self.name}/{area}")


@cache
def scenario_names() -> tuple[str, ...]:
    """The names of all scenarios, in alphabetical order."""
    return tuple(sorted(path.stem for path in resource("demo").glob("*.toml") if path.stem != _COMMON))


def read_scenario(name: str) -> Scenario:
    """The scenario of this name; UserError naming all of them if there is none."""
    if name not in scenario_names():
        raise UserError(
            tr(
                "Die Übungsdaten „{name}“ gibt es nicht. Zur Wahl stehen: {names}.",
                name=name[:100],
                names=", ".join(scenario_names()),
            ),
            field="scenario",
        )
    common, own = _read(_COMMON), _read(name)
    return Scenario(
        name=name,
        title=own["title"],
        mentor=own["mentor"],
        mentor_function=own["mentor_function"],
        workplace_kind=own["workplace_kind"],
        shifts=own["shifts"],
        region=own["region"],
        aliases=tuple(own["aliases"]),
        units=own["units"],
        slots={"council": (own["council"],), **common["slots"], **own["slots"]},
        content={**common, **own},
    )


@cache
def _read(name: str) -> dict[str, Any]:
    return tomllib.loads(resource("demo", *f"{name}.toml".split("/")).read_text("utf-8"))
