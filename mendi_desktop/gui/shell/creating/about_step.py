# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The second step: who keeps the vault and who is responsible for it. All of it can wait."""

from PySide6.QtCore import Slot

from mendi_desktop.core.errors import UserError
from mendi_desktop.core.i18n import tr
from mendi_desktop.features.codes import code_list
from mendi_desktop.gui.kit.combo import Combo
from mendi_desktop.gui.kit.fields import TextEdit, field
from mendi_desktop.gui.kit.layout import column, row
from mendi_desktop.gui.kit.option import Option
from mendi_desktop.gui.kit.text import label
from mendi_desktop.gui.kit.tokens import S4
from mendi_desktop.gui.shell.creating.step import Step


class AboutStep(Step):
    def __init__(self) -> None:
        super().__init__()
        self._function = Combo(tr("Funktion"))
        self._mentor = TextEdit(tr("Im Bericht genannt als"))
        self._controller = Combo(tr("Verantwortlich für den Datenschutz"))
        self._region = Combo(tr("Bundesland"), [Option(code.code, code.label()) for code in code_list("region").codes])
        function = field(tr("Funktion"), self._function, stores="vault_option.mentor_function")
        mentor = field(
            tr("Im Bericht genannt als"),
            self._mentor,
            hint=tr("Leer: Berichte nennen niemanden."),
            stores="vault_option.mentor",
        )
        controller = field(
            tr("Verantwortlich für den Datenschutz"),
            self._controller,
            hint=tr("Wer nach der DSGVO für diese Aufzeichnungen einsteht. Das steht im Blatt für den Datenschutz."),
            stores="vault_option.controller",
        )
        region = field(
            tr("Bundesland"),
            self._region,
            hint=tr("Damit Wiedervorlagen nicht auf Feiertage fallen."),
            stores="vault_option.region",
        )
        later = label(tr("Alles hier kann leer bleiben und geht später in den Einstellungen."), "small", "2", wrap=True)
        self.setLayout(
            column(
                row((function, 1), (mentor, 1), gap=S4),
                S4,
                row((controller, 1), (region, 1), gap=S4),
                S4,
                later,
                None,
                gap=0,
            )
        )
        self.set_kind("company")

    def set_kind(self, workplace_kind: str) -> None:
        """Betriebsrat or Personalrat: the lists speak the words of the workplace."""
        for combo, name in ((self._function, "mentor_function"), (self._controller, "controller")):
            codes = code_list(name).codes
            combo.set_options([Option(code.code, code.label(workplace_kind)) for code in codes])

    @property
    def function(self) -> str:
        return self._function.code() or ""

    @property
    def mentor(self) -> str:
        return self._mentor.text().strip()

    @property
    def controller(self) -> str:
        return self._controller.code() or ""

    @property
    def region(self) -> str:
        return self._region.code() or ""

    def focus_start(self) -> None:
        self._function.setFocus()

    @Slot()
    def go_on(self) -> None:
        """Nothing here is required."""
        self._function.settle()
        self._controller.settle()
        self._region.settle()
        self.passed.emit()

    def show_trouble(self, error: UserError) -> None:
        raise ValueError(error.message)  # nothing in here can be refused
