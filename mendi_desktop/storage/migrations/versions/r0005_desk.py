# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The desk (pins, saved filters, what the lists remember), the place of a talk, and departments by index."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"


def upgrade() -> None:
    op.add_column("consultation", sa.Column("place", sa.String(), nullable=True))
    op.create_index(op.f("ix_consultation_org_unit"), "consultation", ["org_unit"], unique=False)
    _make("pin", ("page", sa.String()), ("entry_id", sa.LargeBinary(16)), ("position", sa.Integer()))
    _make(
        "saved_view",
        ("page", sa.String()),
        ("title", sa.String()),
        ("choice", sa.String()),
        ("position", sa.Integer()),
    )
    _make("desk_memory", ("name", sa.String()), ("value", sa.String()), unique="name")


def downgrade() -> None:
    for table in ("desk_memory", "saved_view", "pin"):
        op.drop_table(table)
    op.drop_index(op.f("ix_consultation_org_unit"), table_name="consultation")
    op.drop_column("consultation", "place")


def _make(table: str, *columns: tuple[str, sa.String | sa.Integer | sa.LargeBinary], unique: str = "") -> None:
    op.create_table(
        table,
        *(sa.Column(name, kind, nullable=name == "entry_id") for name, kind in columns),
        sa.Column("id", sa.LargeBinary(16), nullable=False),
        sa.Column("created_at", sa.String(32), nullable=False),
        sa.Column("updated_at", sa.String(32), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f(f"pk_{table}")),
        *([sa.UniqueConstraint(unique, name=op.f(f"uq_{table}_{unique}"))] if unique else []),
    )
