"""The papers of the continuïteitstoets: for the council, for the table, for bidders, and afterwards.

Only what was released may enter, never a row about a person; no computing, no verdict, no score.
"""
