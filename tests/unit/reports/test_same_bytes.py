# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Equal documents give equal files: in one process, in two, whatever the clock, the place and the hash seed."""

import hashlib
import os
import subprocess
import sys
from dataclasses import replace
from datetime import date
from pathlib import Path

from mendi_desktop.reports.render import render_html, render_pdf
from tests.support.sample_report import sample_report

ROOT = Path(__file__).resolve().parents[3]
SCRIPT = """
import hashlib
from mendi_desktop.reports.render import render_html, render_pdf
from tests.support.sample_report import sample_report
print(hashlib.sha256(render_pdf(sample_report()).data + render_html(sample_report())).hexdigest())
"""


def digest_in_a_new_process(**environment: str) -> str:
    surroundings = {key: value for key, value in os.environ.items() if key != "SOURCE_DATE_EPOCH"} | environment
    done = subprocess.run(
        [sys.executable, "-c", SCRIPT], cwd=ROOT, env=surroundings, capture_output=True, text=True, check=True
    )
    return done.stdout.strip()


def test_two_processes_in_two_time_zones_make_the_same_file() -> None:
    here = hashlib.sha256(render_pdf(sample_report()).data + render_html(sample_report())).hexdigest()
    assert digest_in_a_new_process(PYTHONHASHSEED="1", TZ="Pacific/Auckland") == here
    assert digest_in_a_new_process(PYTHONHASHSEED="2", TZ="America/Los_Angeles", SOURCE_DATE_EPOCH="86400") == here


def test_making_other_reports_in_between_changes_nothing() -> None:
    first = render_pdf(sample_report()).data
    render_pdf(replace(sample_report(), title="Ganz andere Zeichen: Ωфšž"))
    assert render_pdf(sample_report()).data == first


def test_another_day_gives_another_file() -> None:
    assert render_pdf(replace(sample_report(), made_on=date(2026, 10, 6))).data != render_pdf(sample_report()).data
