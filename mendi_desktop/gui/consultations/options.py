# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Pick lists as options of combo boxes and chips, in the words of this workplace."""

from uuid import UUID

from mendi_desktop.core.i18n import tr
from mendi_desktop.features.codes import code_list
from mendi_desktop.features.colleagues.queries import AliasSuggestion
from mendi_desktop.gui.kit.combo import Combo
from mendi_desktop.gui.kit.option import Option

WITHOUT = "without"
"""The entry "ohne Zuordnung" in a list of colleagues."""


def options(list_name: str, workplace_kind: str) -> list[Option]:
    """All entries of a pick list under their group headings."""
    entries = code_list(list_name)
    groups = {group.code: group.label for group in entries.groups}
    return [
        Option(code.code, code.label(workplace_kind), groups.get(code.group, ""), code.frequent)
        for code in entries.codes
    ]


def short_options(list_name: str, workplace_kind: str) -> list[Option]:
    """Entries for chips, the frequent ones first."""
    codes = sorted(code_list(list_name).codes, key=lambda code: not code.frequent)
    return [Option(code.code, code.short(workplace_kind)) for code in codes]


def frequent(list_name: str) -> int:
    """How many entries of a pick list are offered at once as chips."""
    return sum(code.frequent for code in code_list(list_name).codes)


def colleague_options(colleagues: list[AliasSuggestion]) -> list[Option]:
    """Nobody first, then everyone by alias; the area stands behind, because aliases are easily mixed up."""
    named = [
        Option(
            str(colleague.id), f"{colleague.alias} · {colleague.org_unit}" if colleague.org_unit else colleague.alias
        )
        for colleague in colleagues
    ]
    return [Option(WITHOUT, tr("ohne Zuordnung")), *named]


def as_id(code: str | None) -> UUID | None:
    return UUID(code) if code and code != WITHOUT else None


def choose_if_offered(combo: Combo, code: str | None) -> None:
    """Choose ``code``, or nothing where it is gone meanwhile."""
    try:
        combo.set_code(code)
    except KeyError:
        combo.set_code(None)
