"""One command per file.

No computing may enter.
"""
