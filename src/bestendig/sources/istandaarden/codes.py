"""The code lists of iWmo and iJw as lookups: what a code means depends on the standard."""

import tomllib
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

LAW_OF = {"iWmo": "wmo", "iJw": "jeugdwet"}
"""The law that a standard belongs to."""


@dataclass(frozen=True, slots=True)
class CodeLists:
    """Canonical end reasons, by `standard:code` for stops and by code for changes of an allocation.

    `vague` are the stops (`standard:code`) that a change explains better, `changes_that_end` the changes that
    say why help ended.
    """

    end: dict[str, str]
    change: dict[str, str]
    vague: tuple[str, ...]
    changes_that_end: tuple[str, ...]
    product_category: dict[str, str]


@cache
def code_lists() -> CodeLists:
    """The lists that ship with Bestendig."""
    plain = tomllib.loads((files("bestendig.sources.istandaarden") / "codes.toml").read_text("utf-8"))
    change = {code: reason for code, (reason, _) in plain["change"].items()}
    return CodeLists(
        end={
            f"{standard}:{code}": reason
            for standard, codes in plain["end"].items()
            for code, (reason, _) in codes.items()
        },
        change=change,
        vague=tuple(f"{standard}:{code}" for standard, codes in plain["vague"].items() for code in codes),
        changes_that_end=tuple(code for code in change if code not in plain["change_goes_on"]["codes"]),
        product_category={
            f"{standard}:{code}": words
            for standard, codes in plain["product_category"].items()
            for code, words in codes.items()
        },
    )
