# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""``mendi report``: the options a report declares, and the file it becomes. The service that issues is a fake here."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import pytest

from mendi_desktop.app import areas
from mendi_desktop.cli import report
from mendi_desktop.core.i18n import QT_TR_NOOP
from mendi_desktop.features.area import Area
from mendi_desktop.reports.options import Choice, OptionValue, ReportKind, ReportOption
from mendi_desktop.reports.period import Period
from tests.unit.cli.conftest import Mendi


@dataclass(frozen=True)
class Issued:
    data: bytes
    number: str = "2026-07"
    replaced: tuple[str, ...] = ()
    too_much: int = 0


@dataclass
class Issuer:
    """Stands for the service: remembers what it was asked for."""

    asked: list[tuple[str, dict[str, OptionValue], str]] = field(default_factory=list)
    answer: Issued = field(default_factory=lambda: Issued(b"%PDF-1.7 Probe"))

    def issue(
        self, _vault: object, kind: ReportKind, options: Mapping[str, OptionValue], _today: object, form: str
    ) -> Issued:
        self.asked.append((kind.id, dict(options), form))
        return self.answer


def option(name: str, kind: str, default: OptionValue = "", **more: object) -> ReportOption:
    return ReportOption(name, QT_TR_NOOP("Angabe zur Probe"), kind, default, **more)  # type: ignore[arg-type]


DETAIL = (Choice("short", QT_TR_NOOP("kurz")), Choice("long", QT_TR_NOOP("lang")))


def unused(*_: object) -> Any:
    raise AssertionError("the service that asks for this is a fake")


KINDS = (
    ReportKind(
        id="rundbrief",
        title=QT_TR_NOOP("Rundbrief"),
        options=(
            option("period", "period", None),
            option("detail", "choice", "short", choices=DETAIL),
            option("with_charts", "flag", True),
            option("remark", "text", help=QT_TR_NOOP("höchstens 100 % einer Seite")),
        ),
        period=unused,
        build=unused,
    ),
    ReportKind(
        id="steckbrief",
        title=QT_TR_NOOP("Steckbrief"),
        options=(option("project", "text", None), replace(option("remark", "text"), title=QT_TR_NOOP("Fußnote"))),
        period=unused,
        build=unused,
    ),
)


@pytest.fixture
def issuer(monkeypatch: pytest.MonkeyPatch) -> Issuer:
    made = Issuer()
    monkeypatch.setattr(report, "issue_report", made.issue)
    monkeypatch.setattr(areas, "AREAS", (Area("probe", reports=KINDS),))
    return made


@pytest.fixture
def target(tmp_path: Path) -> Path:
    return tmp_path / "bericht.pdf"


QUARTER = ("--from", "1.7.2026", "--to", "2026-09-30")


def test_a_report_is_written_and_its_number_said(mendi: Mendi, vault: Path, target: Path, issuer: Issuer) -> None:
    said = mendi("report", "rundbrief", vault, *QUARTER, "-o", target).output()
    assert said == f"Bericht 2026-07 ist fertig: {target}\n"
    assert target.read_bytes() == issuer.answer.data
    ((kind, options, form),) = issuer.asked
    assert (kind, form) == ("rundbrief", "pdf")
    assert options == {"period": Period.quarter(2026, 3), "detail": "short", "with_charts": True, "remark": ""}


def test_the_declared_options_are_options_here(mendi: Mendi, vault: Path, target: Path, issuer: Issuer) -> None:
    chosen = ("--period", "2026-H1", "--detail", "long", "--no-with-charts", "--remark", "Danke!")
    mendi("report", "rundbrief", vault, *chosen, "--format", "json", "--output", target).output()
    ((_, options, form),) = issuer.asked
    assert options == {
        "period": Period.of_months(2026, 1, 6),
        "detail": "long",
        "with_charts": False,
        "remark": "Danke!",
    }
    assert form == "json"


def test_help_explains_the_declared_options(mendi: Mendi, issuer: Issuer) -> None:
    output = mendi("report", "--help").output()
    assert "rundbrief, steckbrief" in output
    assert "short|long" in output
    assert "--no-with-charts" in output
    told = " ".join(output.split())
    assert "rundbrief: Angabe zur Probe – höchstens 100 % einer Seite; steckbrief: Fußnote" in told


def test_a_report_about_a_project_takes_its_title(mendi: Mendi, vault: Path, target: Path, issuer: Issuer) -> None:
    mendi("report", "steckbrief", vault, "--project", "Lernzeit", "-o", target).output()
    assert issuer.asked == [("steckbrief", {"project": "Lernzeit", "remark": ""}, "pdf")]


def test_characters_without_a_glyph_are_told(mendi: Mendi, vault: Path, target: Path, issuer: Issuer) -> None:
    issuer.answer = Issued(b"%PDF", replaced=("U+1F33E",))
    assert "U+1F33E" in mendi("report", "rundbrief", vault, *QUARTER, "-o", target).output()


def test_a_dash_writes_nothing_but_the_report(mendi: Mendi, vault: Path, issuer: Issuer) -> None:
    issuer.answer = Issued("%PDF über alles".encode(), replaced=("U+1F33E",))
    assert mendi("report", "rundbrief", vault, *QUARTER, "-o", "-").output() == "%PDF über alles"


@pytest.mark.parametrize(
    ("argv", "said"),
    [
        (("rundbreif", *QUARTER), "rundbrief"),
        (("rundbrief", "--from", "1.7.2026", "--to", "1.6.2026"), "vor dem Anfang"),
        (("rundbrief", "--from", "neulich", "--to", "1.6.2026"), "neulich"),
        (("rundbrief", *QUARTER, "--detail", "mittel"), "short, long"),
        (("rundbrief", *QUARTER, "--project", "Lernzeit"), "project"),
        (("rundbrief", *QUARTER, "--format", "docx"), "pdf | html | json"),
        (("steckbrief",), "Es fehlt noch"),
    ],
)
def test_what_does_not_fit_is_said_before_anything_is_issued(
    mendi: Mendi, vault: Path, target: Path, issuer: Issuer, argv: tuple[str, ...], said: str
) -> None:
    assert said in mendi("report", argv[0], vault, *argv[1:], "-o", target).refusal()
    assert issuer.asked == []
    assert not target.exists()


def test_a_place_for_no_report_is_said_before_anything_is_issued(
    mendi: Mendi, vault: Path, tmp_path: Path, issuer: Issuer
) -> None:
    for place, said in ((tmp_path, "ist ein Ordner"), (tmp_path / "keiner" / "a.pdf", "„keiner“")):
        assert said in mendi("report", "rundbrief", vault, *QUARTER, "-o", place).refusal()
    assert "-o" in mendi("report", "rundbrief", vault, *QUARTER).refusal()
    assert issuer.asked == []


def test_an_older_report_is_replaced_whole(mendi: Mendi, vault: Path, target: Path, issuer: Issuer) -> None:
    target.write_bytes(b"alt" * 1000)
    mendi("report", "rundbrief", vault, *QUARTER, "-o", target).output()
    assert target.read_bytes() == issuer.answer.data
    assert sorted(file.name for file in target.parent.glob("*.p*")) == ["bericht.pdf"]
