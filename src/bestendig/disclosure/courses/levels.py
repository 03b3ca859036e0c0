"""Levels and causes behind which only a few stand become part of "not known", until enough stand there."""

from collections.abc import Mapping

UNKNOWN = "unknown"


def merged_levels(counts: Mapping[str, int], threshold: int) -> dict[str, str]:
    """Of each level the level under which it is shown: itself, or unknown with fewer than `threshold` there.

    When the merged ones are still too few, the smallest level that could be shown joins them; with nothing
    left to join they are shown as nothing known.
    """
    seen = {level: n for level, n in counts.items() if n > 0}
    few = {level for level, n in seen.items() if n < threshold}
    while few and sum(seen[level] for level in few | ({UNKNOWN} & seen.keys())) < threshold:
        rest = sorted((n, level) for level, n in seen.items() if level not in few and level != UNKNOWN)
        if not rest:
            break
        few.add(rest[0][1])
    return {level: UNKNOWN if level in few else level for level in counts}


def added(values: Mapping[str, float], shown_as: Mapping[str, str]) -> dict[str, float]:
    """The values under the levels as which they are shown; a level without people keeps no value."""
    found: dict[str, float] = {}
    for level, value in values.items():
        name = shown_as.get(level, UNKNOWN)
        found[name] = found.get(name, 0.0) + value
    return found


def rounded(count: int, base: int) -> int:
    """The nearest multiple of `base`, halves upward."""
    return (count + base // 2) // base * base


def rounded_counts(counts: Mapping[str, int], shown_as: Mapping[str, str], base: int) -> dict[str, int]:
    """Counts under the levels as which they are shown, rounded."""
    return {level: rounded(round(n), base) for level, n in added(counts, shown_as).items()}
