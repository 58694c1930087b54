# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Where a file lies: on this machine, on a network, in a folder that a cloud service copies, on a stick."""

from mendi_desktop.vault.place.judging import Kind, Place, advice, place_of

__all__ = ["Kind", "Place", "advice", "place_of"]
