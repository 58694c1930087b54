# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Edit, undo, lock, unlock, back up, restore, change the passphrase, be killed: in any order, against a plain picture.

As a program (``python -m tests.support.any_fate SEQUENCES STEPS``) it prints what it did as JSON. It forks and kills
its children, and forking is safe only where no other thread runs.
"""

import json
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable
from copy import deepcopy
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)
from sqlalchemy import select
from sqlalchemy.orm import Session

from mendi_desktop.core.errors import UserError
from mendi_desktop.features.consultations.commands import SaveFormDraft
from mendi_desktop.features.consultations.model import ConsultationText, FormDraft
from mendi_desktop.storage.journal import LIMIT
from mendi_desktop.vault.backups.net import SafetyNet
from mendi_desktop.vault.rekeying import change_passphrase, set_new_passphrase
from mendi_desktop.vault.session import Vault, create_vault, open_vault
from tests.support.acts import Talk
from tests.support.vault_files import use_cheap_keys

CANARY = "Kanarienvogel"
"""In every text that is written; it must never be found in a file."""

WORDS = tuple(f"{CANARY} {season} am See" for season in ("Lenz", "Sommer", "Herbst", "Winter"))
PICK = st.integers(0, 1000)
told: Counter[str] = Counter()


def killed_and_otherwise(sequences: int, steps: int) -> Counter[str]:
    """Run so many sequences of so many steps in a process of their own; AssertionError with the one that went wrong."""
    command = [sys.executable, "-m", "tests.support.any_fate", str(sequences), str(steps)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout[-6000:] + done.stderr[-6000:]
    return Counter(json.loads(done.stdout.splitlines()[-1]))


@dataclass
class Picture:
    """What the vault must hold: texts of talks, and half-typed forms, which undo leaves alone."""

    talks: set[str] = field(default_factory=set)
    drafts: dict[str, str] = field(default_factory=dict)


def seen(session: Session) -> Picture:
    drafts = {row.form: str(row.typed["text"]) for row in session.scalars(select(FormDraft))}
    return Picture(set(session.scalars(select(ConsultationText.record))), drafts)


class Ticking:
    """Forty minutes pass between any two looks at the clock's day, so that backups grow old."""

    def __init__(self) -> None:
        self.moment = datetime(2026, 3, 2, 6, tzinfo=UTC)

    def tick(self) -> None:
        self.moment += timedelta(minutes=40)

    def now(self) -> datetime:
        return self.moment

    def today(self) -> date:
        return self.moment.date()


class OpenVault(RuleBasedStateMachine):
    """What a mentor does with an open vault."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp(prefix="mendi-fate-"))
        self.path, self.root, self.stick = (self.folder / name for name in ("tresor.mendi", "sicherungen", "stick"))
        self.clock = Ticking()
        self.word, self.number = WORDS[0], 0
        self.now = Picture()
        self.done: list[set[str]] = []
        self.undone: list[set[str]] = []
        self.kept: dict[tuple[str, int], Picture] = {}
        self.vault: Vault | None = None

    # -- the open vault -------------------------------------------------------------------------------

    def _create(self, *, second: bool) -> None:
        self.vault = create_vault(self.path, self.word, clock=self.clock)
        self.net = SafetyNet(self.vault, self.root)
        if second:
            self.stick.mkdir()
            self.net.choose_second_target(self.stick)
        self.edit()
        told["sequences"] += 1

    @property
    def open_one(self) -> Vault:
        assert self.vault
        return self.vault

    def _text(self) -> str:
        self.number += 1
        return f"{CANARY} {self.number}"

    @precondition(lambda self: self.vault)
    @rule()
    def edit(self) -> None:
        self.clock.tick()
        self.done = [*self.done, set(self.now.talks)][-LIMIT:]
        self.undone = []
        text = self._text()
        self.open_one.execute(Talk(text))
        self.now.talks.add(text)
        told["acknowledged"] += 1

    @precondition(lambda self: self.vault)
    @rule(form=st.sampled_from(["talk", "colleague"]))
    def half_type(self, form: str) -> None:
        self.now.drafts[form] = self._text()
        self.open_one.execute(SaveFormDraft(form=form, typed={"text": self.now.drafts[form]}))
        told["acknowledged"] += 1

    @precondition(lambda self: self.vault)
    @rule()
    def undo(self) -> None:
        self.open_one.unit.undo()
        if self.done:
            self.undone.append(self.now.talks)
            self.now.talks = self.done.pop()

    @precondition(lambda self: self.vault)
    @rule()
    def redo(self) -> None:
        self.open_one.unit.redo()
        if self.undone:
            self.done.append(self.now.talks)
            self.now.talks = self.undone.pop()

    @precondition(lambda self: self.vault)
    @rule()
    def back_up(self) -> None:
        self.clock.tick()
        self.net.back_up()
        self._note_backups(self.now)
        told["backups"] += 1

    def _note_backups(self, state: Picture) -> None:
        """Backups that were not there before hold ``state``."""
        for backup in self.net.backups():
            self.kept.setdefault((backup.target, backup.number), deepcopy(state))

    @precondition(lambda self: self.vault)
    @rule(pick=PICK)
    def restore(self, pick: int) -> None:
        there = self.net.backups()
        if not there:
            return
        self.clock.tick()
        wanted = there[pick % len(there)]
        before = self.now
        self.net.restore(wanted)
        self._note_backups(before)
        self.now, self.done, self.undone = deepcopy(self.kept[wanted.target, wanted.number]), [], []
        told["restored"] += 1

    @precondition(lambda self: self.vault)
    @rule(pick=PICK)
    def change_passphrase(self, pick: int) -> None:
        new = WORDS[pick % len(WORDS)]
        if new == self.word:
            return
        before = self.open_one.key.mark
        change_passphrase(self.open_one, self.root, self.word, new)
        assert self.open_one.key.mark != before
        self.word = new
        told["passphrases"] += 1

    @precondition(lambda self: self.vault)
    @rule(pulled=st.booleans())
    def pull_or_plug_the_stick(self, pulled: bool) -> None:
        aside = self.folder / "anderswo"
        if pulled and self.stick.is_dir():
            self.stick.rename(aside)
        elif not pulled and aside.is_dir():
            aside.rename(self.stick)


class AnyFate(OpenVault):
    """What happens around that: lock and unlock, lost passphrases, kill -9, and what always holds."""

    @initialize(second=st.booleans(), count=st.integers(1, 4), delay=PICK)
    def begin(self, second: bool, count: int, delay: int) -> None:
        self._create(second=second)
        self.kill(count, "back_up", delay)  # no sequence goes without

    @precondition(lambda self: self.vault)
    @rule()
    def lock(self) -> None:
        self.open_one.close()
        self.vault, self.done, self.undone = None, [], []

    @precondition(lambda self: not self.vault)
    @rule()
    def unlock(self) -> None:
        self._open(lambda: open_vault(self.path, self.word, self.clock, root=self.root))

    @precondition(lambda self: not self.vault)
    @rule(pick=PICK)
    def unlock_by_recovery_sheet(self, pick: int) -> None:
        vault = open_vault(self.path, self.word, self.clock, root=self.root)
        key = vault.key.raw
        vault.close()
        self._open(lambda: open_vault(self.path, raw_key=key, clock=self.clock, root=self.root))
        self.word = WORDS[pick % len(WORDS)]
        set_new_passphrase(self.open_one, self.root, self.word)
        assert self.open_one.key.raw != key
        told["recovered"] += 1

    @precondition(lambda self: not self.vault)
    @rule(pick=PICK)
    def a_wrong_word(self, pick: int) -> None:
        wrong = WORDS[pick % len(WORDS)]
        if wrong != self.word:
            with pytest.raises(UserError, match="passt nicht"):
                open_vault(self.path, wrong, self.clock, root=self.root)

    def _open(self, opening: Callable[[], Vault]) -> None:
        self.vault = opening()
        self.net = SafetyNet(self.vault, self.root)

    # -- kill -9 --------------------------------------------------------------------------------------

    @rule(count=st.integers(1, 4), last=st.sampled_from(["nothing", "back_up", "restore", "passphrase"]), delay=PICK)
    def kill(self, count: int, last: str, delay: int) -> None:
        """A program of its own opens the vault, writes, and is killed at some moment on the way."""
        if self.vault:
            self.lock()
        texts = [self._text() for _ in range(count)]
        new = WORDS[(WORDS.index(self.word) + 1) % len(WORDS)]
        acknowledged = _killed(lambda tell: self._in_child(texts, last, new, tell), delay / 1000 * 0.12)
        told["kills"] += 1
        told["acknowledged"] += min(acknowledged, count)
        try:
            self._open(lambda: open_vault(self.path, self.word, self.clock, root=self.root))
        except UserError:
            assert last == "passphrase", "the passphrase in force does not open"
            self._open(lambda: open_vault(self.path, new, self.clock, root=self.root))
            self.word = new
            told["kills_after_new_key"] += 1
        holds = self.open_one.read(seen)
        came = [text for text in texts if text in holds.talks]
        before, after = self.now, Picture(self.now.talks | set(came), dict(self.now.drafts))
        if last == "restore" and (holds != after or len(came) < min(acknowledged, count)):
            # the child went back to its oldest backup, which holds less: as much as there was before it, perhaps
            assert acknowledged >= count
            assert holds in self.kept.values()
            told["kills_after_restore"] += 1
        else:
            assert came == texts[: len(came)]
            assert len(came) >= min(acknowledged, count), "an acknowledged talk is gone"
        self.now = deepcopy(holds)
        self._adopt_backups(before, texts)

    def _in_child(self, texts: list[str], last: str, new: str, tell: Callable[[], None]) -> None:
        vault = open_vault(self.path, self.word, self.clock, root=self.root)
        for text in texts:
            vault.execute(Talk(text))
            tell()
        net = SafetyNet(vault, self.root)
        if last == "back_up":
            net.back_up()
        elif last == "restore" and net.backups():
            net.restore(net.backups()[-1])
        elif last == "passphrase":
            change_passphrase(vault, self.root, self.word, new)
        tell()
        time.sleep(60)

    def _adopt_backups(self, before: Picture, texts: list[str]) -> None:
        """A backup that the child finished holds what was there before, and some of its own talks."""
        for backup in self.net.backups():
            if (backup.target, backup.number) not in self.kept:
                held = self._held(backup.path)
                assert before.talks <= held.talks <= before.talks | set(texts)
                assert held.drafts == before.drafts
                self.kept[backup.target, backup.number] = held
                told["backups_of_the_killed"] += 1

    def _held(self, backup: Path) -> Picture:
        """What a backup holds, opened like any vault, beside its place."""
        beside = self.folder / "probe.mendi"
        shutil.copyfile(backup, beside)
        opened = open_vault(beside, self.word, self.clock)
        held = opened.read(seen)
        opened.close()
        beside.unlink()
        return held

    # -- what always holds ----------------------------------------------------------------------------

    @invariant()
    def the_vault_holds_what_it_must(self) -> None:
        if self.vault:
            assert self.open_one.read(seen) == self.now

    @invariant()
    def nothing_can_be_read(self) -> None:
        for file in self.folder.rglob("*"):
            # reading an open vault by hand would take SQLite's locks away; it is looked at when it is closed
            if file.is_file() and not (file == self.path and self.vault):
                assert CANARY.encode() not in file.read_bytes()
                told["files_read"] += 1

    def teardown(self) -> None:
        if self.vault is None and self.path.exists():
            self.unlock()
        if self.vault is not None:
            self.pull_or_plug_the_stick(pulled=False)
            assert self.net.examine() == (), "a backup that none of the vault's keys opens"
            if self.stick.is_dir():
                # a stick that was away when the passphrase changed is under the former one until it is written again
                self.net.back_up()
                self._note_backups(self.now)
            for backup in self.net.backups():
                assert self._held(backup.path) == self.kept[backup.target, backup.number]
                told["backups_opened"] += 1
            self.vault.close()
            assert self._held(self.path) == self.now
        shutil.rmtree(self.folder)


def _killed(act: Callable[[Callable[[], None]], None], delay: float) -> int:
    """Let a child act and kill it ``delay`` seconds after its first word; how often it told that something was done."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        try:
            act(lambda: _tell(writing))
        finally:
            os._exit(1)
    os.close(writing)
    heard = os.read(reading, 1)
    time.sleep(delay)
    os.kill(child, signal.SIGKILL)
    while more := os.read(reading, 100):
        heard += more
    os.close(reading)
    _pid, status = os.waitpid(child, 0)
    assert os.WIFSIGNALED(status), "the child came to an end by itself: something went wrong in it"
    return len(heard)


def _tell(pipe: int) -> None:
    os.write(pipe, b".")


def main(sequences: int, steps: int) -> None:
    use_cheap_keys()
    run_state_machine_as_test(
        AnyFate,
        settings=settings(
            deadline=None,
            max_examples=sequences,
            stateful_step_count=steps,
            suppress_health_check=list(HealthCheck),
            phases=(Phase.generate,),  # the moment of a kill cannot be replayed
            database=None,
        ),
    )
    print(json.dumps(told))  # noqa: T201 - what the caller reads


if __name__ == "__main__":
    main(int(sys.argv[1]), int(sys.argv[2]))
