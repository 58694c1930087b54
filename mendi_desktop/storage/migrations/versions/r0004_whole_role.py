# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The whole role of a mentor: company projects, network, time and roles, own qualification, requests to the council."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    _make_projects()
    _make_network()
    _make_activities()
    _make_qualification()
    _make_council()


def downgrade() -> None:
    _drop_council()
    _drop_qualification()
    _drop_activities()
    _drop_network()
    _drop_projects()


def _make_projects() -> None:
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


def _drop_projects() -> None:
    op.drop_table("lesson")
    op.drop_table("indicator_reading")
    op.drop_table("indicator")
    op.drop_table("project_hurdle")
    op.drop_table("stakeholder")
    op.drop_table("project_measure")
    op.drop_table("milestone")
    op.drop_table("company_project")


def _make_network() -> None:
    op.create_table(
        "organisation",
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("name_key", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("side", sa.String(), nullable=False),
        sa.Column("region", sa.String(), nullable=False),
        sa.Column("offers", sa.String(), nullable=False),
        sa.Column("address", sa.String(), nullable=False),
        sa.Column("website", sa.String(), nullable=False),
        sa.Column("phone", sa.String(), nullable=False),
        sa.Column("email", sa.String(), nullable=False),
        sa.Column("note", sa.String(), nullable=False),
        sa.Column("source", sa.String(), nullable=False),
        sa.Column("checked_on", sa.Date(), nullable=True),
        sa.Column("active", sa.String(), nullable=False),
        sa.Column("active_checked_on", sa.Date(), nullable=True),
        sa.Column("ask_active_on", sa.Date(), nullable=True),
        sa.Column("ended_on", sa.Date(), nullable=True),
        sa.Column("starter_key", sa.String(), nullable=True),
        sa.Column("folded", sa.String(), nullable=False),
        sa.Column("id", sa.LargeBinary(16), nullable=False),
        sa.Column("created_at", sa.String(32), nullable=False),
        sa.Column("updated_at", sa.String(32), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_organisation")),
        sa.UniqueConstraint("starter_key", name=op.f("uq_organisation_starter_key")),
    )
    op.create_table(
        "contact",
        sa.Column("organisation_id", sa.LargeBinary(16), nullable=True),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("name_key", sa.String(), nullable=False),
        sa.Column("function", sa.String(), nullable=False),
        sa.Column("phone", sa.String(), nullable=False),
        sa.Column("email", sa.String(), nullable=False),
        sa.Column("topic", sa.String(), nullable=False),
        sa.Column("last_contact_on", sa.Date(), nullable=True),
        sa.Column("next_step", sa.String(), nullable=False),
        sa.Column("next_step_on", sa.Date(), nullable=True),
        sa.Column("next_step_done_on", sa.Date(), nullable=True),
        sa.Column("note", sa.String(), nullable=False),
        sa.Column("active", sa.String(), nullable=False),
        sa.Column("active_checked_on", sa.Date(), nullable=True),
        sa.Column("ask_active_on", sa.Date(), nullable=True),
        sa.Column("folded", sa.String(), nullable=False),
        sa.Column("id", sa.LargeBinary(16), nullable=False),
        sa.Column("created_at", sa.String(32), nullable=False),
        sa.Column("updated_at", sa.String(32), nullable=False),
        sa.ForeignKeyConstraint(
            ["organisation_id"], ["organisation.id"], name=op.f("fk_contact_organisation_id_organisation")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_contact")),
    )
    op.create_table(
        "event",
        sa.Column("title", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("starts_on", sa.Date(), nullable=False),
        sa.Column("ends_on", sa.Date(), nullable=True),
        sa.Column("starts_at", sa.String(), nullable=False),
        sa.Column("ends_at", sa.String(), nullable=False),
        sa.Column("place", sa.String(), nullable=False),
        sa.Column("online", sa.Boolean(), nullable=False),
        sa.Column("organiser_id", sa.LargeBinary(16), nullable=True),
        sa.Column("organiser", sa.String(), nullable=False),
        sa.Column("topic", sa.String(), nullable=False),
        sa.Column("registration_until", sa.Date(), nullable=True),
        sa.Column("registered_on", sa.Date(), nullable=True),
        sa.Column("own_role", sa.String(), nullable=True),
        sa.Column("tables", sa.String(), nullable=False),
        sa.Column("results", sa.String(), nullable=False),
        sa.Column("benefit", sa.String(), nullable=False),
        sa.Column("project_id", sa.LargeBinary(16), nullable=True),
        sa.Column("minutes", sa.Integer(), nullable=True),
        sa.Column("attended", sa.Boolean(), nullable=False),
        sa.Column("folded", sa.String(), nullable=False),
        sa.Column("id", sa.LargeBinary(16), nullable=False),
        sa.Column("created_at", sa.String(32), nullable=False),
        sa.Column("updated_at", sa.String(32), nullable=False),
        sa.ForeignKeyConstraint(["organiser_id"], ["organisation.id"], name=op.f("fk_event_organiser_id_organisation")),
        sa.ForeignKeyConstraint(
            ["project_id"], ["company_project.id"], name=op.f("fk_event_project_id_company_project")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_event")),
    )
    op.create_table(
        "event_contact",
        sa.Column("event_id", sa.LargeBinary(16), nullable=False),
        sa.Column("contact_id", sa.LargeBinary(16), nullable=False),
        sa.Column("id", sa.LargeBinary(16), nullable=False),
        sa.Column("created_at", sa.String(32), nullable=False),
        sa.Column("updated_at", sa.String(32), nullable=False),
        sa.ForeignKeyConstraint(["event_id"], ["event.id"], name=op.f("fk_event_contact_event_id_event")),
        sa.ForeignKeyConstraint(["contact_id"], ["contact.id"], name=op.f("fk_event_contact_contact_id_contact")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_event_contact")),
        sa.UniqueConstraint("event_id", "contact_id", name=op.f("uq_event_contact_event_id_contact_id")),
    )
    op.create_table(
        "event_task",
        sa.Column("event_id", sa.LargeBinary(16), nullable=False),
        sa.Column("text", sa.String(), nullable=False),
        sa.Column("due_on", sa.Date(), nullable=True),
        sa.Column("done_on", sa.Date(), nullable=True),
        sa.Column("id", sa.LargeBinary(16), nullable=False),
        sa.Column("created_at", sa.String(32), nullable=False),
        sa.Column("updated_at", sa.String(32), nullable=False),
        sa.ForeignKeyConstraint(["event_id"], ["event.id"], name=op.f("fk_event_task_event_id_event")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_event_task")),
    )
    op.create_index(op.f("ix_organisation_ask_active_on"), "organisation", ["ask_active_on"])
    op.create_index(op.f("ix_organisation_name_key"), "organisation", ["name_key"])
    op.create_index(op.f("ix_contact_ask_active_on"), "contact", ["ask_active_on"])
    op.create_index(op.f("ix_contact_name_key"), "contact", ["name_key"])
    op.create_index(op.f("ix_contact_next_step_on"), "contact", ["next_step_on"])
    op.create_index(op.f("ix_contact_organisation_id"), "contact", ["organisation_id"])
    op.create_index(op.f("ix_event_organiser_id"), "event", ["organiser_id"])
    op.create_index(op.f("ix_event_project_id"), "event", ["project_id"])
    op.create_index(op.f("ix_event_starts_on"), "event", ["starts_on"])
    op.create_index(op.f("ix_event_contact_contact_id"), "event_contact", ["contact_id"])
    op.create_index(op.f("ix_event_task_due_on"), "event_task", ["due_on"])
    op.create_index(op.f("ix_event_task_event_id"), "event_task", ["event_id"])


def _drop_network() -> None:
    for table in ("event_task", "event_contact", "event", "contact", "organisation"):
        op.drop_table(table)


def _make_activities() -> None:
    op.create_table(
        "activity",
        sa.Column("done_on", sa.Date(), nullable=False),
        sa.Column("minutes", sa.Integer(), nullable=False),
        sa.Column("role", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("time_basis", sa.String(), nullable=True),
        sa.Column("note", sa.String(), nullable=False),
        sa.Column("id", sa.LargeBinary(16), nullable=False),
        sa.Column("created_at", sa.String(32), nullable=False),
        sa.Column("updated_at", sa.String(32), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_activity")),
    )
    op.create_index(op.f("ix_activity_done_on"), "activity", ["done_on"])
    op.create_table(
        "time_budget",
        sa.Column("month", sa.String(), nullable=False),
        sa.Column("minutes", sa.Integer(), nullable=True),
        sa.Column("time_basis", sa.String(), nullable=True),
        sa.Column("id", sa.LargeBinary(16), nullable=False),
        sa.Column("created_at", sa.String(32), nullable=False),
        sa.Column("updated_at", sa.String(32), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_time_budget")),
        sa.UniqueConstraint("month", name=op.f("uq_time_budget_month")),
    )
    op.create_table(
        "mentor_share",
        sa.Column("mentor", sa.String(), nullable=False),
        sa.Column("function", sa.String(), nullable=True),
        sa.Column("roles", sa.String(), nullable=False),
        sa.Column("note", sa.String(), nullable=False),
        sa.Column("id", sa.LargeBinary(16), nullable=False),
        sa.Column("created_at", sa.String(32), nullable=False),
        sa.Column("updated_at", sa.String(32), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_mentor_share")),
    )


def _drop_activities() -> None:
    op.drop_table("mentor_share")
    op.drop_table("time_budget")
    op.drop_table("activity")


def _make_qualification() -> None:
    op.create_table(
        "seminar",
        sa.Column("title", sa.String(), nullable=False),
        sa.Column("provider", sa.String(), nullable=True),
        sa.Column("module", sa.String(), nullable=True),
        sa.Column("starts_on", sa.Date(), nullable=True),
        sa.Column("ends_on", sa.Date(), nullable=True),
        sa.Column("half_days", sa.Integer(), nullable=True),
        sa.Column("place", sa.String(), nullable=True),
        sa.Column("online", sa.Boolean(), nullable=False),
        sa.Column("registration_until", sa.Date(), nullable=True),
        sa.Column("registered_on", sa.Date(), nullable=True),
        sa.Column("done_on", sa.Date(), nullable=True),
        sa.Column("proof", sa.String(), nullable=False),
        sa.Column("proof_on", sa.Date(), nullable=True),
        sa.Column("release_basis", sa.String(), nullable=True),
        sa.Column("note", sa.String(), nullable=True),
        sa.Column("id", sa.LargeBinary(16), nullable=False),
        sa.Column("created_at", sa.String(32), nullable=False),
        sa.Column("updated_at", sa.String(32), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_seminar")),
    )
    op.create_index(op.f("ix_seminar_starts_on"), "seminar", ["starts_on"], unique=False)
    op.create_table(
        "self_assessment",
        sa.Column("assessed_on", sa.Date(), nullable=False),
        sa.Column("note", sa.String(), nullable=True),
        sa.Column("repeat_on", sa.Date(), nullable=True),
        sa.Column("repeat_done_on", sa.Date(), nullable=True),
        sa.Column("id", sa.LargeBinary(16), nullable=False),
        sa.Column("created_at", sa.String(32), nullable=False),
        sa.Column("updated_at", sa.String(32), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_self_assessment")),
    )
    op.create_index(op.f("ix_self_assessment_assessed_on"), "self_assessment", ["assessed_on"], unique=False)
    op.create_table(
        "assessment_item",
        sa.Column("assessment_id", sa.LargeBinary(16), nullable=False),
        sa.Column("item", sa.String(), nullable=False),
        sa.Column("level", sa.String(), nullable=True),
        sa.Column("important", sa.Boolean(), nullable=False),
        sa.Column("id", sa.LargeBinary(16), nullable=False),
        sa.Column("created_at", sa.String(32), nullable=False),
        sa.Column("updated_at", sa.String(32), nullable=False),
        sa.ForeignKeyConstraint(
            ["assessment_id"], ["self_assessment.id"], name=op.f("fk_assessment_item_assessment_id_self_assessment")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_assessment_item")),
        sa.UniqueConstraint("assessment_id", "item", name=op.f("uq_assessment_item_assessment_id_item")),
    )


def _drop_qualification() -> None:
    op.drop_table("assessment_item")
    op.drop_index(op.f("ix_self_assessment_assessed_on"), table_name="self_assessment")
    op.drop_table("self_assessment")
    op.drop_index(op.f("ix_seminar_starts_on"), table_name="seminar")
    op.drop_table("seminar")


def _make_council() -> None:
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


def _drop_council() -> None:
    op.drop_table("council_request")
