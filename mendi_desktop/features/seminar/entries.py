# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Which entry a chapter begins at, by the name of the rule in ``resources/seminar/chapters.toml``."""

from collections.abc import Callable, Mapping
from typing import Final
from uuid import UUID

from sqlalchemy.orm import Session

from mendi_desktop.features.council.queries import list_requests


def waiting_request(session: Session) -> UUID | None:
    """The request that waits longest for an answer of the employer; None if none waits."""
    return next((request.id for request in list_requests(session) if request.state == "asked"), None)


ENTRIES: Final[Mapping[str, Callable[[Session], UUID | None]]] = {"waiting_request": waiting_request}
