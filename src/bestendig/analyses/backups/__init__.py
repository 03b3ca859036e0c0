"""A backup of everything that a workplace holds, put back whole or not at all, and a way to newer software.

No key may enter an archive with data: keys go into a file of their own, asked for on purpose.
"""
