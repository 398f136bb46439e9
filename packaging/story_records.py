"""What the office of the story recorded: figures, activities, notes and money, all made up."""

from __future__ import annotations

import csv
from pathlib import Path
from typing import Any

_FIGURES = Path(__file__).resolve().parent.parent / "tests" / "fixtures" / "fixture_figures.csv"


def recorded(initiative: str) -> list[dict[str, Any]]:
    """What the office in Costa Rica recorded."""
    with _FIGURES.open(encoding="utf-8") as file:
        figures = [
            {
                key: int(value) if key == "count" else value
                for key, value in row.items()
                if value and key not in {"initiative", "invented"}
            }
            for row in csv.DictReader(file)
        ]
    activities = (
        ("TRAINING", "Formation des agents municipaux", "DONE", {"held_on": "2026-09-14",
         "women": 14, "men": 9}),
        ("MEETING", "Réunion de suivi avec la municipalité", "PLANNED", {"due_on": "2026-12-03"}),
        ("SURVEY", "Enquête auprès des familles de la zone frontalière", "DOING",
         {"due_on": "2026-11-30"}),
        ("PILOT", "Essai du guichet d'information mobile", "PLANNED", {"due_on": "2027-02-15"}),
    )  # fmt: skip
    notes: tuple[tuple[str, str, str, str, dict[str, Any]], ...] = (
        ("LESSON", "2026-10-02", "Parler tôt aux deux côtés de la frontière",
         "Une heure ensemble avant le premier atelier a suffi pour fixer qui fait quoi.", {}),
        ("PROGRESS", "2026-11-05", "Premier module terminé",
         "Vingt-trois personnes ont suivi le premier module ; le second commence en décembre.", {}),
        ("NEED", "2026-11-12", "Un outil simple pour suivre les compétences acquises",
         "L'équipe demande un modèle qui marche sans connexion.",
         {"follow_up": "open", "follow_up_on": "2026-12-15"}),
        ("GOODPRAC", "2026-11-18", "Le bus passe avant l'atelier",
         "Prévenir les chauffeurs amène plus de monde que les affiches.", {"share": True}),
    )  # fmt: skip
    money = (
        ("RECEIVED", "2026-03-01", "115000", "Première tranche"),
        ("SPENT", "2026-08-31", "48250.5", "Dépenses du premier semestre"),
        ("BUDGET", "2026-01-15", "230000", "Budget approuvé"),
    )
    home = {"initiative": initiative}
    made: list[tuple[str, dict[str, Any]]] = [("beneficiary_figure", row) for row in figures]
    for kind, title, status, more in activities:
        made.append(("activity", {"kind": kind, "title": title, "status": status, **more}))
    for kind, on, title, words, extra in notes:
        line = {"kind": kind, "noted_on": on, "title": title, "text": words}
        made.append(("progress_note", line | extra))
    for kind, on, amount, label in money:
        line = {"kind": kind, "source": "PROG", "paid_on": on, "amount": amount, "label": label}
        made.append(("funding_line", {**line, "currency": "USD"}))
    return [{"entity": e, "set": {**home, **v}} for e, v in made]
