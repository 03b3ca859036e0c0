"""The papers of a session of practice and system world: agenda, minutes, cases without names, calendar file.

No figure may enter, only words that those who meet may all read; no name of a person ever.
"""
