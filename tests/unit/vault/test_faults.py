# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Every file call fails once, with an error or with the plug pulled: the vault opens in the old or the new state.

An everyday run tries a part of the calls, ``-m torture`` all of them.
"""

import gc
import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import closing, suppress
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path

import pytest

from mendi_desktop.core.clock import FixedClock
from mendi_desktop.core.errors import UserError
from mendi_desktop.core.trace import places
from mendi_desktop.vault import session
from mendi_desktop.vault.backups.manifest import read_manifest
from mendi_desktop.vault.backups.net import SafetyNet
from mendi_desktop.vault.damage import read_salt
from mendi_desktop.vault.keys import derive_key
from mendi_desktop.vault.opened import Vault
from mendi_desktop.vault.rekeying import set_new_passphrase
from mendi_desktop.vault.restore import restore_file
from mendi_desktop.vault.session import create_vault, open_vault
from tests.data.vaults.make_vault import PASSPHRASE
from tests.data.vaults.make_vault import place as released_vault
from tests.support.faults import Faults, PulledPlugError
from tests.support.nets import aliases_in
from tests.support.vault_files import CHEAP
from tests.support.vaults import add_colleague

# who is killed closes nothing
pytestmark = pytest.mark.filterwarnings("ignore:unclosed file:ResourceWarning")
OLD, NEW = "Sommerfest am See", "Winterfest im Wald"
CLOCK = FixedClock.on(date(2026, 11, 23))
Judge = Callable[["Place"], None]
DAMAGED = bytes(range(256)) * 16 * 3
BEFORE, AFTER = ["Ahorn-7", "Birke-3"], ["Ahorn-7"]


@dataclass
class Place:
    """A folder with a vault of two colleagues, a stick, and on both places a backup from when there was one."""

    folder: Path

    @property
    def path(self) -> Path:
        return self.folder / "tresor.mendi"

    @property
    def root(self) -> Path:
        return self.folder / "sicherungen"

    def open(self, word: str) -> Vault:
        return open_vault(self.path, word, CLOCK, root=self.root)


@pytest.fixture(scope="module", autouse=True)
def _cheap() -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(session, "PARAMETERS", (CHEAP,))
        yield


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Place:
    made = Place(tmp_path_factory.mktemp("vorlage"))
    (made.folder / "stick").mkdir()
    with closing(create_vault(made.path, OLD, clock=CLOCK)) as vault:
        add_colleague(vault, "Ahorn-7")
        SafetyNet(vault, made.root).back_up()
        add_colleague(vault, "Birke-3")
    return made


@pytest.fixture(scope="module")
def damaged(template: Place, tmp_path_factory: pytest.TempPathFactory) -> Place:
    """Its vault begins with noise; a backup lies where nobody looks by himself."""
    made = Place(tmp_path_factory.mktemp("schaden") / "ort")
    (made.root / "vorrat").mkdir(parents=True)
    (backup,) = template.root.rglob("*.mendi")
    shutil.copy(backup, made.root / "vorrat" / "fest.mendi")
    made.path.write_bytes(DAMAGED)
    return made


@pytest.fixture(scope="module")
def released(tmp_path_factory: pytest.TempPathFactory) -> Place:
    """A vault of the first released schema."""
    made = Place(tmp_path_factory.mktemp("alt") / "ort")
    made.folder.mkdir()
    shutil.copy(released_vault("0001"), made.path)
    _old_key()  # once, and before anything is counted
    return made


def back_up(place: Place) -> None:
    with closing(place.open(OLD)) as vault:
        SafetyNet(vault, place.root).back_up()


def restore(place: Place) -> None:
    with closing(place.open(OLD)) as vault:
        net = SafetyNet(vault, place.root)
        net.restore(net.backups()[-1])


def change(place: Place) -> None:
    with closing(place.open(OLD)) as vault:
        set_new_passphrase(vault, place.root, NEW)


def choose(place: Place) -> None:
    with closing(place.open(OLD)) as vault:
        net = SafetyNet(vault, place.root)
        net.choose_second_target(place.folder / "stick")
        net.back_up()


def migrate(place: Place) -> None:
    open_vault(place.path, clock=CLOCK, raw_key=_old_key(), root=place.root).close()


def bring_back(place: Place) -> None:
    """The vault is damaged and a backup takes its place."""
    restore_file(place.root / "vorrat" / "fest.mendi", place.path, OLD, clock=CLOCK, root=place.root)


ACTS = [back_up, restore, change, choose]


def calls_of(act: Callable[[Place], None], template: Place, folder: Path) -> int:
    faults = Faults(0)
    made = Place(Path(shutil.copytree(template.folder, folder)))
    with faults.at_work():
        act(made)
    return faults.calls


def faulty(act: Callable[[Place], None], template: Place, folder: Path, numbers: range, judge: Judge) -> list[str]:
    """Let each call with one of ``numbers`` fail; what went wrong then, in words."""
    wrong = []
    for number in numbers:
        for plug in (False, True):
            work = Place(folder / f"{number}-{plug}")
            shutil.copytree(template.folder, work.folder)
            faults = Faults(number, plug=plug)
            try:
                with faults.at_work(), suppress(UserError, PulledPlugError):
                    act(work)
                if plug:
                    gc.collect()  # a process that is gone has no file open
                judge(work)
            except Exception as error:
                wrong.append(f"{act.__name__}, {faults.hit} ({number}), plug {plug}: {error!r} {places(error)[-3:]}")
            shutil.rmtree(work.folder)
    return wrong


def look(work: Place) -> None:
    """Exactly one passphrase opens, the content is old or new, and every backup that is listed is whole."""
    opened = [word for word in (OLD, NEW) if _opens(work, word)]
    assert len(opened) == 1
    with closing(work.open(opened[0])) as vault:
        assert aliases_in(vault.file) in (BEFORE, AFTER)
        net = SafetyNet(vault, work.root)
        found = net.backups()
        assert net.examine() == ()
        assert [backup.number for backup in found][-1] == 1, "the oldest is still there"
        made = net.back_up()
        assert made is not None
        listed = {backup.path for backup in net.backups()}
        for folder in {backup.path.parent for backup in net.backups()}:
            read_manifest(folder)
            files = {path for path in folder.iterdir() if path.name != "manifest.json"}
            assert files <= listed, sorted(path.name for path in files - listed)
    beside = {path.name for path in work.folder.iterdir()} - {"sicherungen", "stick"}
    assert beside == {"tresor.mendi"}


def _opens(work: Place, word: str) -> bool:
    try:
        work.open(word).close()
    except UserError:
        return False
    return True


def look_for_it(work: Place) -> None:
    """What was there is there still, under its own name or set aside, or the backup has taken its place."""
    assert (work.root / "vorrat" / "fest.mendi").exists()
    with suppress(UserError):
        with closing(open_vault(work.path, OLD, CLOCK)) as vault:
            assert aliases_in(vault.file) == AFTER
        return
    kept = [path for path in work.folder.iterdir() if path.suffix == ".mendi" and path.read_bytes() == DAMAGED]
    assert kept, "neither the old nor the new"
    bring_back(work)
    with closing(open_vault(work.path, OLD, CLOCK)) as vault:
        assert aliases_in(vault.file) == AFTER


def look_at_the_old_one(work: Place) -> None:
    """It opens, migrated now or before, and the backup from before the migration is whole."""
    with closing(open_vault(work.path, clock=CLOCK, raw_key=_old_key(), root=work.root)) as vault:
        net = SafetyNet(vault, work.root)
        assert len(net.backups()) >= 1
        assert net.examine() == ()
        assert len(aliases_in(vault.file)) == 1
        net.back_up()
        assert list(work.root.rglob("*.part")) == []
    assert {path.name for path in work.folder.iterdir()} == {"tresor.mendi", "sicherungen"}


@cache
def _old_key() -> bytes:
    return derive_key(PASSPHRASE, read_salt(released_vault("0001")))


EVERYDAY = 53
"""Every how manieth call is tried in an everyday run; a prime, so that it is not always the same kind of call."""

THOROUGH = 11 if os.environ.get("MENDI_TORTURE") == "short" else 1
"""The same in a long run, which CI shortens."""


@pytest.mark.parametrize("act", ACTS)
def test_some_calls_fail_once(act: Callable[[Place], None], template: Place, tmp_path: Path) -> None:
    calls = calls_of(act, template, tmp_path / "zaehlen")
    assert faulty(act, template, tmp_path, range(1, calls + 1, EVERYDAY), look) == []


def test_some_calls_fail_once_while_a_damaged_vault_is_brought_back(damaged: Place, tmp_path: Path) -> None:
    calls = calls_of(bring_back, damaged, tmp_path / "zaehlen")
    assert faulty(bring_back, damaged, tmp_path, range(1, calls + 1, EVERYDAY), look_for_it) == []


def test_some_calls_fail_once_while_a_released_vault_is_migrated(released: Place, tmp_path: Path) -> None:
    calls = calls_of(migrate, released, tmp_path / "zaehlen")
    assert faulty(migrate, released, tmp_path, range(1, calls + 1, 4 * EVERYDAY), look_at_the_old_one) == []


@pytest.mark.torture
@pytest.mark.timeout(3600)
@pytest.mark.parametrize("act", [*ACTS, bring_back, migrate])
def test_every_call_fails_once(
    act: Callable[[Place], None], request: pytest.FixtureRequest, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    named, judge = "template", look
    if act is bring_back:
        named, judge = "damaged", look_for_it
    elif act is migrate:
        named, judge = "released", look_at_the_old_one
    start = request.getfixturevalue(named)
    calls = calls_of(act, start, tmp_path / "zaehlen")
    tried = range(1, calls + 1, THOROUGH)
    assert faulty(act, start, tmp_path, tried, judge) == []
    with capsys.disabled():
        print(f"\n{act.__name__}: {len(tried)} of {calls} calls failed once and were once the last: 0 lost")  # noqa: T201
