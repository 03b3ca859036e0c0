"""What becomes of each row over deliveries: one that is told twice is a duplicate, none is lost."""

from dataclasses import dataclass
from functools import reduce

import narwhals.stable.v2 as nw

from bestendig.model.raw import ROW
from bestendig.model.table import Table
from bestendig.model.tables import TABLES
from bestendig.sources.shape import (
    DELIVERY,
    DUPLICATE,
    FATE,
    REASON,
    SET_APART,
    SOURCE,
    STORED_APART,
    Frame,
    value_columns,
)

_COPY = "number of the copy"

KEYS: dict[str, tuple[str, ...]] = {
    "assignments": ("client_id", "professional_id", "first_day", "role"),
    "care_episodes": (
        "client_id",
        "organisation_id",
        "first_day",
        "product_category",
        "product_code",
        "allocation_number",
    ),
    "clients": ("client_id",),
    "organisations": ("organisation_id",),
    "teams": ("team_id", "first_day"),
    "employments": ("professional_id", "organisation_id", "first_day", "role"),
    "replacements": ("professional_id", "replaced_id", "first_day"),
    "presences": ("professional_id", "area_id", "first_day"),
    "experience_results": ("organisation_id", "period", "question", "answer"),
    "contracts": ("contract_id", "organisation_id"),
    "programmes": ("programme_id",),
    "council_terms": ("term_id",),
}
"""What makes two rows of two deliveries the same thing told twice: the later telling holds."""

ONE_ROW_EACH = ("clients", "organisations", "programmes", "council_terms")
"""Tables with one row per key, over all sources: the last telling holds, also within one file."""


@dataclass(frozen=True, slots=True)
class Arrival:
    """What is known of the deliveries together, so that no more is sorted than needed.

    `overlapping`: more than one delivery of one source is present. `numbered`: some rows have a contact
    number. `repeated`: some contact number occurs twice within one file.
    """

    overlapping: bool = False
    numbered: bool = False
    repeated: bool = False


def settle(rows: Frame, name: str, arrival: Arrival = Arrival()) -> Frame:
    """The rows of all deliveries with their final `fate` (kept, set_apart, duplicate) and `reason`.

    The rows come as they were delivered: with the fate (kept, set_apart) and the reason that the checks gave.
    Here deliveries are only held against each other. One file without repeated numbers costs no sorting.
    """
    table = TABLES[name]
    return _contacts(rows, table, arrival) if name == "contacts" else _register(rows, table, arrival)


def _contacts(rows: Frame, table: Table, arrival: Arrival) -> Frame:
    """Contacts over deliveries: by number the later delivery wins, without number equal rows count once."""
    is_numbered = ~nw.col("contact_id").is_null() if arrival.numbered else nw.lit(False)
    tells = (nw.col(FATE) != nw.lit(SET_APART)) | nw.col(REASON).is_in(STORED_APART)
    telling = nw.when(tells).then(nw.col(DELIVERY))
    doubles: list[nw.Expr] = []
    if arrival.overlapping or (arrival.numbered and arrival.repeated):
        rows = rows.with_columns(_copy_number(table).alias(_COPY))
    if arrival.overlapping:
        earlier = nw.col(DELIVERY) > telling.min().over(SOURCE, *value_columns(table), _COPY)
        doubles.append(earlier & ~is_numbered)
    if arrival.overlapping and arrival.numbered:
        later = nw.col(DELIVERY) < telling.max().over(SOURCE, "contact_id")
        doubles.append(later & is_numbered)
    if arrival.numbered and arrival.repeated:
        doubles.append(is_numbered & (nw.col(_COPY) > 1))
    return _marked(rows, [double & tells for double in doubles])


def _register(rows: Frame, table: Table, arrival: Arrival) -> Frame:
    """Rows of any other table over deliveries: the later telling holds, equal rows of one file count once."""
    stands = nw.col(FATE) != nw.lit(SET_APART)
    key = KEYS[table.name]
    if table.name in ONE_ROW_EACH:
        later = nw.when(stands).then(nw.col(ROW)).shift(-1).over(*key, FATE, order_by=[DELIVERY, ROW])
        return _marked(rows, [stands & ~later.is_null()])
    doubles = [stands & (_copy_number(table) > 1)]
    if arrival.overlapping:
        standing = nw.when(stands).then(nw.col(DELIVERY))
        doubles.append(stands & (nw.col(DELIVERY) < standing.max().over(SOURCE, *key)))
    return _marked(rows, doubles)


def _copy_number(table: Table) -> nw.Expr:
    """1 for the first of equal rows in a file, 2 for its second, and so on."""
    return nw.col(ROW).cum_count().over(SOURCE, DELIVERY, *value_columns(table), FATE, order_by=ROW)


def _marked(rows: Frame, doubles: list[nw.Expr]) -> Frame:
    """The rows with the doubles among them marked; nothing is done where there can be none."""
    if not doubles:
        return rows
    double = reduce(lambda one, other: one | other, (each.fill_null(False) for each in doubles))
    told = rows.with_columns(double.alias("is double"))
    return told.with_columns(
        nw.when(nw.col("is double")).then(nw.lit(DUPLICATE)).otherwise(nw.col(FATE)).alias(FATE),
        nw.when(~nw.col("is double")).then(nw.col(REASON)).alias(REASON),
    ).drop("is double", *({_COPY} & set(rows.collect_schema().names())))
