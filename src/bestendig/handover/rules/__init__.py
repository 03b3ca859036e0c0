"""How it is usually done, to lay beside the proposal: one person after another, without looking ahead.

No rule that the proposal itself uses may enter.
"""
