"""The first page of each role: what stays, what wavers, at most three things to do.

No figure of its own may enter: it points at sheets, tests and promises that lie elsewhere.
"""
