"""Whose relationships a handover is about: those of a professional, a contract, teams or an area."""

from collections.abc import Iterable
from dataclasses import dataclass

import narwhals.stable.v2 as nw

from bestendig.analyses.handovers.asking import ABOUT_PERSON, Ask
from bestendig.analyses.handovers.opening import unknown_professional
from bestendig.analyses.handovers.world import World
from bestendig.errors import InputError, RequestError, did_you_mean
from bestendig.language import Text
from bestendig.store import Frame

BY = {"team_merge": "team", "team_split": "team", "area": "area", "contract": "contract"}
UNKNOWN = {
    "team": Text(nl="Dit team is niet bekend", en="This team is not known"),
    "area": Text(nl="Dit gebied is niet bekend", en="This area is not known"),
    "contract": Text(nl="Dit contract is niet bekend", en="This contract is not known"),
    "organisation": Text(nl="Deze organisatie is niet bekend", en="This organisation is not known"),
}
AS_IN_DATA = Text(nl=" Schrijf het zoals in de gegevens.", en=" Write it as in the data.")
NEEDED = {"team_merge": 2}


@dataclass(frozen=True)
class Scope:
    """The running relationships that are touched, with the numbers of the subject inside the store."""

    rows: Frame
    subject: tuple[int, ...]


def scope(world: World, ask: Ask) -> Scope:
    """The relationships that a handover is about; InputError for a subject that the data do not know."""
    _check_number(ask)
    subject = subject_of(world, ask)
    if ask.occasion in ABOUT_PERSON:
        return Scope(world.running.filter(nw.col("professional_id").is_in(subject)), subject)
    if ask.occasion == "contract":
        return Scope(_of_contract(world, subject), subject)
    if ask.occasion == "area":
        return Scope(_of_area(world, subject), subject)
    return Scope(world.running.filter(nw.col("team_id").is_in(subject)), subject)


def subject_of(world: World, ask: Ask) -> tuple[int, ...]:
    """The numbers of the subject inside the store."""
    if ask.occasion in ABOUT_PERSON:
        found = (world.labels.find("professional", each, unknown_professional()) for each in ask.subject)
        return tuple(sorted({number for numbers in found for number in numbers}))
    kind = BY[str(ask.occasion)]
    return tuple(number for each in ask.subject for number in named(world, kind, each))


def named(world: World, kind: str, written: str) -> tuple[int, ...]:
    """The numbers behind the name of a team, area, contract or organisation."""
    if kind == "contract":
        names = {
            str(number): text for number, text in world.labels.version.identifiers.labels("record").items()
        }
        names = {number: names[number] for number in map(str, contract_numbers(world)) if number in names}
    else:
        names = dict(world.names[kind])
    found = tuple(sorted(int(number) for number, name in names.items() if _same(name, written)))
    if found:
        return found
    raise InputError(
        UNKNOWN[kind] + Text(nl=f": {written}.", en=f": {written}."),
        did_you_mean(written, sorted(set(names.values()))) + AS_IN_DATA,
        code=f"{kind}_unknown",
    )


def contract_numbers(world: World) -> tuple[int, ...]:
    """The numbers of all contracts."""
    if "contracts" not in world.tables:
        return ()
    rows = world.fetch(world.tables["contracts"].select("contract_id").unique())
    return tuple(sorted(row["contract_id"] for row in rows))


def _of_contract(world: World, subject: Iterable[int]) -> Frame:
    """Relationships with the organisation of the contract; of its own clients where episodes tell them."""
    contracts = world.tables["contracts"].filter(nw.col("contract_id").is_in(tuple(subject)))
    bodies = [row["organisation_id"] for row in world.fetch(contracts.select("organisation_id"))]
    rows = world.running.filter(nw.col("organisation_id").is_in(bodies))
    laws = {row["law"] for row in world.fetch(contracts.select("law"))} - {None}
    if laws:
        rows = rows.filter(nw.col("law").is_in(sorted(laws)) | nw.col("law").is_null())
    if "care_episodes" not in world.tables:
        return rows
    episodes = world.tables["care_episodes"]
    own = episodes.filter(nw.col("contract_id").is_in(tuple(subject)))
    own = own.filter(nw.col("last_day").is_null() | (nw.col("last_day") > world.last_day))
    clients = own.group_by("client_id").agg(n=nw.len()).select("client_id")
    return rows.join(clients, on="client_id", how="semi") if world.engine.count(clients) else rows


def _of_area(world: World, subject: Iterable[int]) -> Frame:
    """Relationships of the people who live there."""
    if "clients" not in world.tables:
        raise RequestError(
            Text(nl="De gegevens kennen geen adressen.", en="The data know no addresses."),
            Text(nl="Lever een lijst van inwoners met hun buurt.", en="Deliver clients with neighbourhoods."),
            code="table_missing",
        )
    homes = world.tables["clients"].filter(nw.col("neighbourhood_id").is_in(tuple(subject)))
    people = homes.group_by("client_id").agg(n=nw.len()).select("client_id")
    return world.running.join(people, on="client_id", how="semi")


def _same(name: str, written: str) -> bool:
    """Whether a name is the one that was written."""
    return name.strip().casefold() == written.strip().casefold()


def _check_number(ask: Ask) -> None:
    """Refuse a question without its subject."""
    needed = NEEDED.get(str(ask.occasion), 1)
    if len(ask.subject) >= needed:
        return
    raise RequestError(
        Text(nl="Om wie of wat gaat deze overdracht?", en="Whom or what is this handover about?"),
        Text(
            nl="Noem --leaving, --caseload, --contract, --team-merge A,B, --team-split of --area.",
            en="Name --leaving, --caseload, --contract, --team-merge A,B, --team-split or --area.",
        ),
        code="subject_missing",
    )
