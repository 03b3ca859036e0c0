"""The sheet about organisations: who stays, who is known, how long people wait; at most four figures."""

from collections.abc import Iterator

from bestendig.language import Text
from bestendig.model.course import Durations
from bestendig.model.result import Released
from bestendig.sheets.blocks.frame import is_seen
from bestendig.sheets.blocks.groups import groups_block
from bestendig.sheets.blocks.ranges import measures_block
from bestendig.sheets.blocks.tempo import tempo_block, tempo_sentence
from bestendig.sheets.blocks.waiting import waiting_block, waiting_sentence
from bestendig.sheets.comparison import MINIMUM_GROUPS, shown
from bestendig.sheets.relational import NOTHING_YET
from bestendig.sheets.sheet import Action, Answers, Block, Sheet, SheetContext
from bestendig.sheets.words.counting import ended, sentence
from bestendig.sheets.words.gaps import gaps
from bestendig.sheets.words.rests_on import CLIENT
from bestendig.sheets.words.shares import share_of
from bestendig.sheets.words.standing import BLIND_SPOTS, EVIDENCE, prompts

KICKER = Text(nl="Organisaties: wie blijft er bij wie?", en="Organisations: who stays with whom?")
PLAIN_TITLE = Text(nl="Wie blijft, en wie kent de inwoner?", en="Who stays, and who knows the resident?")
MOST = 4
STAFF = ("stability_index", "turnover", "flex_share")
KNOWN = ("second_known_face_share", "single_thread_share")
ASKED = (*STAFF, *KNOWN, "waiting_time", "caseload_per_fte", "officials_per_term")
"""Every measure that this sheet has a place for, in reading order."""
STAYED = Text(nl="collega's van een jaar geleden", en="colleagues of a year ago")
STILL = Text(nl="werkt er nog", en="still works here"), Text(nl="werken er nog", en="still work here")
KNOW = (
    Text(nl="kent ook een tweede gezicht", en="also knows a second face"),
    Text(nl="kennen ook een tweede gezicht", en="also know a second face"),
)
THREAD = (
    Text(nl="hangt aan één hulpverlener", en="depends on one professional"),
    Text(nl="hangen aan één hulpverlener", en="depend on one professional"),
)
STAFF_HEADING = Text(nl="Wie er bleef en wie er ging", en="Who stayed and who left")
STAFF_SUBTITLE = Text(
    nl="Aandelen van de hulpverleners in dienst. Elk cijfer heeft zijn eigen regel.",
    en="Shares of the professionals employed. Each figure has a line of its own.",
)
KNOWN_SUBTITLE = Text(nl="Aandelen van de inwoners met hulp.", en="Shares of the residents with help.")
KNOWN_HEADING = Text(
    nl="Hoeveel inwoners meer dan één gezicht kennen", en="How many residents know more than one face"
)
UNSEEN = (
    Text(
        nl="Waarom collega's gingen, en vacatures. Ziekte en verlof worden hier nooit geteld.",
        en="Why colleagues left, and vacancies. Sickness and leave are never counted here.",
    ),
    *BLIND_SPOTS,
)
ACTIONS = (
    Action(
        Text(nl="Aanbieder", en="Provider"),
        Text(
            nl="Vraag drie collega's die bleven: waarom? Maak er één ding van dat meer mensen krijgen.",
            en="Ask three colleagues who stayed: why? Turn one thing of it into something more people get.",
        ),
    ),
    Action(
        Text(nl="Wijkteam", en="Neighbourhood team"),
        Text(
            nl="Wie wordt maar door één van ons gekend? Ga deze maand één keer samen op bezoek.",
            en="Who is known by only one of us? Pay one visit together this month.",
        ),
    ),
    Action(
        Text(nl="Gemeente", en="Municipality"),
        Text(
            nl="Wat van ons beleid maakt dat mensen weggaan of lang wachten? Noem één regel die anders kan.",
            en="What in our policy makes people leave or wait long? Name one rule that can be otherwise.",
        ),
    ),
)


def build_organisational(
    context: SheetContext, results: Answers, tempo: Released[Durations] | None = None
) -> Sheet:
    """The organisational sheet from released results by measure name and the pace of people and rules.

    `stability_index`, `turnover` and `flex_share` share one axis, so do `second_known_face_share` and
    `single_thread_share`; `waiting_time` stands with `caseload_per_fte`. Where there is room and a measure
    was asked by team or organisation: a funnel. What is not there is named under what is missing.
    """
    title = _title(results, tempo)
    return Sheet(
        name="organisational",
        kicker=KICKER,
        title=title or PLAIN_TITLE,
        context=context,
        stays=tuple(_stays(results, title)) or (NOTHING_YET,),
        wavers=tuple(_wavers(results)),
        blocks=tuple(_blocks(context, results, tempo))[:MOST],
        prompts=prompts(context),
        coverage=context.coverage,
        unseen=(*context.unseen, *UNSEEN),
        actions=ACTIONS,
        evidence=EVIDENCE,
        missing=gaps(results, ASKED, {"tempo": tempo is not None}),
    )


def _title(results: Answers, tempo: Released[Durations] | None) -> Text | None:
    """The finding: who stayed, else the pace."""
    stayed = share_sentence(results, "stability_index", STAYED, STILL)
    return stayed or (tempo_sentence(tempo) if tempo else None)


def share_sentence(results: Answers, name: str, noun: Text, verbs: tuple[Text, Text]) -> Text | None:
    """Acht van de tien collega's van een jaar geleden werken er nog; None where that cannot be shown."""
    answer = results.get(name)
    if answer is None or not is_seen(answer.value.overall) or answer.value.overall.value is None:
        return None
    return sentence(share_of(answer.value.overall.value, noun).did(*verbs))


def _stays(results: Answers, title: Text | None) -> Iterator[Text]:
    """What stays: who knows a second face, who still works here unless the title says so already."""
    known = share_sentence(results, "second_known_face_share", CLIENT[1], KNOW)
    stayed = share_sentence(results, "stability_index", STAYED, STILL)
    said = (known, None if known and stayed == title else stayed)
    yield from (ended(each) for each in said if each is not None)


def _wavers(results: Answers) -> Iterator[Text]:
    """What wavers: who depends on one face, how long people wait."""
    single = share_sentence(results, "single_thread_share", CLIENT[1], THREAD)
    waited = waiting_sentence(results["waiting_time"]) if "waiting_time" in results else None
    yield from (ended(each) for each in (single, waited) if each is not None)


def _blocks(context: SheetContext, results: Answers, tempo: Released[Durations] | None) -> Iterator[Block]:
    """The figures in reading order; the sheet takes the first four."""
    if tempo is not None:
        yield tempo_block(tempo)
    staff = [results[name] for name in STAFF if name in results]
    if staff:
        found = tuple(context.elsewhere.get(answer.value.card.name, ()) for answer in staff)
        yield measures_block(staff, STAFF_HEADING, STAFF_SUBTITLE, found)
    known = [results[name] for name in KNOWN if name in results]
    if known:
        yield measures_block(known, KNOWN_HEADING, KNOWN_SUBTITLE, is_wide=False)
    if "waiting_time" in results:
        yield waiting_block(results["waiting_time"], results.get("caseload_per_fte"))
    for name in (*KNOWN, *STAFF):
        if name in results and len(shown(results[name].value.figures)) >= MINIMUM_GROUPS:
            yield groups_block(results[name])
    if "officials_per_term" in results:
        officials = results["officials_per_term"]
        yield measures_block([officials], officials.value.card.label, officials.value.card.meaning)
