"""The commands of the workplace.

No computing may enter.
"""
