"""The continuïteitstoets: what a plan would do to the relationships that run, before it is decided.

Plans, expressions and arrays only: nothing is run, released or worded for a sheet here; no verdict may enter.
"""
