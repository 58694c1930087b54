# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The prepared states of the invented workplace that chapters begin at: how much is told in each."""

import tomllib
from collections.abc import Mapping
from functools import cache
from typing import Any

from mendi_desktop.core.resources import resource
from mendi_desktop.demo.stage import EVERYTHING, Extent


@cache
def states() -> Mapping[str, Extent]:
    """What is told in every state, by its id."""
    told = tomllib.loads(resource("seminar", "chapters.toml").read_text("utf-8"))["state"]
    return {state["id"]: _extent(state) for state in told}


def _extent(state: Mapping[str, Any]) -> Extent:
    areas = state.get("areas")
    return Extent(
        meetings=state.get("talks", EVERYTHING.meetings),
        months=state.get("months", EVERYTHING.months),
        areas=None if areas is None else tuple(areas),
    )
