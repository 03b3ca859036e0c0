"""What belongs together in messages, and in which order it was sent: whatever the order of delivery."""

import narwhals.stable.v2 as nw

from bestendig.model.raw import ROW
from bestendig.sources.shape import DELIVERY, Frame

HELP = ("law", "organisation_id", "client_id", "help number", "help category")
"""One allocation of a client with an organisation; without number, one product category of it."""
SENT = ("sent_on", "order allocated", "order time", "order sequence", "order withdrawal", "identification",
        "line", DELIVERY, ROW)  # fmt: skip
"""The order of sending; what tells nothing counts as nothing, so that every engine sorts alike."""
MADE = ("help number", "help category", "order allocated", "order time", "order sequence", "order withdrawal")
"""The columns that are added here."""
WITHDRAWS = "3"
"""StatusAanlevering: the earlier line is taken back."""


def with_order(rows: Frame) -> Frame:
    """The lines with what they belong to and their place in the order of sending."""
    number, is_numbered = nw.col("allocation_number"), ~nw.col("allocation_number").is_null()
    category = nw.col("product_category").fill_null("")
    withdraws = (nw.col("status") == nw.lit(WITHDRAWS)).fill_null(value=False)
    return rows.with_columns(
        number.fill_null(-1).alias("help number"),
        nw.when(is_numbered).then(nw.lit("")).otherwise(category).alias("help category"),
        nw.col("allocated_on").fill_null(0).alias("order allocated"),
        nw.col("allocation_time").fill_null("").alias("order time"),
        nw.col("sequence").fill_null(0.0).alias("order sequence"),
        nw.when(withdraws).then(nw.lit(1)).otherwise(nw.lit(0)).alias("order withdrawal"),
        nw.col("identification").fill_null(-1).alias("identification"),
        nw.col("line").fill_null(0).alias("line"),
    )


def is_last_sent(*partition: str) -> nw.Expr:
    """Whether no later line was sent within the partition."""
    return nw.col(ROW).shift(-1).over(*partition, order_by=SENT).is_null()
