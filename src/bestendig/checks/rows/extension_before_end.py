"""Contracts whose last possible day lies before their last day."""

import narwhals.stable.v2 as nw

from bestendig.checks.declare import row_check
from bestendig.language import Text


@row_check(
    tables=("contracts",),
    column="latest_last_day",
    reads=("last_day", "latest_last_day"),
    severity="remark",
    label=Text(nl="uiterste einddatum ligt voor de einddatum", en="latest end lies before the end"),
    hint=Text(
        nl="Zet in het register de einddatum met alle verlengingen.",
        en="Put the end with all extensions in the register.",
    ),
)
def extension_before_end() -> nw.Expr:
    """Whether the latest last day lies before the last day."""
    return nw.col("latest_last_day") < nw.col("last_day")
