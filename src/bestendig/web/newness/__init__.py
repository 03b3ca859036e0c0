"""Is this new? What exists, ran or is recognised already, found for the text of a plan.

No lock may enter: it advises, and people answer each find.
"""
