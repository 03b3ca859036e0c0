"""A sheet as plain words in one language: what the page and the paper both show."""

from typing import Any, cast

from bestendig.language import Text
from bestendig.language.writing import number
from bestendig.sheets.sheet import Block, Cell, CellKind, DataTable, Sheet
from bestendig.sheets.words.labels import labels
from bestendig.sheets.words.printable import clean_data
from bestendig.sheets.words.times import period_words
from bestendig.sheets.words.values import share_in

View = dict[str, Any]


def view(sheet: Sheet, language: str) -> View:
    """Everything that stands on a sheet, as nested dictionaries of words."""
    seen = {
        "lang": language,
        "labels": labels(language),
        "kicker": sheet.kicker.into(language),
        "title": sheet.title.into(language),
        "place": sheet.context.place,
        "period": period_words(sheet.context.period).into(language),
        "notice": sheet.context.notice.into(language) if sheet.context.notice else "",
        "lead": sheet.lead.into(language) if sheet.lead else "",
        "opens_with_picture": sheet.opens_with_picture and bool(sheet.blocks),
        "stays": said(sheet.stays, language),
        "wavers": said(sheet.wavers, language),
        "blocks": _blocks(sheet.blocks, language),
        "prompts": [
            {"question": p.question.into(language), "known": said(p.known, language), "is_known": p.is_known}
            for p in sheet.prompts
        ],
        "coverage": said(sheet.coverage, language),
        "unseen": said(sheet.unseen, language),
        "missing": said(sheet.missing, language),
        "actions": [{"who": a.who.into(language), "what": a.what.into(language)} for a in sheet.actions],
        "evidence": said(sheet.evidence, language),
        "data_version": sheet.context.data_version,
        "measures": list(sheet.measures),
        "software": f"Bestendig {sheet.context.software}",
    }
    return cast(View, clean_data(seen))


def said(texts: tuple[Text, ...], language: str) -> list[str]:
    """Texts in one language."""
    return [text.into(language) for text in texts]


def _blocks(blocks: tuple[Block, ...], language: str) -> list[View]:
    """The figures; what one rests on is said in full once, and in one line where it was said before."""
    seen = [_block(block, place, language) for place, block in enumerate(blocks, 1)]
    for place, shown in enumerate(seen):
        before = [each["rests_on"] for each in seen[:place]]
        shown["rests_on_here"] = shown["support"] if shown["rests_on"] in before else shown["rests_on"]
    return seen


def _block(block: Block, place: int, language: str) -> View:
    """One figure."""
    words = ("heading", "subtitle", "alternative", "meaning", "rests_on", "support", "certainty", "question")
    return {
        "name": f"{place}-{block.name.replace('_', '-')}",
        "number": place,
        **{word: getattr(block, word).into(language) for word in words},
        "yardsticks": block.yardsticks.into(language) if block.yardsticks else "",
        "notes": said(block.notes, language),
        "is_wide": block.is_wide,
        "has_picture": block.picture is not None,
        "table": _table(block.table, language),
        "measure": block.made.measure,
        "formula": first_sentence(block.made.formula),
        "source": block.made.source,
    }


def first_sentence(formula: str) -> str:
    """The formula itself, without the remarks that follow it on its card."""
    return " ".join(formula.split("\n\n")[0].split())


def _table(table: DataTable, language: str) -> View:
    """A table with its cells as words; numbers are set to the right."""
    numeric = [kind != "words" for kind in table.kinds]
    return {
        "caption": table.caption.into(language),
        "headers": [
            {"words": header.into(language), "is_number": is_number}
            for header, is_number in zip(table.headers, numeric, strict=True)
        ],
        "rows": [_row(row, table.kinds, language) for row in table.rows],
        "notes": said(table.notes, language),
    }


def _row(row: tuple[Cell, ...], kinds: tuple[CellKind, ...], language: str) -> list[View]:
    """The cells of a row; the reason why there is nothing takes the place of all that is not there."""
    cells: list[View] = []
    for cell, kind in zip(row, kinds, strict=True):
        is_reason = kind != "words" and isinstance(cell, Text)
        if cell is None and cells and cells[-1]["is_reason"]:
            cells[-1]["span"] += 1
            continue
        words = cell_words(cell, kind, language)
        is_number = kind != "words" and not is_reason
        cells.append({"words": words, "is_number": is_number, "is_reason": is_reason, "span": 1})
    return cells


def cell_words(cell: Cell, kind: CellKind, language: str) -> str:
    """What stands in a cell: 58%, 1.240, 0,58, words, or nothing."""
    if cell is None:
        return ""
    if isinstance(cell, Text):
        return cell.into(language)
    if kind == "share":
        return share_in(cell, language)
    if kind == "index":
        return number(cell, language, 2)
    return number(cell, language, 0 if float(cell).is_integer() else 1)
