# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""A read line in the shape in which the full form keeps what is typed into it."""

from datetime import date
from typing import Any

from mendi_desktop.core.german_dates import format_day
from mendi_desktop.features.consultations.quick_text import QuickDraft


def typed_of(draft: QuickDraft, today: date) -> dict[str, object]:
    """What ``TalkForm.put_typed`` takes. Days carry their year: they shall be the same tomorrow."""
    fields = draft.fields(today)
    steps = [
        {"text": step.text, "who": step.responsible, "due": _day(step.due_on), "done_on": None, "id": None}
        for step in fields["steps"]
    ]
    first: dict[str, Any] = {name: fields[name] for name in ("contact_kind", "channel", "place")}
    first |= {
        "held_on": _day(fields["held_on"]),
        "minutes": str(fields["minutes"] or ""),
        "concerns": list(fields["concerns"]),
        "colleague": str(fields["colleague_id"]) if fields["colleague_id"] else None,
        "alias": draft.new_alias,
        "head_count": str(fields["head_count"] or ""),
    }
    if fields["head_count"] and not fields["colleague_id"]:
        first["colleague"] = "without"
    many = ("barriers", "target_groups", "participants")
    more: dict[str, object] = {name: list(fields[name]) for name in many}
    more |= {
        "steps": steps,
        "follow_up": _day(fields["follow_up_on"]),
        "initiative": fields["initiative"],
        "org_unit": fields["org_unit"] or "",
    }
    return {"first": first, "more": more, "record": fields["record"]}


def _day(day: date | None) -> str:
    return format_day(day) if day else ""
