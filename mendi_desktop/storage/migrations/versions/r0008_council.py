# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Requests to the works council or staff council."""

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"


def upgrade() -> None:
    op.create_table(
        "council_request",
        sa.Column("title", sa.String(), nullable=False),
        sa.Column("right", sa.String(), nullable=True),
        sa.Column("text", sa.String(), nullable=False),
        sa.Column("project_id", sa.LargeBinary(16), nullable=True),
        sa.Column("barriers", sa.String(), nullable=False),
        sa.Column("decided_on", sa.Date(), nullable=True),
        sa.Column("asked_on", sa.Date(), nullable=True),
        sa.Column("due_on", sa.Date(), nullable=True),
        sa.Column("answered_on", sa.Date(), nullable=True),
        sa.Column("answer", sa.String(), nullable=True),
        sa.Column("answer_note", sa.String(), nullable=False),
        sa.Column("result", sa.String(), nullable=False),
        sa.Column("result_on", sa.Date(), nullable=True),
        sa.Column("id", sa.LargeBinary(16), nullable=False),
        sa.Column("created_at", sa.String(32), nullable=False),
        sa.Column("updated_at", sa.String(32), nullable=False),
        sa.ForeignKeyConstraint(
            ["project_id"], ["company_project.id"], name=op.f("fk_council_request_project_id_company_project")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_council_request")),
    )
    op.create_index(op.f("ix_council_request_due_on"), "council_request", ["due_on"], unique=False)
    op.create_index(op.f("ix_council_request_project_id"), "council_request", ["project_id"], unique=False)


def downgrade() -> None:
    op.drop_table("council_request")
