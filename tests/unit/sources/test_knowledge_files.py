"""Files of knowledge: three forms that hold the same, and bad ones told with their line."""

import csv
import io
import json
from zipfile import ZipFile

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bestendig.errors import InputError
from bestendig.model.knowledge.columns import TABLES
from bestendig.model.knowledge.experience import LocalExperience
from bestendig.model.knowledge.intervention import Intervention
from bestendig.model.knowledge.recognition import Recognition
from bestendig.model.knowledge.shelf import Shelf
from bestendig.model.knowledge.words import LEVELS
from bestendig.sources.knowledge.lines import write_lines
from bestendig.sources.knowledge.linked import write_linked
from bestendig.sources.knowledge.reading import MOST, read_knowledge
from bestendig.sources.knowledge.shipped import shipped
from bestendig.sources.knowledge.tables import write_package

WRITERS = (write_package, write_lines, write_linked)
HEAD = "bron_databank,bron_id,naam,leeftijd_van,leeftijd_tot,url,ingetrokken_op\n"
TRICKY = Shelf(
    (
        Intervention(
            "bank", "=1+1", '"Aan-huis", samen', other_names=("-minder", "'meer"), age_from=0, age_to=0,
            has_materials=False, conditions=("één vast gezicht", "een jaar"), goal="regel 1\nregel 2",
            address="https://a.nl/?x=1&y=2", audiences=("ouders",),
        ),
    ),
    (
        Recognition("bank", "=1+1", "goed_onderbouwd", "Goed onderbouwd", on="2021-09", is_provisional=True),
        Recognition("bank", "=1+1", "", "2+", scale="EIF", outcome="gedrag", remark="@nakijken"),
    ),
    (LocalExperience("1", "Buurt", "Elders", since="2019", until="2020-01", ended_because="budget"),),
)  # fmt: skip


def same(one, other):
    return all(set(getattr(one, name)) == set(getattr(other, name)) for name in Shelf.__slots__)


@pytest.mark.parametrize("write", WRITERS)
@pytest.mark.parametrize("shelf", [TRICKY, shipped()], ids=["tricky", "shipped"])
def test_what_goes_out_comes_in_the_same(write, shelf):
    read = read_knowledge("kennis", write(shelf))
    assert same(read.shelf, shelf)
    assert (read.n_apart, read.faults) == (0, ())


@pytest.mark.parametrize("write", WRITERS)
def test_the_order_of_a_shelf_changes_no_byte(write):
    shelf = shipped()
    turned = Shelf(shelf.interventions[::-1], shelf.recognitions[::-1])
    assert write(shelf) == write(turned)


WORDS = st.text(st.characters(exclude_categories=("C", "Z"), exclude_characters=";"), min_size=1, max_size=20)


@settings(max_examples=60)
@given(WORDS, st.lists(WORDS, max_size=3, unique=True), st.sampled_from([None, True, False]))
def test_any_words_survive_every_form(name, names, yes):
    import unicodedata

    name, *names = (unicodedata.normalize("NFC", each).strip() or "x" for each in (name, *names))
    shelf = Shelf(
        (Intervention("b", name, name, other_names=tuple(dict.fromkeys(names)), has_materials=yes),)
    )
    for write in WRITERS:
        assert read_knowledge("x", write(shelf)).shelf == shelf


def test_a_spreadsheet_runs_nothing_of_it():
    archive = ZipFile(io.BytesIO(write_package(TRICKY)))
    cells = [
        cell
        for name in archive.namelist()
        if name.endswith(".csv")
        for row in csv.reader(io.StringIO(archive.read(name).decode()))
        for cell in row
    ]
    assert not [cell for cell in cells if cell.startswith(("=", "+", "-", "@", "\t"))]
    assert "'=1+1" in cells


def test_the_package_describes_its_files_as_frictionless_does():
    archive = ZipFile(io.BytesIO(write_package(TRICKY)))
    told = json.loads(archive.read("datapackage.json"))
    assert told["profile"] == "tabular-data-package"
    for resource in told["resources"]:
        content = archive.read(resource["path"])
        head = next(csv.reader(io.StringIO(content.decode())))
        assert [field["name"] for field in resource["schema"]["fields"]] == head
        assert resource["bytes"] == len(content)
    assert told["resources"][1]["schema"]["foreignKeys"][0]["reference"]["resource"] == "interventies"


def test_linked_data_name_who_judged_what_and_when():
    graph = json.loads(write_linked(TRICKY))["@graph"]
    review = next(node for node in graph if node["@type"] == "ClaimReview" and "datePublished" in node)
    assert review["reviewRating"] == {
        "@type": "Rating",
        "alternateName": "Goed onderbouwd",
        "name": "erkenningstraject interventies",
    }
    assert review["claimReviewed"] == '"Aan-huis", samen'


@pytest.mark.parametrize(
    ("line", "column", "code"),
    [
        ("b,1,,,,,", "naam", "cell_required"),
        ("b,1,Naam,x,,,", "leeftijd_van", "number_unreadable"),
        ("b,1,Naam,9,8,,", "leeftijd_tot", "ages_reversed"),
        ("b,1,Naam,200,,,", "leeftijd_van", "number_unreadable"),
        ("b,1,Naam,,,javascript:alert(1),", "url", "address_unreadable"),
        ("b,1,Naam,,,,2021-13", "ingetrokken_op", "moment_unreadable"),
        ("b,1,Naam,,,,2023-02-29", "ingetrokken_op", "moment_unreadable"),
        ("b,1,Naam,,,,0000", "ingetrokken_op", "moment_unreadable"),
        ("b,1,Naam,,,", "", "cells_do_not_fit"),
        ("b,1,Naam,,,,,,", "", "cells_do_not_fit"),
        (f"b,1,{'x' * 201},,,,", "naam", "cell_too_long"),
        ("b,1,a\u202eb,,,,", "naam", "signs_strange"),
        ("b,goed,Naam,,,,", "", "twice"),
    ],
)
def test_a_bad_line_is_set_apart_with_its_number_and_the_others_are_kept(line, column, code):
    content = f'{HEAD}b,goed,"Goed\nop twee regels",,,,\n\n{line}\n'.encode()
    read = read_knowledge("lijst.csv", content)
    (fault,) = read.faults
    assert (fault.line, fault.column, fault.code) == (5, column, code)
    assert (read.n_read, read.n_apart, len(read.shelf.interventions)) == (2, 1, 1)


def events(line):
    head = "bron_databank,bron_id,niveau_code,schaal,niveau_letterlijk\n"
    out = io.BytesIO()
    with ZipFile(out, "w") as archive:
        archive.writestr("map/interventies.csv", f"{HEAD}b,1,Naam,,,,\n")
        archive.writestr("map/erkenningen.csv", head + line + "\n")
        archive.writestr("__MACOSX/._erkenningen.csv", "\0")
    return read_knowledge("k.zip", out.getvalue())


@pytest.mark.parametrize(
    ("line", "code"),
    [
        ("b,1,heel_goed,,Heel goed", "code_unknown"),
        ("b,1,goed_onderbouwd,EIF,2+", "foreign_scale"),
        ("b,2,goed_onderbouwd,,Goed onderbouwd", "intervention_missing"),
    ],
)
def test_a_level_is_of_the_closed_list_of_the_dutch_scale_and_of_no_other(line, code):
    assert [fault.code for fault in events(line).faults] == [code]


def test_another_scale_keeps_its_name_and_its_literal_value():
    (event,) = events("b,1,,EIF,2+").shelf.recognitions
    assert (event.level, event.scale, event.literal) == ("", "EIF", "2+")


def test_a_semicolon_file_of_a_dutch_spreadsheet_is_read_too():
    content = "\ufeff" + HEAD.replace(",", ";") + "b;1;Naam;;;;\n"
    assert read_knowledge("x.csv", content.encode()).shelf.interventions[0].name == "Naam"


def test_a_column_that_nobody_knows_is_told_and_nothing_is_lost_by_it():
    read = read_knowledge("x.csv", f"{HEAD[:-1]},mening\nb,1,Naam,,,,,goed\n".encode())
    assert [(fault.line, fault.column, fault.code) for fault in read.faults] == [
        (1, "mening", "column_unknown")
    ]
    assert read.n_apart == 0


def test_lines_that_are_no_objects_are_told_with_their_number():
    good = b'{"soort": "interventie", "bron_databank": "b", "bron_id": "1", "naam": "N"}'
    content = good + b'\n[1]\n{"soort": "x"}\n{"a'
    read = read_knowledge("x.jsonl", content)
    assert [(fault.line, fault.code) for fault in read.faults] == [
        (2, "object_unreadable"), (3, "kind_unknown"), (4, "object_unreadable"),
    ]  # fmt: skip
    assert read.n_read == read.n_apart + 1 == 4


def test_a_line_that_points_at_one_person_is_set_apart():
    content = f"{HEAD[:-1]},contact_functie\nb,1,Naam,,,,,Jan Jansen\n".encode()
    read = read_knowledge("x.csv", content, lambda words: "Jansen" in words)
    assert [(fault.column, fault.code) for fault in read.faults] == [("contact_functie", "person_recognised")]
    assert "Jansen" not in read.faults[0].words.nl


def zipped(**files):
    out = io.BytesIO()
    with ZipFile(out, "w", 8) as archive:
        for name, content in files.items():
            archive.writestr(f"{name}.csv", content)
    return out.getvalue()


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", "empty"),
        (b" \n", "empty"),
        (b"PK\x03\x04 broken", "damaged"),
        (zipped(), "nothing"),
        (zipped(a="x" * (MOST + 1)), "large"),
        (zipped(**{f"n{number}": "a" for number in range(30)}), "crowded"),
        (b"naam;ge\xe9n utf-8", "encoding"),
        (b"[1, 2]", "json"),
        (b"a,b\n1,2\n", "nothing"),
        (b"naam,naam,bron_id,bron_databank\n1,2,3,4\n", "nothing"),
        (HEAD.encode() + b'b,1,"' + b"x" * 100_001 + b'",,,,\n', "cells"),
        (b"[" * 100_000, "json"),
    ],
)
def test_what_is_no_file_of_knowledge_is_refused_in_words(content, code):
    with pytest.raises(InputError) as refused:
        read_knowledge("bestand", content)
    assert refused.value.code == f"knowledge_{code}"
    assert refused.value.exit_code == 10


def test_the_shipped_list_holds_facts_with_an_address_and_no_day_that_was_made_up():
    shelf = shipped()
    assert len(shelf.interventions) == 44
    assert all(event.source.startswith("http") and not event.seen_on for event in shelf.recognitions)
    assert {event.level for event in shelf.recognitions} <= set(LEVELS)
    empty = ("named_professional", "minimum_duration", "caseload", "conditions", "goal", "cost")
    assert not [each.name for each in shelf.interventions if any(getattr(each, name) for name in empty)]
    assert {each.key for each in shelf.interventions} == {event.key for event in shelf.recognitions}


def test_every_column_fills_something_that_is_there():
    for table, made in (
        ("interventies", Intervention),
        ("erkenningen", Recognition),
        ("ervaringen", LocalExperience),
    ):
        assert {column.attribute for column in TABLES[table]} == set(made.__dataclass_fields__)
