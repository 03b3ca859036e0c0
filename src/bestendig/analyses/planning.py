"""What somebody needs before a plan can be tested: a file to fill in, the kinds, the assumptions."""

from pathlib import Path

from bestendig.analyses.tabulate import Row
from bestendig.errors import RequestError
from bestendig.impact.assumptions import ASSUMPTIONS, assumptions_of
from bestendig.impact.plans import KINDS, kind_named, template
from bestendig.language import Text
from bestendig.model.assumption import ASSUMED, AssumptionCard

PLAN_FILE = "utf-8"
UNITS = {
    "share": Text(nl="deel", en="share"),
    "months": Text(nl="maanden", en="months"),
    "factor": Text(nl="keer zo vaak", en="times as often"),
    "hours": Text(nl="uren", en="hours"),
    "per_year": Text(nl="deel per jaar", en="share a year"),
    "count": Text(nl="aantal", en="number"),
}


def new_plan(kind: str, language: str) -> str:
    """A plan file of this kind to fill in; RequestError for a kind that is not known."""
    return template(kind, language)


def save_plan(text: str, path: Path, *, overwrite: bool = False) -> None:
    """Write a plan file; RequestError where a file lies there already or the folder is not there."""
    if path.exists() and not overwrite:
        raise RequestError(
            Text(
                nl="Dit bestand is er al; het is niet veranderd.",
                en="This file is there; it was not changed.",
            ),
            Text(
                nl="Kies een andere naam, of zeg --overwrite als het oude weg mag.",
                en="Choose another name, or say --overwrite if the old one may go.",
            ),
            where=path.name,
            code="file_exists",
        )
    try:
        path.write_text(text, encoding=PLAN_FILE)
    except OSError as fault:
        raise RequestError(
            Text(nl="Dit bestand kan niet worden geschreven.", en="This file cannot be written."),
            Text(
                nl=f"Kijk of de map er is en of u er mag schrijven ({fault.strerror}).",
                en=f"See whether the folder is there and you may write in it ({fault.strerror}).",
            ),
            where=path.name,
            code="file_unwritable",
        ) from None


def kind_rows(language: str) -> list[Row]:
    """One row per kind of plan: its name, its word in a file, what it is called, what relationships meet."""
    return [
        {
            "kind": card.kind,
            "word": card.word.into(language),
            "label": card.label.into(language),
            "happens": card.what.into(language),
        }
        for card in KINDS.values()
    ]


def assumption_rows(kind: str | None, language: str) -> list[Row]:
    """One row per assumption (of one kind of plan): default, range, where it comes from, what it does."""
    cards = assumptions_of(kind_named(kind).kind) if kind else tuple(ASSUMPTIONS.values())
    return [_row(card, language) for card in cards]


def _row(card: AssumptionCard, language: str) -> Row:
    """The words of one assumption."""
    assumed = ASSUMED.into(language)
    return {
        "assumption": card.name,
        "label": card.label.into(language),
        "default": card.default,
        "lowest": card.lowest,
        "highest": card.highest,
        "unit": UNITS[card.unit].into(language),
        "source": card.source if card.source and card.is_measured else assumed,
        "see_also": "" if card.is_measured else card.source or "",
        "meaning": card.why.into(language),
    }
