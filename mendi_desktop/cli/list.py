# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""``mendi list``: what stands in a vault."""

from argparse import Namespace
from difflib import get_close_matches
from typing import Any

from mendi_desktop.cli.columns import head, in_words, shown_fields
from mendi_desktop.cli.context import Context
from mendi_desktop.cli.opened import add_vault, opened
from mendi_desktop.cli.output import print_columns, print_json, say
from mendi_desktop.cli.parser import Parser
from mendi_desktop.core.errors import UserError
from mendi_desktop.core.i18n import tr
from mendi_desktop.features.area import Listing


def add_arguments(parser: Parser, context: Context) -> None:
    add_vault(parser)
    parser.value("name", tr("was gezeigt wird: {names}", names=", ".join(_listings(context))))
    parser.flag("--json", tr("als JSON"))


def run(args: Namespace, context: Context) -> int:
    listing = _listing(args.name, context)
    with opened(args, context) as vault:
        rows = vault.read(listing.query)
        workplace_kind = vault.options.workplace_kind
    if args.json:
        print_json(list(rows))
    elif not rows:
        say(tr("Noch nichts festgehalten."))
    else:
        names = shown_fields(type(rows[0]))
        cells = [[_told(listing, row, name, workplace_kind) for name in names] for row in rows]
        print_columns([head(name) for name in names], cells)
    return 0


def _told(listing: Listing, row: Any, field: str, workplace_kind: str) -> object:
    if field in listing.told:
        return listing.told[field](row)
    return in_words(field, getattr(row, field), workplace_kind, listing.codes)


def _listings(context: Context) -> dict[str, Listing]:
    return {listing.name: listing for area in context.areas() for listing in area.listings}


def _listing(name: str, context: Context) -> Listing:
    known = _listings(context)
    if name not in known:
        near = get_close_matches(name, known, n=1)
        raise UserError(
            tr(
                "Eine Liste „{name}“ gibt es nicht. Zur Wahl stehen: {names}.",
                name=name,
                names=", ".join(near or known),
            )
        )
    return known[name]
