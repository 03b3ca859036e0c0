"""Names in a sentence."""

from collections.abc import Sequence

MOST = 4
AND = {"nl": "en", "en": "and"}
MORE = {"nl": "nog {n}", "en": "{n} more"}


def listed(names: Sequence[str], language: str) -> str:
    """A, B en C; after four names only how many more there are."""
    shown = sorted(names)
    if len(shown) > MOST:
        shown = [*shown[: MOST - 1], MORE[language].format(n=len(shown) - MOST + 1)]
    if len(shown) == 1:
        return shown[0]
    return f"{', '.join(shown[:-1])} {AND[language]} {shown[-1]}"
