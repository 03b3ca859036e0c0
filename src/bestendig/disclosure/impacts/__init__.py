"""The exit desk for tests of plans: who is touched is never a few, and no two tests differ by a few.

No expecting and no wording of sheets may enter: tests come in whole and leave with less in them.
"""
