# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Entry point of the console program ``mendi``: whatever happens, the user reads one sentence and never a traceback."""

import io
import logging
import os
import sys
from collections.abc import Sequence
from typing import Final

from mendi_desktop.app.context import AppContext
from mendi_desktop.app.crash import report_crash
from mendi_desktop.app.paths import user_folders
from mendi_desktop.app.speaking import speak
from mendi_desktop.cli import program
from mendi_desktop.cli.language import take_language
from mendi_desktop.cli.output import flush
from mendi_desktop.core.clock import Clock, SystemClock
from mendi_desktop.core.errors import UserError
from mendi_desktop.core.folders import Folders
from mendi_desktop.core.logs import logging_to
from mendi_desktop.core.settings import SettingsFile

DONE: Final = 0
BUG: Final = 1
REFUSED: Final = 2
INTERRUPTED: Final = 130  # what a shell reports for a program ended by Ctrl+C

_log = logging.getLogger(__name__)


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command line and return the exit code: 0 done, 1 a bug (reported in a file), 2 refused or findings."""
    _speak_utf8()
    folders, clock = user_folders(), SystemClock()
    with logging_to(folders.state):
        try:
            code = _run(list(sys.argv[1:] if argv is None else argv), folders, clock)
            flush()
        except UserError as error:
            _say(error.message)
            return REFUSED
        except KeyboardInterrupt:
            return INTERRUPTED
        except BrokenPipeError:  # whoever read our output has enough
            return DONE
        except Exception as error:
            _log.exception("a verb failed")
            _say(report_crash(error, folders.state, clock))
            return BUG
        finally:
            _settle_stdout()
        return code


def _run(argv: list[str], folders: Folders, clock: Clock) -> int:
    settings = SettingsFile(folders.settings_file, clock, folders.portable)
    speak(settings)
    asked, rest = take_language(argv)
    return program.run(rest, AppContext(folders, settings, clock, speak(settings, asked)))


def _speak_utf8() -> None:
    """Consoles differ in what they can show; what we write is UTF-8 everywhere, and never fails on a letter."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")


def _say(sentence: str) -> None:
    """One line on stderr, whatever the sentence quotes."""
    line = " ".join("".join(letter if letter.isprintable() else " " for letter in sentence).split())
    sys.stderr.write(line + "\n")


def _settle_stdout() -> None:
    """What could not be written has been said; the interpreter's last flush must not complain once more."""
    try:
        sys.stdout.flush()
    except OSError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


if __name__ == "__main__":
    sys.exit(main())
