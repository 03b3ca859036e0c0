"""The two exits: what may leave is made at one desk, and rows about persons never reach a sheet."""

import ast

import pytest
from tests.architecture.code import imported, sources


def names(tree):
    """Every name and attribute that a file uses."""
    return {
        node.id if isinstance(node, ast.Name) else node.attr
        for node in ast.walk(tree)
        if isinstance(node, ast.Name | ast.Attribute)
    }


@pytest.mark.parametrize(("exit_type", "maker"), [("Released", "release"), ("Entrusted", "entrust")])
def test_each_exit_is_made_in_one_file(exit_type, maker):
    makers = {
        source.module
        for source in sources()
        for call in source.calls()
        if isinstance(call.func, ast.Name) and call.func.id == exit_type
    }
    assert makers == {f"bestendig.disclosure.{maker}"}


def test_a_sheet_never_meets_rows_about_persons():
    found = [
        source.module for source in sources() if source.room == "sheets" and "Entrusted" in names(source.tree)
    ]
    for_a_task = "bestendig.sheets.handovers."  # papers for the people of one handover, no discussion sheet
    assert [module for module in found if not module.startswith(for_a_task)] == []


def test_the_papers_of_a_handover_and_the_figures_for_the_table_never_meet():
    papers = [source for source in sources() if source.module.startswith("bestendig.sheets.handovers")]
    assert papers
    assert not [source.module for source in papers if "Released" in names(source.tree)]
    others = [source for source in sources() if source.room == "sheets" and source not in papers]
    assert not [
        source.module
        for source in others
        if any(module.startswith("bestendig.sheets.handovers") for module in imported(source))
    ]


def test_only_the_front_desk_goes_to_the_exit_desk():
    found = [
        source.module
        for source in sources()
        if source.room not in ("disclosure", "analyses")
        and any(module.startswith("bestendig.disclosure") for module in imported(source))
    ]
    assert not found


def test_what_was_released_is_not_made_over_outside_the_desk():
    found = [
        source.at(call)
        for source in sources()
        if source.room != "disclosure"
        for call in source.calls()
        if isinstance(call.func, ast.Name)
        and call.func.id == "replace"
        and call.args
        and "released" in ast.unparse(call.args[0]).lower()
    ]
    assert not found
