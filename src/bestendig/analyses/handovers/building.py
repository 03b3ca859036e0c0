"""From data to a case: who must be placed, who could receive, which faces are known."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from bestendig.analyses.handovers.asking import ABOUT_PERSON, Ask
from bestendig.analyses.handovers.fitting import places_of, told
from bestendig.analyses.handovers.knowing import known_faces
from bestendig.analyses.handovers.labels import Labels
from bestendig.analyses.handovers.moving import persons, ties, touched
from bestendig.analyses.handovers.receiving import Worker, receivers, workers
from bestendig.analyses.handovers.recording import recorded
from bestendig.analyses.handovers.remarking import of_data, unseen, with_laws
from bestendig.analyses.handovers.scope import Scope, scope
from bestendig.analyses.handovers.world import World, looked_at
from bestendig.analyses.opening import Data
from bestendig.errors import InputError
from bestendig.language import Text
from bestendig.model.handover import HandoverCase, HandoverSettings


@dataclass(frozen=True)
class Built:
    """A case with what must be known of how it was made."""

    case: HandoverCase
    notes: tuple[Text, ...] = ()


def build_case(data: Data, labels: Labels, ask: Ask) -> Built:
    """The case of a handover.

    InputError for a subject that is not known or has nobody, NotAllowed when it is not recorded.
    """
    with looked_at(data, labels) as world:
        return _built(world, labels, ask)


def _built(world: World, labels: Labels, ask: Ask) -> Built:
    """The case from data that are opened."""
    found = scope(world, ask)
    ask = recorded(world, ask, found)
    chosen = touched(world, found)
    could = workers(world, ask, found, chosen)
    _check(chosen, could)
    settings = settings_of(ask)
    known = known_faces(world, chosen, settings)
    staff = {each.number for each in could} | {row["professional_id"] for row in chosen} | set(found.subject)
    named = {
        "client": labels.of("client", (row["client_id"] for row in chosen)),
        "professional": labels.of("professional", staff),
    }
    filled = [(each.fte, each.load) for each in could]
    at_work = {each.number for each in could}
    needed = sum(row["professional_id"] not in at_work for row in chosen)
    fitting = filled, needed, settings.reserve, ask.places
    could, about_laws = with_laws(chosen, could)
    case = HandoverCase(
        occasion=ask.occasion or "leaving",
        subject=_subject(ask, found, named["professional"]),
        from_day=ask.from_day,  # type: ignore[arg-type]  # `recorded` saw to it
        persons=persons(world, ask, chosen, known, named),
        receivers=receivers(world, could, places_of(*fitting), named["professional"]),
        ties=ties(known, chosen, [each.number for each in could], named),
        settings=settings,
        recorded_by=ask.recorded_by,
        recorded_on=ask.recorded_on,
    )
    seen = unseen(case, world.last_day)
    return Built(case, (told(*fitting), *about_laws, *seen, *of_data(world, labels, bool(known.homes))))


def _subject(ask: Ask, found: Scope, professionals: Mapping[int, str]) -> str:
    """What the handover is about, a professional as called everywhere else in the case."""
    if ask.occasion not in ABOUT_PERSON:
        return ", ".join(ask.subject)
    return ", ".join(sorted({professionals[number] for number in found.subject}))


def settings_of(ask: Ask) -> HandoverSettings:
    """What the search assumes, with what was asked otherwise."""
    return HandoverSettings() if ask.reserve is None else HandoverSettings(reserve=ask.reserve)


def _check(chosen: Sequence[object], could: Sequence[Worker]) -> None:
    """Refuse a handover of nobody, or to nobody."""
    if not chosen:
        raise InputError(
            Text(nl="Hier loopt geen hulp die iemand moet overnemen.", en="No help runs here to take over."),
            Text(
                nl="Kijk of de gegevens tot nu lopen, en of u de goede collega, het goede team of het goede "
                "contract noemt.",
                en="See whether the data run until now, and whether you name the right colleague, team or "
                "contract.",
            ),
            code="nobody_to_place",
        )
    if not could:
        raise InputError(
            Text(
                nl="Er is niemand aan het werk die kan overnemen.", en="Nobody is at work who could receive."
            ),
            Text(
                nl="Noem de organisatie die overneemt met --to, of maak een lijst: bestendig handover list.",
                en="Name the organisation that receives with --to, or make a list: bestendig handover list.",
            ),
            code="nobody_to_receive",
        )
