# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The public actors that come with the program: what stands in ``resources/knowledge/network_starter.toml``.

Nothing of it is in a vault before the mentor takes it over; what was taken is the mentor's own from then on. Names and
titles of sources are quoted: no gender style changes them.
"""

import tomllib
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import Any

from mendi_desktop.core.errors import UserError
from mendi_desktop.core.i18n import SOURCE_LANGUAGE, gender_style, language, tr, written
from mendi_desktop.core.resources import resource
from mendi_desktop.features.network import rules


@dataclass(frozen=True, slots=True)
class PublicActor:
    """One entry in the language in force. ``offers``: one a line; ``checked_on``: its Stand.

    ``active``: a code of ``active_state`` as of ``checked_on``; ``ended_on`` where it ended.
    """

    key: str
    name: str
    kind: str
    region: str
    offers: str
    website: str
    source: str
    note: str
    checked_on: date
    active: str
    ended_on: date | None

    @property
    def side(self) -> str:
        return rules.side_of(self.kind)


def public_actors() -> tuple[PublicActor, ...]:
    """All entries, in the order in which they are offered."""
    return _read("" if language() == SOURCE_LANGUAGE else f"_{language()}", gender_style())


def public_actor(key: str) -> PublicActor:
    """The entry of ``key``; UserError if there is none."""
    found = next((actor for actor in public_actors() if actor.key == key), None)
    if found is None:
        raise UserError(
            tr("In der mitgelieferten Sammlung gibt es den Eintrag „{key}“ nicht.", key=key[:60]), field="keys"
        )
    return found


@cache
def _read(suffix: str, _style: str) -> tuple[PublicActor, ...]:
    """Once for each way in which it is worded."""
    data = tomllib.loads(resource("knowledge", "network_starter.toml").read_text("utf-8"))
    return tuple(_actor(entry, data["checked"], suffix) for entry in data["actors"])


def _actor(entry: dict[str, Any], checked: date, suffix: str) -> PublicActor:
    return PublicActor(
        key=entry["key"],
        name=entry["name"],
        kind=entry["kind"],
        region=entry["region" + suffix],
        offers=written("\n".join(entry["offers" + suffix])),
        website=entry.get("website", ""),
        source=entry["source" + suffix],
        note=written(entry.get("note" + suffix, "")),
        checked_on=checked,
        active=entry["active"],
        ended_on=entry.get("ended_on"),
    )
