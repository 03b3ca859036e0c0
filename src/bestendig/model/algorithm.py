"""What the algorithm register asks of a calculation that touches people: its words, made beside the thing."""

from dataclasses import dataclass

from bestendig.language import Text


@dataclass(frozen=True, slots=True)
class AlgorithmCard:
    """One algorithm in words: what it is for, what goes in, how it works, what it never does.

    `reads` are the standard tables, `decides` what a person does with the outcome, `limits` what is known to
    go wrong, `proof` the tests or pages that show how well it works.
    """

    name: str
    label: Text
    purpose: Text
    reads: tuple[str, ...]
    method: Text
    outcome: Text
    decides: Text
    limits: tuple[Text, ...]
    proof: tuple[str, ...] = ()
    revision: int = 1
