# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The sheet for the council's safe: one page, archival, readable aloud, and its code opens the vault."""

import os
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from mendi_desktop.core.i18n import use_language
from mendi_desktop.core.resources import resource
from mendi_desktop.features.safekeeping.recovery_sheet import recovery_sheet, short_mark
from mendi_desktop.reports.document import Code, FillIn
from mendi_desktop.reports.render import render_html, render_pdf
from mendi_desktop.storage.options import VaultOptions
from mendi_desktop.vault.recovery import (
    Kind,
    RecoveryCode,
    raw_key_of,
    raw_key_of_halves,
    recovery_code,
    recovery_halves,
)
from mendi_desktop.vault.session import Vault, create_vault
from tests.support.expected_reading import expected, normal
from tests.support.pdf import assert_archival
from tests.support.readback import read

NAMES = (
    VaultOptions(title="Nordlicht Metall GmbH"),
    VaultOptions(title=""),
    VaultOptions(title="Amt Musterstadt", workplace_kind="public_office"),
    VaultOptions(title="W" * 200),
    VaultOptions(title="<b>&amp;\n\u202eGmbH\U0001f600"),
)


@pytest.fixture
def vault(tmp_path: Path) -> Iterator[Vault]:
    with closing(create_vault(tmp_path / "gespraeche.mendi", "Tulpenfeld neun Reiher", NAMES[0])) as made:
        yield made


@pytest.fixture(params=["de", "en"])
def _language(request: pytest.FixtureRequest) -> Iterator[None]:
    use_language(request.param, resource("i18n"))
    yield
    use_language("de", resource("i18n"))


def codes(vault: Vault) -> tuple[RecoveryCode, ...]:
    return (recovery_code(vault.key), *recovery_halves(vault.key))


def typed_from(vault: Vault, code: RecoveryCode) -> tuple[str, ...]:
    """What somebody types who has only the paper, read aloud by a screen reader."""
    heard = read(render_pdf(recovery_sheet(vault, code)).data)
    return tuple(element.text for element in heard if element.tag == "Span")


def words_on(vault: Vault, code: RecoveryCode) -> str:
    return " ".join(normal(element.text) for element in read(render_pdf(recovery_sheet(vault, code)).data))


def test_what_stands_on_the_paper_opens_the_vault(vault: Vault) -> None:
    whole, half_a, half_b = codes(vault)
    assert raw_key_of(*typed_from(vault, whole)) == vault.key.raw
    assert raw_key_of_halves(typed_from(vault, half_a), typed_from(vault, half_b)) == vault.key.raw


@pytest.mark.usefixtures("_language")
@pytest.mark.parametrize("options", NAMES, ids=["company", "nameless", "office", "wide", "hostile"])
def test_every_sheet_is_one_archival_page(tmp_path: Path, options: VaultOptions) -> None:
    name = "W" * 100 if options.title.startswith("W") else "tresor"
    with closing(create_vault(tmp_path / f"{name}.mendi", "Tulpenfeld neun Reiher", options)) as vault:
        for code in codes(vault):
            rendered = render_pdf(recovery_sheet(vault, code))
            assert rendered.pages == 1
            assert_archival(rendered.data)


def test_the_page_is_read_as_the_model_says_it(vault: Vault) -> None:
    for code in codes(vault):
        sheet = recovery_sheet(vault, code)
        heard = [(element.tag, normal(element.text)) for element in read(render_pdf(sheet).data)]
        assert heard == expected(sheet)


def test_it_says_what_it_opens_who_may_have_it_and_where_it_belongs(vault: Vault) -> None:
    words = words_on(vault, recovery_code(vault.key))
    assert "für den Tresor „Nordlicht Metall GmbH“ in der Datei gespraeche.mendi" in words
    assert "Wer dieses Blatt hat, kann den Tresor öffnen" in words
    assert "Safe des Betriebsrats" in words
    assert "Mit jeder neuen Passphrase gilt das Blatt nicht mehr" in words
    assert f"erstellt am {vault.clock.today().day}. " in words
    assert "ÜBUNG" not in words


def test_a_half_says_which_it_is_and_that_the_other_is_needed(vault: Vault) -> None:
    _, half_a, half_b = codes(vault)
    assert "Notfallblatt, Hälfte A" in words_on(vault, half_a)
    assert "Zusammen mit Hälfte B öffnet es den Tresor" in words_on(vault, half_a)
    assert "Hälfte B hat" in words_on(vault, half_a)
    assert "Notfallblatt, Hälfte B" in words_on(vault, half_b)
    assert "Hälfte A hat" in words_on(vault, half_b)
    assert "Wer dieses Blatt hat, kann" not in words_on(vault, half_a) + words_on(vault, half_b)


def test_a_half_says_nothing_of_the_other(vault: Vault) -> None:
    whole, half_a, half_b = codes(vault)
    secrets = [line for code in (whole, half_b) for line in code.lines]
    typed = " ".join(typed_from(vault, half_a)).replace(",", "").replace(" ", "")
    assert not any(line.replace(" ", "") in typed for line in secrets)


def test_the_paper_can_be_told_from_that_of_another_key(vault: Vault, tmp_path: Path) -> None:
    mark = short_mark(vault.key.mark)
    assert len(mark) == 9
    assert all(f"Schlüsselzeichen {mark}" in words_on(vault, code) for code in codes(vault))
    with closing(create_vault(tmp_path / "anderer.mendi", "Tulpenfeld neun Reiher")) as other:
        assert short_mark(other.key.mark) != mark


def test_in_a_public_office_it_is_the_staff_councils_safe(tmp_path: Path) -> None:
    with closing(create_vault(tmp_path / "amt.mendi", "Tulpenfeld neun Reiher", NAMES[2])) as office:
        for code in codes(office):
            assert "Safe des Personalrats" in words_on(office, code)


def test_an_exercise_says_so(tmp_path: Path) -> None:
    with closing(create_vault(tmp_path / "demo.mendi", "", demo=True)) as demo:
        assert "ÜBUNG" in words_on(demo, recovery_code(demo.key))


def test_the_sheet_has_room_to_sign_and_its_lines_are_in_the_html_twin(vault: Vault) -> None:
    sheet = recovery_sheet(vault, codes(vault)[0])
    assert sum(len(block.labels) for block in sheet.blocks if isinstance(block, FillIn)) == 4
    (code,) = (block for block in sheet.blocks if isinstance(block, Code))
    assert [" ".join(line.groups) for line in code.lines] == list(recovery_code(vault.key).lines)
    assert code.lines[0].groups[0] in render_html(sheet).decode("utf-8")


class _Writing:
    """Names every file that Python opens for writing while it is awake. A hook cannot be taken out again."""

    def __init__(self) -> None:
        self.awake = False
        self.files: list[Any] = []
        sys.addaudithook(self._on)

    def _on(self, event: str, values: tuple[Any, ...]) -> None:
        if self.awake and event == "open" and values[2] & (os.O_WRONLY | os.O_RDWR | os.O_CREAT):
            self.files.append(values[0])


def test_the_paper_is_made_in_memory(vault: Vault, tmp_path: Path) -> None:
    watch = _Writing()
    watch.awake = True
    render_pdf(recovery_sheet(vault, recovery_code(vault.key)))
    render_html(recovery_sheet(vault, recovery_code(vault.key)))
    assert watch.files == []
    (tmp_path / "probe").write_bytes(b"seen")
    watch.awake = False
    assert watch.files == [str(tmp_path / "probe")]


def test_every_kind_has_its_own_title(vault: Vault) -> None:
    titles = {recovery_sheet(vault, code).title for code in codes(vault)}
    assert len(titles) == len(Kind)
