"""Messages of iWmo and iJw, as municipality and providers send them to each other.

Only what the standards know may stand in a message: no worker is ever named in one.
"""
