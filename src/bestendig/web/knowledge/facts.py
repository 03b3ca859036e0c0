"""Between the rows of the database and the facts as they are everywhere else."""

from dataclasses import fields
from typing import Any

from bestendig.model.knowledge.experience import LocalExperience
from bestendig.model.knowledge.intervention import Intervention
from bestendig.model.knowledge.recognition import Recognition
from bestendig.web.knowledge.models import ExperienceRow, InterventionRow, RecognitionRow

KEY = ("databank", "databank_id")
INTERVENTION = tuple(field.name for field in fields(Intervention))
EVENT = tuple(field.name for field in fields(Recognition) if field.name not in KEY)
LIVED = tuple(field.name for field in fields(LocalExperience) if field.name not in ("id", *KEY))
LISTS = frozenset(name for name in INTERVENTION if isinstance(getattr(Intervention("", "", ""), name), tuple))


def intervention_of(row: InterventionRow) -> Intervention:
    """The facts of a row."""
    told: dict[str, Any] = {name: getattr(row, name) for name in INTERVENTION}
    lists = {name: tuple(told[name]) for name in LISTS}
    return Intervention(**{**told, **lists})


def fields_of(known: Intervention) -> dict[str, Any]:
    """The facts as the fields of a row."""
    told = {name: getattr(known, name) for name in INTERVENTION}
    return {name: list(value) if name in LISTS else value for name, value in told.items()}


def recognition_of(row: RecognitionRow) -> Recognition:
    """The event of a row."""
    key = {name: getattr(row.intervention, name) for name in KEY}
    return Recognition(**key, **{name: getattr(row, name) for name in EVENT})


def event_fields(event: Recognition) -> dict[str, Any]:
    """The event as the fields of a row."""
    return {name: getattr(event, name) for name in EVENT}


def experience_of(row: ExperienceRow) -> LocalExperience:
    """The experience of a row."""
    own = row.intervention
    key = {name: getattr(own, name) if own else "" for name in KEY}
    told = {name: getattr(row, name) for name in LIVED}
    return LocalExperience(id=row.key or f"{row.table.slug}-{row.pk}", **key, **told)


def lived_fields(lived: LocalExperience) -> dict[str, Any]:
    """The experience as the fields of a row."""
    return {"key": lived.id, **{name: getattr(lived, name) for name in LIVED}}
