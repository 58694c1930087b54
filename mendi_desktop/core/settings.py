# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What the program must know before a vault is open: declared once, kept as JSON in the user's config folder.

Nothing personal belongs here. Settings of the workplace lie inside the vault (``storage/options.py``).
"""

import json
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final, Generic, TypeVar

from mendi_desktop.core.atomic_file import write_atomically
from mendi_desktop.core.clock import Clock
from mendi_desktop.core.gender_style import STAR, STYLES
from mendi_desktop.core.i18n import LANGUAGES, QT_TR_NOOP, SOURCE_LANGUAGE
from mendi_desktop.core.portable import meant, noted

V = TypeVar("V", str, int)


@dataclass(frozen=True, slots=True)
class Setting(Generic[V]):
    """One setting. ``title`` and the labels of ``choices`` (value to label) are QT_TR_NOOP constants.

    A number lies between ``lowest`` and ``highest``, both included; a text without choices is free.
    """

    name: str
    title: str
    default: V
    choices: Mapping[V, str] = field(default_factory=dict)
    lowest: int = 0
    highest: int = 0

    def fits(self, value: object) -> bool:
        """Whether ``value`` could be this setting's value."""
        if type(value) is not type(self.default):
            return False
        if self.choices:
            return value in self.choices
        return not isinstance(value, int) or self.lowest <= value <= self.highest


THEME: Final = Setting(
    "theme",
    QT_TR_NOOP("Darstellung"),
    "system",
    {
        "system": QT_TR_NOOP("wie das System"),
        "light": QT_TR_NOOP("hell"),
        "dark": QT_TR_NOOP("dunkel"),
        "contrast": QT_TR_NOOP("hoher Kontrast"),
        "contrast_light": QT_TR_NOOP("hoher Kontrast, hell"),
    },
)
TEXT_SCALE: Final = Setting("text_scale", QT_TR_NOOP("Textgröße in Prozent"), 100, lowest=80, highest=200)
LANGUAGE: Final = Setting(
    "language",
    QT_TR_NOOP("Sprache"),
    SOURCE_LANGUAGE,
    dict(zip(LANGUAGES, ("Deutsch", "English"), strict=True)),  # each in its own words, whatever is spoken now
)
GENDER_STYLE: Final = Setting(
    "gender_style",
    QT_TR_NOOP("Schreibweise"),
    STAR,
    dict(zip(STYLES, (QT_TR_NOOP("Stern"), QT_TR_NOOP("Doppelpunkt"), QT_TR_NOOP("Schrägstrich")), strict=True)),
)
LAST_VAULT: Final = Setting("last_vault", QT_TR_NOOP("Zuletzt geöffneter Tresor"), "")
ACCEPTED_PLACE: Final = Setting("accepted_place", QT_TR_NOOP("Tresor, der in seinem Cloud-Ordner bleiben soll"), "")
IDLE_MINUTES: Final = Setting(
    "idle_minutes", QT_TR_NOOP("Sperren nach so vielen Minuten ohne Eingabe"), 5, lowest=1, highest=120
)
CAPTURE: Final = Setting(
    "capture",
    QT_TR_NOOP("Bildschirmaufnahmen"),
    "hidden",
    {"hidden": QT_TR_NOOP("Fenster nicht zeigen"), "shown": QT_TR_NOOP("Fenster zeigen")},
)
EXPLANATIONS: Final = Setting(
    "explanations",
    QT_TR_NOOP("Erklärungen"),
    "hidden",
    {"hidden": QT_TR_NOOP("auf Wunsch"), "shown": QT_TR_NOOP("unter jedem Feld")},
)
TRAY: Final = Setting(
    "tray",
    QT_TR_NOOP("Symbol in der Leiste des Systems"),
    "shown",
    {"shown": QT_TR_NOOP("zeigen"), "hidden": QT_TR_NOOP("nicht zeigen")},
)
SEEN_VERSION: Final = Setting("seen_version", QT_TR_NOOP("Version, die zuletzt geöffnet war"), "")
SETTINGS: Final[tuple[Setting[str] | Setting[int], ...]] = (
    THEME,
    TEXT_SCALE,
    LANGUAGE,
    GENDER_STYLE,
    LAST_VAULT,
    ACCEPTED_PLACE,
    IDLE_MINUTES,
    CAPTURE,
    EXPLANATIONS,
    TRAY,
    SEEN_VERSION,
)


class SettingsFile:
    """The settings in force. ``set_aside`` is the damaged file that was found at the start, moved out of the way.

    A file that cannot be read counts as absent: the program starts with its defaults. Names that this version does not
    know are kept, because a newer version may have written them. ``home``: the program's folder on a stick, from which
    places are noted.
    """

    def __init__(self, path: Path, clock: Clock, home: Path | None = None) -> None:
        self._path, self._home = path, home
        self.set_aside: Path | None = None
        self._values: dict[str, object] = {}
        try:
            self._values = _read(path)
        except ValueError:
            self.set_aside = _move_aside(path, clock)
        except OSError:
            pass

    def get(self, setting: Setting[V]) -> V:
        """The value, or the default where nothing fitting is written."""
        value = self._values.get(setting.name, setting.default)
        return value if setting.fits(value) else setting.default  # type: ignore[return-value]  # fits() has looked

    def set(self, setting: Setting[V], value: V) -> None:
        """Write ``value`` now. ValueError if it does not fit, OSError if the file cannot be written."""
        if not setting.fits(value):
            raise ValueError(f"{setting.name} cannot be {value!r}")
        values = {**self._values, setting.name: value}
        text = json.dumps(values, ensure_ascii=False, indent=2, sort_keys=True) + "\n"
        write_atomically(self._path, text.encode())
        self._values = values

    def place(self, setting: Setting[str]) -> Path | None:
        """The file that ``setting`` names; None for none. It need not be there."""
        return meant(self.get(setting), self._home)

    def set_place(self, setting: Setting[str], path: Path) -> None:
        """Write where ``path`` lies; on a stick so that it is found at any machine. OSError as :meth:`set`."""
        self.set(setting, noted(path, self._home))


def _read(path: Path) -> dict[str, object]:
    values = json.loads(path.read_text("utf-8"))
    if not isinstance(values, dict):
        raise ValueError("settings are a JSON object")
    return values


def _move_aside(path: Path, clock: Clock) -> Path | None:
    aside = path.with_name(f"{path.stem}.damaged-{clock.now():%Y%m%dT%H%M%S}{path.suffix}")
    with suppress(OSError):
        path.replace(aside)
        return aside
    return None
