"""What the pictures of a round, of its screening and of the pilots show; all of it is invented."""

from __future__ import annotations

from typing import Any

# A round as committees see it: title, place, partner, scores of the national and of the steering
# committee (seven criteria, merit, impact; "-" is no score yet).
CANDIDATES = (
    ("Foire aux métiers de la frontière", "Los Chiles", "Chambre de commerce", "212211221", ""),
    ("Radio des villages", "La Cruz", "Réseau des radios locales", "122102211", "111101111"),
    ("Maison des familles", "Guatuso", "", "2211-2-12", ""),
)
MAPPED = (
    ("Marché des deux rives", "Upala", "Coopérative du marché"),
    ("Atelier de couture solidaire", "San Carlos", ""),
)
PROJECTS = (("CR-1", "222222212", "222122222"), ("CR-2", "221212112", "212212121"))
SCREENED = (
    (
        "RISK",
        "Les personnes de passage ne sont pas informées à temps.",
        3,
        2,
        ["VULN"],
        "Afficher les horaires en trois langues aux deux postes frontière.",
        True,
    ),
    ("RISK", "Les écoles du canton manquent de places.", 2, 3, ["HOST"], "", False),
    (
        "OPPORT",
        "Les travailleurs saisonniers connaissent les deux marchés.",
        None,
        None,
        ["WORK"],
        "Les inviter à la foire annuelle.",
        False,
    ),
)


def play(hq: Any) -> None:  # noqa: ANN401  (an open store)
    """Let committees look at candidates of one country; all of it is invented."""
    from app.domain.derived.selection import IMPACT, MERIT, NSC, PSC
    from app.domain.training import initiative_uid
    from app.services import records, selection
    from app.services.selection import Entry

    what = [*(f"C{number}" for number in range(1, 8)), MERIT, IMPACT]

    def judge(uid: str, stage: str, scores: str) -> None:
        given = [(key, text) for key, text in zip(what, scores, strict=False) if text != "-"]
        entries = [Entry(uid, stage, key, int(text)) for key, text in given]
        selection.score(hq, [*entries, Entry(uid, stage, "C4", bonus=True)])

    for title, place, partner in MAPPED:
        selection.map_initiative(hq, "JMDI-P2", "CR", title=title, place=place, partner=partner)
    for title, place, partner, national, steering in CANDIDATES:
        found = selection.map_initiative(
            hq, "JMDI-P2", "CR", title=title, place=place, partner=partner
        )
        selection.move(hq, found.uid, "SUBMITTED")
        judge(found.uid, NSC, national)
        if steering:
            judge(found.uid, PSC, steering)
    for code, national, steering in PROJECTS:
        uid = initiative_uid(code)
        judge(uid, NSC, national)
        judge(uid, PSC, steering)
        for stage in (NSC, PSC):
            reasons = "Un consortium solide ; le canton s’engage par écrit."
            selection.decide(hq, uid, stage, {"decision": "YES", "reasons": reasons})
    for side, statement, likelihood, effect, groups, measure, done in SCREENED:
        values = {
            "initiative": initiative_uid("CR-1"), "toolkit": "TK-GOV", "side": side,
            "statement": statement, "likelihood": likelihood, "effect": effect,
            "groups": groups, "measure": measure or None, "done": done or None,
        }  # fmt: skip
        records.save(hq, "screening_item", None, values)
    for country, kind, status in (
        *(("EC", kind, "DONE") for kind in ("CAMPAIGN", "TRAINING", "PILOT", "TA")),
        *(("NP", kind, "DONE") for kind in ("CAMPAIGN", "TRAINING")), ("NP", "PILOT", "PLANNED"),
    ):  # fmt: skip
        held = {
            "initiative": initiative_uid(f"{country}-1"), "kind": kind, "status": status,
            "title": "Essai de la boîte à outils", "toolkit": "TK-HEA",
        }  # fmt: skip
        records.save(hq, "activity", None, held)
