"""The page that says what was found for a plan and what people did with it: an annex to a proposal.

No verdict may enter, only what was found and what people answered.
"""
