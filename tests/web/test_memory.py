"""The memory of a table: who finds what, and how processes and databases stay in step."""

from dataclasses import dataclass, field

import pytest

from bestendig.analyses.recalling import new_index
from bestendig.language import Text
from bestendig.recall.encoders.encoder import NoEncoder
from bestendig.recall.index import HeldTexts
from bestendig.web.memory import cards, holding, services
from bestendig.web.memory.models import Remembered, Revision
from bestendig.web.memory.services import find, find_groups, forget, keep_vectors, remember, warm
from bestendig.web.parties.models import Table

WAITING = "Kinderen wachten maanden op jeugdhulp"
TAXI = "De taxi naar school komt te laat"
DEBTS = "Mensen met schulden krijgen geen huis"


class Counting(NoEncoder):
    """A sentence model that tells what it was asked: letters in, two numbers out."""

    n_dimensions, weight = 2, 1.0

    def __init__(self, name="teller 1"):
        self.name, self.asked = name, []

    def encode(self, texts):
        import numpy as np

        self.asked += texts
        rows = np.array([[1.0, len(each) % 7] for each in texts], dtype=np.float32)
        return rows / np.linalg.norm(rows, axis=1, keepdims=True)


@dataclass
class Process:
    """What one process holds."""

    model: object = field(default_factory=NoEncoder)
    held: dict = field(default_factory=dict)


@pytest.fixture
def run_as(monkeypatch):
    """What follows happens in this process."""

    def become(process):
        monkeypatch.setattr(holding, "_HELD", process.held)
        monkeypatch.setattr(services, "new_index", lambda: HeldTexts(process.model))
        return process

    return become


@pytest.fixture(autouse=True)
def kinds(monkeypatch, run_as):
    """Two kinds that show what they are asked, and a process that looks at words only."""
    known = {}
    monkeypatch.setattr(cards, "KINDS", known)
    monkeypatch.setattr(services, "KINDS", known)
    for name in ("note", "group"):
        cards.kind(name, Text(nl=name, en=name))(
            lambda seat, subjects: {each: cards.Card(each, each, "/") for each in subjects}
        )
    run_as(Process())


def subjects(found):
    """Which things were found, best first."""
    return [each.subject for each in found]


def test_what_was_told_is_found_by_its_words(sit, town):
    henk = sit("henk")
    remember(henk.table, "note", 1, WAITING)
    remember(henk.table, "note", 2, TAXI)
    found = find(henk, "lange wachtlijst voor jeugdhulpverlening")
    assert subjects(found)[0] == "1"
    assert found[0].hit.shared == ("wachtlijst", "jeugdhulpverlening")


def test_no_words_find_nothing(sit):
    assert find(sit("henk"), "  ") == find_groups(sit("henk"), " ", kind="group") == ()


def test_what_belongs_to_another_party_is_not_found_and_takes_no_place(sit, town):
    henk, marijke = sit("henk"), sit("marijke")
    for number in range(40):
        remember(henk.table, "note", number, WAITING, owner=henk.party)
    remember(henk.table, "note", "shared", "wachten op een brief")
    assert subjects(find(marijke, WAITING)) == ["shared"]
    assert len(find(henk, WAITING)) == 5


def test_what_belongs_to_another_party_changes_no_score(sit, town):
    henk, marijke = sit("henk"), sit("marijke")
    for number, words in enumerate((WAITING, TAXI, DEBTS)):
        remember(henk.table, "note", number, words)
    before = [each.hit for each in find(marijke, "wachten op een huis")]
    for number in range(10):
        remember(henk.table, "note", f"own{number}", "wachten op een huis", owner=henk.party)
    assert [each.hit for each in find(marijke, "wachten op een huis")] == before


def test_another_table_finds_nothing(sit, dirk, town):
    henk = sit("henk")
    remember(henk.table, "note", 1, WAITING)
    elsewhere = holding.held(Table.objects.get(slug="elders"), services.new_index)
    assert elsewhere.similar(WAITING) == ()


def test_a_withdrawn_text_is_gone_and_its_words_too(sit, town):
    henk = sit("henk")
    remember(henk.table, "note", 1, WAITING)
    assert subjects(find(henk, WAITING)) == ["1"]
    forget(henk.table, "note", 1)
    assert find(henk, WAITING) == ()
    assert Remembered.objects.get().words == ""


def test_what_is_told_again_is_found_by_its_new_words_only(sit, town):
    henk = sit("henk")
    remember(henk.table, "note", 1, WAITING)
    find(henk, WAITING)
    remember(henk.table, "note", 1, TAXI)
    assert find(henk, "jeugdhulp") == ()
    assert subjects(find(henk, "taxi")) == ["1"]


def test_a_text_becomes_findable_by_all_when_it_is_shared(sit, town):
    henk, marijke = sit("henk"), sit("marijke")
    remember(henk.table, "note", 1, WAITING, owner=henk.party)
    assert find(marijke, WAITING) == ()
    remember(henk.table, "note", 1, WAITING)
    assert subjects(find(marijke, WAITING)) == ["1"]


def test_two_processes_stay_in_step(sit, town, run_as):
    henk, one, other = sit("henk"), Process(), Process()
    run_as(one)
    remember(henk.table, "note", 1, WAITING)
    assert subjects(find(henk, "jeugdhulp")) == ["1"]
    run_as(other)
    remember(henk.table, "note", 2, TAXI)
    forget(henk.table, "note", 1)
    assert subjects(find(henk, "taxi jeugdhulp")) == ["2"]
    run_as(one)
    assert subjects(find(henk, "taxi jeugdhulp")) == ["2"]


def test_the_order_does_not_hang_on_when_a_process_began(sit, town, run_as):
    henk, early = sit("henk"), run_as(Process())
    for number, words in enumerate((WAITING, TAXI, DEBTS, WAITING, TAXI, DEBTS)):
        remember(henk.table, "note", number, f"{words} nummer {number}")
        find(henk, words)
    forget(henk.table, "note", 3)
    seen = [[each.hit for each in find(henk, words)] for words in (WAITING, TAXI, DEBTS)]
    run_as(Process())
    assert [[each.hit for each in find(henk, words)] for words in (WAITING, TAXI, DEBTS)] == seen
    assert early.held


def test_a_memory_that_was_put_back_to_earlier_is_read_anew(sit, town):
    henk = sit("henk")
    remember(henk.table, "note", 1, WAITING)
    remember(henk.table, "note", 2, TAXI)
    find(henk, WAITING)
    Remembered.objects.filter(subject="2").delete()
    Revision.objects.update(number=1)
    assert find(henk, "taxi") == ()


def test_a_vector_once_made_is_kept_for_the_next_process(sit, town, run_as):
    henk, one, other = sit("henk"), Process(Counting()), Process(Counting())
    run_as(one)
    remember(henk.table, "note", 1, WAITING)
    find(henk, "vraag")
    run_as(other)
    find(henk, "vraag")
    assert WAITING in one.model.asked
    assert WAITING not in other.model.asked
    assert Remembered.objects.get().encoder == "teller 1"


def test_another_model_makes_its_own_vectors(sit, town, run_as):
    henk, newer = sit("henk"), Process(Counting("teller 2"))
    run_as(Process(Counting()))
    remember(henk.table, "note", 1, WAITING)
    find(henk, "vraag")
    run_as(newer)
    find(henk, "vraag")
    assert WAITING in newer.model.asked
    assert Remembered.objects.get().encoder == "teller 2"


def test_many_new_texts_are_found_at_once_and_get_their_vectors_bit_by_bit(sit, town, run_as, monkeypatch):
    monkeypatch.setattr(holding, "MADE_AT_ONCE", 2)
    henk, process = sit("henk"), run_as(Process(Counting()))
    for number in range(5):
        remember(henk.table, "note", number, f"{TAXI} {number}")
    assert len(find(henk, "taxi")) == 5
    assert Remembered.objects.filter(encoder="").count() == 3
    find(henk, "taxi")
    assert Remembered.objects.filter(encoder="").count() == 1
    keep_vectors()
    assert not Remembered.objects.filter(encoder="").exists()
    find(henk, "taxi")
    assert not next(iter(process.held.values())).waiting


def test_a_vector_of_words_that_changed_meanwhile_is_not_kept(sit, town, run_as):
    henk = sit("henk")
    run_as(Process(Counting()))
    remember(henk.table, "note", 1, WAITING)
    row = Remembered.objects.get()
    remember(henk.table, "note", 1, TAXI)
    holding._keep({row.pk: (row.revision, b"old")}, "teller 1")
    assert Remembered.objects.get().encoder == ""


def test_a_group_is_found_by_what_people_put_in_it(sit, town):
    henk = sit("henk")
    remember(henk.table, "group", 7, "Te weinig plekken", group="7")
    remember(henk.table, "note", 1, WAITING, group="7")
    remember(henk.table, "group", 8, "Vervoer", group="8")
    found = find_groups(henk, "jongeren wachten op jeugdhulp", kind="group", members=("group", "note"))
    assert subjects(found) == ["7"]
    assert found[0].card.title == "7"


def test_a_group_is_not_found_by_a_member_that_may_not_be_seen(sit, town):
    henk, marijke = sit("henk"), sit("marijke")
    remember(henk.table, "group", 7, "Te weinig plekken", group="7")
    remember(henk.table, "note", 1, WAITING, group="7", owner=henk.party)
    assert find_groups(marijke, "jeugdhulp", kind="group", members=("group", "note")) == ()


def test_what_people_said_is_something_else_stays_away(sit, town):
    henk = sit("henk")
    remember(henk.table, "note", 1, WAITING)
    remember(henk.table, "note", 2, f"{WAITING} nog steeds")
    assert subjects(find(henk, WAITING, without=[("note", "1")])) == ["2"]


def test_warming_reads_every_table(sit, town, dirk, run_as):
    process = run_as(Process())
    warm()
    assert set(process.held) == set(Table.objects.values_list("pk", flat=True))


def test_the_index_of_the_workplace_is_the_one_of_the_front_desk():
    assert isinstance(new_index(), HeldTexts)


def test_a_process_that_starts_to_answer_reads_the_memory_beside_it(monkeypatch):
    from bestendig.web.memory import warming

    read = []
    monkeypatch.setattr(warming, "warm", lambda: read.append("all"))
    monkeypatch.setattr(warming.connections, "close_all", lambda: read.append("closed"))
    warming.warm_beside().join()
    assert read == ["all", "closed"]
