"""What came out of a file of knowledge: what could be read, and what was set apart and why."""

from dataclasses import dataclass

from bestendig.language import Text
from bestendig.model.knowledge.shelf import Shelf

FAULTS: dict[str, Text] = {
    "cell_required": Text(nl="hier moet iets staan", en="something must stand here"),
    "cell_too_long": Text(nl="dit is te lang", en="this is too long"),
    "code_unknown": Text(
        nl="dit woord staat niet in de vaste lijst", en="this word is not in the closed list"
    ),
    "moment_unreadable": Text(
        nl="dit is geen datum; schrijf 2021, 2021-09 of 2021-09-30",
        en="this is no date; write 2021, 2021-09 or 2021-09-30",
    ),
    "number_unreadable": Text(nl="dit is geen heel getal", en="this is no whole number"),
    "yes_no_unreadable": Text(nl="schrijf true of false", en="write true or false"),
    "address_unreadable": Text(
        nl="dit is geen adres dat met http:// of https:// begint",
        en="this is no address that begins with http:// or https://",
    ),
    "signs_strange": Text(nl="hier staan tekens die niemand kan lezen", en="signs that nobody can read"),
    "foreign_scale": Text(
        nl="een andere schaal krijgt geen Nederlandse niveaucode; laat niveau_code leeg",
        en="another scale gets no Dutch level code; leave niveau_code empty",
    ),
    "ages_reversed": Text(
        nl="de hoogste leeftijd is lager dan de laagste", en="the highest age is below the lowest"
    ),
    "days_reversed": Text(nl="het einde ligt voor het begin", en="the end lies before the beginning"),
    "twice": Text(nl="dit staat er al eerder in", en="this stands in it before"),
    "intervention_missing": Text(
        nl="de interventie waar dit over gaat, staat niet in het bestand",
        en="the intervention that this is about is not in the file",
    ),
    "cells_do_not_fit": Text(
        nl="deze regel heeft meer of minder vakken dan er kolommen zijn",
        en="this line has more or fewer cells than there are columns",
    ),
    "kind_unknown": Text(
        nl="dit is geen interventie, erkenning of ervaring",
        en="this is no intervention, recognition or experience",
    ),
    "column_unknown": Text(
        nl="deze kolom kennen wij niet; hij is niet gelezen", en="unknown column: not read"
    ),
    "object_unreadable": Text(nl="deze regel is geen JSON-object", en="this line is no JSON object"),
    "person_recognised": Text(
        nl="hier lijkt iets te staan waarmee één mens te herkennen is",
        en="something seems to stand here by which one person could be recognised",
    ),
}
"""Every way in which a line of a file of knowledge can be wrong; none shows what stood there."""
REMARKS = frozenset({"column_unknown"})
"""Faults that set no line apart."""


@dataclass(frozen=True, slots=True)
class KnowledgeFault:
    """One fault: in which file, on which line, in which column; never what stood there."""

    file: str
    line: int
    column: str
    code: str

    @property
    def words(self) -> Text:
        """The fault as it is told."""
        place = Text(nl=f"{self.file}, regel {self.line}", en=f"{self.file}, line {self.line}")
        column = f", {self.column}" if self.column else ""
        return place + Text(nl=f"{column}: ", en=f"{column}: ") + FAULTS[self.code]


@dataclass(frozen=True, slots=True)
class KnowledgeRead:
    """A file of knowledge: lines read = lines kept + lines set apart."""

    shelf: Shelf
    faults: tuple[KnowledgeFault, ...]
    n_read: int
    n_apart: int
    is_whole: bool | None = None
    """Whether the file says that it holds all of its databanks; None where it does not say."""
