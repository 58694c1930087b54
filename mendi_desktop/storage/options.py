# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Settings that belong to the vault and travel with it: name of the workplace, kind, function of the mentor."""

from dataclasses import dataclass
from typing import Any, ClassVar

from sqlalchemy import select
from sqlalchemy.orm import Mapped, Session, mapped_column

from mendi_desktop.core.i18n import QT_TR_NOOP
from mendi_desktop.storage.base import Base
from mendi_desktop.storage.command import Command, Work
from mendi_desktop.storage.declared import AboutTable, table_info
from mendi_desktop.storage.types import Json


class VaultOption(Base):
    __tablename__ = "vault_option"
    __table_args__ = table_info(AboutTable(QT_TR_NOOP("Angaben zum Tresor")))

    name: Mapped[str] = mapped_column(unique=True)
    value: Mapped[Any] = mapped_column(Json)


@dataclass(frozen=True, slots=True)
class VaultOptions:
    """What the whole program asks about the workplace. ``workplace_kind``: ``company`` or ``public_office``.

    ``controller``: who is responsible for the processing in the sense of Art. 4 no. 7 GDPR, a code of the pick list of
    that name; ``controller_name``: how they are called in the documents for data protection.
    """

    title: str = ""
    mentor: str = ""
    mentor_function: str = ""
    workplace_kind: str = "company"
    controller: str = ""
    controller_name: str = ""
    demo: bool = False


def vault_options(session: Session) -> VaultOptions:
    """The options in force; what was never set has its default."""
    known = VaultOptions.__dataclass_fields__
    rows = session.execute(select(VaultOption.name, VaultOption.value))
    return VaultOptions(**{name: value for name, value in rows if name in known})


@dataclass(frozen=True, slots=True)
class SetVaultOptions(Command[None]):
    """Set all vault options at once."""

    label: ClassVar[str] = QT_TR_NOOP("Angaben zum Tresor ändern")
    done: ClassVar[str] = QT_TR_NOOP("Angaben zum Tresor geändert")

    options: VaultOptions

    def execute(self, work: Work) -> None:
        rows = {row.name: row for row in work.session.scalars(select(VaultOption))}
        for name in VaultOptions.__dataclass_fields__:
            value = getattr(self.options, name)
            if name in rows:
                rows[name].value = value
            elif value != VaultOptions.__dataclass_fields__[name].default:
                work.session.add(VaultOption(name=name, value=value))
