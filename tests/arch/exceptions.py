# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The one list of exceptions to the rules: place and reason. One that nothing needs any more fails a test."""

from typing import Final

# (module, imported name): import inside a function. Slow libraries at start-up are the only good reason so far.
_ALEMBIC = "half a second; needed only when a vault is created or migrated"
_REPORTLAB = "ReportLab and pikepdf take a quarter of a second; needed only when a PDF is made"
_CHARTS = "ReportLab takes a quarter of a second; on screen it is needed only when a chart is shown"
_ICALENDAR = "a tenth of a second; needed only when a calendar file is written"
_ZXCVBN = "zxcvbn and its lists take a third of a second; needed only where a new passphrase is chosen"
_HOLIDAYS = "holidays loads every country of the world, a fifth of a second; needed only where a day is proposed"
_SQLALCHEMY = "SQLAlchemy takes half a second; loaded while the user reads the unlock screen"
_FIRST_WINDOW = "the view that asks for the passphrase does without it, and is on the screen before it is loaded"
_HELP = "nobody waits for help at the start; it is loaded when somebody asks for it"
INNER_IMPORTS: Final[dict[tuple[str, str], str]] = {
    ("mendi_desktop/app/context.py", "mendi_desktop.app.areas"): _SQLALCHEMY,
    ("mendi_desktop/app/gui_main.py", "mendi_desktop.app.crash"): _FIRST_WINDOW,
    ("mendi_desktop/app/gui_main.py", "mendi_desktop.app.desktop"): _FIRST_WINDOW,
    ("mendi_desktop/app/gui_main.py", "mendi_desktop.app.instance"): _FIRST_WINDOW,
    ("mendi_desktop/app/gui_main.py", "mendi_desktop.app.refusing"): _FIRST_WINDOW,
    ("mendi_desktop/app/gui_main.py", "mendi_desktop.app.self_test"): _FIRST_WINDOW,
    ("mendi_desktop/app/gui_main.py", "mendi_desktop.core.logs"): _FIRST_WINDOW,
    ("mendi_desktop/app/gui_main.py", "mendi_desktop.gui.kit"): _FIRST_WINDOW,
    ("mendi_desktop/app/gui_main.py", "mendi_desktop.gui.kit.file_dialogs"): _FIRST_WINDOW,
    ("mendi_desktop/app/gui_main.py", "mendi_desktop.gui.shell"): _FIRST_WINDOW,
    ("mendi_desktop/app/gui_main.py", "mendi_desktop.gui.shell.crash_dialog"): _FIRST_WINDOW,
    ("mendi_desktop/core/i18n.py", "xml.etree.ElementTree"): _FIRST_WINDOW,
    ("mendi_desktop/core/resources.py", "importlib"): _FIRST_WINDOW,
    ("mendi_desktop/core/resources.py", "tomllib"): _FIRST_WINDOW,
    ("mendi_desktop/gui/shell/window.py", "mendi_desktop.gui.kit.actions"): _FIRST_WINDOW,
    ("mendi_desktop/gui/shell/window.py", "mendi_desktop.gui.kit.dialog"): _FIRST_WINDOW,
    ("mendi_desktop/gui/shell/window.py", "mendi_desktop.gui.shell.curtain"): _FIRST_WINDOW,
    ("mendi_desktop/gui/shell/window.py", "mendi_desktop.gui.shell.menu"): _FIRST_WINDOW,
    ("mendi_desktop/app/help.py", "mendi_desktop.gui.shell.about"): _HELP,
    ("mendi_desktop/app/help.py", "mendi_desktop.gui.shell.handbook.book"): _HELP,
    ("mendi_desktop/app/help.py", "mendi_desktop.gui.shell.handbook.places"): _HELP,
    ("mendi_desktop/app/help.py", "mendi_desktop.gui.shell.handbook.window"): _HELP,
    ("mendi_desktop/app/help.py", "mendi_desktop.gui.shell.news"): _HELP,
    ("mendi_desktop/app/help.py", "mendi_desktop.gui.shell.news_view"): _HELP,
    ("mendi_desktop/features/calendar_file.py", "icalendar"): _ICALENDAR,
    ("mendi_desktop/features/workdays.py", "holidays.countries.germany"): _HOLIDAYS,
    ("mendi_desktop/storage/migrate.py", "alembic"): _ALEMBIC,
    ("mendi_desktop/storage/migrate.py", "alembic.config"): _ALEMBIC,
    ("mendi_desktop/reports/render.py", "mendi_desktop.reports.pdf.build"): _REPORTLAB,
    ("mendi_desktop/reports/render.py", "mendi_desktop.reports.html"): _REPORTLAB,
    ("mendi_desktop/reports/pictures.py", "mendi_desktop.reports.pdf.screen"): _CHARTS,
    ("mendi_desktop/vault/strength.py", "zxcvbn"): _ZXCVBN,
    ("mendi_desktop/vault/strength.py", "zxcvbn.matching"): _ZXCVBN,
}

# Area in features/ that has no twin in gui/.
FACELESS_AREAS: Final[dict[str, str]] = {}

# Module above 400 lines that is not a migration.
LONG_FILES: Final[dict[str, str]] = {}

# Modules that may write files. Everything else a user's data could leak into goes through these.
WRITERS: Final[dict[str, str]] = {
    "mendi_desktop/core/atomic_file.py": "the one way to put a whole file in its place; its callers are listed here",
    "mendi_desktop/core/logs.py": "the log, which knows ids only",
    "mendi_desktop/core/settings.py": "settings of the program, nothing from a vault",
    "mendi_desktop/gui/safekeeping/sheet/papers.py": "the recovery sheet, where the user says",
    "mendi_desktop/gui/reports/report_dialog.py": "a report, where the user says, after the ledger knows of it",
    "mendi_desktop/gui/network/exchange/writing.py": "contacts, neutral days, papers of a seminar, where the user says",
    "mendi_desktop/app/paths.py": "an empty probe on the stick, which goes at once",
    "mendi_desktop/gui/kit/file_dialogs.py": "Qt's memory of folders, put back as it was, from a stick only",
    "mendi_desktop/app/crash.py": "crash reports: places in the code, no values",
    "mendi_desktop/app/instance.py": "an empty sign between two starts of the program",
    "mendi_desktop/cli/output.py": "what a user asked for with -o, where they asked for it",
    "mendi_desktop/storage/copying.py": "opens the encrypted copy it has made, only to wait for the disk",
    "mendi_desktop/vault/backups/before.py": "a damaged vault, still encrypted, beside itself",
    "mendi_desktop/vault/backups/manifest.py": "the list of backups: times, sizes, hashes, no counts of rows",
    "mendi_desktop/vault/filelock.py": "names machine and process of the holder beside the vault, nothing else",
}

# Modules that may make temporary files or folders.
TEMPORARY: Final[dict[str, str]] = {}

# Modules that may reach for a network or process-communication library.
NETWORK: Final[dict[str, str]] = {
    "mendi_desktop/gui/shell/session_watch_dbus.py": "sleep and lock, over the desktop's own local socket (ADR 18)",
}

# Tests that may wait for a fixed time.
WAITING_TESTS: Final[dict[str, str]] = {
    "tests/support/killed_passphrase.py": "the moment of a kill is a length of time",
    "tests/support/any_fate.py": "the moment of a kill is a length of time",
}

# German words in gui/ or cli/ that are not shown to a user: (module, text).
UNSHOWN_TEXTS: Final[dict[tuple[str, str], str]] = {
    ("mendi_desktop/gui/shell/handbook/places.py", "qualifizierung.md#selbsteinschätzung"): "a link of the handbook",
}
