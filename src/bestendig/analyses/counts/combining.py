"""Adding up at the table: the sums of a round as the same released answers as from data."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from bestendig.analyses.counts.agreeing import read_round
from bestendig.analyses.counts.files import read_counts
from bestendig.analyses.counts.questions import answers_of, layout_of, measures_of, period_of, request_of
from bestendig.analyses.course import Courses
from bestendig.analyses.coursing.looking import REVISIONS
from bestendig.analyses.gathering import Answers
from bestendig.analyses.opening import LEDGER
from bestendig.disclosure import Ledger, Rule, release, release_course
from bestendig.disclosure.rounds import add_up
from bestendig.errors import InputError
from bestendig.language import Text
from bestendig.language.writing import day
from bestendig.measures.adding import is_counted, results_from, room_for
from bestendig.model.course import Chain, Durations, Endings, EndingsOf, Link
from bestendig.model.period import Period
from bestendig.model.result import Provenance
from bestendig.model.round import CountsFile, Round
from bestendig.relationships import durations as lasting
from bestendig.relationships import occupancy
from bestendig.relationships.vectors import Source, endings_from, lasting_from, staying_from
from bestendig.relationships.vectors.certainty import chance_from, secured_from

ENGINE = "counts"
MOST_CELLS = 10_000_000
"""More than any round takes."""


@dataclass(frozen=True)
class Combined:
    """The released answers of a round, and what they were added from."""

    courses: Courses
    answers: Answers
    agreed: Round
    software: str

    @property
    def name(self) -> str:
        """What stands where a sheet names its data version."""
        return f"ronde {self.agreed.id}"

    @property
    def period(self) -> Period:
        """The year that the measures are about."""
        return period_of(self.agreed)

    @property
    def coverage(self) -> tuple[Text, ...]:
        """From which vaults the sums come, and what each counted."""
        names, n = ", ".join(self.agreed.parties), len(self.agreed.parties)
        until = Text(nl=day(self.agreed.until, "nl"), en=day(self.agreed.until, "en"))
        return (
            Text(
                nl=f"Opgeteld uit de tellingen van {n} kluizen: {names}.",
                en=f"Added from the counts of {n} vaults: {names}.",
            ),
            Text(
                nl=f"Elke kluis telde alles wat erin staat tot en met {until.nl}.",
                en=f"Each vault counted all that is in it until {until.en}.",
            ),
        )


def combine(files: Sequence[Path], folder: Path, *, threshold: int = 10) -> Combined:
    """The answers of a round from the counts files of all its parties, released.

    What was released is written down beside the round's folder, so that the difference with another round in
    the same place tells of no few. InputError where a file is missing, double, damaged, of another round or
    counted otherwise.
    """
    agreed = read_round(folder)
    read = [read_counts(path) for path in files]
    cells = add_up(read, agreed.parties, agreed.digest.hex())
    if (read[0].layout, read[0].answers) != (layout_of(agreed), answers_of(agreed)):
        raise _other_length()
    beside = folder.resolve().parent / LEDGER  # rounds of one table lie side by side and share it
    return added(cells, read, agreed, Rule(threshold=threshold), Ledger(beside))


def added(
    cells: Sequence[int], files: Sequence[CountsFile], agreed: Round, rule: Rule, ledger: Ledger | None = None
) -> Combined:
    """The released answers of added cells, by the rule of the house as for data."""
    request, source = request_of(agreed), Source(cells)
    software = files[0].software

    def from_round(answer: str) -> Provenance:
        """Where an answer comes from."""
        return Provenance(f"ronde {agreed.id}", f"{answer}@{REVISIONS[answer]}", software, ENGINE)

    course, *_ = lasting.durations(lasting_from(source, request), request.horizon)
    course = replace(course, secured=secured_from(source))
    ended = _with_chance(endings_from(source), chance_from(source))
    years = occupancy.years_of_help(staying_from(source, request), request, from_round("years_of_help"))
    answers = (
        Durations(request, course, (), from_round("durations")),
        Endings(request, ended, (), from_round("endings")),
        Chain(years, ended, _in_time(files)),
    )
    courses = Courses(
        release_course(years, rule=rule, ledger=ledger),
        release_course(answers[0], rule=rule, ledger=ledger),
        release_course(answers[1], rule=rule, ledger=ledger),
        release_course(answers[2], rule=rule, ledger=ledger),
    )
    answers_by_name = _measured(source, agreed, from_round("chain"), rule, ledger)
    if not source.is_at_end:
        raise _other_length()
    return Combined(courses, answers_by_name, agreed, software)


def length_of(agreed: Round) -> int:
    """How many cells the counts of a round have: the question alone decides it."""
    source, request = Source(_Nothing()), request_of(agreed)
    lasting_from(source, request)
    secured_from(source)
    endings_from(source)
    chance_from(source)
    staying_from(source, request)
    for asked, groups in measures_of(agreed):
        source.take(room_for(asked, groups))
    return source.n_read


class _Nothing(Sequence[int]):
    """As many noughts as anybody asks for."""

    def __len__(self) -> int:
        return MOST_CELLS

    def __getitem__(self, place: Any) -> Any:
        return [0] * (place.stop - place.start) if isinstance(place, slice) else 0


def _other_length() -> InputError:
    """The error for a sum that holds more than was agreed."""
    return InputError(
        Text(nl="De tellingen horen niet bij deze ronde.", en="The counts are not of this round."),
        Text(nl="Begin een nieuwe ronde.", en="Begin a new round."),
        code="counts_other_round",
    )


def _measured(source: Source, agreed: Round, made: Provenance, rule: Rule, ledger: Ledger | None) -> Answers:
    """The measures of the round, released, by name."""
    found: Answers = {}
    for request, groups in measures_of(agreed):
        for result in results_from(request, source.take(room_for(request, groups)), groups, made=made):
            if not is_counted(result):
                continue  # no vault knows of it: the sheet names it as missing
            found[result.card.name] = release(result, rule=rule, ledger=ledger)
    return found


def _with_chance(of: EndingsOf, by_chance: Mapping[str, float]) -> EndingsOf:
    """The endings with how many of them chance alone would give."""
    return replace(of, ended=tuple(replace(each, n_by_chance=by_chance.get(each.cause)) for each in of.ended))


def _in_time(files: Sequence[CountsFile]) -> tuple[Link, ...]:
    """The events of all parties in the order of time; each was released by its own party."""
    every = [link for file in files for link in file.links]
    return tuple(sorted(every, key=lambda link: (link.day, link.level, link.organisation, link.kind)))
