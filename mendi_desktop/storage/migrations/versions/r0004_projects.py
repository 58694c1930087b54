# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Company projects with all that belongs to them."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    op.create_table(
        "company_project",
        sa.Column("title", sa.String(), nullable=False),
        sa.Column("theme", sa.String(), nullable=False),
        sa.Column("topics", sa.String(), nullable=False),
        sa.Column("reasons", sa.String(), nullable=False),
        sa.Column("goal", sa.String(), nullable=False),
        sa.Column("client", sa.String(), nullable=False),
        sa.Column("phase", sa.String(), nullable=False),
        sa.Column("status", sa.String(), nullable=False),
        sa.Column("started_on", sa.Date(), nullable=True),
        sa.Column("ends_on", sa.Date(), nullable=True),
        sa.Column("planning", sa.String(), nullable=False),
        sa.Column("id", sa.LargeBinary(16), nullable=False),
        sa.Column("created_at", sa.String(32), nullable=False),
        sa.Column("updated_at", sa.String(32), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_company_project")),
    )
    op.create_table(
        "milestone",
        sa.Column("project_id", sa.LargeBinary(16), nullable=False),
        sa.Column("title", sa.String(), nullable=False),
        sa.Column("planned_on", sa.Date(), nullable=True),
        sa.Column("reached_on", sa.Date(), nullable=True),
        sa.Column("precision", sa.String(), nullable=False),
        sa.Column("evidence", sa.String(), nullable=False),
        sa.Column("remark", sa.String(), nullable=False),
        sa.Column("id", sa.LargeBinary(16), nullable=False),
        sa.Column("created_at", sa.String(32), nullable=False),
        sa.Column("updated_at", sa.String(32), nullable=False),
        sa.ForeignKeyConstraint(
            ["project_id"], ["company_project.id"], name=op.f("fk_milestone_project_id_company_project")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_milestone")),
    )
    op.create_index(op.f("ix_milestone_project_id"), "milestone", ["project_id"], unique=False)
    op.create_index(op.f("ix_milestone_planned_on"), "milestone", ["planned_on"], unique=False)
    op.create_table(
        "project_measure",
        sa.Column("project_id", sa.LargeBinary(16), nullable=False),
        sa.Column("title", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=True),
        sa.Column("responsible", sa.String(), nullable=False),
        sa.Column("due_on", sa.Date(), nullable=True),
        sa.Column("started_on", sa.Date(), nullable=True),
        sa.Column("done_on", sa.Date(), nullable=True),
        sa.Column("barriers", sa.String(), nullable=False),
        sa.Column("id", sa.LargeBinary(16), nullable=False),
        sa.Column("created_at", sa.String(32), nullable=False),
        sa.Column("updated_at", sa.String(32), nullable=False),
        sa.ForeignKeyConstraint(
            ["project_id"], ["company_project.id"], name=op.f("fk_project_measure_project_id_company_project")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_project_measure")),
    )
    op.create_index(op.f("ix_project_measure_project_id"), "project_measure", ["project_id"], unique=False)
    op.create_index(op.f("ix_project_measure_due_on"), "project_measure", ["due_on"], unique=False)
    op.create_table(
        "stakeholder",
        sa.Column("project_id", sa.LargeBinary(16), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("function", sa.String(), nullable=False),
        sa.Column("side", sa.String(), nullable=False),
        sa.Column("interest", sa.String(), nullable=False),
        sa.Column("attitude", sa.String(), nullable=False),
        sa.Column("influence", sa.String(), nullable=False),
        sa.Column("next_step", sa.String(), nullable=False),
        sa.Column("next_step_on", sa.Date(), nullable=True),
        sa.Column("next_step_done_on", sa.Date(), nullable=True),
        sa.Column("id", sa.LargeBinary(16), nullable=False),
        sa.Column("created_at", sa.String(32), nullable=False),
        sa.Column("updated_at", sa.String(32), nullable=False),
        sa.ForeignKeyConstraint(
            ["project_id"], ["company_project.id"], name=op.f("fk_stakeholder_project_id_company_project")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_stakeholder")),
    )
    op.create_index(op.f("ix_stakeholder_project_id"), "stakeholder", ["project_id"], unique=False)
    op.create_index(op.f("ix_stakeholder_next_step_on"), "stakeholder", ["next_step_on"], unique=False)
    op.create_table(
        "project_hurdle",
        sa.Column("project_id", sa.LargeBinary(16), nullable=False),
        sa.Column("kind", sa.String(), nullable=True),
        sa.Column("text", sa.String(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("solved_on", sa.Date(), nullable=True),
        sa.Column("id", sa.LargeBinary(16), nullable=False),
        sa.Column("created_at", sa.String(32), nullable=False),
        sa.Column("updated_at", sa.String(32), nullable=False),
        sa.ForeignKeyConstraint(
            ["project_id"], ["company_project.id"], name=op.f("fk_project_hurdle_project_id_company_project")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_project_hurdle")),
    )
    op.create_index(op.f("ix_project_hurdle_project_id"), "project_hurdle", ["project_id"], unique=False)
    op.create_table(
        "indicator",
        sa.Column("project_id", sa.LargeBinary(16), nullable=False),
        sa.Column("kind", sa.String(), nullable=True),
        sa.Column("title", sa.String(), nullable=False),
        sa.Column("unit", sa.String(), nullable=False),
        sa.Column("target", sa.Float(), nullable=True),
        sa.Column("target_on", sa.Date(), nullable=True),
        sa.Column("id", sa.LargeBinary(16), nullable=False),
        sa.Column("created_at", sa.String(32), nullable=False),
        sa.Column("updated_at", sa.String(32), nullable=False),
        sa.ForeignKeyConstraint(
            ["project_id"], ["company_project.id"], name=op.f("fk_indicator_project_id_company_project")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_indicator")),
    )
    op.create_index(op.f("ix_indicator_project_id"), "indicator", ["project_id"], unique=False)
    op.create_table(
        "indicator_reading",
        sa.Column("indicator_id", sa.LargeBinary(16), nullable=False),
        sa.Column("read_on", sa.Date(), nullable=False),
        sa.Column("value", sa.Float(), nullable=False),
        sa.Column("source", sa.String(), nullable=False),
        sa.Column("id", sa.LargeBinary(16), nullable=False),
        sa.Column("created_at", sa.String(32), nullable=False),
        sa.Column("updated_at", sa.String(32), nullable=False),
        sa.ForeignKeyConstraint(
            ["indicator_id"], ["indicator.id"], name=op.f("fk_indicator_reading_indicator_id_indicator")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_indicator_reading")),
    )
    op.create_index(
        op.f("ix_indicator_reading_indicator_id_read_on"),
        "indicator_reading",
        ["indicator_id", "read_on"],
        unique=False,
    )
    op.create_table(
        "lesson",
        sa.Column("project_id", sa.LargeBinary(16), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("text", sa.String(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("id", sa.LargeBinary(16), nullable=False),
        sa.Column("created_at", sa.String(32), nullable=False),
        sa.Column("updated_at", sa.String(32), nullable=False),
        sa.ForeignKeyConstraint(
            ["project_id"], ["company_project.id"], name=op.f("fk_lesson_project_id_company_project")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_lesson")),
    )
    op.create_index(op.f("ix_lesson_project_id"), "lesson", ["project_id"], unique=False)


def downgrade() -> None:
    op.drop_table("lesson")
    op.drop_table("indicator_reading")
    op.drop_table("indicator")
    op.drop_table("project_hurdle")
    op.drop_table("stakeholder")
    op.drop_table("project_measure")
    op.drop_table("milestone")
    op.drop_table("company_project")
