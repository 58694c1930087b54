# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""``mendi check``: is this vault whole, and what would be done about it?"""

from argparse import Namespace
from collections.abc import Iterable

from mendi_desktop.cli.context import Context
from mendi_desktop.cli.opened import add_vault, opened
from mendi_desktop.cli.output import say
from mendi_desktop.cli.parser import Parser
from mendi_desktop.core.i18n import tr
from mendi_desktop.features.column_names import column_names
from mendi_desktop.vault.backups.net import SafetyNet
from mendi_desktop.vault.checkup import Finding, check_vault, repair_vault


def add_arguments(parser: Parser, context: Context) -> None:
    add_vault(parser)
    parser.flag("--repair", tr("vorher sichern, dann beheben, was sich beheben lässt"))


def run(args: Namespace, context: Context) -> int:
    """Exit code 0 if all is well (again), 2 for findings."""
    names = column_names(context.areas())
    with opened(args, context) as vault:
        findings = check_vault(vault, names=names)
        if args.repair and any(finding.repair for finding in findings):
            _tell(findings)
            repair_vault(vault, SafetyNet(vault, context.folders.backups), findings, names)
            findings = check_vault(vault, names=names)
            say(tr("Repariert. Der Stand davor liegt als Sicherung bereit."))
    _tell(findings)
    if findings:
        return 2
    say(tr("„{name}“ ist heil: Datei, Verweise, Suche und Tage sind geprüft.", name=args.vault.name))
    return 0


def _tell(findings: Iterable[Finding]) -> None:
    for finding in findings:
        say(f"- {finding.message}")
        for line in finding.details:
            say(f"    {line}")
        if finding.repair:
            say(f"  {finding.repair}")
