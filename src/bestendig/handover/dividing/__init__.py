"""Dividing persons over receivers: exactly by flow, exactly with households, or near to it with a bound.

No sentence may enter but those of the proof.
"""
