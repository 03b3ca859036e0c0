"""A handover in the teams of the made-up town: from their own files to a proposal, with their own numbers."""

from datetime import date

import pytest

from bestendig.analyses.example import write_example
from bestendig.analyses.handovers.asking import Ask
from bestendig.analyses.handovers.opening import open_handover
from bestendig.analyses.handovers.place import Place
from bestendig.analyses.handovers.proposing import Proposed, Task, propose_for_data
from bestendig.analyses.handovers.sourcing import Source, of_handover
from bestendig.analyses.handovers.world import looked_at

ON = date(2026, 7, 1)
FILES = ("betrokkenheid.csv", "contacten-2025.csv", "contacten-2026.csv", "teams.csv")
HENK = Task("Henk", "overdracht", ON)


@pytest.fixture(scope="module")
def source(tmp_path_factory: pytest.TempPathFactory) -> Source:
    """A handover of the neighbourhood teams, opened on the day after the last day of the example."""
    town = tmp_path_factory.mktemp("town")
    write_example(town, inhabitants=2_000)
    place = town / "overdracht"
    open_handover(
        [town / "wijkteams" / name for name in FILES],
        place,
        Ask(),
        opened_on=ON,
        profiles=town / "profielen",
        crosswalk=town / "wijkteams" / "oude-en-nieuwe-nummers.csv",
    )
    return of_handover(place)


@pytest.fixture(scope="module")
def busiest(source: Source) -> str:
    """The number of whoever has most people, as in the staff file."""
    with looked_at(source.data, source.labels) as world:
        rows = world.fetch(world.running.select("professional_id").drop_nulls())
    numbers = [row["professional_id"] for row in rows]
    most = max(sorted(set(numbers)), key=numbers.count)
    return source.labels.of("professional", [most])[most]


@pytest.fixture(scope="module")
def proposed(source: Source, busiest: str) -> Proposed:
    ask = Ask("leaving", (busiest,), date(2026, 9, 1), "HR", date(2026, 6, 15))
    return propose_for_data(source, ask, HENK)


def test_everybody_gets_a_place_and_known_faces_beat_the_usual_rule(proposed: Proposed) -> None:
    proposal = proposed.proposal.value
    best, n = proposal.variants[0], len(proposal.case.persons)
    assert best.n_placed == n > 3
    assert best.n_known >= proposal.baseline["least_loaded"][1]
    assert best.certificate.is_optimal


def test_people_have_the_numbers_of_the_files(proposed: Proposed, busiest: str, source: Source) -> None:
    case = proposed.proposal.value.case
    town = source.data.folder.parents[1]
    files = "".join(path.read_text("cp1252", "replace") for path in (town / "wijkteams").glob("*.csv"))
    assert busiest.startswith("M")
    assert all(
        number in files for person in case.persons for number in person.client.split(" ")[0].split("/")
    )


def test_what_the_teams_know_of_each_other_comes_along(proposed: Proposed) -> None:
    case = proposed.proposal.value.case
    assert {person.current for person in case.persons} == {case.subject}
    assert all(person.team for person in case.persons)
    assert any(tie.n_days and tie.professional != case.subject for tie in case.ties)


def test_no_number_of_a_person_lies_readable_in_the_folder(proposed: Proposed, source: Source) -> None:
    place = Place(source.data.folder.parent)
    numbers = {person.client.encode() for person in proposed.proposal.value.case.persons}
    kept = [path.read_bytes() for path in place.folder.rglob("*") if path.is_file()]
    assert len(kept) > 10
    assert not [number for number in numbers if any(b'"' + number + b'"' in text for text in kept)]
