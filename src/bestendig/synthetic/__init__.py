"""A made-up municipality for demo, docs and tests, with its own known truth.

Never a real row, and nothing of the rooms whose work it tests: it shares no rule with them.
"""

from bestendig.synthetic.benchmark import (
    contact_chunks,
    make_contacts,
    write_contacts_csv,
    write_contacts_parquet,
)
from bestendig.synthetic.example import STANDARD_SEED, write_example
from bestendig.synthetic.settings import STANDARD_SIZE
from bestendig.synthetic.summary import Summary, WrittenFile

__all__ = [
    "STANDARD_SEED",
    "STANDARD_SIZE",
    "Summary",
    "WrittenFile",
    "contact_chunks",
    "make_contacts",
    "write_contacts_csv",
    "write_contacts_parquet",
    "write_example",
]
