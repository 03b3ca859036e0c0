"""The cellar: immutable data versions; the only room that opens DuckDB, Polars or Spark and runs anything.

No formula, check or mapping may enter: frames come in built and go out run.
"""

from bestendig.store.engines.engine import Engine, Frame
from bestendig.store.engines.opening import ENGINES, EngineName, adopt, open_engine

__all__ = ["ENGINES", "Engine", "EngineName", "Frame", "adopt", "open_engine"]
