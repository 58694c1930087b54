# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Encrypted files below the level of passphrases: a known key, the present schema, and everything that is in them."""

import math
from collections import Counter
from pathlib import Path
from typing import Any

import sqlcipher3.dbapi2 as driver
from sqlalchemy import Engine

from mendi_desktop.features.activities.model import Activity
from mendi_desktop.features.colleagues.model import Colleague
from mendi_desktop.features.consultations.model import Consultation
from mendi_desktop.features.council.model import CouncilRequest
from mendi_desktop.features.desk.model import Pin
from mendi_desktop.features.network.model import Organisation
from mendi_desktop.features.projects.model import CompanyProject
from mendi_desktop.features.qualification.model import Seminar
from mendi_desktop.reports.ledger_model import ReportEntry
from mendi_desktop.storage import migrate
from mendi_desktop.storage.base import Base
from mendi_desktop.storage.engine import connect, open_engine
from mendi_desktop.storage.options import VaultOption
from mendi_desktop.vault import session
from mendi_desktop.vault.checkup.aside import SetAside
from mendi_desktop.vault.keys import KeyParameters
from mendi_desktop.vault.safekeeping import SafekeepingRow

KEY, SALT = bytes(range(32)), bytes(range(100, 116))
CHEAP = KeyParameters(time_cost=1, memory_kib=64, parallelism=1)
MODELS = (
    Activity,
    Colleague,
    CompanyProject,
    Consultation,
    CouncilRequest,
    Organisation,
    Pin,
    ReportEntry,
    SafekeepingRow,
    Seminar,
    SetAside,
    VaultOption,
)
"""One class of every module with tables: importing them fills ``Base.metadata``."""


def use_cheap_keys() -> None:
    """For programs of their own: keys in a millisecond from now on; what they show does not depend on the cost."""
    vars(session)["PARAMETERS"] = (CHEAP,)


def empty_file(path: Path) -> Path:
    path.touch(mode=0o600)
    return path


def open_file(path: Path) -> driver.Connection:
    return connect(path, KEY, SALT)


def new_engine(path: Path) -> Engine:
    """A migrated, empty vault file under the known key."""
    engine = open_engine(empty_file(path), KEY, SALT)
    migrate.upgrade(engine)
    return engine


def everything(connection: driver.Connection) -> dict[str, set[tuple[Any, ...]]]:
    """All rows of all tables as the file has them, ready to be compared."""
    return {
        name: set(connection.execute(f"SELECT * FROM {name}"))  # noqa: S608 - names of our own tables
        for name in sorted(Base.metadata.tables)
    }


def found_by(connection: driver.Connection, word: str) -> list[int]:
    """Search keys of the texts in which the full-text index knows ``word``."""
    query = "SELECT rowid FROM consultation_search WHERE body MATCH '\"' || mendi_fold(?) || '\"' ORDER BY rowid"
    return [row[0] for row in connection.execute(query, (word,))]


def entropy(data: bytes) -> float:
    """Bits per byte; 8 is noise."""
    return -sum(n / len(data) * math.log2(n / len(data)) for n in Counter(data).values())
