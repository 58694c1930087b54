# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""``mendi log``: one consultation, in the time it takes to type a line."""

from argparse import Namespace
from collections.abc import Callable
from typing import Any
from uuid import UUID

from mendi_desktop.cli.context import Context
from mendi_desktop.cli.opened import add_vault, opened
from mendi_desktop.cli.output import say
from mendi_desktop.cli.parser import Parser
from mendi_desktop.cli.values import day, number
from mendi_desktop.core.durations import parse_minutes
from mendi_desktop.core.i18n import tr
from mendi_desktop.features.codes import code_list
from mendi_desktop.features.consultations.commands.for_alias import RecordForAlias
from mendi_desktop.features.consultations.commands.talks import RecordConsultation
from mendi_desktop.features.consultations.talk import LARGEST_HEAD_COUNT
from mendi_desktop.vault.session import Vault


def add_arguments(parser: Parser, context: Context) -> None:
    add_vault(parser)
    parser.option("--date", tr("Tag: heute, gestern, 12.3., 2026-03-12"), tr("TAG"), required=True)
    parser.option("--minutes", tr("Dauer: 15, 1:30, 1,5 h"), tr("DAUER"), type=parse_minutes, required=True)
    parser.option("--kind", _codes_hint("contact_kind"), tr("CODE"), type=_code("contact_kind"), required=True)
    parser.option("--channel", _codes_hint("channel"), tr("CODE"), type=_code("channel"))
    parser.option("--place", _codes_hint("place"), tr("CODE"), type=_code("place"))
    parser.option("--alias", tr("Kürzel der Kolleg*in; ein neues wird aufgenommen"), tr("KÜRZEL"))
    parser.option("--org-unit", tr("Bereich"), tr("BEREICH"))
    parser.option("--concern", _codes_hint("concern"), tr("CODE"), **_many("concern"))
    parser.option("--barrier", _codes_hint("barrier"), tr("CODE"), **_many("barrier"))
    parser.option(
        "--head-count",
        tr("wie viele da waren, bei Gesprächen ohne Kolleg*in"),
        tr("ZAHL"),
        type=number("--head-count", 1, LARGEST_HEAD_COUNT),
    )
    parser.option("--note", tr("was festgehalten wird und gezeigt werden darf"), tr("TEXT"), default="")
    parser.option("--private-note", tr("Notiz nur für mich"), tr("TEXT"))


def run(args: Namespace, context: Context) -> int:
    talk = RecordConsultation(
        held_on=day("--date", args.date, context.clock.today()),
        minutes=args.minutes,
        contact_kind=args.kind,
        channel=args.channel,
        place=args.place,
        head_count=args.head_count,
        org_unit=args.org_unit,
        concerns=tuple(args.concern),
        barriers=tuple(args.barrier),
        record=args.note,
        private_note=args.private_note,
    )
    with opened(args, context) as vault:
        say(str(_record(vault, talk, args.alias)))
    return 0


def _record(vault: Vault, talk: RecordConsultation, alias: str | None) -> UUID:
    """Record the talk, with a colleague if one is named; says so if they are new. Both are written or neither."""
    if alias is None:
        return vault.execute(talk)
    recorded = vault.execute(RecordForAlias(talk=talk, alias=alias))
    if recorded.is_new:
        say(tr("Neu aufgenommen: {alias}", alias=" ".join(alias.split())))
    return recorded.id


def _codes_hint(list_name: str) -> str:
    return tr("{what}, siehe: mendi codes {list}", what=code_list(list_name).title, list=list_name)


def _code(list_name: str) -> Callable[[str], str]:
    """A reader for one code of a pick list."""
    return lambda code: code_list(list_name).code(code).code


def _many(list_name: str) -> dict[str, Any]:
    """An option that may be given several times."""
    return {"type": _code(list_name), "action": "append", "default": []}
