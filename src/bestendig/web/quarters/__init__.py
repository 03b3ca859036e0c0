"""The session of practice and system world: agenda, decisions, promises, and what became of them.

No name of a resident may enter, and no figure that does not lie on the table.
"""
