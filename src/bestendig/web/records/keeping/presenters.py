"""The rules of retention as the page shows them."""

from typing import Any

from bestendig.language import Text
from bestendig.web.datasets.limits import KEPT, KEPT_EXPORT
from bestendig.web.records.keeping.forms import TermForm
from bestendig.web.records.keeping.rules import BY_KIND, STAYS
from bestendig.web.records.keeping.services import Looked
from bestendig.web.records.models import RetentionProof

A_YEAR = 365
BY_THEMSELVES = (
    (
        Text(
            nl="Bestanden die zijn aangeleverd en niet bevestigd",
            en="Files that were delivered, not confirmed",
        ),
        KEPT.days,
    ),
    (Text(nl="Een export die klaarligt", en="An export that lies ready"), KEPT_EXPORT.days),
)
"""What goes by itself wherever it was made; files that were confirmed go at once."""


def shown(found: list[Looked], form: TermForm | None, language: str) -> dict[str, Any]:
    """Every rule, what stays, what goes by itself."""
    return {
        "rules": [_rule(each, form, language) for each in found],
        "stays": [(what.into(language), why.into(language)) for what, why in STAYS],
        "by_themselves": [(what.into(language), term(days, language)) for what, days in BY_THEMSELVES],
    }


def proof(found: RetentionProof, language: str) -> dict[str, Any]:
    """One proof in words."""
    rule = BY_KIND.get(found.kind)
    what = rule.what.into(language) if rule else found.kind
    return {"proof": found, "what": what, "term": term(found.days, language)}


def term(days: int, language: str) -> str:
    """A number of days as people say it: 1 dag, 30 dagen, 5 jaar."""
    if days >= A_YEAR and days % A_YEAR == 0:
        years = days // A_YEAR
        return Text(nl=f"{years} jaar", en=f"{years} year{'s' if years > 1 else ''}").into(language)
    return Text(nl=f"{days} dag{'en' if days != 1 else ''}", en=f"{days} day{'s' if days != 1 else ''}").into(
        language
    )


def _rule(looked: Looked, form: TermForm | None, language: str) -> dict[str, Any]:
    """One rule."""
    own = form if form is not None and form.data.get("kind") == looked.rule.kind else None
    return {
        "looked": looked,
        "kind": looked.rule.kind,
        "term": term(looked.days, language),
        "what": looked.rule.what.into(language),
        "why": looked.rule.why.into(language),
        "errors": own.errors.get("days", ()) if own else (),
        "given": own.data.get("days", "") if own else looked.days,
        "is_stricter": looked.days < looked.rule.days,
    }
