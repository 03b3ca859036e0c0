"""One point of a session: raised, arranged, talked about, decided, answered.

No name of a resident may enter, and nothing that a team did not let go.
"""
