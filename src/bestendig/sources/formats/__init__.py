"""Readers: CSV, XLSX, Parquet, XES and JSON, packed or not, become one staged raw table with line numbers.

No mapping and no meaning may enter: columns keep their source names, values stay text.
"""

from bestendig.sources.formats.opening import open_file

__all__ = ["open_file"]
