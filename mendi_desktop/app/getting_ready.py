# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What the worker does while somebody reads the first view or types a passphrase."""

from mendi_desktop.app import collecting
from mendi_desktop.app.context import AppContext
from mendi_desktop.app.entrance import workshop
from mendi_desktop.gui.kit.task import Task
from mendi_desktop.gui.kit.tasks import Tasks


def get_ready(tasks: Tasks, context: AppContext) -> None:
    """Load the rest of the program, then rehearse; the rehearsal ends as soon as anything is asked for."""

    def rehearse(task: Task[None]) -> None:
        for _scene in workshop().rehearse(context.areas(), context.clock):
            task.check()
        collecting.keep()

    tasks.run(lambda _task: workshop(), _nothing)
    tasks.run(rehearse, _nothing, gives_way=True)


def _nothing(_result: object) -> None:
    """Whoever needs it asks for it."""
