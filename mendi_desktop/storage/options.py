# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Settings that belong to the vault and travel with it: name of the workplace, kind, function of the mentor."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
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
    that name; ``controller_name``: how they are called in the documents for data protection. ``hidden_areas``: names of
    areas whose pages do not stand in the sidebar. ``region``: the federal state whose holidays count, a code of the
    pick list of that name, empty for the nationwide ones only; ``saturdays``: whether the mentor works on them too.
    """

    title: str = ""
    mentor: str = ""
    mentor_function: str = ""
    workplace_kind: str = "company"
    controller: str = ""
    controller_name: str = ""
    demo: bool = False
    hidden_areas: tuple[str, ...] = ()
    region: str = ""
    saturdays: bool = False


def vault_options(session: Session) -> VaultOptions:
    """The options in force; what was never set has its default."""
    rows = session.execute(select(VaultOption.name, VaultOption.value))
    return options_from({name: value for name, value in rows})


def options_from(stored: Mapping[str, Any]) -> VaultOptions:
    """Options out of JSON values; what is missing has its default, what this version does not know is passed over."""
    known = {name: value for name, value in stored.items() if name in VaultOptions.__dataclass_fields__}
    options = VaultOptions(**known)
    return replace(options, hidden_areas=tuple(options.hidden_areas))


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
            stored = list(value) if isinstance(value, tuple) else value  # as it comes back from JSON
            if name in rows:
                rows[name].value = stored
            elif value != VaultOptions.__dataclass_fields__[name].default:
                work.session.add(VaultOption(name=name, value=stored))


@dataclass(frozen=True, slots=True)
class HideArea(Command[None]):
    """Take the pages of an area out of the sidebar. What is in it stays."""

    label: ClassVar[str] = QT_TR_NOOP("Ausblenden")
    done: ClassVar[str] = QT_TR_NOOP("Ausgeblendet, in den Einstellungen wieder zu zeigen")

    area: str

    def execute(self, work: Work) -> None:
        hidden = vault_options(work.session).hidden_areas
        _set_hidden(work, (*(name for name in hidden if name != self.area), self.area))


@dataclass(frozen=True, slots=True)
class ShowArea(Command[None]):
    """Let the pages of an area stand in the sidebar again."""

    label: ClassVar[str] = QT_TR_NOOP("Wieder zeigen")
    done: ClassVar[str] = QT_TR_NOOP("Steht wieder in der Seitenleiste")

    area: str

    def execute(self, work: Work) -> None:
        hidden = vault_options(work.session).hidden_areas
        _set_hidden(work, tuple(name for name in hidden if name != self.area))


def _set_hidden(work: Work, areas: tuple[str, ...]) -> None:
    SetVaultOptions(replace(vault_options(work.session), hidden_areas=areas)).execute(work)
