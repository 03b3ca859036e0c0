"""Files of knowledge at the table: what a file changes is answered by a person, line by line."""

from dataclasses import replace

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse

from bestendig.analyses.knowing import write
from bestendig.model.knowledge.experience import LocalExperience
from bestendig.model.knowledge.intervention import Intervention
from bestendig.model.knowledge.recognition import Recognition
from bestendig.model.knowledge.shelf import Shelf
from bestendig.web.jobs.models import Job
from bestendig.web.jobs.services import do_one
from bestendig.web.knowledge import services
from bestendig.web.knowledge.intakes import services as intakes
from bestendig.web.knowledge.models import ExperienceRow, Intake, IntakeLine, InterventionRow, RecognitionRow
from bestendig.web.knowledge.selectors import shelf_of
from bestendig.web.memory.models import Remembered

A, B = (Intervention("bank", name, f"Aanpak {name}", goal="doel") for name in "ab")
EVENT = Recognition("bank", "a", "goed_onderbouwd", "Goed onderbouwd", on="2015", source="https://x.nl/")
HIGHER = replace(EVENT, level="eerste_aanwijzingen", literal="Eerste aanwijzingen", on="2022")
RAN = LocalExperience("7", "Buurtmoeders", "Anderstad", "bank", "a", "2016", "2019", "budget", theme="jeugd")


@pytest.fixture
def table(town):
    """A table that knows two interventions."""
    found = town["Gemeente Voorbeeldstad"].table
    services.keep_new(found, A, (EVENT,), "seeded")
    services.keep_new(found, B, (), "seeded")
    return found


def send(client, shelf, form="zip"):
    content = shelf if isinstance(shelf, bytes) else write(shelf, form)
    return client.post(reverse("knowledge-upload"), {"file": SimpleUploadedFile(f"k.{form}", content)})


def answer(client, given, *lines):
    intake = Intake.objects.first()
    place = reverse("knowledge-answer", kwargs={"pk": intake.pk})
    return client.post(place, {"lines": [line.pk for line in lines], "answer": given})


@pytest.mark.parametrize("form", ["zip", "jsonl", "jsonld"])
def test_what_is_taken_along_and_read_in_again_says_nothing_new(as_, sit, table, form):
    services.write_experience(sit("noor"), {"programme": "Eén deur", "since": "2020"})
    noor = as_("noor")
    taken = noor.get(reverse("knowledge-file", kwargs={"form": form}))
    assert f'filename="kennis.{form}"' in taken.headers["Content-Disposition"]
    place = send(noor, taken.content, form).url
    assert "Dit bestand zegt niets nieuws" in noor.get(place).content.decode()
    assert not IntakeLine.objects.exists()


def test_nothing_is_taken_over_before_a_person_said_so(as_, table):
    noor = as_("noor")
    place = send(noor, Shelf((replace(A, goal="beter"), B), (EVENT, HIGHER), (RAN,))).url
    level, lived = IntakeLine.objects.all()
    assert (level.what, lived.what) == ("level", "experience")
    read = noor.get(place).content.decode()
    assert "Van Goed onderbouwd naar Eerste aanwijzingen voor effectiviteit" in read
    assert "Doel, in eigen woorden, een erkenning" in read
    assert InterventionRow.objects.get(databank_id="a").goal == "doel"
    answer(noor, "yes", level)
    assert InterventionRow.objects.get(databank_id="a").goal == "beter"
    assert RecognitionRow.objects.count() == 2
    assert not ExperienceRow.objects.exists()
    answer(noor, "no", lived)
    assert not ExperienceRow.objects.exists()
    assert "Alles van dit bestand is beantwoord" in noor.get(place).content.decode()


def test_an_experience_of_elsewhere_says_where_it_was_and_is_found_again(as_, table):
    noor = as_("noor")
    send(noor, Shelf(experiences=(RAN,)), "jsonl")
    answer(noor, "yes", IntakeLine.objects.get())
    row = ExperienceRow.objects.get()
    assert (row.municipality, row.intervention.databank_id, row.by) == ("Anderstad", "a", None)
    assert "Anderstad" in noor.get(row.intervention.get_absolute_url()).content.decode()
    assert Remembered.objects.filter(kind="experience", is_gone=False).count() == 1
    assert not send(noor, Shelf(experiences=(RAN,)), "jsonl").url.endswith("/nieuw/")
    assert Intake.objects.first().lines.count() == 0


def test_what_left_its_databank_is_marked_and_stays(as_, table):
    noor = as_("noor")
    send(noor, Shelf((A,), (EVENT,)))
    (line,) = IntakeLine.objects.all()
    assert line.what == "gone"
    answer(noor, "yes", line)
    row = InterventionRow.objects.get(databank_id="b")
    assert row.withdrawn_on
    assert "niet meer in zijn databank" in noor.get(row.get_absolute_url()).content.decode()


def test_a_line_is_answered_once_and_nothing_ticked_is_told(as_, table):
    noor = as_("noor")
    send(noor, Shelf((replace(A, goal="beter"), B), (EVENT,)))
    (line,) = IntakeLine.objects.all()
    assert answer(noor, "yes").status_code == 400
    assert answer(noor, "yes", line).status_code == 302
    again = answer(noor, "no", line)
    assert again.status_code == 400
    line.refresh_from_db()
    assert line.is_accepted is True


def test_many_lines_are_work_that_goes_on_and_can_be_done_twice(as_, table):
    noor = as_("noor")
    many = tuple(replace(A, databank_id=f"n{n}", name=f"Aanpak {n}") for n in range(intakes.AT_ONCE + 1))
    send(noor, Shelf((A, B, *many), (EVENT,)))
    went = answer(noor, "yes", *IntakeLine.objects.all())
    job = Job.objects.get()
    assert went.url == reverse("job", kwargs={"pk": job.pk})
    assert InterventionRow.objects.count() == 2
    assert do_one()
    job.refresh_from_db()
    assert (job.state, job.result) == ("done", Intake.objects.get().get_absolute_url())
    assert InterventionRow.objects.count() == 2 + len(many)
    intakes.take_over(job, type("Still", (), {"step": lambda *_: None})())
    assert InterventionRow.objects.count() == 2 + len(many)


def test_bad_lines_are_told_with_their_number_and_the_good_ones_wait(as_, table):
    content = b"bron_databank,bron_id,naam,leeftijd_van\nbank,a,Aanpak a,oud\nbank,c,Aanpak c,4\n"
    read = as_("noor").get(send(as_("noor"), content, "csv").url).content.decode()
    assert "k.csv, regel 2, leeftijd_van: dit is geen heel getal" in read
    assert "Aanpak c" in read
    assert "oud" not in read.partition("Apart gezet")[2].partition("</section>")[0]


def test_what_points_at_one_person_does_not_come_in(as_, table):
    send(as_("noor"), Shelf(experiences=(replace(RAN, contact_function="jan@anderstad.invalid"),)), "jsonl")
    intake = Intake.objects.get()
    assert [(fault["column"], fault["code"]) for fault in intake.faults] == [
        ("contact_functie", "person_recognised")
    ]
    assert not intake.lines.exists()


@pytest.mark.parametrize(
    ("content", "told"),
    [(b"", "leeg"), (b"geen kennis", "geen kennis die wij kunnen lezen"), (b"PK\x03\x04", "beschadigd")],
)
def test_what_is_no_file_of_knowledge_is_told_and_changes_nothing(as_, table, content, told):
    response = send(as_("noor"), content, "zip")
    assert response.status_code == 400
    assert told in response.content.decode()
    assert not Intake.objects.exists()


def test_no_file_is_told_too(as_, table):
    response = as_("noor").post(reverse("knowledge-upload"))
    assert response.status_code == 400
    assert "Kies een bestand" in response.content.decode()


def test_a_form_that_is_none_is_nowhere(as_, table):
    assert as_("noor").get(reverse("knowledge-file", kwargs={"form": "exe"})).status_code == 404


def test_words_of_residents_and_names_of_writers_do_not_leave(as_, sit, table):
    services.tell(sit("samira"), InterventionRow.objects.first(), "lived", "Zij kwam elke dinsdag.", "ouders")
    services.write_experience(sit("samira"), {"programme": "Eén deur"})
    content = as_("noor").get(reverse("knowledge-file", kwargs={"form": "jsonl"})).content.decode()
    assert "Eén deur" in content
    assert "dinsdag" not in content
    assert "Samira" not in content


def test_another_municipality_reads_no_file_and_answers_no_line(as_, dirk, table):
    send(as_("noor"), Shelf((replace(A, goal="beter"), B), (EVENT,)))
    intake, line = Intake.objects.get(), IntakeLine.objects.get()
    assert dirk.get(intake.get_absolute_url()).status_code == 404
    place = reverse("knowledge-answer", kwargs={"pk": intake.pk})
    assert dirk.post(place, {"lines": [line.pk], "answer": "yes"}).status_code == 404
    assert b"Aanpak" not in dirk.get(reverse("knowledge-file", kwargs={"form": "jsonl"})).content
    assert shelf_of(table).interventions[0].goal == "doel"


def test_another_party_reads_what_a_file_changes_and_answers_nothing(as_, table):
    send(as_("noor"), Shelf((replace(A, goal="beter"), B), (EVENT,)))
    intake = Intake.objects.get()
    read = as_("henk").get(intake.get_absolute_url()).content.decode()
    assert "nog open" in read
    assert 'type="checkbox"' not in read.partition("<main")[2]
