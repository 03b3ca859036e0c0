"""Everything that is wrong with a list, collected by sheet, row and column, and told at once."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from bestendig.errors import InputError
from bestendig.language import Text

MOST = 12
"""So many faults are told at once."""
ROW = Text(nl="rij", en="row")
COLUMN = Text(nl="kolom", en="column")


@dataclass
class Faults:
    """Faults found so far, and remarks that do not stop the work; never with the content of a cell."""

    found: list[Text] = field(default_factory=list)
    remarks: list[Text] = field(default_factory=list)

    def add(self, sheet: str, row: int, heading: str, what: Text) -> None:
        """Write down one fault."""
        self.found.append(_at(sheet, row, heading) + what)

    def remark(self, sheet: str, row: int, heading: str, what: Text) -> None:
        """Write down something that people should know."""
        self.remarks.append(_at(sheet, row, heading) + what)

    def refuse(self, file: str) -> None:
        """InputError with all of them, when there are any."""
        if not self.found:
            return
        n = len(self.found)
        raise InputError(
            Text(nl=f"In deze lijst kloppen {n} dingen niet.", en=f"{n} things in this list are not right.")
            if n > 1
            else Text(nl="In deze lijst klopt één ding niet.", en="One thing in this list is not right."),
            lines(self.found),
            where=file,
            code="list_not_right",
        )


def lines(texts: Iterable[Text]) -> Text:
    """Each on a line of its own, the first dozen."""
    told = list(texts)
    more = len(told) - MOST
    shown = [Text(nl=f"\n- {each.nl}", en=f"\n- {each.en}") for each in told[:MOST]]
    if more > 0:
        shown.append(Text(nl=f"\n- en nog {more}.", en=f"\n- and {more} more."))
    return Text(nl="".join(each.nl for each in shown), en="".join(each.en for each in shown))


def _at(sheet: str, row: int, heading: str) -> Text:
    """Where it is."""
    place = f"{sheet}, " if sheet else ""
    told = Text(nl=f"{place}{ROW.nl} {row}", en=f"{place}{ROW.en} {row}")
    if heading:
        told += Text(nl=f", {COLUMN.nl} {heading}", en=f", {COLUMN.en} {heading}")
    return told + Text(nl=": ", en=": ")
