"""The papers of the package, one per file: each a function of the configuration.

No writing of files may enter: papers are made here and written elsewhere.
"""
