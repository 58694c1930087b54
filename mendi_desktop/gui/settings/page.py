# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Settings: how the window looks, when it locks, what the vault says about the workplace, and the passphrase."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QFrame, QWidget

from mendi_desktop.core.i18n import tr
from mendi_desktop.core.settings import (
    CAPTURE,
    GENDER_STYLE,
    IDLE_MINUTES,
    LANGUAGE,
    TEXT_SCALE,
    THEME,
    TRAY,
    Setting,
    SettingsFile,
    V,
)
from mendi_desktop.features.codes import code_list
from mendi_desktop.gui.kit import theme
from mendi_desktop.gui.kit.buttons import button
from mendi_desktop.gui.kit.choice import Choice
from mendi_desktop.gui.kit.combo import Combo
from mendi_desktop.gui.kit.desk import Desk
from mendi_desktop.gui.kit.fields import TextEdit, field
from mendi_desktop.gui.kit.header import Header
from mendi_desktop.gui.kit.layout import box, column, row, scroll
from mendi_desktop.gui.kit.navigator import Place
from mendi_desktop.gui.kit.option import Option
from mendi_desktop.gui.kit.page import Page, PageSpec
from mendi_desktop.gui.kit.text import Line, prose
from mendi_desktop.gui.kit.theme import px
from mendi_desktop.gui.kit.tick import Check
from mendi_desktop.gui.kit.tokens import S4, S5, SCALES, SETTINGS_WIDTH
from mendi_desktop.gui.safekeeping.sheet.dialog import SheetDialog
from mendi_desktop.gui.settings.areas import AreaSwitches
from mendi_desktop.gui.settings.card import card
from mendi_desktop.gui.settings.passphrase_dialog import PassphraseDialog
from mendi_desktop.gui.settings.tray_switch import TraySwitch
from mendi_desktop.gui.settings.wording import Speak, WordingChoice
from mendi_desktop.gui.shell import capture
from mendi_desktop.storage.options import SetVaultOptions

_IDLE = (2, 5, 10, 30)


class SettingsPage(Page):
    """Every change holds at once; those of the vault can be undone."""

    def __init__(
        self,
        desk: Desk,
        settings: SettingsFile,
        on_idle: Callable[[int], None],
        speak: Speak,
        backups: Path,
        pages: Sequence[PageSpec],
    ) -> None:
        super().__init__(desk)
        self.areas = AreaSwitches(desk, pages)
        self._settings, self._tell_idle, self._backups = settings, on_idle, backups
        self.theme = Choice(tr("Darstellung"), [Option(code, tr(text)) for code, text in THEME.choices.items()])
        self.scale = Choice(tr("Textgröße"), [Option(str(n), tr("{n} %", n=n)) for n in SCALES])
        self.idle = Choice(tr("Sperren nach"), [Option(str(n), tr("{n} min", n=n)) for n in _IDLE])
        self._start = self.theme
        self.wording = WordingChoice(self, speak, self._remember_wording)
        self.capture = Check(tr("Nicht in Bildschirmaufnahmen zeigen"))
        if capture.current() is None:
            self.capture.hide()  # where the system cannot, nothing is promised
        self.tray = TraySwitch(self, settings, lambda value: self._remember(TRAY, value))
        self.title = TextEdit(tr("Name des Tresors"))
        self.mentor = TextEdit(tr("Im Bericht genannt als"))
        self.function = Combo(tr("Funktion"))
        self.controller = Combo(tr("Verantwortlich für den Datenschutz"))
        self.controller_name = TextEdit(tr("Name der verantwortlichen Stelle"))
        self.region = Combo(tr("Bundesland"), [Option(code.code, code.label()) for code in code_list("region").codes])
        self.saturdays = Check(tr("Auch samstags"))
        self.workplace = Choice(
            tr("Arbeitsplatz"), [Option("company", tr("Betrieb")), Option("public_office", tr("Verwaltung"))]
        )
        content = column(
            self._window_card(),
            self._vault_card(),
            self.areas.card(),
            self._passphrase_card(),
            None,
            gap=S4,
            margins=(S5, S4, S5, S4),
        )
        inner = QWidget()
        inner.setLayout(content)
        inner.setMaximumWidth(px(SETTINGS_WIDTH))
        self.header = Header(tr("Einstellungen"), tr("Alles gilt sofort."))
        self.setLayout(column(self.header, Line(), (scroll(box(row((inner, 4), (QWidget(), 1), gap=0))), 1), gap=0))
        self._connect()

    def _window_card(self) -> QFrame:
        return card(
            tr("Fenster"),
            tr("Gilt auf diesem Rechner, für jeden Tresor."),
            row((field(tr("Darstellung"), self.theme), 1), (field(tr("Textgröße"), self.scale), 1), gap=S4),
            row(*((shown, 1) for shown in self.wording.fields()), gap=S4),
            row((field(tr("Sperren nach Ruhe"), self.idle), 1), (QWidget(), 1), gap=S4),
            row(self.capture, self.tray, None, gap=S4),
        )

    def _vault_card(self) -> QFrame:
        hint = tr("Steht in Berichten. Leer: keine Angabe.")
        return card(
            tr("Tresor"),
            tr("Liegt verschlüsselt im Tresor und reist mit ihm."),
            row(
                (field(tr("Name des Tresors"), self.title, stores="vault_option.title"), 1),
                (field(tr("Arbeitsplatz"), self.workplace, stores="vault_option.workplace_kind"), 1),
                gap=S4,
            ),
            row(
                (field(tr("Im Bericht genannt als"), self.mentor, hint=hint, stores="vault_option.mentor"), 1),
                (field(tr("Funktion"), self.function, stores="vault_option.mentor_function"), 1),
                gap=S4,
            ),
            row(
                (
                    field(
                        tr("Verantwortlich für den Datenschutz"),
                        self.controller,
                        hint=_why(),
                        stores="vault_option.controller",
                    ),
                    1,
                ),
                (
                    field(
                        tr("Name der verantwortlichen Stelle"),
                        self.controller_name,
                        stores="vault_option.controller_name",
                    ),
                    1,
                ),
                gap=S4,
            ),
            row(
                (field(tr("Bundesland"), self.region, hint=_why_region(), stores="vault_option.region"), 1),
                (
                    field(tr("Arbeitstage: montags bis freitags"), self.saturdays, stores="vault_option.saturdays"),
                    1,
                ),
                gap=S4,
            ),
        )

    def _passphrase_card(self) -> QFrame:
        self.change = button(tr("Passphrase ändern …"))
        self.change.setEnabled(not self.desk.vault.is_demo)
        self.sheet = button(tr("Notfallblatt …"))
        return card(
            tr("Passphrase"),
            tr("Eine neue verschlüsselt Tresor und Sicherungen neu; die alte öffnet dann nichts mehr."),
            row(self.change, self.sheet, None),
            prose(tr("Der Tresor ist die eine Datei {file}.", file=self.desk.vault.path), "2"),
        )

    def _connect(self) -> None:
        self.theme.chosen.connect(self._on_look)
        self.scale.chosen.connect(self._on_look)
        self.idle.chosen.connect(self._on_idle)
        self.capture.clicked.connect(self._on_capture)
        for edit in (self.title, self.mentor, self.controller_name):
            edit.editingFinished.connect(self._on_vault)
        for combo in (self.function, self.controller, self.region):
            combo.chosen.connect(self._on_vault)
        self.saturdays.clicked.connect(self._on_vault)
        self.workplace.chosen.connect(self._on_vault)
        self.change.clicked.connect(self._on_change_passphrase)
        self.sheet.clicked.connect(self._on_sheet)

    def refresh(self) -> None:
        options = self.desk.vault.options
        for combo, name in ((self.function, "mentor_function"), (self.controller, "controller")):
            codes = code_list(name).codes
            combo.set_options([Option(code.code, code.label(options.workplace_kind)) for code in codes])
        self.theme.set_code(theme.current().choice)
        self.scale.set_code(str(self._settings.get(TEXT_SCALE)))
        self.capture.setChecked(self._settings.get(CAPTURE) == "hidden")
        self.idle.set_code(str(self._settings.get(IDLE_MINUTES)))
        self.wording.refresh()
        self.tray.refresh()
        for edit, words in (
            (self.title, options.title),
            (self.mentor, options.mentor),
            (self.controller_name, options.controller_name),
        ):
            if not edit.isModified():  # somebody is typing
                edit.setText(words)
        self.function.set_code(options.mentor_function or None)
        self.controller.set_code(options.controller or None)
        self.region.set_code(options.region or None)
        self.saturdays.setChecked(options.saturdays)
        self.workplace.set_code(options.workplace_kind)
        self.areas.refresh()

    def go_to(self, place: Place) -> None:
        self._start = self.wording.start(place.word) or self.theme

    def focus_start(self) -> None:
        chosen = self._start.code()
        start = self._start.button_of(chosen) if chosen else self._start.buttons()[0]
        start.setFocus()

    # -- acts -----------------------------------------------------------------------------------------

    @Slot(object)
    def _on_look(self, _code: object) -> None:
        choice, scale = self.theme.code() or "system", int(self.scale.code() or "100")
        for_beamer = scale == self._settings.get(TEXT_SCALE)  # only the look was chosen: a size for the beamer stays
        theme.current().apply(choice, theme.current().scale if for_beamer else scale)
        self._remember(THEME, choice)
        self._remember(TEXT_SCALE, scale)

    def _remember_wording(self, language: str, gender_style: str) -> None:
        self._remember(LANGUAGE, language)
        self._remember(GENDER_STYLE, gender_style)

    @Slot(bool)
    def _on_capture(self, hidden: bool) -> None:
        self._remember(CAPTURE, "hidden" if hidden else "shown")
        capture.settle(self._settings, demo=self.desk.vault.is_demo)

    def _remember(self, setting: Setting[V], value: V) -> None:
        try:
            self._settings.set(setting, value)
        except OSError:
            self.desk.dispatcher.said.emit(tr("Die Einstellung gilt nur bis zum Schließen: Der Ordner ist gesperrt."))

    @Slot(object)
    def _on_idle(self, code: str | None) -> None:
        if code is None:
            return
        self._remember(IDLE_MINUTES, int(code))
        self._tell_idle(int(code))

    @Slot()
    def _on_vault(self) -> None:
        before = self.desk.vault.options
        after = replace(
            before,
            title=self.title.text().strip(),
            mentor=self.mentor.text().strip(),
            mentor_function=self.function.code() or "",
            workplace_kind=self.workplace.code() or "company",
            controller=self.controller.code() or "",
            controller_name=self.controller_name.text().strip(),
            region=self.region.code() or "",
            saturdays=self.saturdays.isChecked(),
        )
        if after != before:
            self.desk.dispatcher.try_run(SetVaultOptions(after))
        for edit in (self.title, self.mentor, self.controller_name):
            edit.setModified(False)

    def keep(self) -> None:
        self._on_vault()

    @Slot()
    def _on_sheet(self) -> None:
        SheetDialog(self.desk, self).open_it()

    @Slot()
    def _on_change_passphrase(self) -> None:
        PassphraseDialog(self.desk, self, self._backups).open_it()


def _why() -> str:
    return tr("Wer nach der DSGVO für diese Aufzeichnungen einsteht. Das steht im Blatt für den Datenschutz.")


def _why_region() -> str:
    return tr("Damit Wiedervorlagen nicht auf Feiertage fallen. Leer: nur die bundesweiten zählen.")
