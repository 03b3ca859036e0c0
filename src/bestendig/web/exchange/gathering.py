"""What this municipality could give: its patterns, answers and experience, as others would read them."""

from collections.abc import Iterator
from datetime import datetime

from django.utils import timezone

from bestendig.model.exchange import FEWEST_TEAMS, VERDICTS, Item, Value
from bestendig.model.knowledge.words import ENDED
from bestendig.web.accounts.seat import Seat
from bestendig.web.answers.laws import LAWS
from bestendig.web.answers.models import RuleQuestion
from bestendig.web.answers.selectors import answered
from bestendig.web.bottlenecks.cards import pattern_cards
from bestendig.web.bottlenecks.models import Pattern
from bestendig.web.bottlenecks.selectors import Counted, counts, patterns_at
from bestendig.web.knowledge.models import ExperienceRow


def could_give(seat: Seat) -> tuple[Item, ...]:
    """Everything that could be released; nothing is until somebody chooses it."""
    return (*_patterns(seat), *_answers(seat), *_experiences(seat))


def _patterns(seat: Seat) -> Iterator[Item]:
    """The patterns: name, definition, examples; counts of many teams only, never a report of anybody."""
    found = list(patterns_at(seat.table).prefetch_related("examples"))
    how_often, cards = counts(found), pattern_cards(seat, [str(each.pk) for each in found])
    for pattern in found:
        counted, card = how_often[pattern.pk], cards.get(str(pattern.pk))
        yield Item("rode-draden", str(pattern.pk), _pattern(pattern, counted, card.answer if card else ""))


def _pattern(pattern: Pattern, counted: Counted, answer: str) -> dict[str, Value]:
    """One pattern."""
    is_many = counted.n_parties >= FEWEST_TEAMS
    examples = list(pattern.examples.all())
    return {
        "name": pattern.name,
        "definition": pattern.definition,
        "examples_in": "\n".join(each.words for each in examples if each.belongs),
        "examples_out": "\n".join(each.words for each in examples if not each.belongs),
        "n_times": counted.n_times if is_many else None,
        "n_teams": counted.n_parties if is_many else None,
        "first_on": _month(counted.first_at) if is_many else "",
        "last_on": _month(counted.last_at) if is_many else "",
        "state": pattern.state,
        "answer": answer,
    }


def _answers(seat: Seat) -> Iterator[Item]:
    """The questions that were answered, with the answer that holds."""
    for question in answered(seat):
        latest = question.latest
        if latest is not None and latest.verdict in VERDICTS:
            yield Item("antwoorden", str(question.pk), _answer(question))


def _answer(question: RuleQuestion) -> dict[str, Value]:
    """One question with its answer and its grounds."""
    latest = question.latest
    if latest is None:
        return {}
    grounds = (f"{LAWS[each.law].words.nl}, {each.article}" for each in latest.grounds.all())
    return {
        "question": question.words,
        "verdict": latest.verdict,
        "answer": latest.words,
        "conditions": "\n".join(latest.terms),
        "grounds": "\n".join(grounds),
        "given_on": timezone.localdate(latest.at).isoformat(),
        "valid_until": latest.valid_until.isoformat(),
        "theme": question.theme,
    }


def _experiences(seat: Seat) -> Iterator[Item]:
    """What ran here and was written down here; what came in with a file of others is not ours to give."""
    here = {"table": seat.table, "municipality": seat.table.name}
    found = ExperienceRow.objects.filter(**here, withdrawn_at=None)
    for row in found.select_related("intervention"):
        yield Item("ervaringen", str(row.pk), _experience(row))


def _experience(row: ExperienceRow) -> dict[str, Value]:
    """One time that something ran here."""
    names = (
        "programme", "since", "until", "ended_words", "reach", "result", "report", "contact_function",
        "theme",
    )  # fmt: skip
    told: dict[str, Value] = {name: getattr(row, name) for name in names}
    return told | {
        "ended_because": ENDED[row.ended_because].nl if row.ended_because in ENDED else row.ended_because,
        "intervention": row.intervention.name if row.intervention else "",
    }


def _month(at: datetime | None) -> str:
    """The month of a moment: a day would say too much."""
    return timezone.localtime(at).strftime("%Y-%m") if at else ""
