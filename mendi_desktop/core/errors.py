# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The one kind of error a person can cause. Everything else that is raised is a bug."""


class UserError(Exception):
    """What a user did cannot be done; the message is one sentence, already in their language, saying what to do.

    ``field`` names the input that is meant (a command's field name), so that a form can show the sentence in its place.
    """

    def __init__(self, message: str, *, field: str | None = None) -> None:
        super().__init__(message)
        self.message = message
        self.field = field
