"""JSON in layers becomes flat rows; every record gives rows or is counted."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from bestendig.errors import InputError
from bestendig.model.profile import FileShape
from bestendig.model.raw import RawTable
from bestendig.sources.formats import open_file
from bestendig.sources.formats.nested.layout import layouts
from bestendig.sources.formats.nested.paths import steps
from bestendig.sources.formats.records import records_of
from bestendig.sources.profiles.find import find_profile
from bestendig.sources.profiles.shipped import shipped_profiles

Tables = dict[str, RawTable]
Read = Callable[[object], Tables]


@pytest.fixture
def read(tmp_path: Path) -> Read:
    """Opens plain values, or a text as it is, as a JSON file; the tables by name."""

    def opened(content: object) -> Tables:
        file = tmp_path / "a.json"
        file.write_text(content if isinstance(content, str) else json.dumps(content), encoding="utf-8")
        return {raw.name.partition("!")[2]: raw for raw in open_file(file, tmp_path / "staging")}

    return opened


def rows(raw: RawTable) -> list[dict[str, str]]:
    """The rows, without what is empty."""
    return [{name: value for name, value in row.items() if value} for _, row in records_of(raw)]


def release(number: int, **held: Any) -> dict[str, Any]:
    """A release of one process, as it is on a day."""
    return {"ocid": "ocds-1", "id": str(number), "date": f"2024-01-0{number}", "tag": ["x"], **held}


AWARD = {
    "id": "a",
    "status": "active",
    "suppliers": [{"id": "NL-KVK-1", "name": "De Linde"}],
    "contractPeriod": {"startDate": "2024-01-01T00:00:00Z", "endDate": "2025-12-31T00:00:00Z"},
}
CONTRACT = {
    "id": "c",
    "awardID": "a",
    "period": {"startDate": "2024-02-01T00:00:00Z", "durationInDays": 365},
    "value": {"amount": 1000},
}


def test_a_contract_takes_the_supplier_of_its_award_and_never_a_duration(read: Read) -> None:
    found = read({"releases": [release(1, awards=[AWARD], contracts=[CONTRACT])]})
    (row,) = rows(found["contracten"])
    assert row["supplier"] == "NL-KVK-1"
    assert (row["first day"], row["last day"]) == ("2024-02-01T00:00:00Z", "2025-12-31T00:00:00Z")
    assert "365" not in row.values()


def test_a_duration_alone_gives_no_last_day(read: Read) -> None:
    bare = {**AWARD, "contractPeriod": {"startDate": "2024-01-01T00:00:00Z", "durationInDays": 365}}
    (row,) = rows(read({"releases": [release(1, awards=[bare])]})["contracten"])
    assert "last day" not in row


def test_the_latest_release_tells_and_earlier_ones_are_withdrawn(read: Read) -> None:
    later = {**AWARD, "contractPeriod": {"startDate": "2024-01-01", "endDate": "2027-12-31"}}
    releases = [release(3, awards=[later]), release(1, awards=[AWARD]), release(2, tender={})]
    raw = read({"releases": releases})["contracten"]
    assert [row["last day"] for row in rows(raw)] == ["2027-12-31"]
    assert (raw.n_records, raw.n_withdrawn, raw.n_rejected) == (1, 1, 1)


def test_two_suppliers_are_two_rows_and_a_cancelled_award_is_none(read: Read) -> None:
    two = {**AWARD, "suppliers": [{"id": "x"}, {"id": "y"}]}
    cancelled = {**AWARD, "id": "b", "status": "cancelled"}
    raw = read({"releases": [release(1, awards=[two, cancelled])]})["contracten"]
    assert [row["supplier"] for row in rows(raw)] == ["x", "y"]


def test_a_record_package_tells_by_its_compiled_release(read: Read) -> None:
    record = {"ocid": "ocds-1", "releases": [{"url": "x"}], "compiledRelease": release(1, awards=[AWARD])}
    assert len(rows(read({"records": [record]})["contracten"])) == 1


def test_one_release_a_line_is_read_too(read: Read) -> None:
    lines = "\n".join(json.dumps({**release(1, awards=[AWARD]), "ocid": f"o-{n}"}) for n in range(3))
    raw = read(lines)["contracten"]
    assert [line for line, _ in records_of(raw)] == [1, 2, 3]


def test_names_of_suppliers_come_beside(read: Read) -> None:
    parties = [
        {"id": "1", "name": "Gemeente", "roles": ["buyer"]},
        {"id": "2", "name": "Linde", "roles": ["supplier"]},
    ]
    found = read({"releases": [release(1, awards=[AWARD], parties=parties)]})
    assert rows(found["organisaties"]) == [{"organisation": "2", "name": "Linde"}]


def klantcontact(**changed: Any) -> dict[str, Any]:
    """One contact as the API gives it."""
    klant = {"rol": "klant", "wasPartij": {"uuid": "partij-1"}, "volledigeNaam": "Jansen"}
    actor = {
        "uuid": "u",
        "soortActor": "medewerker",
        "naam": "Piet",
        "actoridentificator": {"objectId": "M1"},
    }
    eenheid = {"uuid": "v", "soortActor": "organisatorische_eenheid", "naam": "Wijkteam Noord"}
    return {
        "uuid": "k1",
        "kanaal": "telefoon",
        "onderwerp": "schulden",
        "inhoud": "vertelt over thuis",
        "indicatieContactGelukt": True,
        "plaatsgevondenOp": "2024-01-09T10:00:00Z",
        "hadBetrokkenActoren": [actor, eenheid],
        "_expand": {"hadBetrokkenen": [klant]},
        **changed,
    }


def test_a_klantcontact_says_who_met_whom_when_and_how_and_nothing_more(read: Read) -> None:
    (raw,) = read({"count": 1, "next": None, "results": [klantcontact()]}).values()
    assert rows(raw) == [
        {
            "klantcontact": "k1",
            "partij": "partij-1",
            "medewerker": "M1",
            "organisatorische eenheid": "Wijkteam Noord",
            "plaatsgevonden op": "2024-01-09T10:00:00Z",
            "soort": "telefoon",
        }
    ]


def test_a_klantcontact_without_worker_or_that_failed_is_still_a_row(read: Read) -> None:
    contacts = [klantcontact(hadBetrokkenActoren=[]), klantcontact(indicatieContactGelukt=False)]
    (raw,) = read({"results": contacts}).values()
    assert [(row.get("medewerker"), row["soort"]) for row in rows(raw)] == [
        (None, "telefoon"),
        ("M1", "niet gelukt"),
    ]


def test_a_klantcontact_of_two_clients_is_two_rows_with_numbers_of_their_own(read: Read) -> None:
    both = [{"rol": "klant", "wasPartij": {"uuid": f"partij-{n}"}} for n in (1, 2)]
    (raw,) = read({"results": [klantcontact(_expand={"hadBetrokkenen": both})]}).values()
    assert [(row["partij"], row["klantcontact"]) for row in rows(raw)] == [
        ("partij-1", "k1"),
        ("partij-2", "k1/2"),
    ]


def rol(zaak: int, kind: str, generic: str, identity: dict[str, str], **more: Any) -> dict[str, Any]:
    """One role in a case."""
    return {
        "zaak": f"https://z/zaken/{zaak}",
        "roltype": "https://z/roltypen/1",
        "betrokkeneType": kind,
        "omschrijvingGeneriek": generic,
        "betrokkeneIdentificatie": identity,
        "registratiedatum": "2024-03-01T08:00:00Z",
        **more,
    }


ROLES = [
    rol(1, "natuurlijk_persoon", "initiator", {"anpIdentificatie": "P7", "geslachtsnaam": "Jansen"}),
    rol(1, "medewerker", "behandelaar", {"identificatie": "M1"},
        beginGeldigheid="2024-03-04", eindeGeldigheid="2024-06-01"),
    rol(1, "medewerker", "zaakcoordinator", {"identificatie": "M2"}),
    rol(2, "natuurlijk_persoon", "initiator", {"anpIdentificatie": "P8"}),
    rol(3, "medewerker", "behandelaar", {"identificatie": "M1"}),
]  # fmt: skip


def test_the_roles_of_a_case_belong_together(read: Read) -> None:
    (raw,) = read({"results": ROLES}).values()
    found = [(row.get("inwoner"), row["medewerker"], row["begin"], row.get("einde")) for row in rows(raw)]
    assert found == [
        ("P7", "M1", "2024-03-04", "2024-06-01"),
        ("P7", "M2", "2024-03-01T08:00:00Z", None),
        (None, "M1", "2024-03-01T08:00:00Z", None),
    ]
    assert raw.n_rejected == 1


def test_roles_within_cases_end_with_the_case(read: Read) -> None:
    case = {"zaaktype": "x", "einddatum": "2024-09-01", "_expand": {"rollen": ROLES[:3]}}
    (raw,) = read({"results": [case]}).values()
    assert [row["einde"] for row in rows(raw)] == ["2024-06-01", "2024-09-01"]


ENCOUNTER = "Encounter"
PERIOD = {"start": "2024-01-09T10:00:00+01:00", "end": "2024-05-01"}
PATIENT = {"reference": "Patient/1", "display": "Jansen"}
PRACTITIONER = {"reference": "https://ons.nl/fhir/Practitioner/7"}
RESOURCES = [
    {"resourceType": "Patient", "id": "1", "name": [{"family": "Jansen"}]},
    {"resourceType": ENCOUNTER, "id": "e1", "status": "finished", "class": {"code": "HH"},
     "subject": PATIENT, "participant": [{"individual": PRACTITIONER}], "period": PERIOD},
    {"resourceType": ENCOUNTER, "id": "e2", "status": "cancelled", "class": {"code": "HH"},
     "subject": PATIENT, "participant": [{"individual": PRACTITIONER}], "period": PERIOD},
    {"resourceType": ENCOUNTER, "id": "e3", "status": "entered-in-error", "subject": PATIENT},
    {"resourceType": "CareTeam", "subject": PATIENT, "period": PERIOD,
     "participant": [{"member": {"reference": f"{who}/8"}} for who in ("RelatedPerson", "Practitioner")]},
    {"resourceType": "EpisodeOfCare", "status": "active", "patient": PATIENT,
     "period": {"start": "2024-01-01"}, "managingOrganization": {"reference": "Organization/9"},
     "careManager": {"reference": "Practitioner/7"}},
]  # fmt: skip


def test_a_fhir_bundle_gives_contacts_assignments_and_episodes(read: Read) -> None:
    found = read({"resourceType": "Bundle", "entry": [{"resource": each} for each in RESOURCES]})
    assert [row["kind"] for row in rows(found["contacten"])] == ["HH", "not held"]
    assert {row["practitioner"] for row in rows(found["contacten"])} == {"Practitioner/7"}
    assigned = [(row["patient"], row["practitioner"], row["role"]) for row in rows(found["betrokkenheid"])]
    assert assigned == [
        ("Patient/1", "Practitioner/8", "participant"),
        ("Patient/1", "Practitioner/7", "care manager"),
    ]
    assert [row["organisation"] for row in rows(found["hulptrajecten"])] == ["Organization/9"]
    assert found["contacten"].n_rejected == 1
    assert {issue.code: issue.count for issue in found["contacten"].issues}["record_of_other_kind"] == 1


def test_a_fhir_resource_a_line_gives_the_same(read: Read) -> None:
    lined = read("\n".join(map(json.dumps, RESOURCES)))
    bundle = read({"resourceType": "Bundle", "entry": [{"resource": each} for each in RESOURCES]})
    assert {name: rows(raw) for name, raw in lined.items()} == {
        name: rows(raw) for name, raw in bundle.items()
    }


@pytest.mark.parametrize("end", ['{"ocid"', '{"ocid": "a"}', '{"ocid": "a"}]'])
def test_a_file_that_was_cut_off_is_refused(read: Read, end: str) -> None:
    with pytest.raises(InputError) as refusal:
        read('{"ocid": "a", "releases": [' + end)
    assert refusal.value.code == "file_cut_off"


@pytest.mark.parametrize(
    ("content", "code"),
    [
        ('{"ocid": 1, "releases": [7]}', "json_not_flat"),
        ('{"ocid": 1, "releases": [{} {}]}', "json_invalid"),
        ('{"releases": [], "ocid": 1}', "file_empty"),
        ('["ocid"]', "json_invalid"),
    ],
)
def test_what_is_no_list_of_records_is_refused(read: Read, content: str, code: str) -> None:
    with pytest.raises(InputError) as refusal:
        read(content)
    assert refusal.value.code == code


def test_a_profile_that_says_json_gets_the_file_as_it_lies(tmp_path: Path) -> None:
    (tmp_path / "a.json").write_text('[{"ocid": "a", "nr": 1}]', encoding="utf-8")
    (flat,) = open_file(tmp_path / "a.json", tmp_path / "staging", FileShape(format="json"))
    assert flat.headers == ("ocid", "nr")


def test_contacts_fetched_without_the_client_are_told_how_to_fetch_them(read: Read) -> None:
    (raw,) = read({"results": [klantcontact(_expand={})]}).values()
    assert ["expand=hadBetrokkenen" in words.nl for words in raw.notes] == [True]
    (whole,) = read({"results": [klantcontact()]}).values()
    assert whole.notes == ()


def test_a_record_with_endless_combinations_is_refused(read: Read) -> None:
    clients = [{"rol": "klant", "wasPartij": {"uuid": str(n)}} for n in range(200)]
    actors = [{"uuid": str(n), "soortActor": "medewerker"} for n in range(200)]
    with pytest.raises(InputError) as refusal:
        read({"results": [klantcontact(hadBetrokkenActoren=actors, _expand={"hadBetrokkenen": clients})]})
    assert refusal.value.code == "record_too_wide"


@pytest.mark.parametrize(("depth", "is_read"), [(500, True), (100_000, False)])
def test_lists_in_lists_in_lists_do_no_harm(read: Read, depth: int, is_read: bool) -> None:
    text = '{"ocid": "a", "awards": ' + "[" * depth + "]" * depth + "}"
    if is_read:
        assert read(text)["contracten"].n_rejected == 1
    else:
        with pytest.raises(InputError) as refusal:
            read(text)
        assert refusal.value.code == "json_invalid"


def test_numbers_across_pieces_and_long_files_are_whole(read: Read) -> None:
    many = [
        release(1, ocid="x", awards=[{**AWARD, "id": str(n), "value": {"amount": 10**12 + n}}])
        for n in range(2_000)
    ]
    found = rows(read({"releases": [{**each, "ocid": "y"} for each in many]})["contracten"])
    assert [row["amount"] for row in found] == [str(10**12 + n) for n in range(2_000)]


def test_every_layout_has_paths_that_can_be_read_and_a_profile_for_each_table() -> None:
    for layout in layouts():
        for each in layout.rows:
            paths = [path for choices in each.columns.values() for one in choices for path in one.paths]
            for path in (*paths, *each.parts.values(), each.needs):
                assert not path or path == "#" or steps(path.removesuffix("|tail"))
        for table in layout.tables:
            found = find_profile(layout.headers(table), shipped_profiles())
            assert found is not None
            assert set(found.headers) == set(layout.headers(table))
