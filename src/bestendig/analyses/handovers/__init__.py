"""A handover from begin to end: an extract of its own, the case, the proposal, the check, the closing.

No solving may enter, and nothing about a person leaves but entrusted; no formula, no picture.
"""
