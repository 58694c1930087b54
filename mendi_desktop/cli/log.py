# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""``mendi log``: one consultation, in the time it takes to type a line."""

from argparse import Namespace
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any, ClassVar
from uuid import UUID

from mendi_desktop.cli.context import Context
from mendi_desktop.cli.opened import add_vault, opened
from mendi_desktop.cli.output import say
from mendi_desktop.cli.parser import Parser
from mendi_desktop.cli.values import day, number
from mendi_desktop.core.durations import parse_minutes
from mendi_desktop.core.i18n import QT_TR_NOOP, tr
from mendi_desktop.features.codes import code_list
from mendi_desktop.features.colleagues.commands import AddColleague
from mendi_desktop.features.colleagues.queries import find_by_alias
from mendi_desktop.features.consultations.commands import RecordConsultation
from mendi_desktop.features.consultations.rules import LARGEST_HEAD_COUNT
from mendi_desktop.storage.command import Command, Work


@dataclass(frozen=True, slots=True)
class Logged:
    """The new talk; ``is_new`` if the colleague was not known before."""

    id: UUID
    is_new: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class LogTalk(Command[Logged]):
    """Records a talk with the colleague of an alias, who is added first if unknown: both or neither."""

    label: ClassVar[str] = QT_TR_NOOP("Gespräch festhalten")

    talk: RecordConsultation
    alias: str | None = None

    def execute(self, work: Work) -> Logged:
        if self.alias is None:
            return Logged(self.talk.execute(work), is_new=False)
        known = find_by_alias(work.session, self.alias)
        colleague_id = known or AddColleague(alias=self.alias, org_unit=self.talk.org_unit).execute(work)
        return Logged(replace(self.talk, colleague_id=colleague_id).execute(work), is_new=known is None)


def add_arguments(parser: Parser, context: Context) -> None:
    add_vault(parser)
    parser.option("--date", tr("Tag: heute, gestern, 12.3., 2026-03-12"), tr("TAG"), required=True)
    parser.option("--minutes", tr("Dauer: 15, 1:30, 1,5 h"), tr("DAUER"), type=parse_minutes, required=True)
    parser.option("--kind", _codes_hint("contact_kind"), tr("KÜRZEL"), type=_code("contact_kind"), required=True)
    parser.option("--channel", _codes_hint("channel"), tr("KÜRZEL"), type=_code("channel"))
    parser.option("--alias", tr("Kürzel der Kolleg*in; ein neues wird aufgenommen"), tr("KÜRZEL"))
    parser.option("--org-unit", tr("Bereich"), tr("BEREICH"))
    parser.option("--concern", _codes_hint("concern"), tr("KÜRZEL"), **_many("concern"))
    parser.option("--barrier", _codes_hint("barrier"), tr("KÜRZEL"), **_many("barrier"))
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
        head_count=args.head_count,
        org_unit=args.org_unit,
        concerns=tuple(args.concern),
        barriers=tuple(args.barrier),
        record=args.note,
        private_note=args.private_note,
    )
    with opened(args, context) as vault:
        logged = vault.execute(LogTalk(talk=talk, alias=args.alias))
    if logged.is_new:
        say(tr("Neu aufgenommen: {alias}", alias=" ".join(args.alias.split())))
    say(str(logged.id))
    return 0


def _codes_hint(list_name: str) -> str:
    return tr("{what}, siehe: mendi codes {list}", what=code_list(list_name).title, list=list_name)


def _code(list_name: str) -> Callable[[str], str]:
    """A reader for one code of a pick list."""
    return lambda code: code_list(list_name).code(code).code


def _many(list_name: str) -> dict[str, Any]:
    """An option that may be given several times."""
    return {"type": _code(list_name), "action": "append", "default": []}
