"""The same as the timeline in tables: per council term, each programme, what people hold to, agreements."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from bestendig.language import Text, plain
from bestendig.model.policies import Programme, Round, Thread
from bestendig.sheets.council import words
from bestendig.sheets.council.facts import OnTable
from bestendig.sheets.council.rows import AGREEMENTS, AT_TABLE, PROGRAMMES, principle_rows
from bestendig.sheets.words.counting import sentence, written

TABLE_HEADERS = (
    Text(nl="Programma, met alle namen", en="Programme, with all its names"),
    Text(nl="Thema", en="Theme"),
    Text(nl="Hoe het liep", en="How it went"),
)
TEST = Text(nl="toets op tafel", en="test on the table")
HELD_HEADERS = (
    Text(nl="Wat", en="What"),
    Text(nl="Wanneer", en="When"),
    Text(nl="Wat ervan kwam", en="What came of it"),
)
BY_TERM = Text(nl="Programma's per raadsperiode", en="Programmes per council term")
TERM_HEADERS = (
    Text(nl="Raadsperiode", en="Council term"),
    Text(nl="Begonnen", en="Began"),
    Text(nl="Gestopt", en="Ended"),
    Text(nl="Andere naam", en="Another name"),
)
ROUND_HEADERS = (
    Text(nl="Wet en soort", en="Law and kind"),
    Text(nl="Hoeveel", en="How many"),
    Text(nl="Van", en="From"),
    Text(nl="Tot en met", en="Until"),
    Text(nl="Uiterlijk, met verlengen", en="At the latest, with extensions"),
)
NAME_HEADERS = (
    Text(nl="Naam", en="Name"),
    Text(nl="Soort", en="Kind"),
    Text(nl="Begonnen door", en="Begun by"),
    Text(nl="Van", en="From"),
    Text(nl="Tot en met", en="Until"),
    Text(nl="Waarom het eindigde, zoals vastgelegd", en="Why it ended, as recorded"),
)


@dataclass(frozen=True, slots=True)
class Table:
    """A table in words of one language."""

    caption: str
    headers: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


def tables(table: OnTable, threads: tuple[Thread, ...], theme: str | None, language: str) -> Iterator[Table]:
    """The same in tables: programmes, and in the overview the agreements."""
    if threads:
        rows = tuple(
            in_language(
                (words.names(each), words.theme(each), sentence(words.course(each, table.policy))), language
            )
            for each in threads
        )
        by_term = tuple(in_language(row, language) for row in _by_term(table, threads))
        yield Table(BY_TERM.into(language), in_language(TERM_HEADERS, language), by_term)
        yield Table(PROGRAMMES.into(language), in_language(TABLE_HEADERS, language), rows)
    at_table = tuple(in_language(row, language) for row in _at_table(table)) if theme is None else ()
    if at_table:
        yield Table(AT_TABLE.into(language), in_language(HELD_HEADERS, language), at_table)
    if theme is None and table.policy.rounds:
        caption = AGREEMENTS.into(language)
        found = tuple(in_language(_round(each), language) for each in table.policy.rounds)
        yield Table(caption, in_language(ROUND_HEADERS, language), found)


def _at_table(table: OnTable) -> Iterator[tuple[Text, ...]]:
    """Principles, tests and promises, with their day and what came of it."""
    for row in principle_rows(table):
        yield row.label, sentence(row.note), plain("")
    for test in table.tests:
        yield plain(test.title), words.on(test.on), TEST
    for each in table.promises:
        yield plain(f"{each.party}: {each.what}"), words.on(each.by_when), plain(each.came_of_it)


def _by_term(table: OnTable, threads: tuple[Thread, ...]) -> Iterator[tuple[Text, ...]]:
    """What began, stopped and got another name in each council term; days before the first fall out."""
    days = (
        [each.first_day for each in threads if not each.after],
        [each.latest.last_day for each in threads if each.latest.last_day],
        [one.first_day for each in threads for one in each.programmes[0 if each.after else 1 :]],
    )
    for term in table.policy.terms:
        counts = [sum(table.policy.term_on(day) == term for day in found) for found in days]
        if any(counts):
            yield plain(term.name), *(written(n) for n in counts)


def _round(each: Round) -> tuple[Text, ...]:
    """One row of agreements."""
    return (
        words.lane(each),
        words.contracts(each.n_contracts),
        words.on(each.first_day),
        words.until(each.last_day),
        words.until(each.latest_last_day or each.last_day),
    )


def in_language(texts: Iterable[Text], language: str) -> tuple[str, ...]:
    """The texts in one language."""
    return tuple(text.into(language) for text in texts)


def name_row(each: Programme) -> tuple[Text, ...]:
    """One name of a programme: from when to when, who began it, why it ended as recorded."""
    return (
        plain(each.name) if each.name else words.NAMELESS,
        plain(each.kind),
        words.ORIGINS.get(each.origin, plain(each.origin)),
        words.on(each.first_day),
        words.on(each.last_day) if each.last_day else words.STILL,
        plain(each.end_reason),
    )
