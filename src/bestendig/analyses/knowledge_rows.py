"""What is known as rows of words: for the screen of the command line and for files."""

from collections.abc import Iterable, Iterator, Sequence

from bestendig.analyses.knowing import Knowledge
from bestendig.analyses.tabulate import Row
from bestendig.errors import RequestError
from bestendig.language import Text
from bestendig.model.knowledge.difference import Difference
from bestendig.model.knowledge.intervention import Intervention
from bestendig.model.knowledge.reading import FAULTS, REMARKS
from bestendig.model.knowledge.recognition import Recognition
from bestendig.model.knowledge.standing import Age, Standing
from bestendig.model.knowledge.words import ENDED, LEVELS

ALL = "all"
UNKNOWN = Text(nl="niet bekend", en="not known")
DISAGREE = Text(nl="bronnen spreken elkaar tegen", en="sources contradict each other")
NO_PROOF = Text(
    nl="Dit lijkt op wat u zoekt. Niets gevonden is geen bewijs dat het er niet is.",
    en="This is like what you look for. Nothing found is no proof that it is not there.",
)
AGES: dict[Age, Text] = {
    "recent": Text(nl="", en=""),
    "old": Text(nl="ouder dan vijf jaar: controleren", en="older than five years: check"),
    "perhaps_old": Text(
        nl="misschien ouder dan vijf jaar: controleren", en="perhaps older than five years: check"
    ),
    "over": Text(nl="geldigheid voorbij: controleren", en="validity over: check"),
    "unknown": Text(nl="datum niet bekend: controleren", en="date not known: check"),
}
CONDITIONS = {
    "named_professional": Text(nl="voorwaarde: een vast gezicht", en="condition: a steady face"),
    "minimum_duration": Text(nl="voorwaarde: hoe lang minstens", en="condition: how long at least"),
    "caseload": Text(nl="voorwaarde: hoeveel mensen", en="condition: how many people"),
}
PLACES = {
    "shown": Text(nl="erkenning", en="recognition"),
    "conflicts": Text(nl="een andere bron zegt", en="another source says"),
    "earlier": Text(nl="eerder of hetzelfde", en="earlier or the same"),
    "foreign": Text(nl="op een andere schaal", en="on another scale"),
}
WHAT = {
    "new": Text(nl="nieuw", en="new"),
    "level": Text(nl="ander niveau", en="another level"),
    "changed": Text(nl="andere feiten", en="other facts"),
    "gone": Text(nl="niet meer in het bestand", en="no longer in the file"),
    "experience": Text(nl="ervaring", en="experience"),
}


def found_rows(known: Knowledge, words: str, k: int, language: str) -> list[Row]:
    """What is like these words, best first."""
    return [
        {
            "name": each.name,
            "for_whom": each.target_group,
            "level": _level(known.standing(each), language),
            "address": each.address,
            "shared": ", ".join(hit.shared),
        }
        for each, hit in known.search(words, k)
    ]


def shown_rows(known: Knowledge, of: Intervention, language: str) -> list[Row]:
    """One intervention: conditions first, then judgements as events, then what was done with it."""
    told = [*_conditions(of, language), *_facts(of, language)]
    told += _events(known.standing(of), language)
    told += _lived(known, of, language)
    return [{"what": what, "says": says} for what, says in told]


def difference_rows(found: Iterable[Difference], language: str) -> list[Row]:
    """What a file changes, a line each; its number is for accepting it."""
    return [
        {
            "number": place,
            "change": WHAT[each.what].into(language),
            "name": each.name,
            "before": _name(each.level_before) if each.what == "level" else "",
            "after": _name(each.level_after) if each.what == "level" else "",
            "fields": ", ".join(each.fields),
            "known_as": ", ".join(": ".join(key) for key in each.same_name),
        }
        for place, each in enumerate(found, 1)
    ]


def fault_rows(known: Knowledge, language: str) -> list[Row]:
    """What was set apart: file, line, column and why."""
    return [
        {
            "file": each.file,
            "line": each.line,
            "column": each.column,
            "fault": FAULTS[each.code].into(language),
        }
        for each in known.faults
    ]


def has_apart(known: Knowledge) -> bool:
    """Whether a line of the file was set apart; a remark sets none apart."""
    return any(each.code not in REMARKS for each in known.faults)


def read_words(known: Knowledge) -> Text:
    """How much could be read."""
    shelf = known.shelf
    return Text(
        nl="Gelezen: {i} interventies, {r} erkenningen, {e} ervaringen. Opmerkingen: {f}.",
        en="Read: {i} interventions, {r} recognitions, {e} experiences. Remarks: {f}.",
    ).filled(
        i=len(shelf.interventions), r=len(shelf.recognitions), e=len(shelf.experiences), f=len(known.faults)
    )


def accepted(found: Sequence[Difference], numbers: Iterable[str]) -> frozenset[tuple[str, str]]:
    """The differences of these numbers; RequestError for a number that none has."""
    wanted = set(numbers)
    known = {str(place): each.key for place, each in enumerate(found, 1)}
    strange = sorted(wanted - known.keys() - {ALL})
    if strange:
        raise RequestError(
            Text(nl=f"Er is geen regel {strange[0][:20]}.", en=f"There is no line {strange[0][:20]}."),
            Text(
                nl=f"Kies uit 1 tot en met {len(known)}, of all.",
                en=f"Choose from 1 to {len(known)}, or all.",
            ),
            code="no_such_line",
        )
    return frozenset(key for number, key in known.items() if ALL in wanted or number in wanted)


def taken_words(n_taken: int, n_found: int) -> Text:
    """How much was taken over."""
    return Text(
        nl="Overgenomen: {taken} van {found}. Noem met --accept wat u overneemt.",
        en="Taken over: {taken} of {found}. Name with --accept what you take over.",
    ).filled(taken=n_taken, found=n_found)


def _conditions(of: Intervention, language: str) -> Iterator[tuple[str, str]]:
    """What it asks of continuity; what is not known says so."""
    for name, words in CONDITIONS.items():
        yield words.into(language), getattr(of, name) or UNKNOWN.into(language)
    for each in of.conditions:
        yield Text(nl="voorwaarde", en="condition").into(language), each
    for each in of.not_fitting:
        yield Text(nl="niet gebruiken als", en="do not use when").into(language), each


def _facts(of: Intervention, language: str) -> Iterator[tuple[str, str]]:
    """What it is."""
    unknown = UNKNOWN.into(language)
    yield Text(nl="naam", en="name").into(language), "; ".join((of.name, *of.other_names))
    yield Text(nl="voor wie", en="for whom").into(language), of.target_group or unknown
    yield Text(nl="eigenaar", en="owner").into(language), of.owner or unknown
    yield Text(nl="kosten", en="cost").into(language), of.cost or unknown
    yield Text(nl="duur", en="duration").into(language), of.duration or unknown
    yield Text(nl="beschrijving", en="description").into(language), of.address or unknown
    if of.withdrawn_on:
        yield Text(nl="niet meer in de databank sinds", en="withdrawn since").into(language), of.withdrawn_on


def _events(stands: Standing, language: str) -> Iterator[tuple[str, str]]:
    """The judgements, with how to read the one that is shown."""
    for name, words in PLACES.items():
        for event in getattr(stands, name):
            yield words.into(language), _event(event, language)
    if stands.shown:
        reads = LEVELS.get(stands.level)
        yield (
            Text(nl="zo leest u dat", en="how to read that").into(language),
            (reads.reads.into(language) if reads else ""),
        )
        yield Text(nl="let op", en="mind").into(language), AGES[stands.age].into(language)


def _event(event: Recognition, language: str) -> str:
    """One judgement."""
    seen = event.seen_on or Text(nl="kopie, datum onbekend", en="copy, date unknown").into(language)
    flags = (
        (event.is_provisional, Text(nl="onder voorbehoud", en="provisional")),
        (event.in_reassessment, Text(nl="in herbeoordeling", en="in reassessment")),
    )
    told = (
        _name(event.level) or event.literal,
        event.outcome,
        event.on or UNKNOWN.into(language),
        event.committee,
        *(words.into(language) for is_so, words in flags if is_so),
        event.source,
        Text(nl=f"gezien: {seen}", en=f"seen: {seen}").into(language),
    )
    return ", ".join(each for each in told if each)


def _lived(known: Knowledge, of: Intervention, language: str) -> Iterator[tuple[str, str]]:
    """What was done with it."""
    for each in known.shelf.experiences_with(of.key):
        why = ENDED[each.ended_because].into(language) if each.ended_because else ""
        told = (each.municipality, each.programme, f"{each.since}–{each.until}", each.result, why)
        yield Text(nl="lokale ervaring", en="local experience").into(language), ", ".join(filter(None, told))


def _level(stands: Standing, language: str) -> str:
    """The level in a list, with its age."""
    if not stands.shown:
        return UNKNOWN.into(language)
    parts = [_name(each.level) for each in stands.shown]
    if stands.conflicts:
        parts.append(DISAGREE.into(language))
    parts.append(AGES[stands.age].into(language))
    return ", ".join(each for each in dict.fromkeys(parts) if each)


def _name(level: str) -> str:
    """The exact Dutch name of a level."""
    return LEVELS[level].name if level in LEVELS else ""
