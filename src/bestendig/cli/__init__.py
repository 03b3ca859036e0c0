"""The command line: one file per command, which parses, asks and prints.

No computing may enter; everything comes from analyses and sheets.
"""
