"""What was promised at the table: who does what by when, and what came of it, told back.

No task of a person may enter: a party promises, and nobody is chased.
"""
