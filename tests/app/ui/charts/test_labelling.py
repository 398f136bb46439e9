"""Words below a bar in parts: none over another, none crossed by a stem."""

from __future__ import annotations

import random

from app.ui.charts.labelling import Part, Words, labelled

GAP = 10.0


def parts_of(shares: list[float], words: list[float], width: float) -> list[Part]:
    whole, at, made = sum(shares), 0.0, []
    for share, wide in zip(shares, words, strict=True):
        end = at + width * share / whole
        made.append(Part(at, min(end, width), wide))
        at = end
    return made


def crossings(parts: list[Part], found: list[Words]) -> list[tuple[int, int]]:
    boxes = [(w.level, w.left, w.left + p.wide) for p, w in zip(parts, found, strict=True)]
    bad = []
    for one, words in enumerate(found):
        for other, (level, left, right) in enumerate(boxes):
            if one == other:
                continue
            same = words.level == level and boxes[one][1] < right and left < boxes[one][2]
            stem = words.stem
            cut = stem is not None and level < words.level and left < stem < right
            if same or cut:
                bad.append((one, other))
    return bad


def test_words_with_room_stand_right_below_their_part() -> None:
    parts = parts_of([1, 1, 1], [80, 80, 80], 600)

    found = labelled(parts, 600, GAP)

    assert [(w.left, w.level) for w in found] == [(0, 0), (200, 0), (400, 0)]


def test_words_of_narrow_parts_at_the_end_stand_lower() -> None:
    parts = parts_of([80, 6, 12], [100, 100, 110], 500)

    found = labelled(parts, 500, GAP)

    assert crossings(parts, found) == []
    assert max(w.level for w in found) == 1
    assert all(w.left >= 0 and w.left + p.wide <= 500 for p, w in zip(parts, found, strict=True))


def test_no_words_ever_meet() -> None:
    dice = random.Random(7)
    met = []
    for _ in range(300):
        count = dice.randint(1, 8)
        shares = [dice.choice([1, 2, 5, 40]) for _ in range(count)]
        words = [dice.randint(40, 220) for _ in range(count)]
        parts = parts_of([float(s) for s in shares], [float(w) for w in words], 460)
        if crossings(parts, labelled(parts, 460, GAP)):
            met.append((shares, words))

    assert met == []
