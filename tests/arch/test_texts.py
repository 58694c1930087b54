# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Every German text reaches the catalogue: literal arguments of ``tr``, translated when shown, no bare literals."""

import ast
import re
from collections.abc import Iterator

import pytest

from tests.arch.exceptions import UNSHOWN_TEXTS
from tests.arch.findings import unexcused
from tests.arch.tree import Module, name_of, package_modules

I18N = "mendi_desktop/core/i18n.py"
MARKS = {"tr", "QT_TR_NOOP", "plural"}
FACES = ("mendi_desktop/gui/", "mendi_desktop/cli/", "mendi_desktop/app/")
# Calls whose text arguments a person reads.
SHOWING = {
    "setText", "setPlainText", "setWindowTitle", "setToolTip", "setStatusTip", "setWhatsThis", "setPlaceholderText",
    "setAccessibleName", "setAccessibleDescription", "setTitle", "setSubTitle", "setInformativeText", "setDetailedText",
    "setLabelText", "setTabText", "setSuffix", "setPrefix", "setSpecialValueText", "showMessage", "addAction",
    "addMenu", "addItem", "addItems", "addTab", "addRow", "addButton", "setHorizontalHeaderLabels", "QLabel",
    "QPushButton", "QToolButton", "QCheckBox", "QRadioButton", "QGroupBox", "QAction", "QMenu", "QDockWidget",
    "information", "warning", "critical", "question", "print", "UserError",
    "ArgumentParser", "add_parser", "add_argument", "add_argument_group",
}  # fmt: skip
SHOWING_KEYWORDS = {"text", "title", "help", "message", "description", "epilog"}
LOGGERS = {"log", "_log", "logger", "_logger", "logging"}
SHOWN = re.compile(r"[A-Za-zÄÖÜäöüß]{2,}.* |[ÄÖÜäöüß]|^[A-ZÄÖÜ][a-zäöüß]{2,}")
GERMAN = re.compile(r"[äöüßÄÖÜ]")


def broken_marks(module: Module) -> Iterator[str]:
    """``tr`` of what pyside6-lupdate cannot find, and ``tr`` at import time, when the language is not known yet."""
    if module.path == I18N:
        return
    inside = {node for function in functions(module) for node in body_nodes(function)}
    unseen = {node for built in module.nodes(ast.JoinedStr) for node in ast.walk(built)}
    for call in module.nodes(ast.Call):
        name = name_of(call.func)
        if name not in MARKS or not call.args:
            continue
        if name != "QT_TR_NOOP" and call not in inside:
            yield module.at(
                call, f"{name}() at import time; mark it with QT_TR_NOOP and translate it where it is shown"
            )
        text = call.args[0]
        if call in unseen and isinstance(text, ast.Constant | ast.Call):
            yield module.at(call, f"{name}() within an f-string: pyside6-lupdate does not look into it")
        if name == "tr" and put_together(text):
            yield module.at(call, "tr() of a text that is put together: no catalogue can hold it")
        if name == "QT_TR_NOOP" and not isinstance(text, ast.Constant):
            yield module.at(call, "QT_TR_NOOP() of something that is not a literal")


def put_together(text: ast.expr) -> bool:
    built = isinstance(text, ast.Call) and name_of(text.func) in {"format", "join", "replace"}
    return built or isinstance(text, ast.JoinedStr | ast.BinOp)


def functions(module: Module) -> Iterator[ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda]:
    for node in ast.walk(module.tree):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda):
            yield node


def body_nodes(function: ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda) -> Iterator[ast.AST]:
    """What runs when the function is called: defaults and decorators run earlier."""
    body = [function.body] if isinstance(function, ast.Lambda) else function.body
    return (node for statement in body for node in ast.walk(statement))


def literals(node: ast.AST) -> Iterator[ast.Constant]:
    """Text literals below ``node`` that are not inside a mark."""
    if isinstance(node, ast.Call) and name_of(node.func) in MARKS:
        return
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node
    for child in ast.iter_child_nodes(node):
        yield from literals(child)


def bare_texts(module: Module) -> Iterator[tuple[tuple[str, str], str]]:
    """Texts a person would read and that are not marked. ``UserError`` counts everywhere, the rest in the faces."""
    shown = SHOWING if module.path.startswith(FACES) else {"UserError"}
    for call in module.nodes(ast.Call):
        if name_of(call.func) not in shown or logs(call):
            continue
        keywords = [keyword.value for keyword in call.keywords if keyword.arg in SHOWING_KEYWORDS]
        for argument in [*call.args, *keywords]:
            if isinstance(argument, ast.Call) and name_of(argument.func) not in MARKS:
                continue  # a call has its own turn
            for text in literals(argument):
                if SHOWN.search(str(text.value)):
                    yield (module.path, str(text.value)), module.at(text, f"shows {text.value!r} without tr()")
    if module.path.startswith(FACES):
        for text in german_outside_marks(module):
            yield (module.path, str(text.value)), module.at(text, f"holds {text.value!r} without tr() or QT_TR_NOOP()")


def logs(call: ast.Call) -> bool:
    return isinstance(call.func, ast.Attribute) and name_of(call.func.value) in LOGGERS


def german_outside_marks(module: Module) -> Iterator[ast.Constant]:
    docstrings = {
        node.body[0].value
        for node in ast.walk(module.tree)
        if isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef)
        and node.body
        and isinstance(node.body[0], ast.Expr)
    }
    return (text for text in literals(module.tree) if text not in docstrings and GERMAN.search(str(text.value)))


def test_marks_can_be_found_and_come_late_enough() -> None:
    assert [finding for module in package_modules() for finding in broken_marks(module)] == []


def test_every_text_that_is_shown_is_marked() -> None:
    found = [finding for module in package_modules() for finding in bare_texts(module)]
    assert unexcused(found, UNSHOWN_TEXTS) == []


@pytest.mark.parametrize(
    "source",
    [
        'def f(): return tr(f"Hallo {name}")',
        'def f(): return tr("Hallo " + name)',
        'def f(): return tr("Hallo {}".format(name))',
        'TITLE = tr("Gespräche")',
        'def f(title=tr("Gespräche")): ...',
        'TITLE = QT_TR_NOOP(f"{n} Gespräche")',
    ],
)
def test_a_broken_mark_is_seen(source: str) -> None:
    assert len(list(broken_marks(Module("mendi_desktop/gui/a.py", source)))) == 1


@pytest.mark.parametrize(
    "source",
    [
        'label.setText("Speichern")',
        'label = QLabel("noch kein Gespräch")',
        'menu.addAction(icon, f"{n} offen seit heute")',
        'box.setToolTip("kurz" if small else "Alles auf einmal")',
        'COLUMNS = ("Kürzel",)',
        'parser.add_argument("--date", help="Tag des Gesprächs")',
        'raise UserError("Bitte ein Datum eingeben.")',
    ],
)
def test_a_bare_text_is_seen(source: str) -> None:
    assert len(list(bare_texts(Module("mendi_desktop/gui/a.py", source)))) >= 1


@pytest.mark.parametrize(
    "source",
    [
        'def f(): label.setText(tr("Speichern"))',
        'label.setObjectName("consultation.save")',
        "label.setText(name)",
        'label.setText("·")',
        'LABEL = QT_TR_NOOP("Kürzel")\ndef f(): return tr(LABEL)',
        'def f(n):\n    """Für später."""\n    return plural(n, QT_TR_NOOP("{n} Tag"), QT_TR_NOOP("{n} Tage"))',
        '_log.warning("a view could not be shown")',
    ],
)
def test_marked_and_technical_texts_pass(source: str) -> None:
    module = Module("mendi_desktop/gui/a.py", source)
    assert list(bare_texts(module)) == []
    assert list(broken_marks(module)) == []
