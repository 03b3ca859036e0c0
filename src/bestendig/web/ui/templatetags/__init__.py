"""The words and numbers of templates.

No computing may enter.
"""
