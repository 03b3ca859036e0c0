"""The cellar: immutable data versions; the only room that opens DuckDB, Polars or Spark and runs anything.

No formula, check or mapping may enter: frames come in built and go out run.
"""
