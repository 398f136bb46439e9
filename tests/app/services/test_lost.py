"""The form for a lost laptop names how much lay on it, and never what."""

from __future__ import annotations

from app.domain.report import Figures
from app.services import enrolling, lost, report_files
from tests.app.services.conftest import Setup
from tests.trust import ring


def test_the_form_counts_what_the_office_may_have_and_shows_no_value(laptop: Setup) -> None:
    hq, cr = laptop("HQ"), laptop("CR")
    ring(hq, cr)
    for title in ("Secret well", "Secret school"):
        cr.new_record("initiative", title=title)
    gone = cr.new_record("initiative", title="Deleted")
    cr.delete(gone)
    hq.take(cr.export("HQ"))
    hq.new_record("initiative", scope="SN", title="Of others")
    (known,) = [each for each in enrolling.known(hq.store) if each.office == "CR"]

    before = lost.report(hq.store, known)
    (revoked,), _ = enrolling.revoke(hq.store, known.signer.replica)
    made = lost.report(hq.store, revoked)

    assert made.tables[0].rows == (("Initiatives", 2),)
    told = [
        str(figure.value)
        for report in (before, made)
        for block in report.blocks
        if isinstance(block, Figures)
        for figure in block.figures
    ]
    assert any(word.startswith("still trusted") for word in told)
    assert any(word.startswith("revoked") for word in told)
    assert "never" not in told
    assert "Secret" not in report_files.text(hq.store, made, "csv") + str(made)


def test_the_form_is_a_page_of_paper(laptop: Setup) -> None:
    hq, cr = laptop("HQ"), laptop("CR")
    ring(hq, cr)
    known = next(each for each in enrolling.known(hq.store) if each.office == "CR")
    path = hq.folder / "lost.pdf"

    report_files.save(hq.store, lost.report(hq.store, known), "pdf", path)

    assert path.read_bytes().startswith(b"%PDF")
