"""How long what is kept, why, and the proof of what went: terms can be made stricter, never looser.

Nothing that was said at the table may go here: sheets, stories, answers and promises are for the archive.
"""
