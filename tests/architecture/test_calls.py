"""What imports cannot show: who runs a frame, who prints, who logs, who lets a figure out."""

import ast

import pytest
from tests.architecture.code import imported, sources

RUNS_A_FRAME = {"collect", "to_native", "to_pandas", "sql", "execute"}


def called(node: ast.Call) -> str:
    """The last name of what is called."""
    return node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")


def test_only_the_store_runs_a_frame():
    found = [
        source.at(call)
        for source in sources()
        if source.room != "store"
        for call in source.calls()
        if isinstance(call.func, ast.Attribute) and call.func.attr in RUNS_A_FRAME
    ]
    assert not found, f"expressions are built in many rooms and run in one: {found}"


def test_only_the_command_line_prints():
    found = [
        source.at(call)
        for source in sources()
        if source.room != "cli"
        for call in source.calls()
        if isinstance(call.func, ast.Name) and call.func.id == "print"
    ]
    assert not found, f"the core tells by returning: {found}"


def test_only_the_shells_log():
    found = [
        source.module
        for source in sources()
        if source.room not in ("cli", "web") and {"logging", "structlog"} & set(imported(source))
    ]
    assert not found, f"the core tells by returning: {found}"


@pytest.mark.parametrize("exit_type", ["Released", "Entrusted"])
def test_only_disclosure_makes_what_may_leave(exit_type):
    found = [
        source.at(call)
        for source in sources()
        if source.room != "disclosure"
        for call in source.calls()
        if called(call) == exit_type
    ]
    assert not found, f"{exit_type} is made at the exit desk alone: {found}"


def test_no_setting_is_read_below_the_command_line():
    where_java_is = "store"  # which belongs to the machine and is no setting of ours
    once = {"bestendig.web.configuration", "bestendig.web.wsgi", "bestendig.web.__main__"}
    found = [
        source.at(node)
        for source in sources()
        if source.room not in {"cli", where_java_is} and source.module not in once
        for node in ast.walk(source.tree)
        if isinstance(node, ast.Attribute) and node.attr in {"environ", "getenv"}
    ]
    assert not found, f"settings come in as arguments: {found}"
