"""DuckDB, Polars and Spark behind one face: the same frames in, the same types out.

No formula may enter: an engine reads, holds, runs and writes frames that others built.
"""
