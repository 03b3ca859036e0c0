"""A frame of the user's own as data that can be asked: it goes the way of every file."""

import shutil
from pathlib import Path
from tempfile import mkdtemp
from typing import Any
from weakref import finalize

from bestendig.analyses.importing import take_tables
from bestendig.analyses.intake.arriving import Arrived
from bestendig.analyses.opening import Data, open_data
from bestendig.model.profile import Profile
from bestendig.store import stage_frame


class Kept:
    """A temporary folder that goes when nobody holds it any more."""

    def __init__(self) -> None:
        self.folder = Path(mkdtemp(prefix="bestendig-"))
        finalize(self, shutil.rmtree, self.folder, ignore_errors=True)


def open_frame(frame: Any, *, table: str = "contacts", profile: Profile | None = None) -> Data:
    """Data made of one frame of polars, pandas, Arrow, DuckDB or Spark, for as long as they are held.

    The columns may have their standard names (client_id, professional_id, held_on, …) or any names that can
    be guessed, or that `profile` maps. Identifiers become pseudonyms under keys that are thrown away, so
    that nothing can be joined with other data. InputError for a frame that lacks a required column.
    """
    kept = Kept()
    folder = kept.folder
    (folder / "staging").mkdir()
    raw = stage_frame(frame, folder / "staging", table)
    take_tables(
        Arrived((raw,), named=((raw.name,),)), folder / "data", folder / "keys", folder / "profiles", profile
    )
    return open_data(folder / "data").holding(kept)
