"""Adding masked files: refused unless every party is there once, with the same agreement."""

from collections import Counter
from collections.abc import Sequence

from bestendig.disclosure.rounds.masks import MODULUS
from bestendig.errors import InputError
from bestendig.language import Text, plain
from bestendig.model.round import CountsFile

LARGEST = 1 << 110
"""No sum of counts or products comes near it; noise nearly always does."""


def add_up(files: Sequence[CountsFile], parties: Sequence[str], digest: str) -> tuple[int, ...]:
    """The sums per cell; InputError where a file is missing, double, of another round or version."""
    _check_same(files, digest)
    given = Counter(file.party for file in files)
    twice = sorted(party for party, n in given.items() if n > 1)
    if twice:
        raise _refused(
            "counts_twice", Text(nl="Dubbel: ", en="Given twice: "), twice, "Geef elk bestand één keer.",
            "Give each file once.",
        )  # fmt: skip
    missing = sorted(set(parties) - set(given))
    if missing:
        raise _refused(
            "counts_missing", Text(nl="Er ontbreekt: ", en="Missing: "), missing,
            "Zonder alle bestanden is de som ruis. Wacht, of begin een nieuwe ronde zonder deze partij.",
            "Without all files the sum is noise. Wait, or begin a new round without this party.",
        )  # fmt: skip
    strange = sorted(set(given) - set(parties))
    if strange:
        raise _refused(
            "counts_strange", Text(nl="Hoort niet bij deze ronde: ", en="Not of this round: "), strange,
            "Laat dit bestand weg.", "Leave this file out.",
        )  # fmt: skip
    return _sums([file.cells for file in files])


def _check_same(files: Sequence[CountsFile], digest: str) -> None:
    """InputError unless all files are of this round and were made in the same way."""
    other = sorted(file.party for file in files if file.round_digest != digest)
    if other:
        raise _refused(
            "counts_other_round", Text(nl="Van een andere ronde: ", en="Of another round: "), other,
            "Laat deze partij opnieuw tellen in deze ronde.", "Let this party count again in this round.",
        )  # fmt: skip
    ways = {(file.software, file.layout, file.answers, len(file.cells)) for file in files}
    if len(ways) > 1:
        raise _refused(
            "counts_other_software", Text(nl="Niet op dezelfde manier geteld: ", en="Counted otherwise: "),
            sorted({f"{file.party} ({file.software})" for file in files}),
            "Werk met dezelfde versie van Bestendig, en begin een nieuwe ronde.",
            "Use the same version of Bestendig, and begin a new round.",
        )  # fmt: skip


def _sums(columns: Sequence[Sequence[int]]) -> tuple[int, ...]:
    """The sums modulo 2^128, each a plain count; InputError when they are noise."""
    sums = tuple(sum(cells) % MODULUS for cells in zip(*columns, strict=True))
    if any(each >= LARGEST for each in sums):
        raise _refused(
            "counts_noise", Text(nl="De som is ruis", en="The sum is noise"), [],
            "Een bestand is veranderd, of een sleutel hoort niet bij deze ronde. Begin een nieuwe ronde.",
            "A file was changed, or a key is not of this round. Begin a new round.",
        )  # fmt: skip
    return sums


def _refused(code: str, happened: Text, names: Sequence[str], nl: str, en: str) -> InputError:
    """The error with the parties it is about."""
    return InputError(happened + plain(", ".join(names)) + plain("."), Text(nl=nl, en=en), code=code)
