"""The proposal: what stays comes first, every resident has a row, nothing is decided."""

import re
from dataclasses import replace
from functools import cache
from itertools import pairwise

import pymupdf
import pytest
from tests.unit.sheets.handovers.cases import client, entrusted, proposal, variant
from tests.unit.sheets.handovers.reading import findings, pages, words

from bestendig.errors import RequestError
from bestendig.language import Text
from bestendig.model.handover import HandoverCase, Person, Receiver
from bestendig.sheets.handovers.assumed import settings
from bestendig.sheets.handovers.comparing import ways
from bestendig.sheets.handovers.finding import stays, title, wavers
from bestendig.sheets.handovers.loads import loads, others
from bestendig.sheets.handovers.proposal import proposal_html, proposal_pdf
from bestendig.sheets.handovers.task import take_up

BOTH = pytest.mark.parametrize("language", ["nl", "en"])


def task(whole=None, name="known_faces"):
    """The papers' task for the made-up handover."""
    return take_up(entrusted(whole), name, "Voorbeeldstad")


@cache
def made(language: str) -> bytes:
    """The proposal on paper, made once."""
    return proposal_pdf(task(), language)


@BOTH
def test_the_checker_has_nothing_against_the_paper(language, tmp_path):
    assert findings(made(language), tmp_path) == []


def test_the_title_says_how_many_keep_a_face_they_know():
    assert title(task().handed).nl == "22 van de 28 mensen houden een gezicht dat zij kennen"


def test_what_stays_comes_before_what_wavers_and_before_the_rows():
    order = [
        "22 van de 28",
        "Wat blijft",
        "Wat wankelt",
        "Manieren naast elkaar",
        "Nog geen plek",
        "Per inwoner",
    ]
    for said in (words(made("nl")), proposal_html(task(), "nl").split("<h1>")[1]):
        places = [said.index(each) for each in order]
        assert places == sorted(places)


def test_what_stays_and_what_wavers_count_people_in_words():
    handed = task().handed
    assert [line.nl for line in stays(handed)] == [
        "22 mensen houden een gezicht dat zij kennen.",
        "Van de drie wensen van inwoners gaan er twee door.",
        "Twee huishoudens met meer mensen op de lijst krijgen elk één gezicht.",
    ]
    assert [line.nl for line in wavers(handed)] == [
        "Voor één persoon is nog geen plek.",
        "Vijf mensen krijgen een nieuw gezicht.",
        "Bij twee mensen verandert er tegelijk nog iets, of was dat pas zo.",
        "Eén wens kan nog niet doorgaan.",
        "Met 25 mensen is nog niet gesproken.",
    ]


def test_who_wants_something_else_without_a_wish_on_paper_is_not_forgotten():
    whole = proposal()
    people = (replace(whole.case.persons[0], status="wants_other"), *whole.case.persons[1:])
    said = [line.nl for line in wavers(task(replace(whole, case=replace(whole.case, persons=people))).handed)]
    assert "Eén persoon wil iets anders. Wat, is nog niet opgeschreven." in said


@BOTH
def test_every_page_says_that_nothing_is_decided_and_which_paper_it_is(language):
    nothing = {
        "nl": "Er verandert niets totdat mensen beslissen.",
        "en": "Nothing changes until people decide.",
    }
    head = {"nl": "vanaf 1 september 2025", "en": "from 1 September 2025"}
    for number, page in enumerate(pages(made(language)), 1):
        assert nothing[language] in page
        assert head[language] in page
        assert re.search(rf"{number} / \d", page)


def test_every_resident_has_a_row_in_the_order_of_the_list():
    said = words(made("nl")).split("Per inwoner")[1]
    places = [said.index(client(line)) for line in range(1, 29)]
    assert places == sorted(places)


def test_the_head_of_the_long_table_comes_back_on_each_page_and_no_row_is_cut():
    for page in pages(made("nl"))[1:4]:
        assert page.index("Waarom") < page.index("akkoord")
        assert page.count("wil iets anders") == page.count("gesproken op")


def test_the_paper_lies_and_reads_the_same_in_grey():
    with pymupdf.open(stream=made("nl")) as paper:
        assert all(page.rect.width > page.rect.height for page in paper)
        grey = paper[0].get_pixmap(colorspace=pymupdf.csGRAY, dpi=50)
    dark = sum(shade < 90 for shade in grey.samples)
    assert dark > 1000


def test_it_says_that_no_better_division_exists_only_when_that_was_proved():
    sure, unsure = task(), task(replace(proposal(), variants=(variant(is_optimal=False),)))
    assert "Er is geen betere verdeling in deze volgorde van doelen." in proposal_html(sure, "nl")
    assert "los nagerekend" in proposal_html(sure, "nl")
    page = proposal_html(unsure, "nl")
    assert "Er is geen betere verdeling" not in page
    assert "hooguit 0,4%" in page


def test_the_usual_rules_stand_under_the_three_ways():
    rows = ways(task(name="nearest").handed)
    assert [row.is_usual for row in rows] == [False, False, False, True, True]
    assert [row.is_this for row in rows] == [False, False, True, False, False]
    assert [cell.nl for cell in rows[0].cells] == ["27", "2 van 3", "22", "5"]


def test_work_stands_in_order_of_team_and_name_never_of_load():
    shown = loads(task().handed)
    assert [(load.team, load.professional) for load in shown] == sorted(
        (load.team, load.professional) for load in shown
    )
    assert [load.before for load in shown] != sorted(load.before for load in shown)


def test_settings_are_shown_in_words():
    said = [text.nl for text in settings(task().handed)]
    assert "Van alle plekken blijft 10% vrij." in said
    assert any("na 365 dagen telt het nog voor de helft" in line for line in said)
    assert "Vastgelegd door Henk op 30 juni 2025." in said


def test_one_place_more_is_told_only_where_it_gives_something():
    page = proposal_html(task(), "nl")
    assert "Met één plek meer bij Fatima heeft iedereen een plek." in page
    assert "Niets." not in page


def test_residents_without_a_place_stand_together_where_the_same_limit_binds():
    one = variant()
    limit = Text(nl="Iedereen zit vol.", en="Everybody is full.")
    nowhere = [replace(each, professional=None, limit=limit) for each in one.placements[:2]]
    whole = replace(proposal(), variants=(replace(one, placements=(*nowhere, *one.placements[2:])),))
    page = proposal_html(task(whole), "nl")
    assert f'<th scope="row">{client(1)}, {client(2)}</th>' in page


def test_what_a_division_made_by_hand_breaks_is_told():
    check = Text(nl="Bart krijgt één inwoner te veel.", en="Bart gets one resident too many.")
    whole = replace(proposal(), checks=(check,))
    assert check.nl in proposal_html(task(whole), "nl")
    assert check.nl in words(proposal_pdf(task(whole), "nl"))


def test_an_unknown_variant_is_refused_with_the_names_that_exist():
    with pytest.raises(RequestError, match="least_load"):
        take_up(entrusted(), "least_lod")  # type: ignore[arg-type]


def test_hundreds_of_people_and_markup_in_names_do_not_break_the_paper(tmp_path):
    person = Person('<b>#include "x"</b> Jansen', current="Δ東 $a$ *b*", status="agreed")
    people = (person, *(Person(str(20000 + n), current="Samira") for n in range(90)))
    one = variant()
    placed = tuple(replace(one.placements[n % 26], client=each.client) for n, each in enumerate(people))
    many = {f"Collega {n:02}": (9, 12, 14) for n in range(45)}
    whole = replace(
        proposal(),
        case=replace(proposal().case, persons=people),
        variants=(replace(one, placements=placed, loads=many),),
    )
    document = proposal_pdf(task(whole), "nl")
    assert findings(document, tmp_path) == []
    assert '#include "x"' in words(document)
    assert "<b>#include" not in proposal_html(task(whole), "nl")


def test_one_person_and_one_colleague_make_a_paper_too(tmp_path):
    case = HandoverCase(
        "list",
        "wachtlijst",
        proposal().case.from_day,
        (Person("7", current="Samira"),),
        (Receiver("Bart"),),
        (),
    )
    alone = replace(
        variant(), placements=(), loads={}, prices=(), n_placed=0, n_known=0, n_wishes=0, n_wishes_met=0
    )
    whole = replace(proposal(), case=case, variants=(alone,), baseline={})
    assert findings(proposal_pdf(task(whole), "nl"), tmp_path) == []
    assert "Een voorstel voor één inwoner" in proposal_html(task(whole), "nl")


def test_long_numbers_never_run_into_the_next_column(tmp_path):
    long = {name: f"{name}{'0123456789abcdef' * 2}" for name in ("a", "b", "c")}
    one = variant()
    person = Person(long["a"], current=long["b"])
    placed = replace(
        one.placements[0], client=long["a"], professional=long["c"], why=Text(nl="Ja.", en="Yes.")
    )
    whole = replace(
        proposal(),
        case=replace(proposal().case, persons=(person,)),
        variants=(replace(one, placements=(placed,)),),
    )
    document = proposal_pdf(task(whole), "nl")
    assert findings(document, tmp_path) == []
    with pymupdf.open(stream=document) as paper:
        boxes = [box for page in paper for box in page.get_text("words") if "abc" in box[4]]
    columns = {round(box[0]): max(b[2] for b in boxes if round(b[0]) == round(box[0])) for box in boxes}
    starts = sorted(columns)
    assert len(starts) >= 3
    assert all(columns[left] < right for left, right in pairwise(starts))


def test_who_keeps_the_professional_of_now_is_no_change_at_all():
    whole = proposal()
    now = replace(whole.case.persons[5], current="Eline", changes_now=True)  # a face that no contact tells of
    people = (*whole.case.persons[:5], now, *whole.case.persons[6:])
    handed = task(replace(whole, case=replace(whole.case, persons=people))).handed
    assert title(handed).nl.startswith("23 van de 28")
    assert [cell.nl for cell in ways(handed)[0].cells] == ["27", "2 van 3", "23", "4"]
    assert "Eén persoon houdt dezelfde professional als nu." in [line.nl for line in stays(handed)]
    said = [line.nl for line in wavers(handed)]
    assert "Bij twee mensen verandert er tegelijk nog iets, of was dat pas zo." in said
    assert "Met 24 mensen is nog niet gesproken." in said


def test_of_many_colleagues_only_those_who_receive_are_drawn():
    handed = task().handed
    idle = {f"Rustig {n}": (5, 5, 9) for n in range(20)}
    busy = replace(handed, variant=replace(handed.variant, loads={**handed.variant.loads, **idle}))
    shown = {load.professional for load in loads(busy)}
    assert shown
    assert shown.isdisjoint(idle)
    assert str(len(busy.variant.loads) - len(shown)) in others(busy).nl
    assert others(handed) is None
