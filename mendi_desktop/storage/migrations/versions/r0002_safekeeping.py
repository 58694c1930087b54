# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What a vault knows about its own safety: its identity, second backup target, recovery sheet, former keys."""

from datetime import UTC, datetime
from uuid import uuid4

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    table = op.create_table(
        "safekeeping",
        sa.Column("vault_id", sa.String(), nullable=False),
        sa.Column("second_target", sa.String(), nullable=False),
        sa.Column("recovery_sheet", sa.String(), nullable=False),
        sa.Column("recovery_sheet_on", sa.Date(), nullable=True),
        sa.Column("former_keys", sa.String(), nullable=False),
        sa.Column("id", sa.LargeBinary(16), nullable=False),
        sa.Column("created_at", sa.String(32), nullable=False),
        sa.Column("updated_at", sa.String(32), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_safekeeping")),
    )
    now = datetime.now(UTC).isoformat(timespec="microseconds")
    # random on purpose: the identity tells whose backups these are, never whose vault it is
    only = {"id": uuid4().bytes, "created_at": now, "updated_at": now, "vault_id": uuid4().hex}
    op.bulk_insert(table, [{**only, "second_target": "", "recovery_sheet": "", "former_keys": "{}"}])


def downgrade() -> None:
    op.drop_table("safekeeping")
