"""Contacts for benchmarks: skewed as real ones, in the stored shape, in chunks that never change."""

import csv

import numpy as np
import pyarrow.parquet as pq
import pytest

from bestendig.model.stored import CONTACTS
from bestendig.synthetic import make_contacts, write_contacts_csv, write_contacts_parquet


@pytest.fixture(scope="module")
def million():
    return make_contacts(1_000_000, seed=3)


def test_the_shape_is_that_of_stored_contacts(million):
    kinds = {"int64": "int64", "int32": "int32", "bool": "bool", "string": "string"}
    assert {field.name: str(field.type) for field in million.schema} == {
        name: kinds[kind] for name, kind in CONTACTS.items()
    }
    assert len(million) == 1_000_000


def test_contacts_per_client_are_skewed(million):
    counts = np.unique(million["client_id"].to_numpy(), return_counts=True)[1]
    assert np.median(counts) == pytest.approx(10, abs=1)
    assert counts.mean() == pytest.approx(25, rel=0.06)
    assert np.percentile(counts, 99) == pytest.approx(234, rel=0.1)


def test_they_lie_sorted_and_the_order_in_the_day_runs_from_one(million):
    client, day, nth = (million[name].to_numpy() for name in ("client_id", "day", "order_in_day"))
    assert (np.lexsort((nth, day, client)) == np.arange(len(client))).all()
    begins = np.r_[True, (client[1:] != client[:-1]) | (day[1:] != day[:-1])]
    assert (nth[begins] == 1).all()
    assert (nth[1:][~begins[1:]] == nth[:-1][~begins[1:]] + 1).all()


def test_the_first_of_the_day_is_flagged_once(million):
    for who in ("professional", "team", "organisation"):
        key = np.stack([million[name].to_numpy() for name in ("client_id", "day", f"{who}_id")])
        pairs = np.unique(key, axis=1).shape[1]
        assert million[f"is_first_with_{who}"].to_numpy().sum() == pairs


def test_a_smaller_number_is_the_beginning_of_a_larger_one(million):
    assert make_contacts(1_200, seed=3).equals(million.slice(0, 1_200).combine_chunks())


def test_unsorted_holds_the_same_rows_in_another_order(million):
    shuffled = make_contacts(1_000_000, seed=3, is_sorted=False)
    assert not shuffled.equals(million)
    order = [("client_id", "ascending"), ("day", "ascending"), ("order_in_day", "ascending")]
    assert shuffled.sort_by(order).equals(million.sort_by(order))


def test_as_parquet_and_as_csv(tmp_path):
    assert write_contacts_parquet(tmp_path / "c.parquet", 5_000, seed=3) > 0
    assert pq.read_metadata(tmp_path / "c.parquet").num_rows == 5_000
    assert write_contacts_csv(tmp_path / "c.csv", 5_000, seed=3) > 0
    with (tmp_path / "c.csv").open(encoding="cp1252", newline="") as file:
        rows = list(csv.DictReader(file, delimiter=";"))
    assert len(rows) == 5_000
    assert len({row["Contactnummer"] for row in rows}) == 5_000
