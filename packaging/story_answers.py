"""Answers, a story and an event of the story that the pictures tell, made up."""

from __future__ import annotations

from typing import Any


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
