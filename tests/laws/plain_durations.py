"""Durations and stretches of help so plain that nobody doubts them: fractions, and one day after another."""

from fractions import Fraction

RUNS = 10**6


def survival(lives, until):
    """The share still running after each time up to `until`, of (entry, exit, is ended)."""
    found, running = [], Fraction(1)
    for time in range(1, until + 1):
        at_risk = sum(entry < time <= left for entry, left, _ in lives)
        ended = sum(left == time and is_ended for _, left, is_ended in lives)
        if at_risk:
            running *= 1 - Fraction(ended, at_risk)
        found.append(running)
    return found


def states(rows, gap, until):
    """Per client and first day of help the state of each day up to `until`: "same", "other"."""
    found = {}
    for client in sorted({row["client_id"] for row in rows}):
        own = [_days(row, until) for row in rows if row["client_id"] == client and not row["is_passing"]]
        for stretch in _stretches(sorted(own), gap):
            begun = stretch[0][0]
            if all(known for first, _, _, known in stretch if first == begun) and begun <= until:
                found[client, begun] = _lived(stretch, begun, until)
    return found


def _days(row, until):
    """First day, last day (far away while it runs), face, whether the start is known."""
    runs = not row["is_ended"] or row["last_day"] > until
    return row["first_day"], RUNS if runs else row["last_day"], row["other_id"], row["is_start_known"]


def _stretches(rows, gap):
    """The rows cut where no help was for longer than the gap."""
    stretches, reach = [], -RUNS
    for row in rows:
        if row[0] - reach > gap:
            stretches.append([])
            reach = -RUNS
        stretches[-1].append(row)
        reach = max(reach, row[1])
    return stretches


def _lived(stretch, begun, until):
    """The state of each day of a stretch."""
    faces = {face for first, _, face, _ in stretch if first == begun}
    end = min(until, max(last for _, last, _, _ in stretch))
    days = [_on_day(stretch, faces, day) for day in range(begun, end + 1)]
    return _bridged(days)


def _on_day(stretch, faces, day):
    """Who is there on a day: a first face, another, or nobody."""
    there = {face for first, last, face, _ in stretch if first <= day <= last}
    return "same" if there & faces else "other" if there else "nobody"


def _bridged(days):
    """Days of nobody belong to the same face when nobody else came before it did, else to another."""
    found = list(days)
    start = None
    for place, state in enumerate([*days, "end"]):
        if state == "same" or state == "end":
            if start is not None:
                between = set(days[start:place])
                is_pause = between == {"nobody"} and state == "same"
                found[start:place] = ["same" if is_pause else "other"] * (place - start)
            start = None
        elif start is None:
            start = place
    return found
