# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What has left the house: number, kind, period, recipient, and the figures that were released."""

from datetime import date
from typing import Any

from sqlalchemy.orm import Mapped, mapped_column

from mendi_desktop.core.i18n import QT_TR_NOOP
from mendi_desktop.storage.base import Base
from mendi_desktop.storage.declared import AboutColumn, AboutTable, column_info, table_info
from mendi_desktop.storage.types import Json

# What has left the house must stay known exactly, or a later report could be subtracted from it: better a backup.
_NEVER_REPAIRED = column_info(AboutColumn(irreplaceable=True))


class ReportEntry(Base):
    """One report that was handed out. Undo leaves it alone: paper cannot be called back."""

    __tablename__ = "report_ledger"
    __table_args__ = table_info(AboutTable(QT_TR_NOOP("Berichtsliste")))
    journaled = False

    number: Mapped[str] = mapped_column(unique=True)
    kind: Mapped[str]
    period_from: Mapped[date]
    period_to: Mapped[date]
    recipient: Mapped[str]
    options: Mapped[dict[str, Any]] = mapped_column(Json)
    released: Mapped[dict[str, Any]] = mapped_column(Json, info=_NEVER_REPAIRED)
    sha256: Mapped[str]
    made_at: Mapped[date]
