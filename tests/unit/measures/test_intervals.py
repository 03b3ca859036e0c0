"""Cluster-robust intervals, against the formula written out."""

from math import sqrt

import pytest
from tests.unit.measures.asking import ask

T_WITH_2 = 4.302652729911275
"""The 97.5 % point of t with two degrees of freedom (Student's table)."""


def test_clusters_are_the_usual_professionals(duckdb_engine):
    histories = {1: "AAAB", 2: "AAB", 3: "BBBB", 4: "CCAB"}
    interval = ask(duckdb_engine, "upc", histories).overall.interval
    values = {"A": [3 / 4, 2 / 3], "B": [1], "C": [1 / 2]}
    mean = sum(map(sum, values.values())) / 4
    squares = sum((sum(own) - mean * len(own)) ** 2 for own in values.values())
    margin = T_WITH_2 * sqrt(3 / 2 * squares) / 4
    assert interval.n_clusters == 3
    assert (interval.low, interval.high) == (
        pytest.approx(max(0, mean - margin)),
        pytest.approx(min(1, mean + margin)),
    )


def test_a_share_of_contacts_has_the_interval_of_a_ratio(duckdb_engine):
    histories = {1: "AAAAAAAAAB", 2: "BBBBBBBBBA", 3: "CCCCCCCCAC"}
    overall = ask(duckdb_engine, "rolling_continuity", histories).overall
    pairs = [(8, 9), (8, 9), (7, 9)]
    ratio = 23 / 27
    margin = T_WITH_2 * sqrt(3 / 2 * sum((over - ratio * under) ** 2 for over, under in pairs)) / 27
    assert overall.interval.low == pytest.approx(ratio - margin)
    assert overall.interval.high == pytest.approx(min(1, ratio + margin))


def test_bounds_keep_to_the_range_of_the_measure(duckdb_engine):
    interval = ask(duckdb_engine, "upc", {1: "AAAA", 2: "BBBA"}).overall.interval
    assert interval.high == 1
    assert interval.low == 0


def test_with_one_usual_professional_no_interval_is_given_and_why_is_said(duckdb_engine):
    interval = ask(duckdb_engine, "upc", {1: "AA", 2: "AAB"}).overall.interval
    assert (interval.low, interval.high, interval.n_clusters) == (None, None, 1)
    assert "geen marge" in interval.note.nl


def test_clusters_without_a_value_do_not_count(duckdb_engine):
    assert ask(duckdb_engine, "upc", {1: "AA", 2: "B", 3: "C"}).overall.interval.n_clusters == 1


def test_a_professional_in_two_groups_is_one_cluster_of_the_whole(duckdb_engine):
    history = {1: [("2023-01-01", "A"), ("2023-01-02", "A"), ("2024-01-01", "A")], 2: "BB", 3: "AA"}
    result = ask(duckdb_engine, "upc", history, by=["law"], laws={1: "wmo", 2: "wmo", 3: "jeugdwet"})
    assert result.overall.interval.n_clusters == 2


def test_counts_of_everybody_have_no_interval(duckdb_engine):
    told = {"episodes": [(1, "Zorg", "2020-01-01")], "contracts": [(1, "Zorg", "2024-12-31")]}
    for name in ("people_behind_ending_contracts", "cooperation_so_far"):
        interval = ask(duckdb_engine, name, None, **told).overall.interval
        assert interval.low is None
        assert "geen steekproef" in interval.note.nl
