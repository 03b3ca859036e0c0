"""The papers of the continuïteitstoets: for the council, for the table, for bidders, and afterwards.

Only what was released may enter, never a row about a person; no computing, no verdict, no score.
"""

from bestendig.sheets.impacts.writing import write_impact, write_look_back

__all__ = ["write_impact", "write_look_back"]
