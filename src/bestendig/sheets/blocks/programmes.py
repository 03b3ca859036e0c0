"""The carousel of programmes: started, ended and only renamed, per council term."""

from collections.abc import Mapping

from bestendig.language import Text
from bestendig.model.result import Figure, Released, Result
from bestendig.sheets.blocks.course import in_time
from bestendig.sheets.blocks.frame import Finding, block, is_seen
from bestendig.sheets.pictures.paired import Group, PairedPicture
from bestendig.sheets.sheet import Answers, Block, Cell, CellKind, DataTable
from bestendig.sheets.words.counting import count, ended, sentence, written
from bestendig.sheets.words.groups import group_name, heading_of_groups
from bestendig.sheets.words.shares import share_of
from bestendig.sheets.words.telling import fill, pair, told

NAMES = ("programmes_started", "programmes_ended", "programmes_renamed")
KEYS = (
    Text(nl="begonnen", en="started"),
    Text(nl="gestopt", en="ended"),
    Text(nl="andere naam", en="renamed"),
)
SUBTITLE = Text(
    nl="Programma's, projecten en pilots per periode. Een nieuwe naam is geen einde.",
    en="Programmes, projects and pilots per period. A new name is not an end.",
)
HEADING = Text(nl="Er begonnen {n} programma's, {m} stopten er", en="{n} programmes started, {m} ended")
SURE = Text(
    nl="Dit is een telling van wat is aangeleverd: er hoort geen marge bij.",
    en="This is a count of what was delivered: it has no margin.",
)
PROGRAMMES = Text(nl="programma's die een verkiezing meemaakten", en="programmes that met an election")
OUTLIVED = (
    Text(nl="bestond daarna nog", en="still existed after it"),
    Text(nl="bestonden daarna nog", en="still existed after it"),
)
BARS = Text(nl="Liggende balken per periode.", en="Horizontal bars per period.")
ALL_TIME = Text(nl="alle jaren samen", en="all years together")


def outlived_sentence(results: Answers) -> Text | None:
    """De helft van de programma's die een verkiezing meemaakten, bestond daarna nog; None where hidden."""
    answer = results.get("outlived_election_share")
    if answer is None or not is_seen(answer.value.overall) or answer.value.overall.value is None:
        return None
    who = share_of(answer.value.overall.value, PROGRAMMES)
    verb = who.verb(*OUTLIVED)
    return sentence(Text(nl=f"{who.words.nl}, {verb.nl}", en=f"{who.words.en} {verb.en}"))


def programmes_sentence(results: Answers) -> Text | None:
    """Er begonnen twaalf programma's, negen stopten er; None where one of the two is not there."""
    n, m = (_whole(results.get(name)) for name in NAMES[:2])
    if n is None or m is None:
        return None
    return sentence(fill(HEADING, n=count(n), m=count(m)))


def _whole(answer: Released[Result] | None) -> int | None:
    """The number over all periods."""
    if answer is None or not is_seen(answer.value.overall) or answer.value.overall.value is None:
        return None
    return round(answer.value.overall.value)


def programmes_block(results: Answers, is_wide: bool = False) -> Block | None:
    """The bars per term; None where no measure of programmes is there."""
    there = {name: results[name] for name in NAMES if name in results}
    if not there:
        return None
    groups = _groups(there)
    keys = tuple(key for name, key in zip(NAMES, KEYS, strict=True) if name in there)
    answers = list(there.values())
    said = outlived_sentence(results)
    others = (*answers[1:], *((results["outlived_election_share"],) if said else ()))
    finding = Finding(
        heading=programmes_sentence(results) or answers[0].value.card.label,
        subtitle=SUBTITLE,
        alternative=told(BARS, (_told(group, keys) for group in groups)),
        table=_table(there, groups, keys),
        picture=PairedPicture(groups, keys),
        certainty=SURE,
        notes=(ended(said),) if said else (),
        is_wide=is_wide,
    )
    return block(answers[0], finding, others)


def _groups(there: Mapping[str, Released[Result]]) -> tuple[Group, ...]:
    """The periods in their order with the number of each measure; the whole where there are no periods."""
    by_moment: dict[Text, list[float | None]] = {}
    for place, answer in enumerate(there.values()):
        for figure in in_time(answer.value.figures) or (answer.value.overall,):
            values = by_moment.setdefault(_moment(figure), [None] * len(there))
            values[place] = figure.value if is_seen(figure) else None
    ordered = sorted(by_moment.items(), key=lambda item: item[0].nl)
    return tuple(Group(label, tuple(values)) for label, values in ordered)


def _moment(figure: Figure) -> Text:
    """The period in words."""
    return group_name(figure) if figure.group else ALL_TIME


def _told(group: Group, keys: tuple[Text, ...]) -> Text:
    """One period in words."""
    said = [
        (key, Text(nl="–", en="–") if v is None else written(v))
        for key, v in zip(keys, group.values, strict=True)
    ]
    nl = ", ".join(f"{value.nl} {key.nl}" for key, value in said)
    en = ", ".join(f"{value.en} {key.en}" for key, value in said)
    return pair(group.label, Text(nl=nl, en=en))


def _table(
    there: Mapping[str, Released[Result]], groups: tuple[Group, ...], keys: tuple[Text, ...]
) -> DataTable:
    """Period and numbers."""
    first = next(iter(there.values())).value
    rows: tuple[tuple[Cell, ...], ...] = tuple((group.label, *group.values) for group in groups)
    numbers: list[CellKind] = ["number" for _ in keys]
    kinds: tuple[CellKind, ...] = ("words", *numbers)
    headers = (heading_of_groups(first.figures), *(sentence(key) for key in keys))
    return DataTable(first.card.label, headers, kinds, rows)
