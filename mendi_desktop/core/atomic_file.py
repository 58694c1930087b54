# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Writes a file whole or not at all: beside its place and renamed over the old one, or new and in its place."""

import os
from contextlib import suppress
from pathlib import Path


def write_atomically(path: Path, data: bytes, mode: int = 0o600) -> None:
    """Put ``data`` at ``path``, readable for its owner only unless ``mode`` says more.

    Raises OSError and then leaves the old file as it was, and nothing beside it.
    """
    beside = path.with_name(f".{os.urandom(8).hex()}.part")
    _write_new(beside, data, mode)
    try:
        beside.replace(path)
    except BaseException:
        with suppress(OSError):
            beside.unlink()
        raise
    sync_folder(path.parent)


def create_file(path: Path, data: bytes) -> None:
    """Make the file ``path`` in its place, readable for its owner only; for what must never lie beside it.

    Raises FileExistsError if it is there, OSError if it cannot be written; then nothing of it remains.
    """
    _write_new(path, data, 0o600)
    sync_folder(path.parent)


def _write_new(path: Path, data: bytes, mode: int) -> None:
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), mode)
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
    except BaseException:
        with suppress(OSError):
            path.unlink()
        raise


def sync_folder(folder: Path) -> None:
    """Make the new name durable, where that can be had; Windows has no such call and needs none.

    Never raises: the file is in its place by now, and its content on the disk. Some network drives cannot do it, and a
    folder that takes files but may not be looked into (a letter box on a share) cannot be opened for it.
    """
    if os.name == "nt":
        return
    with suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
