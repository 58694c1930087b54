# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Faults as other programs, half-finished imports and broken disks leave them, written below all rules."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Seeded:
    """``sql``: what does the harm; ``place``: the finding it must lead to; ``count``: how many entries it names.

    ``kept``: what must still be legible after the repair, in its place or among what was set aside.
    """

    name: str
    sql: str
    place: str
    count: int = 1
    mendable: bool = True
    kept: str = ""


FAULTS = (
    Seeded(
        "a talk of nobody",
        "UPDATE consultation SET colleague_id = x'0199000000007000800000000000dead' WHERE minutes = 11",
        "link:consultation.colleague_id",
        kept="dead",
    ),
    Seeded(
        "a step of no talk",
        "UPDATE agreed_step SET consultation_id = x'0199000000007000800000000000dead' WHERE text = 'IHK anrufen'",
        "link:agreed_step.consultation_id",
        kept="IHK anrufen",
    ),
    Seeded(
        "a referral of no talk",
        "UPDATE referral SET consultation_id = x'0199000000007000800000000000dead'",
        "link:referral.consultation_id",
        kept="Agentur",
    ),
    Seeded(
        "a consent of nobody",
        "UPDATE consent SET colleague_id = x'0199000000007000800000000000dead'",
        "link:consent.colleague_id",
        kept="storage",
    ),
    Seeded(
        "a private note of no talk",
        "UPDATE private_note SET consultation_id = x'0199000000007000800000000000dead'",
        "link:private_note.consultation_id",
        kept="wirkt müde",
    ),
    Seeded(
        "a text of no talk",
        "UPDATE consultation_text SET consultation_id = x'0199000000007000800000000000dead' WHERE record LIKE 'Lehrw%'",
        "link:consultation_text.consultation_id",
        kept="Lehrwerkstatt",
    ),
    Seeded(
        "a day that does not exist",
        "UPDATE consultation SET held_on = '2026-02-30' WHERE minutes = 12",
        "type:consultation.held_on",
        kept="2026-02-30",
    ),
    Seeded(
        "a word for a day",
        "UPDATE consultation SET follow_up_on = 'bald' WHERE minutes = 13",
        "type:consultation.follow_up_on",
        kept="bald",
    ),
    Seeded(
        "a day written the German way",
        "UPDATE consent SET given_on = '01.02.2026'",
        "type:consent.given_on",
        kept="2026-02-01",
    ),
    Seeded(
        "a day as a number",
        "UPDATE private_note SET delete_on = 20260601",
        "type:private_note.delete_on",
        kept="2026-06-01",
    ),
    Seeded(
        "a talk in the future",
        "UPDATE consultation SET held_on = '2031-01-01' WHERE minutes = 14",
        "bounds:consultation.held_on",
        mendable=False,
        kept="2031-01-01",
    ),
    Seeded(
        "a day in antiquity",
        "UPDATE agreed_step SET due_on = '0206-03-01' WHERE text <> 'IHK anrufen'",
        "bounds:agreed_step.due_on",
        mendable=False,
        kept="0206-03-01",
    ),
    Seeded(
        "a moment that is none",
        "UPDATE consultation SET created_at = 'neulich' WHERE minutes = 15",
        "type:consultation.created_at",
        kept="neulich",
    ),
    Seeded(
        "text that is no UTF-8",
        "UPDATE consultation_text SET record = CAST(x'4772fcdf65' AS TEXT) WHERE record = 'Bildungsurlaub'",
        "type:consultation_text.record",
        kept="Grüße",
    ),
    Seeded(
        "bytes where text belongs",
        "UPDATE colleague SET notes = x'416c746e6f74697a' WHERE alias = 'Fink'",
        "type:colleague.notes",
        kept="Altnotiz",
    ),
    Seeded(
        "a number where text belongs",
        "UPDATE vault_option SET value = CAST('17' AS BLOB) WHERE name = 'mentor'",
        "type:vault_option.value",
        kept="17",
    ),
    Seeded(
        "words where minutes belong",
        "UPDATE consultation SET minutes = 'eine halbe Stunde' WHERE minutes = 16",
        "type:consultation.minutes",
        kept="eine halbe Stunde",
    ),
    Seeded(
        "a counted value with a comma",
        "UPDATE indicator_reading SET value = '62,5 ' WHERE value = 62.0",
        "type:indicator_reading.value",
        kept="62.5",
    ),
    Seeded(
        "a milestone of no project",
        "UPDATE milestone SET project_id = x'0199000000007000800000000000dead'",
        "link:milestone.project_id",
        kept="Vereinbarung",
    ),
    Seeded(
        "more minutes than a day has",
        "UPDATE consultation SET minutes = 100000 WHERE minutes = 17",
        "bounds:consultation.minutes",
        mendable=False,
        kept="100000",
    ),
    Seeded(
        "neither yes nor no",
        "UPDATE consultation SET draft = 7 WHERE minutes = 18",
        "type:consultation.draft",
        kept="7",
    ),
    Seeded(
        "a list that is none",
        "UPDATE consultation SET concerns = 'orientation' WHERE minutes = 19",
        "type:consultation.concerns",
        kept="orientation",
    ),
    Seeded(
        "a code nobody knows",
        "UPDATE consultation SET channel = 'brieftaube' WHERE minutes = 20",
        "codes:consultation.channel",
        mendable=False,
        kept="brieftaube",
    ),
    Seeded(
        "a number of a row cut short",
        "UPDATE colleague SET id = x'0102' WHERE alias = 'Meise'",
        "type:colleague.id",
        kept="0102",
    ),
    Seeded(
        "a form that broke off",
        """UPDATE form_draft SET typed = '{"record": "halb getip' WHERE form = 'quick'""",
        "type:form_draft.typed",
        kept="halb getip",
    ),
    Seeded(
        "a form about a talk that has gone",
        "UPDATE form_draft SET form = 'talk:01990000-0000-7000-8000-00000000dead' WHERE form = 'talk'",
        "draft:form_draft",
        kept="ganz getippt",
    ),
    Seeded(
        "a pin of somebody who has gone",
        "UPDATE pin SET entry_id = x'0199000000007000800000000000dead' WHERE entry_id IS NOT NULL",
        "pointer:pin.entry_id",
        kept="dead",
    ),
    Seeded(
        "an alias that sorts wrongly",
        "UPDATE colleague SET alias_key = 'FINK!' WHERE alias = 'Fink'",
        "made:colleague.alias_key",
    ),
    Seeded(
        "an option of the wrong kind",
        "UPDATE vault_option SET value = '[1, 2]' WHERE name = 'title'",
        "options",
        kept="[1, 2]",
    ),
    Seeded("a vault without a name for its backups", "DELETE FROM safekeeping", "identity"),
    Seeded("a search that has forgotten", "DELETE FROM consultation_search", "search:consultation_search", 10),
    Seeded("a search that is told nothing", "DROP TRIGGER consultation_text_added", "triggers:consultation_search"),
    Seeded("an index that is missing", "DROP INDEX ix_consultation_held_on", "indexes"),
    Seeded(
        "a trigger of somebody else",
        "CREATE TRIGGER fremd AFTER INSERT ON colleague BEGIN DELETE FROM consent; END",
        "strangers",
        kept="DELETE FROM consent",
    ),
    Seeded("a table of somebody else", "CREATE TABLE fremdes (x)", "extra", mendable=False),
    Seeded(
        "figures of a report that nobody can read",
        "UPDATE report_ledger SET released = '{'",
        "type:report_ledger.released",
        mendable=False,
        kept="{",
    ),
)
