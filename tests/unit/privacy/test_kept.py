# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""A release that was printed can be printed again from what was kept of it."""

from dataclasses import replace

from mendi_desktop.privacy.kept import kept, recalled
from mendi_desktop.privacy.ledger import Ledger
from mendi_desktop.privacy.policy import Policy
from mendi_desktop.privacy.release import release
from tests.support.talks import contacts, full_request, some_talks


def test_what_is_recalled_is_what_was_printed_and_adds_nothing_to_the_ledger() -> None:
    printed = release(full_request(), contacts(some_talks(3, 60, 200)), Ledger(), Policy(5))
    assert any(table.id == "concern_by_org_unit" for table in printed.tables)
    assert recalled(kept(printed)) == replace(printed, entry=Ledger())


def test_nothing_printed_is_kept_as_nothing() -> None:
    printed = release(full_request(), contacts(()), Ledger())
    assert printed.total("persons") is None
    assert recalled(kept(printed)) == printed


def test_only_what_was_printed_is_kept() -> None:
    talks = some_talks(3, 60, 200)
    text = kept(release(full_request(), contacts(talks), Ledger()))
    assert "2026-08" not in text, "no day of a talk"
    assert not any(word in text for word in ("person_id", "seal", "entry"))
