# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Where the frozen console program begins."""

import sys

from mendi_desktop.app.cli_main import main

sys.exit(main())
