"""What can be done now, the most pressing first; at most three are shown, and never a countdown."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from django.urls import reverse

from bestendig.language import Text, plain
from bestendig.language.writing import day
from bestendig.web.accounts.seat import Seat
from bestendig.web.promises.selectors import promises_of
from bestendig.web.sheets.selectors import waiting
from bestendig.web.start import learning
from bestendig.web.start.selectors import next_talk, sheets_first, work_not_done
from bestendig.web.talks.kinds import KINDS


@dataclass(frozen=True, slots=True)
class Thing:
    """Something that this person can do now, with what it is about."""

    words: Text
    address: str
    about: Text | None = None


FOLLOWS = {
    "social_worker": ("bottleneck-list", "answer-list", "knowledge-list"),
    "team_leader": ("talk-list", "promise-list"),
    "director": ("portrait-own", "talk-list", "promise-list"),
    "policy_adviser": ("plan-list", "policy", "talk-list"),
    "contract_manager": ("contract-list", "plan-list", "promise-list"),
    "councillor": ("policy-council", "plan-list", "promise-list"),
    "administrator": ("data-home", "people", "trail"),
}
"""What a role can always do, by route."""
WRITES = "social_worker"
"""The role that comes to write something down: that stands before what others ask."""
WORDS = {
    "bottleneck-list": (
        Text(nl="Schrijf op wat vastloopt", en="Write down what gets stuck"),
        Text(nl="In twee zinnen; u ziet meteen wie het ook had", en="Two sentences; you see who had it too"),
    ),
    "answer-list": (
        Text(nl="Zoek op of iets mag", en="Look up whether something is allowed"),
        Text(nl="Met de regel erbij, en van wie het antwoord is", en="With the rule, and whose answer it is"),
    ),
    "knowledge-list": (
        Text(nl="Zoek wat al bestaat", en="Search what exists already"),
        Text(nl="Ook wat hier eerder liep, en waarom het stopte", en="Also what ran here, and why it ended"),
    ),
    "talk-list": (
        Text(nl="Plan een gesprek met de gegevens erbij", en="Plan a talk with the sheets beside it"),
        Text(nl="Vooraf, tussendoor en na afloop", en="Before, in between and afterwards"),
    ),
    "promise-list": (
        Text(nl="Kijk wat er is afgesproken", en="See what was agreed"),
        Text(nl="Wie doet wat, en wat kwam ervan", en="Who does what, and what came of it"),
    ),
    "portrait-own": (
        Text(
            nl="Vertel wat uw organisatie doet en betekent", en="Tell what your organisation does and means"
        ),
        Text(nl="U bepaalt wie het ziet", en="You decide who sees it"),
    ),
    "plan-list": (
        Text(nl="Toets een besluit voordat het genomen is", en="Test a decision before it is taken"),
        Text(nl="Wat blijft dan, en wat wankelt?", en="What stays then, and what wavers?"),
    ),
    "policy": (
        Text(nl="Kijk wat er loopt en wat er afloopt", en="See what runs and what ends"),
        Text(nl="Programma's, contracten en uitgangspunten", en="Programmes, contracts and principles"),
    ),
    "contract-list": (
        Text(nl="Kijk welke contracten aflopen", en="See which contracts end"),
        Text(nl="En hoeveel relaties erachter staan", en="And how many relationships are behind them"),
    ),
    "policy-council": (
        Text(nl="Lees het in één bladzijde", en="Read it on one page"),
        Text(nl="Wat blijft, wat wankelt, wat ligt voor", en="What stays, what wavers, what is up"),
    ),
    "data-home": (
        Text(nl="Lees nieuwe bestanden in", en="Read in new files"),
        Text(nl="U ziet eerst wat er mee gebeurt", en="You see first what happens with them"),
    ),
    "people": (
        Text(nl="Kijk wie hier mag zitten", en="See who may sit here"),
        Text(nl="Mensen, rollen en uitnodigingen", en="People, roles and invitations"),
    ),
    "trail": (
        Text(nl="Kijk wat er gedaan is", en="See what was done"),
        Text(nl="Het spoor van alle handelingen", en="The trail of every act"),
    ),
}
READ_ONLY = {
    "plan-list": Text(nl="Lees wat een voorstel doet", en="Read what a proposal does"),
}
"""The words for who reads what another role makes."""


def things_of(seat: Seat) -> Iterator[Thing]:
    """What this person can do now: own sheets and promises first, then a talk, then what the role is for."""
    yield from _work(seat)
    yield from _learned(learning.waiting(seat))
    yield from _stories(seat)
    yield from _learned(learning.to_do_for_session(seat))
    yield from _learned(learning.came_back(seat))
    if seat.role == WRITES:
        yield from (_always(seat, route) for route in FOLLOWS[seat.role])
    yield from _promises(seat)
    yield from _learned(learning.questions(seat))
    yield from _learned(learning.coming_session(seat))
    yield from _learned(learning.to_look_again(seat))
    yield from _talk(seat)
    yield from _sheet(seat)
    yield from (_always(seat, route) for route in FOLLOWS[seat.role])


def _learned(found: Iterable[learning.Said]) -> Iterator[Thing]:
    """What the rooms of learning ask, as things to do."""
    return (Thing(*said) for said in found)


def _work(seat: Seat) -> Iterator[Thing]:
    """Work that did not succeed, for who keeps the workplace."""
    for job in work_not_done(seat)[:1] if seat.may("data.read") else []:
        words = Text(nl="Kijk waarom iets niet lukte", en="See why something did not succeed")
        yield Thing(words, reverse("job", kwargs={"pk": job.pk}), Text(nl=job.fault_nl, en=job.fault_en))


def _stories(seat: Seat) -> Iterator[Thing]:
    """Sheets that wait for the own story."""
    for sheet in waiting(seat)[:2] if seat.may("sheets.tell_story") else []:
        yield Thing(
            Text(nl="Zet uw verhaal bij een nieuw blad", en="Put your story beside a new sheet"),
            reverse("sheet", kwargs={"pk": sheet.pk}),
            Text(nl=sheet.title_nl, en=sheet.title_en),
        )


def _promises(seat: Seat) -> Iterator[Thing]:
    """The first promise of the own party that was not told back."""
    own = promises_of(seat).filter(party=seat.party, told_at=None)
    for promise in own[:1] if seat.may("promises.make") else []:
        words = Text(nl="Vertel wat er kwam van een afspraak", en="Tell what came of a promise")
        yield Thing(words, reverse("promise-list"), plain(promise.what))


def _talk(seat: Seat) -> Iterator[Thing]:
    """The talk that comes first."""
    talk = next_talk(seat) if seat.may("talks.plan") else None
    if talk is not None:
        words = Text(nl="Bereid het volgende gesprek voor", en="Prepare the next talk")
        label = KINDS[talk.kind].label
        about = Text(nl=f"{label.nl}, {day(talk.on, 'nl')}", en=f"{label.en}, {day(talk.on, 'en')}")
        yield Thing(words, talk.get_absolute_url(), about)


def _sheet(seat: Seat) -> Iterator[Thing]:
    """The sheet that this role reads first, for who talks about it."""
    for sheet in sheets_first(seat)[:1] if seat.may("sheets.discuss") else []:
        yield Thing(
            Text(nl="Lees samen een gespreksblad", en="Read a discussion sheet together"),
            reverse("sheet", kwargs={"pk": sheet.pk}),
            Text(nl=sheet.title_nl, en=sheet.title_en),
        )


def _always(seat: Seat, route: str) -> Thing:
    """Something that a role can always do; without the right to make, to read."""
    words, about = WORDS[route]
    if route in READ_ONLY and not seat.may("impact.make"):
        words = READ_ONLY[route]
    return Thing(words, reverse(route), about)
