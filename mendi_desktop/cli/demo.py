# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""``mendi demo``: a vault of invented data that opens without a passphrase."""

from argparse import Namespace

from mendi_desktop.cli.context import Context
from mendi_desktop.cli.output import say
from mendi_desktop.cli.parser import Parser
from mendi_desktop.cli.values import day, file, number
from mendi_desktop.core.i18n import tr
from mendi_desktop.demo.people import USUAL_MEETINGS
from mendi_desktop.demo.scenario import scenario_names
from mendi_desktop.demo.stage import MOST_MEETINGS
from mendi_desktop.features.demo_vault import make_demo

_LARGEST_SEED = 2**31 - 1


def add_arguments(parser: Parser, context: Context) -> None:
    names = scenario_names()
    parser.value("vault", tr("Datei, die angelegt wird"), type=file)
    parser.option("--scenario", tr("welcher erfundene Betrieb"), "|".join(names), default=names[0])
    parser.option(
        "--seed", tr("andere Zahl, andere Leute"), tr("ZAHL"), type=number("--seed", 0, _LARGEST_SEED), default=1
    )
    parser.option(
        "--consultations",
        tr("wie viele Gespräche, sonst {n}", n=USUAL_MEETINGS),
        tr("ZAHL"),
        type=number("--consultations", 1, MOST_MEETINGS),
    )
    parser.option("--today", tr("Tag, bis zu dem erzählt wird; sonst heute"), tr("TAG"))


def run(args: Namespace, context: Context) -> int:
    present = context.clock.today()
    today = present if args.today is None else day("--today", args.today, present)
    vault = make_demo(args.vault, args.scenario, args.seed, args.consultations, today)
    vault.close()
    say(tr("Übungsdaten angelegt: „{name}“. Alles darin ist erfunden.", name=args.vault.name))
    return 0
