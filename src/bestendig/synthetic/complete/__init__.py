"""The registers of a town as standard tables, complete and clean, with what was true beside them.

A register says only what such a register says in the example files: contacts name no reason, the register of
help gives the codes of iWmo and iJw. Nothing of the rooms whose work is held against the truth may enter.
"""

from bestendig.synthetic.complete.town import Complete, complete_tables

__all__ = ["Complete", "complete_tables"]
