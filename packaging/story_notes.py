"""Notes of the story that the pictures tell: lessons, a question with answers; all made up."""

from __future__ import annotations

from typing import Any

LAST_LESSON = (
    *("MA-1", "TIP", "2026-11-24", "KT6", "Ouvrir le compte le jour de la formation"),
    "La banque vient avec ses formulaires ; personne ne doit revenir une deuxième fois.",
)


def shared() -> list[dict[str, Any]]:
    """What was learned and asked elsewhere and is shared with all offices."""
    lessons = (
        ("SN-1", "GOODPRAC", "2026-09-30", "KT3", "Dresser la carte avec la diaspora elle-même",
         "Deux réunions du dimanche ont donné plus d'adresses que le courrier."),
        ("PH-1", "LESSON", "2026-10-12", "KT5", "Ask employers before you train",
         "Thirty firms told us what they lacked. Four of five courses were not those planned."),
        ("EC-1", "SUCCESS", "2026-08-21", "KT1", "Una mesa con las dos alcaldías",
         "Las dos alcaldías firmaron el mismo plan y pagan a medias a la coordinadora."),
        ("TN-1", "QUESTION", "2026-11-02", "KT4", "Comment suivre les retours sans registre ?",
         "Nous cherchons une méthode simple, qui marche dans une petite commune."),
    )  # fmt: skip
    return [lesson(*line) for line in lessons]


def lesson(code: str, kind: str, on: str, about: str, title: str, words: str) -> dict[str, Any]:
    """Return a note that is shared, of an initiative."""
    from app.domain import training

    told = {"kind": kind, "noted_on": on, "theme": about, "title": title, "text": words}
    return {"entity": "progress_note", "set": {"initiative": training.initiative_uid(code), **told}}


def answers(question: str) -> list[dict[str, Any]]:
    """Return what office and headquarters answered, a story, and a meeting of a programme."""
    from app.domain import genesis, training
    from app.domain.library import copy_uid

    note = {"kind": "COMMENT", "noted_on": "2026-11-11", "theme": "KT4", "share": True}
    near = {
        **note, "initiative": training.initiative_uid("TN-1"), "reply_to": question,
        "title": "Compter avec les écoles",
        "text": "Les directeurs savent combien d'enfants sont arrivés.",
    }  # fmt: skip
    ours = {
        **note, "reply_to": copy_uid(question), "title": "Un tableau noir à la mairie",
        "text": "Chaque quartier y note combien de familles sont revenues ; personne n'est nommé.",
    }  # fmt: skip
    story = {
        "initiative": training.initiative_uid("MA-1"), "kind": "STORY", "noted_on": "2026-11-20",
        "theme": "KT6", "title": "Une porte qui reste ouverte",
        "text": "Le mardi, elle ouvrait la boutique ; aujourd'hui, c'est tous les jours.",
    }  # fmt: skip
    board = {
        "programme": genesis.programme_uid("M4SD"), "kind": "COMMITTEE", "status": "DONE",
        "title": "Comité de pilotage", "participants": 60, "participants_qualifier": "at_least",
        "countries": ["BD", "EC", "KG", "MA", "NP", "PH", "TN"],
        "audience": ["MUNI", "NATG", "PRIV", "UNAG"], "joint_agencies": ["IOM", "UNDP"],
    }  # fmt: skip
    notes = [{"entity": "progress_note", "set": told} for told in (near, ours, story)]
    return [*notes, {"entity": "activity", "set": board}]
