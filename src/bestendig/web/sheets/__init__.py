"""The discussion sheets and their two doors: first the team's own, then with its story on the table.

No figure may be made here, and nothing of a sheet is changed once it was made: a story stands beside it.
"""
