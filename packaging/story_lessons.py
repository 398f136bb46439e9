"""Lessons of the story that the pictures tell, made up."""

from __future__ import annotations

from typing import Any

LAST_LESSON = (
    *("MA-1", "TIP", "2026-11-24", "KT6", "Ouvrir le compte le jour de la formation"),
    "La banque vient avec ses formulaires ; personne ne doit revenir une deuxième fois.",
)


def shared() -> list[dict[str, Any]]:
    """What was learned elsewhere and is shared with all offices."""
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
    """Return a lesson of an initiative, as it is recorded."""
    from app.domain import training

    told = {"kind": kind, "noted_on": on, "theme": about, "title": title, "text": words}
    return {"entity": "progress_note", "set": {"initiative": training.initiative_uid(code), **told}}
