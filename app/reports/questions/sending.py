"""What has not gone out yet, and which initiatives are silent: Q20."""

from __future__ import annotations

from app.base.text import translate
from app.domain import derived
from app.domain.catalogue import by_key
from app.domain.report import Column, Drawing, Figures, Foot, Kind, Picture, Profile, Report, Table
from app.reports import pieces
from app.reports.given import Given, Sending

_NOTHING = Sending({}, {}, ())
_INITIATIVE = "initiative"


def q20(given: Given) -> Report:
    """Return what of this laptop's work is in no package, and who has not told anything."""
    sending = given.sending or _NOTHING
    silent = derived.silent(given.portfolio)
    entities = [key for key in by_key() if key in sending.unsent or key in sending.unconfirmed]
    answer = pieces.coded(
        pieces.table(
            "kinds",
            translate("reports", "What has not gone out, or is not confirmed"),
            (
                Column("entity", translate("reports", "Kind"), Kind.CODE),
                Column("unsent", translate("reports", "In no package"), Kind.COUNT, foot=Foot.SUM),
                Column(
                    "unconfirmed",
                    translate("reports", "Without a receipt"),
                    Kind.COUNT,
                    foot=Foot.SUM,
                ),
            ),
            [
                (key, sending.unsent.get(key, 0), sending.unconfirmed.get(key, 0))
                for key in entities
            ],
            empty=translate("reports", "Everything has gone out and is confirmed."),
        ),
        pieces.kinds(entities),
    )
    return pieces.report(
        given,
        "q20",
        (
            _figures(given, sending, len(silent)),
            answer,
            Picture(Drawing.BARS, "kinds", "entity", ("unsent", "unconfirmed"), answer.title),
            # What is on the way, also what was deleted or tells of a person, is named only inside.
            *([_newest(sending)] if given.options.profile is Profile.HQ else []),
            _silent(given, silent),
        ),
        (
            translate("reports", "Counted is what was recorded on this laptop."),
            translate(
                "reports",
                "Without a receipt: it is in a package, and the other side has not said yet that"
                " it came.",
            ),
        ),
    )


def _figures(given: Given, sending: Sending, silent: int) -> Figures:
    return Figures(
        "sending",
        (
            pieces.count(
                "unsent", translate("reports", "In no package"), sum(sending.unsent.values())
            ),
            pieces.count(
                "unconfirmed",
                translate("reports", "Without a receipt"),
                sum(sending.unconfirmed.values()),
            ),
            pieces.count(
                "unsent_initiatives",
                translate("reports", "Initiatives in no package"),
                sending.unsent.get(_INITIATIVE, 0),
            ),
            pieces.count(
                "unconfirmed_initiatives",
                translate("reports", "Initiatives without a receipt"),
                sending.unconfirmed.get(_INITIATIVE, 0),
            ),
            pieces.count(
                "silent",
                translate("reports", "Initiatives without any note"),
                silent if given.portfolio.initiatives else None,
            ),
        ),
    )


def _newest(sending: Sending) -> Table:
    table = pieces.table(
        "unsent",
        translate("reports", "In no package, the newest first"),
        (
            Column("kind", translate("reports", "Kind"), Kind.CODE),
            pieces.record_column(translate("reports", "Record"), "record"),
        ),
        [(kind, uid if kind in by_key() else "") for kind, uid in sending.newest],
        empty=translate("reports", "Everything has gone out."),
    )
    return pieces.coded(table, pieces.kinds(key for key, _ in sending.newest))


def _silent(given: Given, silent: tuple[str, ...]) -> Table:
    return pieces.table(
        "silent",
        translate("reports", "Initiatives without any note"),
        (pieces.record_column(), pieces.country_column()),
        [(item.uid, derived.country_of(item)) for item in pieces.in_order(given, silent)],
        empty=translate("reports", "Every initiative has a note."),
    )
