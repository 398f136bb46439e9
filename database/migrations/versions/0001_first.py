"""The first schema."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Move the schema one step on."""
    op.create_table(
        "activity",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("_uid", sa.Text(), nullable=True),
        sa.Column("_scope", sa.Text(), nullable=True),
        sa.Column("_owner", sa.Text(), nullable=True),
        sa.Column("_dead", sa.Integer(), server_default="0", nullable=False),
        sa.Column("initiative", sa.Text(), nullable=True),
        sa.Column("programme", sa.Text(), nullable=True),
        sa.Column("kind", sa.Text(), nullable=True),
        sa.Column("title", sa.Text(), nullable=True),
        sa.Column("status", sa.Text(), nullable=True),
        sa.Column("service_type", sa.Text(), nullable=True),
        sa.Column("toolkit", sa.Text(), nullable=True),
        sa.Column("answers_note", sa.Text(), nullable=True),
        sa.Column("due_on", sa.Text(), nullable=True),
        sa.Column("held_on", sa.Text(), nullable=True),
        sa.Column("end_on", sa.Text(), nullable=True),
        sa.Column("place", sa.Text(), nullable=True),
        sa.Column("countries", sa.Text(), nullable=True),
        sa.Column("responsible", sa.Text(), nullable=True),
        sa.Column("joint_agencies", sa.Text(), nullable=True),
        sa.Column("audience", sa.Text(), nullable=True),
        sa.Column("women", sa.Integer(), nullable=True),
        sa.Column("men", sa.Integer(), nullable=True),
        sa.Column("other_or_unknown", sa.Integer(), nullable=True),
        sa.Column("young", sa.Integer(), nullable=True),
        sa.Column("participants", sa.Integer(), nullable=True),
        sa.Column("participants_qualifier", sa.Text(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_activity")),
    )
    with op.batch_alter_table("activity", schema=None) as batch_op:
        batch_op.create_index(
            "ix_activity_answers_note",
            ["answers_note"],
            unique=False,
            sqlite_where=sa.text("answers_note IS NOT NULL"),
            postgresql_where=sa.text("answers_note IS NOT NULL"),
        )
        batch_op.create_index(
            "ix_activity_initiative",
            ["initiative"],
            unique=False,
            sqlite_where=sa.text("initiative IS NOT NULL"),
            postgresql_where=sa.text("initiative IS NOT NULL"),
        )
        batch_op.create_index(
            "ix_activity_programme",
            ["programme"],
            unique=False,
            sqlite_where=sa.text("programme IS NOT NULL"),
            postgresql_where=sa.text("programme IS NOT NULL"),
        )
        batch_op.create_index(
            "ix_activity_responsible",
            ["responsible"],
            unique=False,
            sqlite_where=sa.text("responsible IS NOT NULL"),
            postgresql_where=sa.text("responsible IS NOT NULL"),
        )

    op.create_table(
        "alias",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("_uid", sa.Text(), nullable=True),
        sa.Column("_scope", sa.Text(), nullable=True),
        sa.Column("_owner", sa.Text(), nullable=True),
        sa.Column("_dead", sa.Integer(), server_default="0", nullable=False),
        sa.Column("record", sa.Text(), nullable=True),
        sa.Column("master", sa.Text(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_alias")),
    )
    with op.batch_alter_table("alias", schema=None) as batch_op:
        batch_op.create_index(
            "ix_alias_record",
            ["record"],
            unique=False,
            sqlite_where=sa.text("record IS NOT NULL"),
            postgresql_where=sa.text("record IS NOT NULL"),
        )

    op.create_table(
        "assessment",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("_uid", sa.Text(), nullable=True),
        sa.Column("_scope", sa.Text(), nullable=True),
        sa.Column("_owner", sa.Text(), nullable=True),
        sa.Column("_dead", sa.Integer(), server_default="0", nullable=False),
        sa.Column("initiative", sa.Text(), nullable=True),
        sa.Column("stage", sa.Text(), nullable=True),
        sa.Column("body", sa.Text(), nullable=True),
        sa.Column("assessed_on", sa.Text(), nullable=True),
        sa.Column("merit", sa.Integer(), nullable=True),
        sa.Column("impact", sa.Integer(), nullable=True),
        sa.Column("decision", sa.Text(), nullable=True),
        sa.Column("reasons", sa.Text(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_assessment")),
    )
    with op.batch_alter_table("assessment", schema=None) as batch_op:
        batch_op.create_index(
            "ix_assessment_initiative",
            ["initiative"],
            unique=False,
            sqlite_where=sa.text("initiative IS NOT NULL"),
            postgresql_where=sa.text("initiative IS NOT NULL"),
        )

    op.create_table(
        "assessment_score",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("_uid", sa.Text(), nullable=True),
        sa.Column("_scope", sa.Text(), nullable=True),
        sa.Column("_owner", sa.Text(), nullable=True),
        sa.Column("_dead", sa.Integer(), server_default="0", nullable=False),
        sa.Column("assessment", sa.Text(), nullable=True),
        sa.Column("criterion", sa.Text(), nullable=True),
        sa.Column("score", sa.Integer(), nullable=True),
        sa.Column("bonus", sa.Integer(), nullable=True),
        sa.Column("remark", sa.Text(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_assessment_score")),
    )
    with op.batch_alter_table("assessment_score", schema=None) as batch_op:
        batch_op.create_index(
            "ix_assessment_score_assessment",
            ["assessment"],
            unique=False,
            sqlite_where=sa.text("assessment IS NOT NULL"),
            postgresql_where=sa.text("assessment IS NOT NULL"),
        )

    op.create_table(
        "beneficiary_figure",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("_uid", sa.Text(), nullable=True),
        sa.Column("_scope", sa.Text(), nullable=True),
        sa.Column("_owner", sa.Text(), nullable=True),
        sa.Column("_dead", sa.Integer(), server_default="0", nullable=False),
        sa.Column("initiative", sa.Text(), nullable=True),
        sa.Column("kind", sa.Text(), nullable=True),
        sa.Column("period_start", sa.Text(), nullable=True),
        sa.Column("period_end", sa.Text(), nullable=True),
        sa.Column("category", sa.Text(), nullable=True),
        sa.Column("sex", sa.Text(), nullable=True),
        sa.Column("age", sa.Text(), nullable=True),
        sa.Column("count", sa.Integer(), nullable=True),
        sa.Column("of_which_disability", sa.Integer(), nullable=True),
        sa.Column("location", sa.Text(), nullable=True),
        sa.Column("method", sa.Text(), nullable=True),
        sa.Column("source", sa.Text(), nullable=True),
        sa.Column("restates", sa.Text(), nullable=True),
        sa.Column("reason", sa.Text(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_beneficiary_figure")),
    )
    with op.batch_alter_table("beneficiary_figure", schema=None) as batch_op:
        batch_op.create_index(
            "ix_beneficiary_figure_initiative",
            ["initiative"],
            unique=False,
            sqlite_where=sa.text("initiative IS NOT NULL"),
            postgresql_where=sa.text("initiative IS NOT NULL"),
        )
        batch_op.create_index(
            "ix_beneficiary_figure_location",
            ["location"],
            unique=False,
            sqlite_where=sa.text("location IS NOT NULL"),
            postgresql_where=sa.text("location IS NOT NULL"),
        )
        batch_op.create_index(
            "ix_beneficiary_figure_restates",
            ["restates"],
            unique=False,
            sqlite_where=sa.text("restates IS NOT NULL"),
            postgresql_where=sa.text("restates IS NOT NULL"),
        )

    op.create_table(
        "branch",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("replica_id", sa.Integer(), server_default="0", nullable=False),
        sa.Column("scope", sa.Text(), server_default="", nullable=False),
        sa.Column("name", sa.Text(), server_default="", nullable=False),
        sa.Column("parent_id", sa.Integer(), nullable=True),
        sa.Column("base", sa.Integer(), server_default="0", nullable=False),
        sa.Column("last", sa.Integer(), server_default="0", nullable=False),
        sa.Column("hash", sa.LargeBinary(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_branch")),
    )
    with op.batch_alter_table("branch", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_branch_replica_id_scope"), ["replica_id", "scope"], unique=False
        )

    op.create_table(
        "change",
        sa.Column("branch_id", sa.Integer(), nullable=False),
        sa.Column("seq", sa.Integer(), nullable=False),
        sa.Column("id", sa.LargeBinary(), nullable=True),
        sa.Column("record_id", sa.Integer(), server_default="0", nullable=False),
        sa.Column("segment_id", sa.Integer(), server_default="0", nullable=False),
        sa.PrimaryKeyConstraint("branch_id", "seq", name=op.f("pk_change")),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "code_item",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("_uid", sa.Text(), nullable=True),
        sa.Column("_scope", sa.Text(), nullable=True),
        sa.Column("_owner", sa.Text(), nullable=True),
        sa.Column("_dead", sa.Integer(), server_default="0", nullable=False),
        sa.Column("list_code", sa.Text(), nullable=True),
        sa.Column("code", sa.Text(), nullable=True),
        sa.Column("order", sa.Integer(), nullable=True),
        sa.Column("active", sa.Integer(), nullable=True),
        sa.Column("label_fr", sa.Text(), nullable=True),
        sa.Column("label_en", sa.Text(), nullable=True),
        sa.Column("label_es", sa.Text(), nullable=True),
        sa.Column("label_pt", sa.Text(), nullable=True),
        sa.Column("label_ar", sa.Text(), nullable=True),
        sa.Column("label_ru", sa.Text(), nullable=True),
        sa.Column("extra", sa.Text(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_code_item")),
    )
    op.create_table(
        "conflict",
        sa.Column("record_id", sa.Integer(), nullable=False),
        sa.Column("register", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("record_id", "register", name=op.f("pk_conflict")),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "contact",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("_uid", sa.Text(), nullable=True),
        sa.Column("_scope", sa.Text(), nullable=True),
        sa.Column("_owner", sa.Text(), nullable=True),
        sa.Column("_dead", sa.Integer(), server_default="0", nullable=False),
        sa.Column("function", sa.Text(), nullable=True),
        sa.Column("organisation", sa.Text(), nullable=True),
        sa.Column("agency", sa.Text(), nullable=True),
        sa.Column("initiative", sa.Text(), nullable=True),
        sa.Column("leads", sa.Integer(), nullable=True),
        sa.Column("topic", sa.Text(), nullable=True),
        sa.Column("consent", sa.Integer(), nullable=True),
        sa.Column("consent_on", sa.Text(), nullable=True),
        sa.Column("consent_scope", sa.Text(), nullable=True),
        sa.Column("name", sa.Text(), nullable=True),
        sa.Column("work_email", sa.Text(), nullable=True),
        sa.Column("work_phone", sa.Text(), nullable=True),
        sa.Column("review_on", sa.Text(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_contact")),
    )
    with op.batch_alter_table("contact", schema=None) as batch_op:
        batch_op.create_index(
            "ix_contact_initiative",
            ["initiative"],
            unique=False,
            sqlite_where=sa.text("initiative IS NOT NULL"),
            postgresql_where=sa.text("initiative IS NOT NULL"),
        )
        batch_op.create_index(
            "ix_contact_organisation",
            ["organisation"],
            unique=False,
            sqlite_where=sa.text("organisation IS NOT NULL"),
            postgresql_where=sa.text("organisation IS NOT NULL"),
        )

    op.create_table(
        "digest",
        sa.Column("scope", sa.Text(), nullable=False),
        sa.Column("value", sa.Text(), server_default="", nullable=False),
        sa.PrimaryKeyConstraint("scope", name=op.f("pk_digest")),
    )
    op.create_table(
        "draft",
        sa.Column("officer", sa.Text(), nullable=False),
        sa.Column("entity", sa.Text(), nullable=False),
        sa.Column("uid", sa.Text(), nullable=False),
        sa.Column("values", sa.Text(), server_default="", nullable=False),
        sa.Column("kept_at", sa.Integer(), server_default="0", nullable=False),
        sa.PrimaryKeyConstraint("officer", "entity", "uid", name=op.f("pk_draft")),
    )
    op.create_table(
        "funding_line",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("_uid", sa.Text(), nullable=True),
        sa.Column("_scope", sa.Text(), nullable=True),
        sa.Column("_owner", sa.Text(), nullable=True),
        sa.Column("_dead", sa.Integer(), server_default="0", nullable=False),
        sa.Column("initiative", sa.Text(), nullable=True),
        sa.Column("kind", sa.Text(), nullable=True),
        sa.Column("paid_on", sa.Text(), nullable=True),
        sa.Column("amount", sa.Text(), nullable=True),
        sa.Column("currency", sa.Text(), nullable=True),
        sa.Column("usd_rate", sa.Text(), nullable=True),
        sa.Column("in_kind", sa.Integer(), nullable=True),
        sa.Column("source", sa.Text(), nullable=True),
        sa.Column("organisation", sa.Text(), nullable=True),
        sa.Column("label", sa.Text(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_funding_line")),
    )
    with op.batch_alter_table("funding_line", schema=None) as batch_op:
        batch_op.create_index(
            "ix_funding_line_initiative",
            ["initiative"],
            unique=False,
            sqlite_where=sa.text("initiative IS NOT NULL"),
            postgresql_where=sa.text("initiative IS NOT NULL"),
        )
        batch_op.create_index(
            "ix_funding_line_organisation",
            ["organisation"],
            unique=False,
            sqlite_where=sa.text("organisation IS NOT NULL"),
            postgresql_where=sa.text("organisation IS NOT NULL"),
        )

    op.create_table(
        "held",
        sa.Column("segment_id", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("segment_id", name=op.f("pk_held")),
    )
    op.create_table(
        "indicator",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("_uid", sa.Text(), nullable=True),
        sa.Column("_scope", sa.Text(), nullable=True),
        sa.Column("_owner", sa.Text(), nullable=True),
        sa.Column("_dead", sa.Integer(), server_default="0", nullable=False),
        sa.Column("initiative", sa.Text(), nullable=True),
        sa.Column("programme", sa.Text(), nullable=True),
        sa.Column("country", sa.Text(), nullable=True),
        sa.Column("standard", sa.Text(), nullable=True),
        sa.Column("title", sa.Text(), nullable=True),
        sa.Column("unit", sa.Text(), nullable=True),
        sa.Column("roll_up", sa.Text(), nullable=True),
        sa.Column("sdg", sa.Text(), nullable=True),
        sa.Column("baseline", sa.Text(), nullable=True),
        sa.Column("baseline_on", sa.Text(), nullable=True),
        sa.Column("target", sa.Text(), nullable=True),
        sa.Column("target_on", sa.Text(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_indicator")),
    )
    with op.batch_alter_table("indicator", schema=None) as batch_op:
        batch_op.create_index(
            "ix_indicator_initiative",
            ["initiative"],
            unique=False,
            sqlite_where=sa.text("initiative IS NOT NULL"),
            postgresql_where=sa.text("initiative IS NOT NULL"),
        )
        batch_op.create_index(
            "ix_indicator_programme",
            ["programme"],
            unique=False,
            sqlite_where=sa.text("programme IS NOT NULL"),
            postgresql_where=sa.text("programme IS NOT NULL"),
        )

    op.create_table(
        "indicator_value",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("_uid", sa.Text(), nullable=True),
        sa.Column("_scope", sa.Text(), nullable=True),
        sa.Column("_owner", sa.Text(), nullable=True),
        sa.Column("_dead", sa.Integer(), server_default="0", nullable=False),
        sa.Column("indicator", sa.Text(), nullable=True),
        sa.Column("measured_on", sa.Text(), nullable=True),
        sa.Column("value", sa.Text(), nullable=True),
        sa.Column("women", sa.Integer(), nullable=True),
        sa.Column("men", sa.Integer(), nullable=True),
        sa.Column("method", sa.Text(), nullable=True),
        sa.Column("comment", sa.Text(), nullable=True),
        sa.Column("restates", sa.Text(), nullable=True),
        sa.Column("reason", sa.Text(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_indicator_value")),
    )
    with op.batch_alter_table("indicator_value", schema=None) as batch_op:
        batch_op.create_index(
            "ix_indicator_value_indicator",
            ["indicator"],
            unique=False,
            sqlite_where=sa.text("indicator IS NOT NULL"),
            postgresql_where=sa.text("indicator IS NOT NULL"),
        )
        batch_op.create_index(
            "ix_indicator_value_restates",
            ["restates"],
            unique=False,
            sqlite_where=sa.text("restates IS NOT NULL"),
            postgresql_where=sa.text("restates IS NOT NULL"),
        )

    op.create_table(
        "initiative",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("_uid", sa.Text(), nullable=True),
        sa.Column("_scope", sa.Text(), nullable=True),
        sa.Column("_owner", sa.Text(), nullable=True),
        sa.Column("_dead", sa.Integer(), server_default="0", nullable=False),
        sa.Column("code", sa.Text(), nullable=True),
        sa.Column("title", sa.Text(), nullable=True),
        sa.Column("acronym", sa.Text(), nullable=True),
        sa.Column("title_en", sa.Text(), nullable=True),
        sa.Column("status", sa.Text(), nullable=True),
        sa.Column("status_on", sa.Text(), nullable=True),
        sa.Column("round", sa.Text(), nullable=True),
        sa.Column("part_of", sa.Text(), nullable=True),
        sa.Column("previous", sa.Text(), nullable=True),
        sa.Column("objective", sa.Text(), nullable=True),
        sa.Column("summary", sa.Text(), nullable=True),
        sa.Column("result_codes", sa.Text(), nullable=True),
        sa.Column("start_on", sa.Text(), nullable=True),
        sa.Column("end_on", sa.Text(), nullable=True),
        sa.Column("duration_months", sa.Integer(), nullable=True),
        sa.Column("grant_amount", sa.Text(), nullable=True),
        sa.Column("grant_currency", sa.Text(), nullable=True),
        sa.Column("plan_link", sa.Text(), nullable=True),
        sa.Column("policy_link", sa.Text(), nullable=True),
        sa.Column("policy_change", sa.Text(), nullable=True),
        sa.Column("scaling_mode", sa.Text(), nullable=True),
        sa.Column("scaling_note", sa.Text(), nullable=True),
        sa.Column("owned_by", sa.Text(), nullable=True),
        sa.Column("owned_on", sa.Text(), nullable=True),
        sa.Column("institutionalised_in", sa.Text(), nullable=True),
        sa.Column("institutionalised_on", sa.Text(), nullable=True),
        sa.Column("sustainability", sa.Text(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_initiative")),
    )
    with op.batch_alter_table("initiative", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_initiative_code"), ["code"], unique=False)
        batch_op.create_index(
            "ix_initiative_previous",
            ["previous"],
            unique=False,
            sqlite_where=sa.text("previous IS NOT NULL"),
            postgresql_where=sa.text("previous IS NOT NULL"),
        )

    op.create_table(
        "initiative_tag",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("_uid", sa.Text(), nullable=True),
        sa.Column("_scope", sa.Text(), nullable=True),
        sa.Column("_owner", sa.Text(), nullable=True),
        sa.Column("_dead", sa.Integer(), server_default="0", nullable=False),
        sa.Column("initiative", sa.Text(), nullable=True),
        sa.Column("list_code", sa.Text(), nullable=True),
        sa.Column("tag", sa.Text(), nullable=True),
        sa.Column("main", sa.Integer(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_initiative_tag")),
    )
    with op.batch_alter_table("initiative_tag", schema=None) as batch_op:
        batch_op.create_index(
            "ix_initiative_tag_initiative",
            ["initiative"],
            unique=False,
            sqlite_where=sa.text("initiative IS NOT NULL"),
            postgresql_where=sa.text("initiative IS NOT NULL"),
        )

    op.create_table(
        "knowledge",
        sa.Column("replica_id", sa.Integer(), nullable=False),
        sa.Column("branch_id", sa.Integer(), nullable=False),
        sa.Column("ranges", sa.Text(), server_default="", nullable=False),
        sa.PrimaryKeyConstraint("replica_id", "branch_id", name=op.f("pk_knowledge")),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "location",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("_uid", sa.Text(), nullable=True),
        sa.Column("_scope", sa.Text(), nullable=True),
        sa.Column("_owner", sa.Text(), nullable=True),
        sa.Column("_dead", sa.Integer(), server_default="0", nullable=False),
        sa.Column("initiative", sa.Text(), nullable=True),
        sa.Column("role", sa.Text(), nullable=True),
        sa.Column("country", sa.Text(), nullable=True),
        sa.Column("admin_level", sa.Text(), nullable=True),
        sa.Column("name", sa.Text(), nullable=True),
        sa.Column("precise", sa.Integer(), nullable=True),
        sa.Column("area_type", sa.Text(), nullable=True),
        sa.Column("context", sa.Text(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_location")),
    )
    with op.batch_alter_table("location", schema=None) as batch_op:
        batch_op.create_index(
            "ix_location_initiative",
            ["initiative"],
            unique=False,
            sqlite_where=sa.text("initiative IS NOT NULL"),
            postgresql_where=sa.text("initiative IS NOT NULL"),
        )

    op.create_table(
        "organisation",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("_uid", sa.Text(), nullable=True),
        sa.Column("_scope", sa.Text(), nullable=True),
        sa.Column("_owner", sa.Text(), nullable=True),
        sa.Column("_dead", sa.Integer(), server_default="0", nullable=False),
        sa.Column("name", sa.Text(), nullable=True),
        sa.Column("acronym", sa.Text(), nullable=True),
        sa.Column("legal_form", sa.Text(), nullable=True),
        sa.Column("type", sa.Text(), nullable=True),
        sa.Column("base_country", sa.Text(), nullable=True),
        sa.Column("place", sa.Text(), nullable=True),
        sa.Column("agency", sa.Text(), nullable=True),
        sa.Column("networks", sa.Text(), nullable=True),
        sa.Column("local_mgi_year", sa.Integer(), nullable=True),
        sa.Column("web", sa.Text(), nullable=True),
        sa.Column("functional_mailbox", sa.Text(), nullable=True),
        sa.Column("note", sa.Text(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_organisation")),
    )
    op.create_table(
        "package_in",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("number", sa.Integer(), server_default="0", nullable=False),
        sa.Column("replica_id", sa.Integer(), server_default="0", nullable=False),
        sa.Column("office", sa.Text(), server_default="", nullable=False),
        sa.Column("made_at", sa.Integer(), server_default="0", nullable=False),
        sa.Column("taken_at", sa.Integer(), server_default="0", nullable=False),
        sa.Column("file", sa.Text(), server_default="", nullable=False),
        sa.Column("verdict", sa.Text(), server_default="", nullable=False),
        sa.Column("receipt", sa.Text(), server_default="", nullable=False),
        sa.Column("answered", sa.Integer(), server_default="0", nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_package_in")),
    )
    op.create_table(
        "audit",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("made_at", sa.Integer(), server_default="0", nullable=False),
        sa.Column("kind", sa.Text(), server_default="", nullable=False),
        sa.Column("by", sa.Text(), server_default="", nullable=False),
        sa.Column("told", sa.Text(), server_default="", nullable=False),
        sa.Column("hash", sa.LargeBinary(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_audit")),
    )
    op.create_table(
        "export_note",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("made_at", sa.Integer(), server_default="0", nullable=False),
        sa.Column("report", sa.Text(), server_default="", nullable=False),
        sa.Column("profile", sa.Text(), server_default="", nullable=False),
        sa.Column("threshold", sa.Integer(), server_default="0", nullable=False),
        sa.Column("format", sa.Text(), server_default="", nullable=False),
        sa.Column("rows", sa.Integer(), server_default="0", nullable=False),
        sa.Column("place", sa.Text(), server_default="", nullable=False),
        sa.Column("by", sa.Text(), server_default="", nullable=False),
        sa.Column("remembered", sa.LargeBinary(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_export_note")),
    )
    op.create_table(
        "import_note",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("package", sa.Text(), server_default="", nullable=False),
        sa.Column("file", sa.Text(), server_default="", nullable=False),
        sa.Column("clock", sa.Integer(), server_default="0", nullable=False),
        sa.Column("sent", sa.Integer(), server_default="0", nullable=False),
        sa.Column("before", sa.Text(), server_default="", nullable=False),
        sa.Column("aside", sa.Text(), server_default="", nullable=False),
        sa.Column("undone_at", sa.Integer(), server_default="0", nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_import_note")),
    )
    op.create_table(
        "officer",
        sa.Column("act", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), server_default="", nullable=False),
        sa.PrimaryKeyConstraint("act", name=op.f("pk_officer")),
    )
    op.create_table(
        "piece",
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("part", sa.Integer(), nullable=False),
        sa.Column("kept_at", sa.Integer(), server_default="0", nullable=False),
        sa.Column("data", sa.LargeBinary(), nullable=True),
        sa.PrimaryKeyConstraint("kind", "name", "part", name=op.f("pk_piece")),
    )
    op.create_table(
        "package_out",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("number", sa.Integer(), server_default="0", nullable=False),
        sa.Column("office", sa.Text(), server_default="", nullable=False),
        sa.Column("made_at", sa.Integer(), server_default="0", nullable=False),
        sa.Column("file", sa.Text(), server_default="", nullable=False),
        sa.Column("ranges", sa.Text(), server_default="", nullable=False),
        sa.Column("changes", sa.Integer(), server_default="0", nullable=False),
        sa.Column("records", sa.Integer(), server_default="0", nullable=False),
        sa.Column("confirmed_at", sa.Integer(), server_default="0", nullable=False),
        sa.Column("receipt", sa.Text(), server_default="", nullable=False),
        sa.Column("spoken_at", sa.Integer(), server_default="0", nullable=False),
        sa.Column("files", sa.Text(), server_default="", nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_package_out")),
    )
    op.create_table(
        "participation",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("_uid", sa.Text(), nullable=True),
        sa.Column("_scope", sa.Text(), nullable=True),
        sa.Column("_owner", sa.Text(), nullable=True),
        sa.Column("_dead", sa.Integer(), server_default="0", nullable=False),
        sa.Column("country", sa.Text(), nullable=True),
        sa.Column("round", sa.Text(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_participation")),
    )
    op.create_table(
        "partnership",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("_uid", sa.Text(), nullable=True),
        sa.Column("_scope", sa.Text(), nullable=True),
        sa.Column("_owner", sa.Text(), nullable=True),
        sa.Column("_dead", sa.Integer(), server_default="0", nullable=False),
        sa.Column("initiative", sa.Text(), nullable=True),
        sa.Column("organisation", sa.Text(), nullable=True),
        sa.Column("role", sa.Text(), nullable=True),
        sa.Column("stage", sa.Text(), nullable=True),
        sa.Column("task", sa.Text(), nullable=True),
        sa.Column("advantage", sa.Text(), nullable=True),
        sa.Column("approached_by", sa.Text(), nullable=True),
        sa.Column("agreement_on", sa.Text(), nullable=True),
        sa.Column("agreement_ref", sa.Text(), nullable=True),
        sa.Column("amount", sa.Text(), nullable=True),
        sa.Column("currency", sa.Text(), nullable=True),
        sa.Column("starts_on", sa.Text(), nullable=True),
        sa.Column("ends_on", sa.Text(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_partnership")),
    )
    with op.batch_alter_table("partnership", schema=None) as batch_op:
        batch_op.create_index(
            "ix_partnership_initiative",
            ["initiative"],
            unique=False,
            sqlite_where=sa.text("initiative IS NOT NULL"),
            postgresql_where=sa.text("initiative IS NOT NULL"),
        )
        batch_op.create_index(
            "ix_partnership_organisation",
            ["organisation"],
            unique=False,
            sqlite_where=sa.text("organisation IS NOT NULL"),
            postgresql_where=sa.text("organisation IS NOT NULL"),
        )

    op.create_table(
        "peer",
        sa.Column("replica_id", sa.Integer(), nullable=False),
        sa.Column("office", sa.Text(), server_default="", nullable=False),
        sa.Column("last_number", sa.Integer(), server_default="0", nullable=False),
        sa.Column("heard_at", sa.Integer(), server_default="0", nullable=False),
        sa.Column("vector", sa.Text(), server_default="", nullable=False),
        sa.Column("held", sa.Text(), server_default="", nullable=False),
        sa.Column("digests", sa.Text(), server_default="", nullable=False),
        sa.Column("awaits", sa.Text(), server_default="", nullable=False),
        sa.Column("language", sa.Text(), server_default="", nullable=False),
        sa.Column("wants", sa.Text(), server_default="", nullable=False),
        sa.PrimaryKeyConstraint("replica_id", name=op.f("pk_peer")),
    )
    op.create_table(
        "programme",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("_uid", sa.Text(), nullable=True),
        sa.Column("_scope", sa.Text(), nullable=True),
        sa.Column("_owner", sa.Text(), nullable=True),
        sa.Column("_dead", sa.Integer(), server_default="0", nullable=False),
        sa.Column("code", sa.Text(), nullable=True),
        sa.Column("parent", sa.Text(), nullable=True),
        sa.Column("kind", sa.Text(), nullable=True),
        sa.Column("aliases", sa.Text(), nullable=True),
        sa.Column("summary", sa.Text(), nullable=True),
        sa.Column("label_fr", sa.Text(), nullable=True),
        sa.Column("label_en", sa.Text(), nullable=True),
        sa.Column("label_es", sa.Text(), nullable=True),
        sa.Column("label_pt", sa.Text(), nullable=True),
        sa.Column("label_ar", sa.Text(), nullable=True),
        sa.Column("label_ru", sa.Text(), nullable=True),
        sa.Column("lead_agencies", sa.Text(), nullable=True),
        sa.Column("contributing_agencies", sa.Text(), nullable=True),
        sa.Column("donors", sa.Text(), nullable=True),
        sa.Column("mailbox", sa.Text(), nullable=True),
        sa.Column("web", sa.Text(), nullable=True),
        sa.Column("starts_on", sa.Text(), nullable=True),
        sa.Column("ends_on", sa.Text(), nullable=True),
        sa.Column("slots_per_country", sa.Integer(), nullable=True),
        sa.Column("target_initiatives", sa.Integer(), nullable=True),
        sa.Column("criteria", sa.Text(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_programme")),
    )
    with op.batch_alter_table("programme", schema=None) as batch_op:
        batch_op.create_index(
            "ix_programme_parent",
            ["parent"],
            unique=False,
            sqlite_where=sa.text("parent IS NOT NULL"),
            postgresql_where=sa.text("parent IS NOT NULL"),
        )

    op.create_table(
        "progress_note",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("_uid", sa.Text(), nullable=True),
        sa.Column("_scope", sa.Text(), nullable=True),
        sa.Column("_owner", sa.Text(), nullable=True),
        sa.Column("_dead", sa.Integer(), server_default="0", nullable=False),
        sa.Column("kind", sa.Text(), nullable=True),
        sa.Column("noted_on", sa.Text(), nullable=True),
        sa.Column("title", sa.Text(), nullable=True),
        sa.Column("text", sa.Text(), nullable=True),
        sa.Column("sector", sa.Text(), nullable=True),
        sa.Column("sdg", sa.Text(), nullable=True),
        sa.Column("theme", sa.Text(), nullable=True),
        sa.Column("level", sa.Text(), nullable=True),
        sa.Column("audience", sa.Text(), nullable=True),
        sa.Column("follow_up", sa.Text(), nullable=True),
        sa.Column("follow_up_on", sa.Text(), nullable=True),
        sa.Column("share", sa.Integer(), nullable=True),
        sa.Column("initiative", sa.Text(), nullable=True),
        sa.Column("activity", sa.Text(), nullable=True),
        sa.Column("programme", sa.Text(), nullable=True),
        sa.Column("reply_to", sa.Text(), nullable=True),
        sa.Column("source_office", sa.Text(), nullable=True),
        sa.Column("source_uid", sa.Text(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_progress_note")),
    )
    with op.batch_alter_table("progress_note", schema=None) as batch_op:
        batch_op.create_index(
            "ix_progress_note_activity",
            ["activity"],
            unique=False,
            sqlite_where=sa.text("activity IS NOT NULL"),
            postgresql_where=sa.text("activity IS NOT NULL"),
        )
        batch_op.create_index(
            "ix_progress_note_initiative",
            ["initiative"],
            unique=False,
            sqlite_where=sa.text("initiative IS NOT NULL"),
            postgresql_where=sa.text("initiative IS NOT NULL"),
        )
        batch_op.create_index(
            "ix_progress_note_programme",
            ["programme"],
            unique=False,
            sqlite_where=sa.text("programme IS NOT NULL"),
            postgresql_where=sa.text("programme IS NOT NULL"),
        )
        batch_op.create_index(
            "ix_progress_note_reply_to",
            ["reply_to"],
            unique=False,
            sqlite_where=sa.text("reply_to IS NOT NULL"),
            postgresql_where=sa.text("reply_to IS NOT NULL"),
        )

    op.create_table(
        "purged",
        sa.Column("commitment", sa.Text(), nullable=False),
        sa.Column("scope", sa.Text(), nullable=False),
        sa.Column("uid", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("commitment", "scope", "uid", name=op.f("pk_purged")),
    )
    op.create_table(
        "record",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("uid", sa.Text(), server_default="", nullable=False),
        sa.Column("scope", sa.Text(), server_default="", nullable=False),
        sa.Column("entity", sa.Text(), server_default="", nullable=False),
        sa.Column("owner", sa.Text(), server_default="", nullable=False),
        sa.Column("birth", sa.LargeBinary(), nullable=True),
        sa.Column("born_at", sa.Integer(), server_default="0", nullable=False),
        sa.Column("born_by", sa.Integer(), server_default="0", nullable=False),
        sa.Column("born_seq", sa.Integer(), server_default="0", nullable=False),
        sa.Column("shape_id", sa.Integer(), server_default="0", nullable=False),
        sa.Column("dead", sa.Integer(), server_default="0", nullable=False),
        sa.Column("conflicts", sa.Integer(), server_default="0", nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_record")),
        sa.UniqueConstraint("uid", "scope", name=op.f("uq_record_uid_scope")),
    )
    op.create_table(
        "replica",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("name", sa.Text(), server_default="", nullable=False),
        sa.Column("office", sa.Text(), server_default="", nullable=False),
        sa.Column("role", sa.Text(), server_default="", nullable=False),
        sa.Column("label", sa.Text(), server_default="", nullable=False),
        sa.Column("suspect", sa.Integer(), server_default="0", nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_replica")),
        sa.UniqueConstraint("name", name=op.f("uq_replica_name")),
    )
    op.create_table(
        "request",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("ours", sa.Integer(), server_default="0", nullable=False),
        sa.Column("office", sa.Text(), server_default="", nullable=False),
        sa.Column("replica_id", sa.Integer(), server_default="0", nullable=False),
        sa.Column("number", sa.Integer(), server_default="0", nullable=False),
        sa.Column("made_at", sa.Integer(), server_default="0", nullable=False),
        sa.Column("wanted", sa.Text(), server_default="", nullable=False),
        sa.Column("answered_at", sa.Integer(), server_default="0", nullable=False),
        sa.Column("answered_by", sa.Integer(), server_default="0", nullable=False),
        sa.Column("done_at", sa.Integer(), server_default="0", nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_request")),
    )
    op.create_table(
        "resource",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("_uid", sa.Text(), nullable=True),
        sa.Column("_scope", sa.Text(), nullable=True),
        sa.Column("_owner", sa.Text(), nullable=True),
        sa.Column("_dead", sa.Integer(), server_default="0", nullable=False),
        sa.Column("kind", sa.Text(), nullable=True),
        sa.Column("title", sa.Text(), nullable=True),
        sa.Column("dated_on", sa.Text(), nullable=True),
        sa.Column("language", sa.Text(), nullable=True),
        sa.Column("theme", sa.Text(), nullable=True),
        sa.Column("toolkit", sa.Text(), nullable=True),
        sa.Column("reviewed_by", sa.Text(), nullable=True),
        sa.Column("reviewed_on", sa.Text(), nullable=True),
        sa.Column("share", sa.Integer(), nullable=True),
        sa.Column("photo_ok", sa.Integer(), nullable=True),
        sa.Column("file_name", sa.Text(), nullable=True),
        sa.Column("file_sha256", sa.Text(), nullable=True),
        sa.Column("file_size", sa.Integer(), nullable=True),
        sa.Column("link", sa.Text(), nullable=True),
        sa.Column("initiative", sa.Text(), nullable=True),
        sa.Column("activity", sa.Text(), nullable=True),
        sa.Column("note", sa.Text(), nullable=True),
        sa.Column("source_office", sa.Text(), nullable=True),
        sa.Column("source_uid", sa.Text(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_resource")),
    )
    with op.batch_alter_table("resource", schema=None) as batch_op:
        batch_op.create_index(
            "ix_resource_activity",
            ["activity"],
            unique=False,
            sqlite_where=sa.text("activity IS NOT NULL"),
            postgresql_where=sa.text("activity IS NOT NULL"),
        )
        batch_op.create_index(
            "ix_resource_initiative",
            ["initiative"],
            unique=False,
            sqlite_where=sa.text("initiative IS NOT NULL"),
            postgresql_where=sa.text("initiative IS NOT NULL"),
        )
        batch_op.create_index(
            "ix_resource_note",
            ["note"],
            unique=False,
            sqlite_where=sa.text("note IS NOT NULL"),
            postgresql_where=sa.text("note IS NOT NULL"),
        )

    op.create_table(
        "review",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("record_id", sa.Integer(), server_default="0", nullable=False),
        sa.Column("kind", sa.Text(), server_default="", nullable=False),
        sa.Column("params", sa.Text(), server_default="", nullable=False),
        sa.Column("done", sa.Integer(), server_default="0", nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_review")),
    )
    with op.batch_alter_table("review", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_review_record_id"), ["record_id"], unique=False)

    op.create_table(
        "screening_item",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("_uid", sa.Text(), nullable=True),
        sa.Column("_scope", sa.Text(), nullable=True),
        sa.Column("_owner", sa.Text(), nullable=True),
        sa.Column("_dead", sa.Integer(), server_default="0", nullable=False),
        sa.Column("initiative", sa.Text(), nullable=True),
        sa.Column("toolkit", sa.Text(), nullable=True),
        sa.Column("side", sa.Text(), nullable=True),
        sa.Column("statement", sa.Text(), nullable=True),
        sa.Column("groups", sa.Text(), nullable=True),
        sa.Column("likelihood", sa.Integer(), nullable=True),
        sa.Column("effect", sa.Integer(), nullable=True),
        sa.Column("measure", sa.Text(), nullable=True),
        sa.Column("activity", sa.Text(), nullable=True),
        sa.Column("done", sa.Integer(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_screening_item")),
    )
    with op.batch_alter_table("screening_item", schema=None) as batch_op:
        batch_op.create_index(
            "ix_screening_item_activity",
            ["activity"],
            unique=False,
            sqlite_where=sa.text("activity IS NOT NULL"),
            postgresql_where=sa.text("activity IS NOT NULL"),
        )
        batch_op.create_index(
            "ix_screening_item_initiative",
            ["initiative"],
            unique=False,
            sqlite_where=sa.text("initiative IS NOT NULL"),
            postgresql_where=sa.text("initiative IS NOT NULL"),
        )

    op.create_table(
        "search_note",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("size", sa.Integer(), server_default="0", nullable=False),
        sa.Column("records", sa.Text(), server_default="", nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_search_note")),
    )
    op.create_table(
        "search_queue",
        sa.Column("record_id", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("record_id", name=op.f("pk_search_queue")),
    )
    op.create_table(
        "secret",
        sa.Column("commitment", sa.Text(), nullable=False),
        sa.Column("salt", sa.Text(), server_default="", nullable=False),
        sa.Column("value", sa.Text(), server_default="", nullable=False),
        sa.PrimaryKeyConstraint("commitment", name=op.f("pk_secret")),
    )
    op.create_table(
        "segment",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("replica_id", sa.Integer(), server_default="0", nullable=False),
        sa.Column("scope", sa.Text(), server_default="", nullable=False),
        sa.Column("first", sa.Integer(), server_default="0", nullable=False),
        sa.Column("last", sa.Integer(), server_default="0", nullable=False),
        sa.Column("prev", sa.LargeBinary(), nullable=True),
        sa.Column("hash", sa.LargeBinary(), nullable=True),
        sa.Column("packed", sa.Integer(), server_default="0", nullable=False),
        sa.Column("admitted", sa.Integer(), server_default="0", nullable=False),
        sa.Column("wait", sa.Text(), nullable=True),
        sa.Column("package", sa.Text(), nullable=True),
        sa.Column("signature", sa.Text(), server_default="", nullable=False),
        sa.Column("data", sa.LargeBinary(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_segment")),
    )
    with op.batch_alter_table("segment", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_segment_replica_id_scope_first"),
            ["replica_id", "scope", "first"],
            unique=False,
        )

    op.create_table(
        "setting",
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("value", sa.Text(), server_default="", nullable=False),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_setting")),
    )
    op.create_table(
        "shape",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("registers", sa.Text(), server_default="", nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_shape")),
        sa.UniqueConstraint("registers", name=op.f("uq_shape_registers")),
    )
    op.create_table(
        "state",
        sa.Column("record_id", sa.BigInteger(), nullable=False),
        sa.Column("heads", sa.LargeBinary(), nullable=True),
        sa.PrimaryKeyConstraint("record_id", name=op.f("pk_state")),
    )
