# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""First schema: colleagues, consents, consultations with their drawers, options, ledger, full-text index."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None

_BODY = "mendi_fold({row}.record || ' ' || {row}.starting_point || ' ' || {row}.strengths || ' ' || {row}.goals)"
_ADD = "INSERT INTO consultation_search (rowid, body) VALUES (new.search_key, " + _BODY.format(row="new") + ");"  # noqa: S608 - constants only
_DROP = "DELETE FROM consultation_search WHERE rowid = old.search_key;"

# A batch migration of consultation_text drops these triggers without a word: such a revision makes them again.
TRIGGERS = {
    "consultation_text_added": f"AFTER INSERT ON consultation_text BEGIN {_ADD} END",
    "consultation_text_changed": f"AFTER UPDATE ON consultation_text BEGIN {_DROP} {_ADD} END",
    "consultation_text_removed": f"AFTER DELETE ON consultation_text BEGIN {_DROP} END",
}


def upgrade() -> None:
    op.create_table(
        "colleague",
        sa.Column("alias", sa.String(), nullable=False),
        sa.Column("alias_key", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=True),
        sa.Column("contact", sa.String(), nullable=True),
        sa.Column("org_unit", sa.String(), nullable=True),
        sa.Column("notes", sa.String(), nullable=True),
        sa.Column("status", sa.String(), nullable=False),
        sa.Column("delete_on", sa.Date(), nullable=True),
        sa.Column("id", sa.LargeBinary(16), nullable=False),
        sa.Column("created_at", sa.String(32), nullable=False),
        sa.Column("updated_at", sa.String(32), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_colleague")),
        sa.UniqueConstraint("alias_key", name=op.f("uq_colleague_alias_key")),
    )
    op.create_table(
        "form_draft",
        sa.Column("form", sa.String(), nullable=False),
        sa.Column("typed", sa.String(), nullable=False),
        sa.Column("id", sa.LargeBinary(16), nullable=False),
        sa.Column("created_at", sa.String(32), nullable=False),
        sa.Column("updated_at", sa.String(32), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_form_draft")),
        sa.UniqueConstraint("form", name=op.f("uq_form_draft_form")),
    )
    op.create_table(
        "report_ledger",
        sa.Column("number", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("period_from", sa.Date(), nullable=False),
        sa.Column("period_to", sa.Date(), nullable=False),
        sa.Column("recipient", sa.String(), nullable=False),
        sa.Column("options", sa.String(), nullable=False),
        sa.Column("released", sa.String(), nullable=False),
        sa.Column("sha256", sa.String(), nullable=False),
        sa.Column("made_at", sa.Date(), nullable=False),
        sa.Column("id", sa.LargeBinary(16), nullable=False),
        sa.Column("created_at", sa.String(32), nullable=False),
        sa.Column("updated_at", sa.String(32), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_report_ledger")),
        sa.UniqueConstraint("number", name=op.f("uq_report_ledger_number")),
    )
    op.create_table(
        "vault_option",
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("value", sa.String(), nullable=False),
        sa.Column("id", sa.LargeBinary(16), nullable=False),
        sa.Column("created_at", sa.String(32), nullable=False),
        sa.Column("updated_at", sa.String(32), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_vault_option")),
        sa.UniqueConstraint("name", name=op.f("uq_vault_option_name")),
    )
    op.create_table(
        "consent",
        sa.Column("colleague_id", sa.LargeBinary(16), nullable=False),
        sa.Column("purpose", sa.String(), nullable=False),
        sa.Column("form", sa.String(), nullable=False),
        sa.Column("text_version", sa.String(), nullable=False),
        sa.Column("scope", sa.String(), nullable=False),
        sa.Column("given_on", sa.Date(), nullable=False),
        sa.Column("withdrawn_on", sa.Date(), nullable=True),
        sa.Column("id", sa.LargeBinary(16), nullable=False),
        sa.Column("created_at", sa.String(32), nullable=False),
        sa.Column("updated_at", sa.String(32), nullable=False),
        sa.ForeignKeyConstraint(["colleague_id"], ["colleague.id"], name=op.f("fk_consent_colleague_id_colleague")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_consent")),
    )
    op.create_index(op.f("ix_consent_colleague_id"), "consent", ["colleague_id"], unique=False)
    op.create_table(
        "consultation",
        sa.Column("held_on", sa.Date(), nullable=False),
        sa.Column("minutes", sa.Integer(), nullable=True),
        sa.Column("contact_kind", sa.String(), nullable=True),
        sa.Column("channel", sa.String(), nullable=True),
        sa.Column("initiative", sa.String(), nullable=True),
        sa.Column("head_count", sa.Integer(), nullable=True),
        sa.Column("colleague_id", sa.LargeBinary(16), nullable=True),
        sa.Column("org_unit", sa.String(), nullable=True),
        sa.Column("concerns", sa.String(), nullable=False),
        sa.Column("target_groups", sa.String(), nullable=False),
        sa.Column("barriers", sa.String(), nullable=False),
        sa.Column("funding_checked", sa.String(), nullable=False),
        sa.Column("participants", sa.String(), nullable=False),
        sa.Column("follow_up_on", sa.Date(), nullable=True),
        sa.Column("follow_up_done_on", sa.Date(), nullable=True),
        sa.Column("outcome", sa.String(), nullable=True),
        sa.Column("outcome_on", sa.Date(), nullable=True),
        sa.Column("draft", sa.Boolean(), nullable=False),
        sa.Column("id", sa.LargeBinary(16), nullable=False),
        sa.Column("created_at", sa.String(32), nullable=False),
        sa.Column("updated_at", sa.String(32), nullable=False),
        sa.ForeignKeyConstraint(
            ["colleague_id"], ["colleague.id"], name=op.f("fk_consultation_colleague_id_colleague")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_consultation")),
    )
    op.create_index(
        op.f("ix_consultation_colleague_id_held_on"), "consultation", ["colleague_id", "held_on"], unique=False
    )
    op.create_index(op.f("ix_consultation_follow_up_on"), "consultation", ["follow_up_on"], unique=False)
    op.create_index(op.f("ix_consultation_held_on"), "consultation", ["held_on"], unique=False)
    op.create_table(
        "agreed_step",
        sa.Column("consultation_id", sa.LargeBinary(16), nullable=False),
        sa.Column("text", sa.String(), nullable=False),
        sa.Column("responsible", sa.String(), nullable=False),
        sa.Column("due_on", sa.Date(), nullable=True),
        sa.Column("done_on", sa.Date(), nullable=True),
        sa.Column("id", sa.LargeBinary(16), nullable=False),
        sa.Column("created_at", sa.String(32), nullable=False),
        sa.Column("updated_at", sa.String(32), nullable=False),
        sa.ForeignKeyConstraint(
            ["consultation_id"], ["consultation.id"], name=op.f("fk_agreed_step_consultation_id_consultation")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_agreed_step")),
    )
    op.create_index(op.f("ix_agreed_step_consultation_id"), "agreed_step", ["consultation_id"], unique=False)
    op.create_index(op.f("ix_agreed_step_due_on"), "agreed_step", ["due_on"], unique=False)
    op.create_table(
        "consultation_text",
        sa.Column("search_key", sa.BigInteger(), nullable=False),
        sa.Column("consultation_id", sa.LargeBinary(16), nullable=False),
        sa.Column("record", sa.String(), nullable=False),
        sa.Column("starting_point", sa.String(), nullable=False),
        sa.Column("strengths", sa.String(), nullable=False),
        sa.Column("goals", sa.String(), nullable=False),
        sa.Column("id", sa.LargeBinary(16), nullable=False),
        sa.Column("created_at", sa.String(32), nullable=False),
        sa.Column("updated_at", sa.String(32), nullable=False),
        sa.ForeignKeyConstraint(
            ["consultation_id"], ["consultation.id"], name=op.f("fk_consultation_text_consultation_id_consultation")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_consultation_text")),
        sa.UniqueConstraint("consultation_id", name=op.f("uq_consultation_text_consultation_id")),
        sa.UniqueConstraint("search_key", name=op.f("uq_consultation_text_search_key")),
    )
    op.create_table(
        "private_note",
        sa.Column("consultation_id", sa.LargeBinary(16), nullable=False),
        sa.Column("text", sa.String(), nullable=False),
        sa.Column("delete_on", sa.Date(), nullable=False),
        sa.Column("id", sa.LargeBinary(16), nullable=False),
        sa.Column("created_at", sa.String(32), nullable=False),
        sa.Column("updated_at", sa.String(32), nullable=False),
        sa.ForeignKeyConstraint(
            ["consultation_id"], ["consultation.id"], name=op.f("fk_private_note_consultation_id_consultation")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_private_note")),
        sa.UniqueConstraint("consultation_id", name=op.f("uq_private_note_consultation_id")),
    )
    op.create_table(
        "referral",
        sa.Column("consultation_id", sa.LargeBinary(16), nullable=False),
        sa.Column("target", sa.String(), nullable=False),
        sa.Column("came_back", sa.String(), nullable=False),
        sa.Column("came_back_on", sa.Date(), nullable=True),
        sa.Column("id", sa.LargeBinary(16), nullable=False),
        sa.Column("created_at", sa.String(32), nullable=False),
        sa.Column("updated_at", sa.String(32), nullable=False),
        sa.ForeignKeyConstraint(
            ["consultation_id"], ["consultation.id"], name=op.f("fk_referral_consultation_id_consultation")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_referral")),
    )
    op.create_index(op.f("ix_referral_consultation_id"), "referral", ["consultation_id"], unique=False)
    op.execute(
        "CREATE VIRTUAL TABLE consultation_search"
        " USING fts5(body, content='', contentless_delete=1, tokenize='trigram')"
    )
    for name, what in TRIGGERS.items():
        op.execute(f"CREATE TRIGGER {name} {what}")


def downgrade() -> None:
    for name in TRIGGERS:
        op.execute(f"DROP TRIGGER {name}")
    op.execute("DROP TABLE consultation_search")
    op.drop_index(op.f("ix_referral_consultation_id"), table_name="referral")
    op.drop_table("referral")
    op.drop_table("private_note")
    op.drop_table("consultation_text")
    op.drop_index(op.f("ix_agreed_step_due_on"), table_name="agreed_step")
    op.drop_index(op.f("ix_agreed_step_consultation_id"), table_name="agreed_step")
    op.drop_table("agreed_step")
    op.drop_index(op.f("ix_consultation_held_on"), table_name="consultation")
    op.drop_index(op.f("ix_consultation_follow_up_on"), table_name="consultation")
    op.drop_index(op.f("ix_consultation_colleague_id_held_on"), table_name="consultation")
    op.drop_table("consultation")
    op.drop_index(op.f("ix_consent_colleague_id"), table_name="consent")
    op.drop_table("consent")
    op.drop_table("vault_option")
    op.drop_table("report_ledger")
    op.drop_table("form_draft")
    op.drop_table("colleague")
