"""The registers and the table as rows of a timeline: themes, threads, agreements, principles, days."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from itertools import groupby

from bestendig.language import Text, plain
from bestendig.model.policies import Policies, Round, Thread
from bestendig.sheets.council import words
from bestendig.sheets.council.facts import OnTable
from bestendig.sheets.pictures.timeline import Mark, Row, Span
from bestendig.sheets.words.counting import written
from bestendig.sheets.words.telling import fill

RUNNING = Text(nl="{n} lopen nog, {m} stopten", en="{n} still run, {m} ended")
ONE_RUNNING = Text(nl="{n} loopt nog, {m} stopten", en="{n} still runs, {m} ended")
PROGRAMMES = Text(nl="Programma's, projecten en pilots", en="Programmes, projects and pilots")
AGREEMENTS = Text(nl="Contracten en subsidies", en="Contracts and subsidies")
AT_TABLE = Text(nl="Uitgangspunten, toetsen en afspraken", en="Principles, tests and promises")
TESTS = Text(nl="Toetsen", en="Tests")
PROMISES = Text(
    nl="Afspraken: dicht is teruggemeld, open nog niet", en="Promises: filled was told back, open not yet"
)
NOW = Text(nl="nu {n}, de eerste in {year}", en="now {n}, the first in {year}")
NO_MORE = Text(nl="nu geen, de eerste in {year}", en="none now, the first in {year}")
Track = tuple[Span, ...]


def overview(table: OnTable) -> tuple[tuple[Text, tuple[Row, ...]], ...]:
    """Everything over the years in parts: programmes by theme, agreements by kind, what people hold to."""
    policy, day = table.policy, table.day
    themes = tuple(
        _theme(tuple(threads), day)
        for _, threads in groupby(policy.threads, key=lambda thread: thread.latest.theme)
    )
    parts = (
        (PROGRAMMES, themes),
        (AGREEMENTS, tuple(_agreements(policy.rounds, day))),
        (AT_TABLE, (*principle_rows(table), *_days(table))),
    )
    return tuple((name, rows) for name, rows in parts if rows)


def thread_rows(threads: Iterable[Thread], policy: Policies) -> tuple[Row, ...]:
    """A row for each thread: its names, how it went, its bar."""
    return tuple(
        Row(words.names(each), words.course(each, policy), tracks=(track_of(each),)) for each in threads
    )


def track_of(thread: Thread) -> Track:
    """A thread as spans, one for each name it had."""
    last = len(thread.programmes) - 1
    return tuple(
        Span(
            each.first_day,
            each.last_day if at == last else each.last_day or thread.programmes[at + 1].first_day,
            each.planned_last_day or each.funded_until,
            goes_on=at < last,
        )
        for at, each in enumerate(thread.programmes)
    )


def _theme(threads: tuple[Thread, ...], day: date) -> Row:
    """One theme: how many run and stopped, packed under each other."""
    running = sum(thread.runs_on(day) for thread in threads)
    said = ONE_RUNNING if running == 1 else RUNNING
    note = fill(said, n=written(running), m=written(len(threads) - running))
    return Row(words.theme(threads[0]), note, tracks=packed(track_of(each) for each in threads))


def packed(tracks: Iterable[Track]) -> tuple[Track, ...]:
    """The tracks on as few lines as they fit on without touching, in order of time."""
    lines: list[list[Span]] = []
    for track in sorted(tracks, key=lambda each: each[0].since):
        free = next((line for line in lines if line[-1].until and line[-1].until < track[0].since), None)
        if free is None:
            lines.append(list(track))
        else:
            free.extend(track)
    return tuple(tuple(line) for line in lines)


def principle_rows(table: OnTable) -> Iterator[Row]:
    """A row for each principle: since when, until when, and why it ended."""
    for each in table.principles:
        note = fill(words.SINCE, day=words.on(each.since))
        if each.ended_on:
            because = plain(each.ended_because)
            note = fill(
                words.HELD, since=words.on(each.since), until=words.on(each.ended_on), because=because
            )
        yield Row(plain(each.words), note, tracks=((Span(each.since, _over(each.ended_on, table.day)),),))


def _over(last: date | None, day: date) -> date | None:
    """The last day of what is over; None while it holds."""
    return last if last and last < day else None


def _agreements(rounds: Sequence[Round], day: date) -> Iterator[Row]:
    """A row for each law and instrument; agreements that end on the same day are one bar."""
    for _, found in groupby(rounds, key=lambda each: (each.law, each.instrument)):
        some = tuple(found)
        spans = ((Span(each.first_day, _over(each.last_day, day), each.last_day),) for each in some)
        yield Row(words.lane(some[0]), _now(some, day), tracks=packed(spans))


def _now(rounds: Sequence[Round], day: date) -> Text:
    """How many agreements of a kind run now, and when the first began."""
    n = sum(each.n_contracts for each in rounds if each.first_day <= day and not _over(each.last_day, day))
    year = plain(str(min(each.first_day for each in rounds).year))
    return fill(NOW if n else NO_MORE, n=words.contracts(n), year=year)


def _days(table: OnTable) -> Iterator[Row]:
    """The days of tests and of promises."""
    if table.tests:
        yield Row(TESTS, marks=tuple(Mark(each.on) for each in table.tests))
    if table.promises:
        marks = tuple(Mark(each.by_when, is_open=not each.came_of_it) for each in table.promises)
        yield Row(PROMISES, marks=marks)
