# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""A practice process opens no real vault, whoever asks for it and by whatever way: proven over all ways there are."""

import importlib
import inspect
import pkgutil
import types
import typing
from collections.abc import Callable, Iterator
from contextlib import closing, suppress
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest
import sqlcipher3.dbapi2 as driver

import mendi_desktop.vault as vault_room
from mendi_desktop.core.clock import Clock, FixedClock
from mendi_desktop.core.errors import UserError
from mendi_desktop.storage.copying import KeyedFile
from mendi_desktop.storage.engine import connect
from mendi_desktop.storage.options import VaultOptions
from mendi_desktop.vault.backups.backup import Reason
from mendi_desktop.vault.backups.net import SafetyNet
from mendi_desktop.vault.backups.shelf import Order, Shelf
from mendi_desktop.vault.exchange import exchange
from mendi_desktop.vault.keys import FileKey, Opener
from mendi_desktop.vault.opened import Vault
from mendi_desktop.vault.practice import is_practice_only, only_practice, refuse_real_file
from mendi_desktop.vault.recovery import recovery_code, recovery_halves
from mendi_desktop.vault.restore import restore_file
from mendi_desktop.vault.salt import new_salt
from mendi_desktop.vault.session import create_vault, open_vault

PASSPHRASE = "vier Wörter nur hier"  # noqa: S105 - of an invented vault
CLOCK = FixedClock.on(date(2026, 11, 23))
SAYS = "Die Übung öffnet nur erfundene Daten"

pytestmark = pytest.mark.usefixtures("cheap_keys")


class World:
    """A real vault with a backup, both closed, and invented data that are open."""

    def __init__(self, folder: Path) -> None:
        self.folder, self.root = folder / "echt", folder / "echt" / "sicherungen"
        self.root.mkdir(parents=True)
        self.path = self.folder / "werk-nord.mendi"
        with closing(create_vault(self.path, PASSPHRASE, VaultOptions(title="Werk Nord"))) as real:
            backup = SafetyNet(real, self.root).back_up(Reason.MANUAL)
            self.key = real.key
        assert backup is not None
        self.backup = backup
        self.exercise = create_vault(folder / "übung.mendi", "", demo=True)
        self.files = self.now()

    def now(self) -> dict[str, bytes]:
        """Every real file, byte by byte."""
        return {str(path): path.read_bytes() for path in sorted(self.folder.rglob("*")) if path.is_file()}

    def put_back(self) -> None:
        """Undo what a function did to the real files."""
        for name in self.now().keys() - self.files.keys():
            Path(name).unlink()
        for name, content in self.files.items():
            Path(name).write_bytes(content)


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    """From here on it is a practice process."""
    world = World(tmp_path)
    only_practice()
    yield world
    world.exercise.close()


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Every database file that is opened."""
    seen: list[str] = []
    real = driver.connect

    def connect_heard(name: str, **options: Any) -> Any:
        seen.append(name)
        return real(name, **options)

    monkeypatch.setattr(driver, "connect", connect_heard)
    return seen


def test_before_the_latch_falls_everything_opens(tmp_path: Path) -> None:
    world = World(tmp_path)
    assert not is_practice_only()
    with closing(open_vault(world.path, PASSPHRASE)) as real:
        assert real.options.title == "Werk Nord"
    world.exercise.close()


WAYS: dict[str, Callable[[World], object]] = {
    "open": lambda world: open_vault(world.path, PASSPHRASE),
    "open by the recovery sheet": lambda world: open_vault(world.path, raw_key=world.key.raw),
    "open with its backups": lambda world: open_vault(world.path, PASSPHRASE, root=world.root),
    "create": lambda world: create_vault(world.folder / "neu.mendi", PASSPHRASE),
    "restore a real backup": lambda world: restore_file(
        world.backup.path, world.folder / "neu.mendi", PASSPHRASE, clock=CLOCK, root=world.root
    ),
    "restore over a real vault": lambda world: restore_file(
        world.exercise.path, world.path, None, clock=CLOCK, root=world.root
    ),
    "print its code": lambda world: recovery_code(world.key),
    "print its halves": lambda world: recovery_halves(world.key),
    "exchange": lambda world: exchange(world.exercise, world.key, lambda waiting: waiting.path.touch(), "x"),
    "connect": lambda world: connect(world.path, world.key.raw, world.key.salt),
    "a salt of one's own": lambda _world: new_salt(),
    "look at it": lambda world: refuse_real_file(world.path),
}  # fmt: skip


@pytest.mark.parametrize("way", WAYS)
def test_every_way_to_a_real_vault_is_refused_in_one_sentence(world: World, way: str) -> None:
    with pytest.raises(UserError, match=SAYS):
        WAYS[way](world)
    assert world.now() == world.files


def test_a_real_vault_behind_a_forged_beginning_stays_closed(world: World) -> None:
    forged = world.folder.parent / "gefälscht.mendi"
    forged.write_bytes(new_salt(demo=True) + world.path.read_bytes()[16:])
    with pytest.raises(UserError):
        open_vault(forged)
    with pytest.raises(driver.DatabaseError):
        connect(forged, world.key.raw, forged.read_bytes()[:16])


def test_invented_data_open_are_saved_and_come_back(world: World, tmp_path: Path) -> None:
    path, root = tmp_path / "metall.mendi", tmp_path / "sicherungen"
    with closing(create_vault(path, "", VaultOptions(title="Erfunden", demo=True), demo=True)) as exercise:
        net = SafetyNet(exercise, root)
        backup = net.back_up(Reason.MANUAL)
        assert backup is not None
        net.restore(backup)
    with closing(open_vault(path, root=root)) as again:
        assert again.options.title == "Erfunden"
    assert is_practice_only()


# -- no public function of the room opens a real file -------------------------------------------------


def public_functions() -> list[tuple[str, Callable[..., Any]]]:
    """All functions of all modules of the room."""
    found: list[tuple[str, Callable[..., Any]]] = []
    for module_info in pkgutil.walk_packages(vault_room.__path__, f"{vault_room.__name__}."):
        module = importlib.import_module(module_info.name)
        for name, value in vars(module).items():
            own = getattr(value, "__module__", "") == module.__name__
            if own and inspect.isfunction(value) and not name.startswith("_"):
                found.append((f"{module.__name__}.{name}", value))
    return found


FUNCTIONS = dict(public_functions())


def answer(world: World, name: str, wanted: Any) -> Any:
    """A value for a parameter, about the real vault wherever it can be."""
    if isinstance(wanted, types.UnionType):
        wanted = next(kind for kind in typing.get_args(wanted) if kind is not type(None))
    origin = typing.get_origin(wanted) or wanted
    known = {
        Path: world.root if name in ("root", "folder", "place") else world.path,
        str: PASSPHRASE,
        bytes: world.key.salt if name == "salt" else world.key.raw,
        FileKey: world.key,
        KeyedFile: KeyedFile(world.path, world.key.raw, world.key.salt),
        Opener: Opener(PASSPHRASE),
        Vault: world.exercise,
        Shelf: Shelf(world.backup.path.parent),
        Order: Order(Reason.MANUAL, datetime(2026, 11, 23, tzinfo=UTC), "r"),
        Clock: CLOCK,
        datetime: datetime(2026, 11, 23, tzinfo=UTC),
        date: date(2026, 11, 23),
        bool: True,
        int: 1,
    }
    if origin in known:
        return known[origin]
    if origin is dict or origin is getattr(typing.Mapping, "__origin__", None):
        return {world.key.mark: world.key.raw}
    if origin in (tuple, list) or getattr(origin, "__name__", "") in ("Sequence", "Iterable"):
        return [world.backup.path]
    return lambda *_args, **_more: None


def opens_a_real_file(world: World, opened: list[str], function: Callable[..., Any]) -> bool:
    """Call it about the real vault and see. What else is wrong with these arguments is not asked here."""
    kinds = typing.get_type_hints(function)
    given = {each: answer(world, each, kinds.get(each)) for each in inspect.signature(function).parameters}
    opened.clear()
    with suppress(Exception):
        result = function(**given)
        for end in ("close", "release"):
            getattr(result, end, lambda: None)()
    return any(f"/{Path(path).name}?" in uri for uri in opened for path in world.files)


def test_no_public_function_opens_a_real_file_once_the_latch_is_down(world: World, opened: list[str]) -> None:
    found = [name for name, function in FUNCTIONS.items() if opens_a_real_file(world, opened, function)]
    assert found == []
    assert {path: world.now().get(path) for path in world.files} == world.files, "nothing moved, nothing changed"


def test_the_walk_would_see_it(tmp_path: Path, opened: list[str]) -> None:
    world = World(tmp_path)
    found: set[str] = set()
    for name, function in FUNCTIONS.items():
        if function is not only_practice:
            found |= {name} if opens_a_real_file(world, opened, function) else set()
            world.put_back()
    world.exercise.close()
    assert found >= {f"mendi_desktop.vault.{name}" for name in ("damage.opened_by", "session.open_vault")}
    assert len(found) >= 5
