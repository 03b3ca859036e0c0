"""The vaults of the example municipality count in a round: the sheets are those of the joined data."""

from datetime import date

import pytest
from tests.unit.rounds.test_vaults import bare, needs

from bestendig.analyses import importing, opening
from bestendig.analyses.counts.agreeing import join_round, make_round
from bestendig.analyses.counts.combining import combine
from bestendig.analyses.counts.counting import looked, write_counts
from bestendig.analyses.counts.questions import measures_of
from bestendig.analyses.course import Courses
from bestendig.analyses.coursing import working
from bestendig.analyses.example import write_example
from bestendig.analyses.keeping import record_consent
from bestendig.disclosure import release_course
from bestendig.sheets.chain import build_chain
from bestendig.sheets.organisational import build_organisational
from bestendig.sheets.policy import build_policy
from bestendig.sheets.relational import build_relational
from bestendig.sheets.sheet import SheetContext
from bestendig.sheets.writing import content

VAULTS = ("wijkteams", "aanbieder-linde", "aanbieder-kompas")
PUBLIC = ("contracten.xlsx", "subsidieregister.xlsx", "beleidsprogrammas.csv", "organisaties.csv")
"""What the municipality may give to every party: registers without a person in them."""
UNTIL = date(2026, 6, 30)
LEFT_OUT = (*(f"-{year}" for year in range(2014, 2023)), "nummers")
"""Years of contacts that stay out, so that the test takes no longer than it must; and lists of numbers."""


def imported(root, name, folders):
    """A vault with the staff files too: the works council of the example agreed."""
    vault, decision = root / "kluizen" / name, root / "besluit.txt"
    decision.write_text("ja")
    record_consent(vault, date(2026, 1, 1), decision)
    files = [file for each in folders for file in sorted((root / "files" / each).iterdir())]
    files = [file for file in files if not any(each in file.name for each in LEFT_OUT)]
    files += [root / "files/gemeente" / each for each in PUBLIC]
    importing.take_in(
        files,
        vault,
        keys=root / "sleutels" / name,
        profiles=root / "profielen",
        delivered_on=date(2026, 7, 1),
    )
    return opening.open_data(vault)


@pytest.fixture(scope="module")
def both(tmp_path_factory):
    """The round of the vaults, and the same data in one place."""
    root = tmp_path_factory.mktemp("stad")
    write_example(root / "files", inhabitants=2_000)
    make_round(root / "ronde", VAULTS, UNTIL)
    for vault in VAULTS:
        agreed = join_round(root / "ronde", vault, root / "ringen" / vault)
    files = [
        write_counts(
            imported(root, vault, [vault]), root / "ronde", vault, root / "ringen" / vault,
            agreed.check_number, root / f"{vault}.json",
        )
        for vault in VAULTS
    ]  # fmt: skip
    together = imported(root, "samen", VAULTS)
    measured = {
        answer.value.card.name: answer
        for request, _ in measures_of(agreed)
        if needs(request) <= set(together.tables)
        for answer in together.ask(request)
    }
    return combine(files, root / "ronde"), answered(together, agreed), measured


def answered(data, agreed):
    """The answers of data in one place, as they stood on the last day of the round."""
    with looked(data, agreed) as look:
        made = [make(look) for make in (working.years, working.durations, working.endings, working.chain)]
    return Courses(*map(release_course, made))


@pytest.mark.slow
def test_the_sheets_are_those_of_the_joined_data(both):
    combined, joined, measured = both
    for name in ("years", "durations", "endings"):
        assert bare(getattr(combined.courses, name).value) == bare(getattr(joined, name).value), name
    assert combined.courses.chain.value.links == joined.chain.value.links
    assert combined.courses.endings.value.overall.basis.n_clients > 50
    context = SheetContext("Voorbeeldstad", None, "x", "y")
    chains = [
        build_chain(context, each.years, each.durations, each.endings, each.chain)
        for each in (combined.courses, joined)
    ]
    relational = [
        build_relational(context, answers, courses.durations)
        for answers, courses in ((combined.answers, combined.courses), (measured, joined))
    ]
    organisational = [build_organisational(context, each) for each in (combined.answers, measured)]
    policy = [
        build_policy(context, answers, courses.durations)
        for answers, courses in ((combined.answers, combined.courses), (measured, joined))
    ]
    assert combined.answers.keys() == measured.keys()
    for one, other in (chains, relational, organisational, policy):
        assert content(one, "nl", "csv") == content(other, "nl", "csv")
        assert content(one, "nl", "html") == content(other, "nl", "html")
