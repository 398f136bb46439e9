"""What reports read: fields by entity, and the options by which they are narrowed."""

from __future__ import annotations

NAMED = ("code", "title")
GRANT = (*NAMED, "grant_amount", "grant_currency")
WHERE = ("country", "round", "programme")
PARTNERS = {
    "initiative": GRANT,
    "partnership": ("initiative", "organisation", "role", "agreement_on"),
    "organisation": ("name", "type", "base_country"),
    "alias": ("record", "master"),
}
FIGURES = {
    "initiative": NAMED,
    "beneficiary_figure": (
        *("initiative", "kind", "category", "sex", "age", "count", "of_which_disability"),
        *("period_start", "period_end", "restates"),
    ),
}
TAGS = {"initiative": GRANT, "initiative_tag": ("initiative", "list_code", "tag")}
PERIOD = ("initiative", *WHERE, "since", "until")
LASTS = ("start_on", "end_on", "duration_months")
WORK = {
    "activity": (
        *("initiative", "programme", "kind", "title", "status", "held_on", "due_on"),
        *("women", "men", "other_or_unknown", "participants", "participants_qualifier"),
    ),
    "progress_note": (
        *("initiative", "programme", "kind", "title", "text", "noted_on"),
        *("follow_up", "follow_up_on"),
    ),
    "indicator": ("initiative", "programme", "standard", "unit", "roll_up", "baseline", "target"),
    "indicator_value": ("indicator", "measured_on", "value", "women", "men", "restates"),
    "funding_line": (
        *("initiative", "kind", "source", "paid_on", "amount", "currency", "usd_rate"),
    ),
}
DOCUMENT = {
    **PARTNERS,
    **FIGURES,
    **WORK,
    "initiative": (*GRANT, *LASTS, "status", "round", "objective"),
    "participation": ("country", "round"),
}
"""What a document of several pages reads."""
PHOTO = ("initiative", "kind", "title", "dated_on", "photo_ok", "file_sha256")
SELECTION = {
    "programme": ("code", "slots_per_country", "criteria"),
    "participation": ("country", "round"),
    "initiative": (*NAMED, "status", "round"),
    "assessment": (
        *("initiative", "stage", "body", "assessed_on", "merit", "impact", "decision", "reasons"),
    ),
    "assessment_score": ("assessment", "criterion", "score", "bonus", "remark"),
}
SCREENING = {
    "programme": ("code",),
    "participation": ("country", "round"),
    "initiative": (*NAMED, "round"),
    "screening_item": (
        *("initiative", "toolkit", "side", "statement", "groups", "likelihood", "effect"),
        *("measure", "activity", "done"),
    ),
    "activity": ("initiative", "programme", "kind", "status", "countries", "toolkit", "title"),
}

APPROVED = (*GRANT, "status", "round")
PROGRAMMES = ("code", "parent", "kind", "lead_agencies", "target_initiatives")
INDICATORS = {
    "initiative": (*GRANT, "round"),
    "programme": PROGRAMMES,
    "indicator": (
        *("initiative", "programme", "country", "standard", "title", "unit", "roll_up", "sdg"),
        *("baseline", "target"),
    ),
    "indicator_value": ("indicator", "measured_on", "value", "women", "men", "restates", "reason"),
}
TOGETHER = {
    "initiative": (*APPROVED, "owned_on", "institutionalised_on", "scaling_mode"),
    "programme": PROGRAMMES,
    "partnership": ("initiative", "organisation", "role", "task", "advantage"),
    "organisation": ("name", "type"),
    "contact": ("initiative", "agency"),
    "activity": ("initiative", "programme", "kind", "status", "held_on", "joint_agencies"),
    "progress_note": ("initiative", "activity", "kind", "noted_on"),
    "resource": ("initiative", "reviewed_by"),
}
