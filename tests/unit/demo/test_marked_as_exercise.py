# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""No paper made of invented data can be taken for a true one: every page of every kind says so, beside its content."""

from collections.abc import Iterator
from io import BytesIO
from pathlib import Path

import pikepdf
import pytest

from mendi_desktop.app.areas import areas_on
from mendi_desktop.core.folders import Folders
from mendi_desktop.features.demo_vault import make_demo
from mendi_desktop.features.issuing import Prepared, prepare_report
from mendi_desktop.features.safekeeping.recovery_sheet import recovery_sheet
from mendi_desktop.features.seminar.papers.kinds import paper_kinds
from mendi_desktop.reports.document import Document
from mendi_desktop.reports.options import ReportKind, parse_options
from mendi_desktop.reports.proof import decoration, lacking
from mendi_desktop.reports.render import render_html, render_pdf
from mendi_desktop.reports.wording import exercise_mark
from mendi_desktop.vault.recovery import recovery_code, recovery_halves
from mendi_desktop.vault.session import Vault
from tests.arch.tree import ROOT
from tests.support.vaults import TODAY

FOLDERS = Folders(*(Path(),) * 4)
KINDS = {kind.id: kind for kind in (*(kind for area in areas_on(FOLDERS) for kind in area.reports), *paper_kinds())}
MAKERS = {
    "mendi_desktop/features/issuing.py": "all kinds of reports, walked here",
    "mendi_desktop/gui/seminar/papers_panel.py": "guide and sheets of the seminar, walked here",
    "mendi_desktop/gui/safekeeping/sheet/papers.py": "the recovery sheets, walked here",
    "mendi_desktop/cli/recovery_sheets.py": "the recovery sheets, walked here",
    "mendi_desktop/cli/examinations.py": "a sample of mendi doctor, of invented data and marked",
}
"""Whoever makes a PDF."""


@pytest.fixture(scope="module")
def vault(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Vault]:
    vault = make_demo(tmp_path_factory.mktemp("marked") / "uebung.mendi", "verwaltung", today=TODAY)
    yield vault
    vault.close()


def _prepared(vault: Vault, kind: ReportKind) -> Prepared:
    """With everything that can be told, about the first entry where one is to be named."""
    given = {option.name: "ja" for option in kind.options if option.type == "flag"}
    for option in kind.options:
        if option.type == "entry" and option.entries is not None:
            given[option.name] = vault.read(option.entries)[0].code
    return prepare_report(vault, kind, parse_options(kind.options, given), TODAY)


def _marked_on_every_page(document: Document) -> None:
    data = render_pdf(document).data
    assert lacking(data, exercise=True) == []
    with pikepdf.open(BytesIO(data)) as pdf:
        assert [decoration(page).count(exercise_mark()) for page in pdf.pages] == [1] * len(pdf.pages)
    html = render_html(document).decode()
    banner = html[html.index('<p class="banner" aria-hidden="true">') :]
    assert exercise_mark() in banner[: banner.index("</p>")]
    assert html.count(exercise_mark()) >= 2, "in the head for the eye, and once among the facts for the ear"


@pytest.mark.parametrize("kind_id", sorted(KINDS))
def test_a_report_says_on_every_page_that_its_data_are_invented(vault: Vault, kind_id: str) -> None:
    _marked_on_every_page(_prepared(vault, KINDS[kind_id]).document)


def test_so_do_the_recovery_sheets(vault: Vault) -> None:
    for code in (recovery_code(vault.key), *recovery_halves(vault.key)):
        _marked_on_every_page(recovery_sheet(vault, code))


def test_there_is_no_other_maker_of_papers() -> None:
    makers = {
        str(path.relative_to(ROOT))
        for path in (ROOT / "mendi_desktop").rglob("*.py")
        if any(word in path.read_text("utf-8") for word in ("render_pdf(", "build_pdf(", "QPdfWriter", "render_html("))
    }
    inside = {"mendi_desktop/reports/render.py", "mendi_desktop/reports/pdf/build.py"}
    assert makers - inside == set(MAKERS)
