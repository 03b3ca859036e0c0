"""What was true, kept apart from what the source systems wrote.

Nothing that a source system would not know may leak from here into the files.
"""
