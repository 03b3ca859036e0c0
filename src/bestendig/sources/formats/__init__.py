"""Readers: CSV, XLSX, Parquet, XES, JSON and messages, packed or not, become staged tables with line numbers.

No mapping and no meaning may enter: columns keep their source names, values stay text.
"""

from bestendig.sources.formats.messages import is_message
from bestendig.sources.formats.messages import read_files as read_messages
from bestendig.sources.formats.opening import open_file

__all__ = ["is_message", "open_file", "read_messages"]
