"""The look of this workplace: our own files, NL Design System where it is, a town's house style."""

import re
from dataclasses import dataclass
from functools import cache
from importlib.metadata import version
from pathlib import Path

from django.contrib.staticfiles import finders

THEME = re.compile(r"\.([a-z0-9-]+-theme)\b")
FOLDER, FILE = "huisstijl", "tokens.css"


@dataclass(frozen=True, slots=True)
class Look:
    """Which stylesheets a page links, in order, and which themes it stands under.

    A house style that says nothing of the dark is for the light only: in the dark our own palette, whose
    contrast we tested, stays.
    """

    vendor: str
    house: str
    media: str
    themes: str


@cache
def look() -> Look:
    """The look, found once when the workplace starts."""
    vendor, house = "ui/vendor/nlds.css", f"{FOLDER}/{FILE}"
    found = finders.find(house)
    css = Path(str(found)).read_text(encoding="utf-8", errors="replace") if found else ""
    own = sorted(set(THEME.findall(css)))
    return Look(
        vendor=vendor if finders.find(vendor) else "",
        house=house if found else "",
        media="all" if "prefers-color-scheme" in css else "not all and (prefers-color-scheme: dark)",
        themes=" ".join(["utrecht-html", "voorbeeld-theme", *own]),
    )


@cache
def running_version() -> str:
    """The version of the software that runs."""
    return version("bestendig")


@cache
def contact() -> str:
    """Where people can turn to, as written in huisstijl/contact.txt; empty where it is not."""
    found = finders.find(f"{FOLDER}/contact.txt")
    return Path(str(found)).read_text(encoding="utf-8", errors="replace").strip()[:300] if found else ""
