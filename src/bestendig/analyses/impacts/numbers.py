"""The words of a plan as the data folder knows them: names, contract numbers, colleagues."""

from collections.abc import Mapping

from bestendig.analyses.naming import Names, names_of
from bestendig.store import Engine, Frame, Version

Numbers = Mapping[str, Mapping[str, int]]


def known_names(version: Version, engine: Engine, tables: Mapping[str, Frame]) -> Names:
    """Number to name of organisations, teams, areas and programmes."""
    return {**names_of(version, engine, tables), "programme": _programmes(engine, tables)}


def known_numbers(version: Version) -> Numbers:
    """The key of the source to the number: contracts, programmes, bodies, places.

    A colleague is named as rows about relationships name one: by the number of the data folder, or by the
    pseudonym beside it.
    """
    records = _numbers(version, "record")
    bodies, places = _numbers(version, "body"), _numbers(version, "place")
    colleagues = _numbers(version, "staff")
    return {
        "contract": records,
        "programme": records,
        "organisation": bodies,
        "team": bodies,
        "area": places,
        "staff": {**{str(number): number for number in colleagues.values()}, **colleagues},
    }


def _numbers(version: Version, kind: str) -> dict[str, int]:
    """Text to number of one dictionary."""
    return {text: number for number, text in version.identifiers.labels(kind).items()}


def _programmes(engine: Engine, tables: Mapping[str, Frame]) -> dict[str, str]:
    """Programme to its name."""
    if "programmes" not in tables:
        return {}
    rows = engine.fetch(tables["programmes"].select("programme_id", "name")).rows()
    return {str(number): name for number, name in rows if name}
