"""What a kept sheet and a test say first, taken over in the words in which they were released."""

from datetime import date
from typing import Any

from bestendig.language import LANGUAGES, Text
from bestendig.model.impact import ImpactTest
from bestendig.sheets.council.facts import Ending, ImpactSays, SheetSays
from bestendig.sheets.impacts.standing import stays, wavers
from bestendig.sheets.keeping import Kept

ENDING = "people_behind_ending_contracts@"
HIDDEN = Text(
    nl="Over dit plan zijn geen cijfers te tonen.", en="There are no figures to show about this plan."
)


def sheet_says(
    kept: Kept, about: str, *, kind: str = "", is_of_provider: bool = False, address: str = ""
) -> SheetSays:
    """The first words of a sheet, and who is behind what ends where it has that figure."""
    views = [kept.view(language) for language in LANGUAGES]
    blocks = [view["blocks"] for view in views]
    return SheetSays(
        about=about,
        period=str(views[0]["period"]),
        title=_both(*(view["title"] for view in views)),
        stays=_all(views, "stays"),
        wavers=_all(views, "wavers"),
        question=_both(*(_question(each) for each in blocks)),
        endings=tuple(_endings(blocks[0], blocks[1])),
        address=address,
        kind=kind,
        is_of_provider=is_of_provider,
    )


def impact_says(
    test: ImpactTest, title: str, party: str, on: date, looked_back: tuple[Text, ...], address: str = ""
) -> ImpactSays:
    """What a test says in a few lines; that there is nothing to show where it was hidden."""
    is_shown = test.state == "shown"
    return ImpactSays(
        title=title,
        party=party,
        on=on,
        gain=test.plan.intended_gain,
        stays=stays(test)[:1] if is_shown else (),
        wavers=wavers(test)[:1] if is_shown else (HIDDEN,),
        looked_back=looked_back,
        address=address,
        begins_on=test.plan.takes_effect_on,
    )


def _question(blocks: list[Any]) -> str:
    """What the first figure says, with its question; a question without it would hang in the air."""
    return f"{blocks[0]['heading']}. {blocks[0]['question']}" if blocks else ""


def _all(views: list[Any], name: str) -> tuple[Text, ...]:
    """The sentences of a sheet in both languages."""
    return tuple(_both(nl, en) for nl, en in zip(*(view[name] for view in views), strict=False))


def _endings(nl: list[Any], en: list[Any]) -> list[Ending]:
    """The rows of the figure about contracts that end; as they stand in its table."""
    found = [
        (block, other)
        for block, other in zip(nl, en, strict=False)
        if str(block["measure"]).startswith(ENDING)
    ]
    return [
        Ending(*(_both(one["words"], two["words"]) for one, two in zip(row[:2], other_row[:2], strict=False)))
        for block, other in found
        for row, other_row in zip(block["table"]["rows"], other["table"]["rows"], strict=False)
        if len(row) > 1
    ]


def _both(nl: object, en: object) -> Text:
    """The words in both languages."""
    return Text(nl=str(nl), en=str(en))
