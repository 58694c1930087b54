# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The main job from the console: create a vault, log twelve talks, hand the council a report, count it by hand."""

import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from io import BytesIO
from typing import Any

import pikepdf
import pytest

from tests.support.console import run_program
from tests.support.pdf import assert_archival
from tests.support.readback import read

PROMOTION, FUNDING, LANGUAGE = ("--concern", "promotion"), ("--concern", "funding"), ("--concern", "language")
NO_TIME, COSTS = ("--barrier", "no_time_work"), ("--barrier", "costs")

# day, minutes, kind, alias, what it was about, what was written down
TALKS: tuple[tuple[str, int, str, str, tuple[str, ...], str], ...] = (
    ("2025-07-02", 20, "office_hour", "Amsel-01", PROMOTION, "Möchte den „Meister“ machen –\nfragt nach dem Zuschuss."),
    ("2025-07-09", 15, "informal_chat", "Buche-02", PROMOTION + NO_TIME, "Drei Schichten, <b>kein</b> Kurs passt."),
    ("2025-07-14", 30, "office_hour", "Dachs-03", PROMOTION + NO_TIME, "Größte Sorge: die Prüfung 😅"),
    ("2025-07-23", 45, "first_consultation", "Elster-04", PROMOTION + FUNDING, "Übt schon abends; Straße & Weg."),
    ("2025-08-05", 10, "informal_chat", "Fichte-05", PROMOTION + FUNDING + NO_TIME, "»Lohnt sich das für mich?«"),
    ("2025-08-11", 25, "office_hour", "Ginster-06", FUNDING + NO_TIME, "Aufstiegs-BAföG geprüft.\n\nAntrag folgt."),
    ("2025-08-19", 60, "first_consultation", "Hasel-07", FUNDING + COSTS, "100 % Eigenanteil? Nein – höchstens 30 %."),
    ("2025-08-27", 20, "office_hour", "Igel-08", FUNDING + LANGUAGE + NO_TIME, "B2-Kurs; Ähnliches früher versucht."),
    ("2025-09-03", 15, "informal_chat", "Jasmin-09", LANGUAGE + COSTS, "Fährt 50 km; c:\\kurs\\liste.txt mitgenommen"),
    ("2025-09-10", 15, "short_answer", "Kranich-10", (), "Nur eine Auskunft … 🌻"),
    ("2025-09-17", 30, "follow_up_consultation", "Amsel-01", PROMOTION, "Hat sich angemeldet. Freut sich sehr!"),
)  # fmt: skip
PRIVATE = "Nur für mich: wirkte erschöpft, Ärger mit dem Vorgesetzten „K.“"
STAND = ("2025-09-24", 120, "info_event", 40)
PERIOD = ("--from", "2025-07-01", "--to", "2025-09-30")

# Counted by hand from the lines above.
PERSONS = 10  # Amsel-01 to Kranich-10; Amsel-01 came twice, nobody is known from the stand
HELD = 12  # eleven talks and the stand
MINUTES = 405  # 20+15+30+45+10+25+60+20+15+15+30 = 285, and 120 at the stand
REACHED = 40  # at the stand
CONCERNS = {
    "promotion": [5, 6],  # Amsel twice, Buche, Dachs, Elster, Fichte
    "funding": [5, 5],  # Elster, Fichte, Ginster, Hasel, Igel
    "language": [None, None],  # Igel and Jasmin are two persons
    "orientation": [None, None],  # nobody; looks like two persons
}
BARRIERS = {
    "no_time_work": [5, 5],  # Buche, Dachs, Fichte, Ginster, Igel
    "costs": [None, None],  # Hasel and Jasmin
}


@dataclass(frozen=True)
class Handed:
    """What the works council has got."""

    pdf: bytes
    html: str
    figures: dict[str, Any]
    number: str

    def rows(self, table: str) -> dict[str, list[int | None]]:
        found = next(one for one in self.figures["tables"] if one["id"] == table)
        return dict(zip(found["row_ids"], found["cells"], strict=True))


def _as_lines(talks: Iterable[tuple[str, int, str, str, tuple[str, ...], str]]) -> Iterator[str]:
    """For ``mendi apply``: a colleague, and the talk with them."""
    for number, (day, minutes, kind, alias, about, note) in enumerate(talks):
        yield json.dumps({"command": "AddColleague", "alias": alias})
        talk = {
            "held_on": day,
            "minutes": minutes,
            "contact_kind": kind,
            "colleague_id": f"${2 * number + 1}",
            **_codes(about),
        }
        yield json.dumps(
            {"command": "RecordConsultation", **talk, "record": note, "private_note": f"{PRIVATE} {alias}"},
            ensure_ascii=False,
        )


def _codes(about: tuple[str, ...]) -> dict[str, tuple[str, ...]]:
    pairs = list(zip(about[::2], about[1::2], strict=True))
    return {
        "concerns": tuple(code for option, code in pairs if option == "--concern"),
        "barriers": tuple(code for option, code in pairs if option == "--barrier"),
    }


@pytest.fixture(scope="module")
def handed(tmp_path_factory: pytest.TempPathFactory) -> Handed:
    folder = tmp_path_factory.mktemp("rat")
    home, vault = folder / "zuhause", folder / "werk.mendi"
    home.mkdir()
    run_program(home, "create", vault, "--title", "Musterwerk").output()
    for day, minutes, kind, alias, about, note in (*TALKS[:2], TALKS[-1]):
        line = ("--date", day, "--minutes", minutes, "--kind", kind, "--alias", alias, "--note", note)
        run_program(home, "log", vault, *line, *about, "--private-note", f"{PRIVATE} {alias}").output()
    (folder / "weitere.jsonl").write_text("\n".join(_as_lines(TALKS[2:-1])), "utf-8")
    run_program(home, "apply", vault, folder / "weitere.jsonl").output()
    day, minutes, kind, heads = STAND
    stand = ("--date", day, "--minutes", minutes, "--kind", kind, "--head-count", heads)
    run_program(home, "log", vault, *stand).output()
    said = ""
    for form in ("pdf", "html", "json"):
        target = folder / f"bericht.{form}"
        said += run_program(home, "report", "works-council", vault, *PERIOD, "--format", form, "-o", target).output()
    (number,) = set(re.findall(r"Bericht (\d{4}-\d\d) ist fertig", said))
    return Handed(
        (folder / "bericht.pdf").read_bytes(),
        (folder / "bericht.html").read_text("utf-8"),
        json.loads((folder / "bericht.json").read_text("utf-8")),
        number,
    )


def pdf_rows(data: bytes) -> dict[str, list[str]]:
    """Rows of all tables as a screen reader hears them: the label and what stands beside it."""
    rows: dict[str, list[str]] = {}
    row: list[str] = []
    for heard in read(data):
        if heard.tag == "TR":
            row = []
        elif heard.tag in ("TH", "TD"):
            row.append(heard.text.strip())
            rows[row[0]] = row[1:]
    return rows


def html_rows(html: str) -> dict[str, list[str]]:
    found = re.findall(r'<tr><th scope="row">(.*?)</th>(.*?)</tr>', html)
    return {
        label: re.findall(r"<td>(?:<span.*?</span><span.*?>)?(.*?)(?:</span>)?</td>", cells) for label, cells in found
    }


def test_the_totals_are_those_of_twelve_talks(handed: Handed) -> None:
    assert handed.rows("key_figures") == {
        "persons": [PERSONS], "talks": [HELD], "minutes": [MINUTES], "heads": [REACHED],
    }  # fmt: skip
    assert (handed.figures["kind"], handed.figures["k"]) == ("works-council", 5)
    assert handed.figures["period"] == {"from": "2025-07-01", "to": "2025-09-30"}
    assert handed.figures["number"] == handed.number


def test_the_concerns_and_barriers_are_those_counted_by_hand(handed: Handed) -> None:
    concerns, barriers = handed.rows("concern"), handed.rows("barrier")
    assert {code: concerns[code] for code in CONCERNS} == CONCERNS
    assert {code: barriers[code] for code in BARRIERS} == BARRIERS
    shown = {code for rows in (concerns, barriers) for code, cells in rows.items() if cells != [None, None]}
    assert shown == {"promotion", "funding", "no_time_work"}


def test_the_pdf_is_archival_and_says_the_same(handed: Handed) -> None:
    assert_archival(handed.pdf)
    words = " ".join(heard.text for heard in read(handed.pdf))
    for told in ("10 Personen", "12 Gespräche", "6:45 h", "40 In Gruppen", handed.number, "3. Quartal 2025"):
        assert told in words.replace("\n", " "), told
    rows = pdf_rows(handed.pdf)
    assert rows["Aufstiegsfortbildung (Meister, Techniker, Fachwirt)"] == ["5", "6"]
    assert rows["Finanzierung, Förderung"] == ["5", "5"]
    assert rows["keine Zeit (Arbeit)"] == ["5", "5"]
    assert "Deutsch, Sprachkurs" not in rows


def test_the_web_page_says_the_same(handed: Handed) -> None:
    rows = html_rows(handed.html)
    assert rows["Aufstiegsfortbildung (Meister, Techniker, Fachwirt)"] == ["5", "6"]
    assert rows["Finanzierung, Förderung"] == ["5", "5"]
    assert rows["keine Zeit (Arbeit)"] == ["5", "5"]
    for told in ("<strong>10</strong>", "<strong>12</strong>", "<strong>6:45 h</strong>", "<strong>40</strong>"):
        assert told in handed.html
    assert handed.number in handed.html


def unpacked(pdf: bytes) -> bytes:
    """The same file with nothing compressed in it."""
    plain = BytesIO()
    with pikepdf.open(BytesIO(pdf)) as opened:
        opened.save(
            plain,
            object_stream_mode=pikepdf.ObjectStreamMode.disable,
            stream_decode_level=pikepdf.StreamDecodeLevel.specialized,
            compress_streams=False,
        )
    return plain.getvalue()


def occurs(words: str, output: bytes) -> bool:
    return any(words.encode(code) in output for code in ("utf-8", "utf-16-be", "utf-16-le"))


def test_nobody_and_nothing_that_was_said_is_in_it(handed: Handed) -> None:
    outputs = {
        "pdf": handed.pdf + unpacked(handed.pdf),
        "read out": "".join(heard.text + heard.alt for heard in read(handed.pdf)).encode(),
        "html": handed.html.encode(),
        "json": json.dumps(handed.figures, ensure_ascii=False).encode(),
    }
    secrets = {alias for *_, alias, _, _ in TALKS} | {note[:12] for *_, note in TALKS} | {day for day, *_ in TALKS}
    secrets |= {PRIVATE[:20], PRIVATE[-12:], "B2-Kurs", "Eigenanteil", "liste.txt", "erschöpft", "Musterwerk"}
    for name, output in outputs.items():
        assert occurs("Betriebsrat", output) or name == "json", "the search finds what is there"
        assert [secret for secret in sorted(secrets) if occurs(secret, output)] == [], name
