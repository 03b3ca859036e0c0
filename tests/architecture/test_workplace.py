"""The floor plan of the workplace: who asks the front desk, who reads the database, what a view may be."""

from tests.architecture.code import imported, sources

BELOW = ("bestendig.analyses", "bestendig.sheets")
ASK = ("services", "serve")
"""Files that ask the front desk: the services of an app, and the command that serves."""


def web():
    """Every file of the workplace."""
    return [source for source in sources() if source.room == "web"]


def test_only_services_ask_the_front_desk():
    found = [
        source.module
        for source in web()
        if any(name.startswith(BELOW) for name in imported(source)) and source.path.stem not in ASK
    ]
    assert not found


def test_no_view_reads_the_database_itself():
    found = [
        source.module
        for source in web()
        if source.path.stem == "views" and ".objects" in source.path.read_text(encoding="utf-8")
    ]
    assert not found, "selectors read, services write"


def test_a_view_is_at_most_twenty_lines():
    import ast

    found = [
        f"{source.module}.{node.name}"
        for source in web()
        if source.path.stem == "views"
        for node in source.tree.body
        if isinstance(node, ast.FunctionDef) and (node.end_lineno or 0) - node.lineno >= 20
    ]
    assert not found


def test_no_template_marks_words_of_people_as_safe():
    folder = web()[0].path.parents[0]
    while folder.name != "web":
        folder = folder.parent
    found = [
        path.name
        for path in folder.rglob("*.html")
        if "|safe" in path.read_text() or "autoescape off" in path.read_text()
    ]
    assert not found
