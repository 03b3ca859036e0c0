"""A made-up municipality for demo, docs and tests, with its own known truth.

Never a real row, and nothing of the rooms whose work it tests: it shares no rule with them.
"""
