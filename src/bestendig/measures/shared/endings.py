"""The shared tables `endings` and `latest_endings`: who has help behind a contract that ends."""

import narwhals.stable.v2 as nw

from bestendig.measures.grounds import contract_ends, latest_contract_ends
from bestendig.measures.view import Frame, View, shared_table


def _behind(view: View) -> Frame:
    """The rows of the ground with a 1 to count."""
    return view.ground.rows(view).with_columns(is_behind=nw.lit(1))


@shared_table(contract_ends, is_row_bound=True)
def endings(view: View) -> Frame:
    """One row per care episode that runs on the last day of its contract."""
    return _behind(view)


@shared_table(latest_contract_ends, is_row_bound=True)
def latest_endings(view: View) -> Frame:
    """One row per care episode that runs on the latest last day of its contract, all extensions used."""
    return _behind(view)
