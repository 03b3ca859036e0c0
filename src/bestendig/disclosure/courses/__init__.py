"""The exit desk for answers about relationships: few people are merged away, every count is rounded.

No computing of years or causes may enter: answers come in whole and leave with less in them.
"""
