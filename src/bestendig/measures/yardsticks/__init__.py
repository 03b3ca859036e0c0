"""Two lines beside a figure: what chance alone would give, and the highest that this staffing allows.

Worked out only when asked. No target, norm or comparison between groups may enter.
"""
