"""Interventions with their recognitions and conditions, and what was tried here before.

No text of a databank may enter, and no verdict that something works everywhere.
"""
