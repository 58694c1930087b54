# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The one gate that every PDF made in a test passes: PDF/UA-1, PDF/A-2a, and a sound structure."""

import re

import page

from mendi_desktop.reports.verify import integrity

PROFILES = ("ua1", "2a")

_LENGTH_RULE = "-STREAM-LENGTH-001"


def validation_faults(data: bytes) -> list[str]:
    """Failed rules of both profiles.

    The validator takes compressed data that happen to end in a carriage return for an end of line (about one stream in
    256); that rule is dropped where every stream's length was seen to be right here.
    """
    failures = [
        (profile, fault) for profile in PROFILES for fault in page.validate_pdf_bytes(data, profile=profile).failures
    ]
    lengths_right = stream_lengths_are_right(data)
    return [
        f"{profile}: {fault.rule_id} {fault.message}"
        for profile, fault in failures
        if not (fault.rule_id.endswith(_LENGTH_RULE) and lengths_right)
    ]


def stream_lengths_are_right(data: bytes) -> bool:
    """True if each direct /Length leads exactly to an end of line and ``endstream``."""
    starts = [match.end() for match in re.finditer(rb"stream\r?\n", data) if not data[: match.start()].endswith(b"end")]
    for start in starts:
        lengths = re.findall(rb"/Length (\d+)", data[max(0, start - 600) : start])
        if not lengths or not re.match(rb"\r?\nendstream", data[start + int(lengths[-1]) :][:12]):
            return False
    return True


def faults(data: bytes) -> list[str]:
    """Everything that is wrong with the file."""
    return validation_faults(data) + integrity(data)


def assert_archival(data: bytes) -> None:
    found = faults(data)
    assert not found, found
