# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Which pick list the codes in a column are from, so that a look through a vault can name those nobody knows."""

from typing import Any

from mendi_desktop.features.codes import code_list
from mendi_desktop.storage.declared import AboutColumn, column_info


def codes_of(name: str) -> dict[Any, Any]:
    """For ``mapped_column(info=...)``: the column holds one code, or several, of the list ``name``."""
    return column_info(AboutColumn(codes=lambda: {entry.code for entry in code_list(name).codes}))
