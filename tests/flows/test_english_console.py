# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""``mendi --lang en`` prints no German word of its own; what people wrote stays as it is."""

import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from mendi_desktop.app import cli_main, gui_main
from mendi_desktop.cli.verbs import VERBS
from mendi_desktop.core.i18n import use_language
from mendi_desktop.core.resources import resource
from tests.support.console import Answer, run_program
from tests.support.german import Leftovers
from tests.support.readback import read

English = Callable[..., Answer]
_COLUMNS = re.compile(r"\s{2,}|\n")


@pytest.fixture(scope="module")
def leftovers() -> Leftovers:
    return Leftovers.of_the_program()


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("home")


@pytest.fixture(scope="module", params=["metall", "verwaltung"])
def vault(request: pytest.FixtureRequest, home: Path) -> Path:
    path = home / f"{request.param}.mendi"
    demo = ("demo", path, "--scenario", request.param, "--today", "2026-11-22", "--lang", "en")
    assert "invented" in run_program(home, *demo, passphrase=None).output()
    return path


@pytest.fixture
def english(home: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Iterator[English]:
    """Calls the program in this process, like somebody who wants it in English."""
    monkeypatch.delenv("MENDI_PASSPHRASE", raising=False)
    for name in ("CONFIG", "STATE", "DATA", "CACHE"):
        monkeypatch.setenv(f"XDG_{name}_HOME", str(home / name.lower()))

    def call(*argv: object) -> Answer:
        capsys.readouterr()
        code = cli_main.main([*map(str, argv), "--lang", "en"])
        return Answer(code, *capsys.readouterr())

    yield call
    use_language("de", resource("i18n"))


def pieces(answer: str) -> list[str]:
    """Lines and their columns, and sentences without what stands before a colon."""
    found = [piece.strip() for piece in _COLUMNS.split(answer)]
    return [*found, *(piece.partition(": ")[2] for piece in found), *(piece.rstrip(":") for piece in found)]


@pytest.mark.parametrize("verb", ["", *VERBS])
def test_help_is_english(english: English, leftovers: Leftovers, verb: str) -> None:
    said = english(*([verb] if verb else []), "--help").output()
    assert said.startswith("Usage: mendi")
    assert [*leftovers.among(pieces(said)), *leftovers.words_among(said.splitlines())] == []


def test_the_window_s_own_help_is_english(
    capsys: pytest.CaptureFixture[str], leftovers: Leftovers, monkeypatch: pytest.MonkeyPatch, home: Path
) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(home))
    assert gui_main.main(["--help", "--lang", "en"]) == 0
    use_language("de", resource("i18n"))
    said = capsys.readouterr().out
    assert "open this vault" in said
    assert leftovers.among(pieces(said)) == []


@pytest.mark.parametrize("call", [("doctor",), ("codes",), ("codes", "concern"), ("commands",)])
def test_knowledge_is_english(english: English, leftovers: Leftovers, call: tuple[str, ...]) -> None:
    said = english(*call).output()
    assert [*leftovers.among(pieces(said)), *leftovers.words_among(said.splitlines())] == []


def test_lists_are_english(english: English, vault: Path, leftovers: Leftovers) -> None:
    talks = english("list", vault, "consultations").output()
    assert leftovers.among(pieces(talks + english("list", vault, "colleagues").output())) == []
    assert re.search(r"\b\d\d Nov 2026\b", talks)
    assert leftovers.among(pieces(english("check", vault).output())) == []


def test_a_report_is_english(english: English, vault: Path, leftovers: Leftovers, tmp_path: Path) -> None:
    whole = ("--from", "2025-07-01", "--to", "2026-06-30", "--groups", "--units", "--law")
    for kind in ("works-council", "assembly"):
        options = whole if kind == "works-council" else whole[:4]
        english("report", kind, vault, *options, "-o", tmp_path / "report.pdf").output()
        printed = "\n".join(
            words for heard in read((tmp_path / "report.pdf").read_bytes()) for words in (heard.text, heard.alt)
        )
        assert leftovers.among(pieces(printed)) == []
        assert re.search(r"made on \d{1,2} [A-Z][a-z]+ 20\d\d\b", printed)
        assert "1 January 2025 to 31 December 2026" in printed


@pytest.mark.parametrize(
    ("call", "said"),
    [
        ((), "What should mendi do?"),
        (("lst",), "mendi does not know “lst”. Perhaps “list” is meant"),
        (("list",), "Still missing: "),
        (("check", "nowhere.mendi"), "There is no file “nowhere.mendi” here."),
        (("codes", "concerm"), "There is no list “concerm”. Choose from: concern"),
    ],
)
def test_refusals_are_one_english_sentence(english: English, call: tuple[str, ...], said: str) -> None:
    assert english(*call).refusal().startswith(said)
