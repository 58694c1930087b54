# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""How many persons must stand behind a printed number.

Sources: BA Statistik, Regeln der statistischen Geheimhaltung (minimum number, normally 3, higher where there is more
detail; dominance of one unit; secondary suppression), https://statistik.arbeitsagentur.de > Statistische Geheimhaltung;
§ 16 BStatG; field handbook section 5.6 (5 for the works council, 10 for an assembly, never below 3, distinct persons).
"""

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from mendi_desktop.core.errors import UserError
from mendi_desktop.core.i18n import tr

LOWEST: Final = 3
KNOWN: Final = 2
"""Persons whom an insider may know completely; one of them may be the insider."""


class Audience(StrEnum):
    """Who reads a report. Whoever reads a council report may also have heard the assembly report, not the reverse."""

    COUNCIL = "council"
    ASSEMBLY = "assembly"


USUAL: Final = {Audience.COUNCIL: 5, Audience.ASSEMBLY: 10}


@dataclass(frozen=True, slots=True)
class Policy:
    """``k``: the smallest number of distinct persons behind a printed count.

    Raises :class:`UserError` below 3. With 5, three unknown persons remain after an insider has subtracted two known
    ones; with 3 an insider with two known persons can single out the third.
    """

    k: int = 5

    def __post_init__(self) -> None:
        if self.k < LOWEST:
            raise UserError(
                tr("Die Mindestzahl ist mindestens {lowest}, damit niemand erkennbar wird.", lowest=LOWEST), field="k"
            )

    @classmethod
    def of(cls, audience: Audience) -> "Policy":
        """The usual policy: 5 for the council, 10 for an assembly (handbook 5.6)."""
        return cls(USUAL[audience])

    @property
    def need(self) -> int:
        """What a hidden small count must be able to be, and how many persons a remainder needs: 2k - 1.

        Then the width of what is possible, 0 to 2k - 1, does not shrink below k when k - 1 persons become known
        (protection interval of Fischetti and Salazar's cell suppression; shared notes, section 4).
        """
        return 2 * self.k - 1

    @property
    def gap(self) -> int:
        """Persons who must remain outside a sensitive category, so that it does not tell something of "everybody".

        One more than an insider may know: group disclosure (sdcTools, discussion 243).
        """
        return KNOWN + 1
