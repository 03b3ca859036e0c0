"""A test as the page shows it: what stays and wavers, the alternatives in one table, the assumptions."""

from collections.abc import Iterator
from typing import Any

from bestendig.language import Text
from bestendig.language.writing import number, share
from bestendig.model.impact import ImpactTest, Outlook, Range
from bestendig.web.impact.models import PlanRow

YEARS = (12, 24, 60)
HEADS = {
    "professional": (
        Text(nl="Hetzelfde gezicht na 1 jaar", en="Same face after 1 year"),
        Text(nl="Jaren met hetzelfde gezicht", en="Years with the same face"),
        Text(nl="Nieuwe gezichten", en="New faces"),
    ),
    "team": (
        Text(nl="Hetzelfde team na 1 jaar", en="Same team after 1 year"),
        Text(nl="Jaren met hetzelfde team", en="Years with the same team"),
        Text(nl="Nieuwe teams", en="New teams"),
    ),
    "organisation": (
        Text(nl="Dezelfde organisatie na 1 jaar", en="Same organisation after 1 year"),
        Text(nl="Jaren met dezelfde organisatie", en="Years with the same organisation"),
        Text(nl="Nieuwe organisaties", en="New organisations"),
    ),
}
"""What the columns count, by whom a relationship is with."""
FILES = (
    ("continuiteitsparagraaf.pdf", Text(nl="Continuïteitsparagraaf (PDF)", en="Continuity paragraph (PDF)")),
    (
        "continuiteitsparagraaf.docx",
        Text(nl="Continuïteitsparagraaf (Word)", en="Continuity paragraph (Word)"),
    ),
    ("continuiteitstoets.pdf", Text(nl="De hele toets (PDF)", en="The whole test (PDF)")),
    ("continuiteitstoets.xlsx", Text(nl="Alle cijfers (Excel)", en="All figures (Excel)")),
    ("bijlage-inschrijvers.pdf", Text(nl="Bijlage voor alle inschrijvers", en="Annex for all bidders")),
)
ENGLISH = {"continuiteitsparagraaf": "continuity-paragraph", "continuiteitstoets": "continuity-test",
           "bijlage-inschrijvers": "annex-bidders"}  # fmt: skip


def file_name(name: str, language: str) -> str:
    """The name of a paper in the language of the page."""
    stem, _, form = name.partition(".")
    return f"{ENGLISH[stem]}.{form}" if language == "en" else name


def shown(plan: PlanRow, test: ImpactTest, language: str) -> dict[str, Any]:
    """Everything of a test that stands on its page."""
    if test.state == "hidden":
        return {"plan": plan, "reason": test.reason.into(language) if test.reason else ""}
    counted = test.exposure
    return {
        "plan": plan,
        "gain": test.plan.intended_gain,
        "n_untouched": counted.n_relationships - counted.n_touched,
        "n_touched": counted.n_touched,
        "n_people": counted.n_touched_clients,
        "rows": [_row(each, language) for each in test.outlooks],
        "notes": [
            (each.label.into(language), each.note.into(language)) for each in test.outlooks if each.note
        ],
        "assumptions": list(_assumptions(test, language)),
        "heads": [words.into(language) for words in HEADS[test.with_whom]],
        "n_runs": test.n_runs,
        "day": counted.reference_day,
    }


def _row(outlook: Outlook, language: str) -> dict[str, Any]:
    """One alternative on one line."""
    return {
        "label": outlook.label.into(language),
        "after": [_share(outlook.running.get(month), language) for month in YEARS],
        "same_face": _number(outlook.same_face, language),
        "new_faces": _number(outlook.new_faces, language),
    }


def _share(found: Range | None, language: str) -> str:
    """Between which shares four of five runs fall."""
    return f"{share(found.low, language)} – {share(found.high, language)}" if found else ""


def _number(found: Range, language: str) -> str:
    """Between which numbers four of five runs fall."""
    return f"{number(found.low, language, 1)} – {number(found.high, language, 1)}"


def _assumptions(test: ImpactTest, language: str) -> Iterator[tuple[str, str, str]]:
    """Each assumption with its value, and where that comes from."""
    basis = {
        "given": Text(nl="uit het plan", en="from the plan"),
        "own_data": Text(nl="uit eigen gegevens", en="from own data"),
        "source": Text(nl="uit onderzoek", en="from research"),
        "assumed": Text(nl="aanname", en="assumption"),
    }
    for each in test.assumptions:
        yield (
            each.card.label.into(language),
            number(each.value, language, 2),
            basis[each.basis].into(language),
        )
