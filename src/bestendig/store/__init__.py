"""The cellar: immutable data versions; the only room that opens DuckDB, Polars or Spark and runs anything.

No formula, check or mapping may enter: frames come in built and go out run.
"""

from bestendig.store.engines.engine import Engine, Frame
from bestendig.store.engines.incoming import stage_frame
from bestendig.store.engines.opening import ENGINES, EngineName, adopt, open_engine
from bestendig.store.export import Format, export, to_arrow, to_pandas, to_polars
from bestendig.store.folder.disk import Disk
from bestendig.store.folder.draft import Draft
from bestendig.store.folder.erasure import erase
from bestendig.store.folder.folder import DataFolder
from bestendig.store.folder.identifiers import Identifiers
from bestendig.store.folder.journal import Journal
from bestendig.store.folder.version import Version, verify
from bestendig.store.leaving import leave_with

__all__ = [
    "ENGINES",
    "DataFolder",
    "Disk",
    "Draft",
    "Engine",
    "EngineName",
    "Format",
    "Frame",
    "Identifiers",
    "Journal",
    "Version",
    "adopt",
    "erase",
    "export",
    "leave_with",
    "open_engine",
    "stage_frame",
    "to_arrow",
    "to_pandas",
    "to_polars",
    "verify",
]
