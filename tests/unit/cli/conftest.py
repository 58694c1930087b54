# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
import io
import shutil
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from mendi_desktop.app import cli_main
from mendi_desktop.core.folders import Folders
from mendi_desktop.core.gender_style import STAR
from mendi_desktop.core.i18n import SOURCE_LANGUAGE, use_gender_style, use_language
from mendi_desktop.core.resources import resource
from mendi_desktop.storage.options import VaultOptions
from mendi_desktop.vault import session
from mendi_desktop.vault.session import create_vault
from tests.support.console import PASSPHRASE, Answer
from tests.support.vault_files import CHEAP

Mendi = Callable[..., Answer]


class Terminal(io.TextIOWrapper):
    """A standard input with somebody at the keyboard."""

    def isatty(self) -> bool:
        return True


@pytest.fixture(autouse=True)
def _cheap_keys(monkeypatch: pytest.MonkeyPatch) -> None:
    """Deriving a key is slow on purpose; what is tested here is not the key."""
    monkeypatch.setattr(session, "PARAMETERS", (CHEAP,))


@pytest.fixture
def folders(tmp_path: Path) -> Folders:
    made = Folders(tmp_path / "config", tmp_path / "state", tmp_path / "run", tmp_path / "data")
    for folder in (made.config, made.state, made.runtime):
        folder.mkdir()
    return made


@pytest.fixture
def mendi(folders: Folders, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Iterator[Mendi]:
    """Calls the program in this process; ``stdin`` is piped into it, unless somebody is ``at_keyboard``."""
    monkeypatch.setattr(cli_main, "user_folders", lambda: folders)
    monkeypatch.setenv("MENDI_PASSPHRASE", PASSPHRASE)

    def call(*argv: object, stdin: str = "", at_keyboard: bool = False) -> Answer:
        kind = Terminal if at_keyboard else io.TextIOWrapper
        monkeypatch.setattr(sys, "stdin", kind(io.BytesIO(stdin.encode())))
        capsys.readouterr()
        code = cli_main.main([str(word) for word in argv])
        return Answer(code, *capsys.readouterr())

    yield call
    use_language(SOURCE_LANGUAGE, resource("i18n"))
    use_gender_style(STAR)


@pytest.fixture(scope="session")
def fresh_vault(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An empty vault under the passphrase: made once, because migrating takes longer than most tests."""
    path = tmp_path_factory.mktemp("frisch") / "frisch.mendi"
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(session, "PARAMETERS", (CHEAP,))
        create_vault(path, PASSPHRASE, VaultOptions(title="Musterwerk")).close()
    return path


@pytest.fixture
def vault(tmp_path: Path, fresh_vault: Path) -> Path:
    return Path(shutil.copy(fresh_vault, tmp_path / "werk.mendi"))
