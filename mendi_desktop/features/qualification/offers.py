# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Training for mentors that is known to exist, with source and Stand: a first idea, no promise of a place."""

import tomllib
from datetime import date
from functools import cache
from typing import Any

from mendi_desktop.core.i18n import SOURCE_LANGUAGE, language, tr, written
from mendi_desktop.core.resources import resource
from mendi_desktop.features.qualification.wording import month_said


def offers_said() -> str:
    """One sentence with every offer, its source, and the month of the last look."""
    data = _read()
    key = "text" if language() == SOURCE_LANGUAGE else f"text_{language()}"
    offers = "; ".join(f"{written(offer[key])} ({offer['source']})" for offer in data["offer"])
    checked: date = data["checked"]
    return tr(
        "Seminare für Mentor*innen, zum Beispiel: {offers}. Stand {month}; Termine kennt der Anbieter.",
        offers=offers,
        month=month_said(checked),
    )


@cache
def _read() -> dict[str, Any]:
    return tomllib.loads(resource("knowledge", "mentor_training.toml").read_text("utf-8"))
