"""The front desk: one function per question that people ask; lays out the route through the workrooms.

No engine, no formula, no words on a page may enter.
"""
