# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Every field of a form names the column it stores, or stands here with the reason why it stores nothing."""

import ast
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from mendi_desktop.app.areas import areas_on
from mendi_desktop.core.folders import Folders
from mendi_desktop.features.explanations import Explanations
from tests.arch.tree import Module, name_of, package_modules
from tests.pages.explained import NOT_KEPT

_NOWHERE = Path()
_PROGRAM = "a setting of the program on this machine"
_KEPT_NOWHERE = "what opens a vault is kept nowhere"
_LIST = "says what a list or a paper shows"
_FILE = "says what is in a file"

STORES_NOTHING: Final = {
    ("gui/consultations/before/chooser.py", "Mit wem?"): "says whom a page is about",
    ("gui/consultations/filter_bar.py", ""): _LIST,
    ("gui/kit/new_passphrase.py", ""): _KEPT_NOWHERE,
    ("gui/network/code_dialog.py", "Code"): "leads to an entry",
    ("gui/network/exchange/export_dialog.py", "Was"): _FILE,
    ("gui/network/exchange/export_dialog.py", "Form"): _FILE,
    ("gui/network/exchange/import_dialog.py", "Wer schon da ist"): "says what becomes of entries that are known",
    ("gui/network/filter_bar.py", ""): _LIST,
    ("gui/reports/options_form.py", ""): _LIST,
    ("gui/reports/period_control.py", "Von"): _LIST,
    ("gui/reports/period_control.py", "Bis"): _LIST,
    ("gui/reports/kind_forms.py", "Welcher Bericht"): _LIST,
    ("gui/safekeeping/recovering/backups_view.py", "Sicherung von"): "says which backup is opened",
    ("gui/safekeeping/sheet/dialog.py", "Passphrase"): _KEPT_NOWHERE,
    ("gui/shell/licences.py", "Teil"): "says whose licence is read",
    ("gui/settings/page.py", "Darstellung"): _PROGRAM,
    ("gui/settings/page.py", "Textgröße"): _PROGRAM,
    ("gui/settings/page.py", "Sperren nach Ruhe"): _PROGRAM,
    ("gui/settings/passphrase_dialog.py", "Bisherige Passphrase"): _KEPT_NOWHERE,
    ("gui/settings/wording.py", "Sprache"): _PROGRAM,
    ("gui/settings/wording.py", "Schreibweise"): _PROGRAM,
    ("gui/shell/creating/place_step.py", "Ablage"): "says where the vault lies",
    ("gui/shell/unlock.py", "Passphrase"): _KEPT_NOWHERE,
    ("gui/start/other_day.py", "Tag"): "moves the day of an entry, whose own form says what it is for",
}


def windows() -> Iterator[Module]:
    """The modules of the window."""
    return (module for module in package_modules() if "/gui/" in module.path)


def fields(module: Module) -> Iterator[ast.Call]:
    for call in module.nodes(ast.Call):
        if name_of(call.func) in ("field", "Field") and len(call.args) > 1:
            yield call


def without_column() -> set[tuple[str, str]]:
    """Module and title of every field that names no column; a title that is made elsewhere is empty."""
    return {
        (module.path.removeprefix("mendi_desktop/"), _title(call))
        for module in windows()
        if not module.path.endswith("kit/fields.py")
        for call in fields(module)
        if not any(keyword.arg == "stores" for keyword in call.keywords)
    }


def test_every_field_names_its_column_or_has_a_reason() -> None:
    assert without_column() == set(STORES_NOTHING)


def test_columns_that_are_named_as_they_stand_have_something_to_say() -> None:
    told = Explanations(areas_on(Folders(*(_NOWHERE,) * 4)))
    named = {
        (module.path, str(value.value))
        for module in windows()
        for call in module.nodes(ast.Call)
        for value in _columns(call)
    }
    assert [place for place in sorted(named) if told(place[1]) is None] == []
    assert len(named) > 80


def test_views_that_keep_nothing_are_there() -> None:
    classes = {node.name for module in windows() for node in module.nodes(ast.ClassDef)}
    assert set(NOT_KEPT) - classes == set()


def _title(call: ast.Call) -> str:
    first = call.args[0]
    word = first.args[0] if isinstance(first, ast.Call) and name_of(first.func) == "tr" else first
    return str(word.value) if isinstance(word, ast.Constant) else ""


def _columns(call: ast.Call) -> Iterator[ast.Constant]:
    """Constant columns of a field, a drawer, or ``explain``."""
    for keyword in call.keywords:
        if keyword.arg == "stores" and isinstance(keyword.value, ast.Constant) and keyword.value.value:
            yield keyword.value
    if name_of(call.func) == "explain" and len(call.args) > 1 and isinstance(call.args[1], ast.Constant):
        yield call.args[1]
