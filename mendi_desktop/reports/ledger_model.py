# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What has left the house: number, kind, period, recipient, and the figures that were released."""

from datetime import date
from typing import Any

from sqlalchemy.orm import Mapped, mapped_column

from mendi_desktop.storage.base import Base
from mendi_desktop.storage.types import Json


class ReportEntry(Base):
    """One report that was handed out. Undo leaves it alone: paper cannot be called back."""

    __tablename__ = "report_ledger"
    journaled = False

    number: Mapped[str] = mapped_column(unique=True)
    kind: Mapped[str]
    period_from: Mapped[date]
    period_to: Mapped[date]
    recipient: Mapped[str]
    options: Mapped[dict[str, Any]] = mapped_column(Json)
    released: Mapped[dict[str, Any]] = mapped_column(Json)
    sha256: Mapped[str]
    made_at: Mapped[date]
