"""A day on which products got other codes, as at a tender: the same help goes on under another name."""

import narwhals.stable.v2 as nw

from bestendig.checks.declare import Frame, Look, table_check
from bestendig.checks.tables.counts import peaks, reopened, share_of_ends
from bestendig.language import Text

LEAST = 25
"""Fewer changes of product on one day are people whose help changed."""
SHARE = 0.5
"""When half of all that ends goes on under another code, the code changed and not the help."""


@table_check(
    tables=("care_episodes",),
    column="product_code",
    label=Text(
        nl="veel trajecten gaan door onder een andere productcode: nieuwe codes bij een aanbesteding?",
        en="many episodes go on under another product code: new codes at a tender?",
    ),
    hint=Text(
        nl="Is de hulp dezelfde gebleven? Dan is dit geen einde en geen wisseling.",
        en="Did the help stay the same? Then it is no ending and no switch.",
    ),
)
def product_recoding(rows: Frame, look: Look) -> Frame:
    """Days on which at least 25 rows, and half of all that ended, went on as another product."""
    found = reopened(rows, ("client_id", "organisation_id"), "product_code")
    return peaks(share_of_ends(found.filter(nw.col("was") != nw.col("is_now")), rows), LEAST, SHARE)
