"""The check of a plan as plain words in one language."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Item:
    """One find with what people did with it; `answer` is empty while nobody said."""

    title: str
    kind: str
    where: str
    on: date | None
    words: str
    answer: str = ""
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Section:
    """The finds of one group; `nothing` is said where there are none."""

    heading: str
    items: tuple[Item, ...]
    nothing: str


@dataclass(frozen=True, slots=True)
class Paper:
    """One check; `notice` stands on top, for example that everything is made up."""

    language: str
    town: str
    title: str
    asked_by: str
    on: date
    looked_on: date
    sections: tuple[Section, ...]
    notice: str = ""
