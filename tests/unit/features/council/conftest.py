# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
from tests.support.summers import summer, summer_file

__all__ = ["summer", "summer_file"]
