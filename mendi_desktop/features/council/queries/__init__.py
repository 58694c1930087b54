# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What is read of requests and barriers."""

from mendi_desktop.features.council.queries.barrier_map import (
    BarrierMap,
    MapBarrier,
    MapFigure,
    MapGroup,
    Pin,
    barrier_map,
    running_measures,
)
from mendi_desktop.features.council.queries.requests import (
    RequestDetail,
    RequestRow,
    council_used,
    list_requests,
    request_detail,
)

__all__ = [
    "BarrierMap",
    "MapBarrier",
    "MapFigure",
    "MapGroup",
    "Pin",
    "RequestDetail",
    "RequestRow",
    "barrier_map",
    "council_used",
    "list_requests",
    "request_detail",
    "running_measures",
]
