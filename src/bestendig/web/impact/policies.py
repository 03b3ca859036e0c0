"""Whether a plan can be tested once more now; the reason when it cannot."""

from bestendig.errors import NotAllowed
from bestendig.language import Text

MOST_VARIANTS = 12
"""So many variants tell what matters; many more that differ a little would tell of the few between them."""


def check_may_be_varied(n_variants: int) -> None:
    """NotAllowed for one variant too many."""
    if n_variants < MOST_VARIANTS:
        return
    raise NotAllowed(
        Text(
            nl=f"Van dit plan zijn er al {MOST_VARIANTS} varianten.",
            en=f"There are {MOST_VARIANTS} variants of this plan already.",
        ),
        Text(
            nl="Kies er samen een paar. Is het een ander plan, begin dan een nieuwe toets.",
            en="Choose a few together. Is it another plan, then begin a new test.",
        ),
        code="variants_enough",
    )
