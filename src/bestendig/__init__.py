"""Bestendig: see, test, hand over and learn, with data that already exist.

The public face, for notebooks and scripts: a shell like the command line, loaded when it is used. Nothing
below may import it, and nothing may be computed here.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from bestendig.analyses.answer import Answer
    from bestendig.analyses.example import write_example
    from bestendig.analyses.frames import open_frame
    from bestendig.analyses.impacts.looking_back import look_back
    from bestendig.analyses.impacts.testing import impact_test
    from bestendig.analyses.importing import import_files
    from bestendig.analyses.knowing import knowledge
    from bestendig.analyses.opening import Data
    from bestendig.analyses.opening import open_data as open
    from bestendig.analyses.patterns import patterns
    from bestendig.analyses.recalling import similar
    from bestendig.analyses.relating import durations, endings, years_of_help
    from bestendig.errors import BestendigError
    from bestendig.model.period import Period
    from bestendig.model.profile import Profile
    from bestendig.sheets.making import write_sheet

__version__ = "0.1.0"
__all__ = [
    "Answer",
    "BestendigError",
    "Data",
    "Period",
    "Profile",
    "durations",
    "endings",
    "impact_test",
    "import_files",
    "knowledge",
    "look_back",
    "open",
    "open_frame",
    "patterns",
    "similar",
    "write_example",
    "write_sheet",
    "years_of_help",
]
_PLACES = {
    "Answer": "analyses.answer:Answer",
    "BestendigError": "errors:BestendigError",
    "Data": "analyses.opening:Data",
    "Period": "model.period:Period",
    "Profile": "model.profile:Profile",
    "durations": "analyses.relating:durations",
    "endings": "analyses.relating:endings",
    "impact_test": "analyses.impacts.testing:impact_test",
    "import_files": "analyses.importing:import_files",
    "knowledge": "analyses.knowing:knowledge",
    "look_back": "analyses.impacts.looking_back:look_back",
    "open": "analyses.opening:open_data",
    "open_frame": "analyses.frames:open_frame",
    "patterns": "analyses.patterns:patterns",
    "similar": "analyses.recalling:similar",
    "write_example": "analyses.example:write_example",
    "write_sheet": "sheets.making:write_sheet",
    "years_of_help": "analyses.relating:years_of_help",
}


def __getattr__(name: str) -> Any:
    """Load a name of the public face when it is first used."""
    if name not in _PLACES:
        raise AttributeError(f"module 'bestendig' has no attribute {name!r}")
    module, _, member = _PLACES[name].partition(":")
    return getattr(import_module(f"bestendig.{module}"), member)


def __dir__() -> list[str]:
    """The public names."""
    return sorted((*__all__, "__version__"))
