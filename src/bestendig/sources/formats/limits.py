"""How large things may be before a file is refused: each bound keeps memory, disk or time in hand."""

MAX_LINE = 1_000_000
"""Bytes in one line or one record; also the size of the blocks read, so that memory stays bounded."""
MAX_RECORD = 8_000_000
"""Characters in one value of a JSON record in layers: a procurement with many lots fits."""
MAX_ROWS_OF_RECORD = 20_000
"""Rows that one JSON record in layers may give: every combination of its parts is one."""
MAX_COLUMNS = 2_000
"""Columns in one table."""
MAX_ROWS = 1_000_000_000
"""Rows in one table; a tiny Parquet file can claim more than anyone can read."""
MAX_MEMBERS = 20_000
"""Files in one archive: a year of messages fits."""
MAX_UNPACKED = 64 * 2**30
"""Bytes that one archive may give."""
MAX_RATIO = 250
"""So many times larger than packed is still believable: logs reach 60, a bomb 1,000."""
RATIO_COUNTS_FROM = 32 * 2**20
"""Below so many bytes a high ratio does no harm."""
MAX_WORKBOOK = 2 * 2**30
"""Bytes of one workbook unpacked: a full sheet of thirty columns fits."""
MAX_CELLS = 40_000_000
"""Cells between the first and the last one in use, which a workbook reader holds in memory at once."""
MAX_TEXT = 2**30
"""Bytes of text in one workbook when every cell is written out; cells may share one long text in the file."""
MAX_DEPTH = 64
"""Elements or lists within each other."""
MAX_SAMPLE = 1_000
"""Records kept as a sample, to guess the mapping from."""
