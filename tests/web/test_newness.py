"""Is this new? What is like a plan is found, shown as it stood then, answered by people; advice, no lock."""

from io import BytesIO
from itertools import product
from zipfile import ZipFile

import docx
import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import IntegrityError, transaction

from bestendig.language import Text
from bestendig.recall.encoders.encoder import NoEncoder
from bestendig.web.accounts.practice import CAST
from bestendig.web.audit.models import Entry
from bestendig.web.jobs.models import Job
from bestendig.web.jobs.services import do_one
from bestendig.web.memory.cards import KINDS, Card, Kind
from bestendig.web.memory.services import find, remember
from bestendig.web.newness import services
from bestendig.web.newness.grouping import group_of
from bestendig.web.newness.models import Check, Find
from bestendig.web.newness.passages import passages
from bestendig.web.newness.rules import OWN, may

HOME = "/kennis/is-dit-nieuw/"
PLAN = "Wij zetten vrijwillige maatjes in voor eenzame ouderen. Buren gaan samen eten in het buurthuis."
KNOWN = {
    "programme": {
        "loopt": ("Samen aan Tafel: eenzame ouderen eten samen", False),
        "stopte": ("Buurtmaatjes: vrijwillige maatjes voor eenzame ouderen", True),
    },
    "intervention": {"maatje": ("Maatjesproject voor eenzame ouderen", False)},
    "answer": {"eten": ("Mag het buurthuis samen eten met vrijwillige koks?", False)},
}


@pytest.fixture(autouse=True)
def words_only(monkeypatch):
    """An index that looks at words only: the sentence model has tests of its own."""
    monkeypatch.setattr("bestendig.recall.index.best_encoder", NoEncoder)


@pytest.fixture
def known(town, monkeypatch):
    """Four things that the table remembers, of three kinds."""
    table = town["Gemeente Voorbeeldstad"].table
    for name, things in KNOWN.items():
        cards = {
            key: Card(words.partition(":")[0], words, f"/{key}/", "Voorbeeldstad",
                      state=Text(nl="gestopt" if is_over else "loopt", en="ended" if is_over else "runs"),
                      is_over=is_over)
            for key, (words, is_over) in things.items()
        }  # fmt: skip
        draw = lambda seat, subjects, cards=cards: {key: cards[key] for key in subjects if key in cards}  # noqa: E731
        monkeypatch.setitem(KINDS, name, Kind(name, Text(nl=name, en=name), draw))
        for key, (words, _) in things.items():
            remember(table, name, key, words)


@pytest.fixture
def check(known, sit):
    """A plan of Noor that was looked up."""
    return services.ask(sit("noor"), {"title": "Maatjes in de wijk", "text": PLAN})[0]


def page(client, check):
    """The words of its page."""
    return client.get(f"{HOME}{check.pk}/").content.decode()


def test_noor_pastes_a_plan_and_sees_what_is_like_it_by_what_it_is(as_, known):
    noor = as_("noor")
    response = noor.post(f"{HOME}nieuw/", {"title": "Maatjes", "text": PLAN}, follow=True)
    words = response.content.decode()
    assert response.redirect_chain[-1][0] == f"{HOME}{Check.objects.get().pk}/"
    assert {each.subject: each.group for each in Find.objects.all()} == {
        "loopt": "here", "stopte": "before", "maatje": "elsewhere", "eten": "asked",
    }  # fmt: skip
    for heading in ("Dit is er hier al", "Dit was hier eerder", "Dit bestaat elders", "Hier is eerder naar"):
        assert heading in words
    assert "lijkt op" in words
    assert "hetzelfde is, zegt u" in words


def test_nothing_found_is_no_proof_and_says_so(as_, town):
    noor = as_("noor")
    words = noor.post(f"{HOME}nieuw/", {"title": "Iets", "text": PLAN}, follow=True).content.decode()
    assert "Niets gevonden is geen bewijs dat het nieuw is" in words
    assert "Wij vonden niets" in words


def test_a_find_says_which_piece_of_the_plan_it_is_like(check):
    found = check.finds.get(subject="stopte")
    assert "maatjes" in found.passage
    assert "eenzame" in found.shared


def test_each_find_is_answered_and_the_answer_stays(as_, check):
    noor, row = as_("noor"), check.finds.get(subject="stopte")
    said = {"answer": "build_on", "reason": "De vrijwilligers van toen zijn er nog."}
    assert noor.post(f"{HOME}{check.pk}/vondst/{row.pk}/", said).url.endswith(f"#v{row.pk}")
    words = page(noor, check)
    assert "Bouw hierop voort" in words
    assert "De vrijwilligers van toen zijn er nog." in words
    assert "nog 3 te bespreken" in words
    assert Entry.objects.filter(act="newness_answered", subject=f"newness {check.pk}").exists()


@pytest.mark.parametrize(
    "said", [{}, {"answer": "not_fitting"}, {"answer": "weg"}, {"answer": "use", "reason": "mw. Jansen"}]
)
def test_what_cannot_be_kept_is_said_beside_its_field(as_, check, said):
    row = check.finds.first()
    response = as_("noor").post(f"{HOME}{check.pk}/vondst/{row.pk}/", said)
    assert response.status_code == 400
    assert "errorlist" in response.content.decode()
    assert said.get("reason", "") in response.content.decode()
    row.refresh_from_db()
    assert row.answer == ""


def test_the_database_too_wants_a_reason_for_what_does_not_fit(check):
    row = check.finds.first()
    row.answer = "not_fitting"
    with pytest.raises(IntegrityError), transaction.atomic():
        row.save()


def test_a_decision_reads_later_as_it_was(as_, check, monkeypatch):
    later = Card("Andere naam", "andere woorden", "/x/", is_over=True)
    monkeypatch.setitem(
        KINDS, "programme",
        Kind("programme", Text(nl="p", en="p"), lambda seat, subjects: dict.fromkeys(subjects, later)),
    )  # fmt: skip
    words = page(as_("noor"), check)
    assert "Samen aan Tafel" in words
    assert "Andere naam" not in words


def test_looking_again_adds_what_came_and_keeps_what_stood(as_, check, town):
    noor = as_("noor")
    row = check.finds.get(subject="stopte")
    services.answer(services_seat(check), row, "use", "")
    table, kind = check.table, "answer"
    cards = {"nieuw": Card("Mag een maatje mee naar huis?", "", "/n/")}
    old = KINDS[kind]
    KINDS[kind] = Kind(kind, old.words, lambda seat, subjects: {k: cards[k] for k in subjects if k in cards})
    try:
        remember(table, kind, "nieuw", "vrijwillige maatjes voor ouderen aan huis")
        noor.post(f"{HOME}{check.pk}/opnieuw/")
        noor.post(f"{HOME}{check.pk}/opnieuw/")
    finally:
        KINDS[kind] = old
    assert check.finds.filter(subject="nieuw").count() == 1
    assert check.finds.count() == 5
    assert check.finds.get(subject="stopte").answer == "use"
    assert "Later gevonden" in page(noor, check)


def services_seat(check):
    """The seat of who asked."""
    from bestendig.web.accounts.seat import Seat

    return Seat(check.by, "policy_adviser", check.party)


def test_until_it_lies_on_the_table_only_the_own_party_reads_it(as_, check, sit):
    for who in ("samira", "marijke", "esther", "ronald"):
        assert as_(who).get(f"{HOME}{check.pk}/").status_code == 404
        assert "Maatjes in de wijk" not in as_(who).get(HOME).content.decode()
    assert as_("frits").get(f"{HOME}{check.pk}/").status_code == 200
    assert not find(sit("samira"), PLAN, kinds=["newness"])
    as_("noor").post(f"{HOME}{check.pk}/op-tafel/")
    for who in ("samira", "marijke", "esther"):
        words = page(as_(who), check)
        assert "Samen aan Tafel" in words
        assert "Leg dit op tafel" not in words
    assert [each.card.title for each in find(sit("samira"), PLAN, kinds=["newness"])] == [
        "Maatjes in de wijk"
    ]


def test_another_municipality_finds_nothing(dirk, check):
    check.is_on_table = True
    check.save()
    row = check.finds.first()
    assert "Maatjes in de wijk" not in dirk.get(HOME).content.decode()
    assert dirk.get(f"{HOME}{check.pk}/").status_code == 404
    assert dirk.get(f"{HOME}{check.pk}/is-dit-nieuw.pdf").status_code == 404
    for act in ("opnieuw", "op-tafel", f"vondst/{row.pk}"):
        assert dirk.post(f"{HOME}{check.pk}/{act}/", {"answer": "use"}).status_code == 404


@pytest.mark.parametrize(("who", "on_table"), list(product(CAST, (False, True))))
def test_the_truth_table_of_who_may_what(sit, check, who, on_table):
    check.is_on_table = on_table
    is_own = who in ("noor", "frits")
    assert may(sit(who), "read", check) is (on_table or is_own)
    assert {may(sit(who), act, check) for act in OWN} == {is_own}


def test_a_long_text_is_left_to_a_worker(as_, known):
    text = "\n".join(f"{PLAN} Dit is alinea {n} over het buurthuis in de wijk." * 4 for n in range(8))
    response = as_("noor").post(f"{HOME}nieuw/", {"title": "Lang", "text": text})
    job, check = Job.objects.get(), Check.objects.get()
    assert response.url == f"/werk/{job.pk}/"
    assert "Er wordt nog gezocht" in page(as_("noor"), check)
    assert as_("noor").post(f"{HOME}{check.pk}/op-tafel/").status_code == 403
    assert not Check.objects.get().is_on_table
    assert do_one()
    assert Job.objects.get().result == f"{HOME}{check.pk}/"
    assert check.finds.count() == 4


def file_of(words, name="plan.docx"):
    """A document as somebody uploads it."""
    made, content = docx.Document(), BytesIO()
    for line in words:
        made.add_paragraph(line)
    made.save(content)
    return SimpleUploadedFile(name, content.getvalue())


def test_a_word_file_is_read_and_not_kept(as_, known):
    as_("noor").post(f"{HOME}nieuw/", {"title": "Uit Word", "file": file_of(["Kop", PLAN])})
    check = Check.objects.get()
    assert check.text == f"Kop\n{PLAN}"
    assert check.finds.exists()


def test_words_of_a_file_that_name_somebody_come_back_in_the_field(as_, known):
    response = as_("noor").post(
        f"{HOME}nieuw/", {"title": "Uit Word", "file": file_of([PLAN, "Vraag het mevrouw Jansen."])}
    )
    assert response.status_code == 400
    assert "Vraag het mevrouw Jansen." in response.content.decode()
    assert not Check.objects.exists()


def bomb():
    """A DOCX that becomes huge."""
    content = BytesIO()
    with ZipFile(content, "w", 8) as archive:
        archive.writestr("word/document.xml", b"<a>" + b" " * (40 * 2**20))
    return content.getvalue()


def entity():
    """A DOCX with an entity of its own."""
    content = BytesIO()
    with ZipFile(content, "w") as archive:
        archive.writestr(
            "word/document.xml", '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>'
        )
    return content.getvalue()


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("plan.pdf", b"%PDF"),
        ("plan.docx", b"geen zip"),
        ("plan.docx", bomb()),
        ("plan.docx", entity()),
        ("plan.txt", b"\0\1\2"),
        ("plan.docx", b"PK\5\6" + b"\0" * 18),
    ],
)
def test_a_file_that_cannot_be_read_is_refused_beside_its_field(as_, known, name, content):
    response = as_("noor").post(
        f"{HOME}nieuw/", {"title": "Kapot", "file": SimpleUploadedFile(name, content)}
    )
    assert response.status_code == 400
    assert "errorlist" in response.content.decode()
    assert "Kapot" in response.content.decode()
    assert "root:" not in response.content.decode()


@pytest.mark.parametrize("text", ["", "kort", "lang " * 5000])
def test_a_text_that_says_nothing_or_too_much_is_sent_back(as_, town, text):
    response = as_("noor").post(f"{HOME}nieuw/", {"title": "Plan", "text": text})
    assert response.status_code == 400
    assert not Check.objects.exists()


@pytest.mark.parametrize("form", ["pdf", "docx"])
def test_the_paper_is_the_same_for_everybody_and_tells_the_answers(as_, check, sit, form):
    services.answer(
        sit("noor"), check.finds.get(subject="maatje"), "not_fitting", "Hier wonen te weinig mensen."
    )
    address = f"{HOME}{check.pk}/is-dit-nieuw.{form}"
    papers = {as_(who).get(address).content for who in ("noor", "frits")}
    assert len(papers) == 1
    if form == "docx":
        made = docx.Document(BytesIO(papers.pop()))
        told = " ".join(cell.text for table in made.tables for row in table.rows for cell in row.cells)
        assert "Dit past niet: Hier wonen te weinig mensen." in told


def test_a_plan_text_falls_into_passages_that_keep_sentences_and_headings_whole():
    text = "Aanleiding\n" + " ".join(f"Zin {n} gaat over eenzame ouderen in de wijk." for n in range(20))
    found = passages(f"{text}\n\n• Wij zetten maatjes in.\n• Buren eten samen.")
    assert found[0].startswith("Aanleiding Zin 0")
    assert all(each.endswith(".") for each in found)
    assert " ".join(found).count("Zin ") == 20
    assert passages("") == ()
    assert len(passages("Dit is een zin van zes woorden. " * 3000)) <= 40


def test_an_answer_is_known_by_its_question(check):
    shown = check.finds.get(subject="eten").shown
    assert shown["title"] == "Mag het buurthuis samen eten met vrijwillige koks?"


def test_at_most_three_of_a_group_are_shown_however_many_there_are(sit, town, monkeypatch):
    table, seat = town["Gemeente Voorbeeldstad"].table, sit("noor")
    cards = {str(n): Card(f"Maatjes {n}", "vrijwillige maatjes", f"/{n}/") for n in range(9)}
    draw = lambda seat, subjects: {key: cards[key] for key in subjects}  # noqa: E731
    monkeypatch.setitem(KINDS, "programme", Kind("programme", Text(nl="p", en="p"), draw))
    for key in cards:
        remember(table, "programme", key, f"vrijwillige maatjes voor eenzame ouderen {key}")
    assert services.ask(seat, {"title": "Maatjes", "text": PLAN})[0].finds.count() == 3


@pytest.mark.parametrize(
    ("kind", "is_over", "group"),
    [
        ("programme", False, "here"),
        ("experience", False, "here"),
        ("experience", True, "before"),
        ("intervention", True, "elsewhere"),
        ("from_elsewhere", True, "elsewhere"),
        ("answer", True, "asked"),
        ("pattern", False, "asked"),
    ],
)
def test_what_runs_here_stands_apart_from_what_ran_and_from_what_exists_elsewhere(kind, is_over, group):
    assert group_of(kind, Card("x", "", "", is_over=is_over)) == group
