# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What an examination of ``mendi doctor`` raises when it does not find what it looks for."""


class Missing(Exception):  # noqa: N818 - a finding, not an error of the program
    """Something the program needs is not there; the message says what."""
