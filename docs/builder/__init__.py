"""Writes the reference pages from the code: tables, measures, checks, errors, profiles, glossary.

No sentence that could go out of date may enter here: words come from the cards, tables and terms themselves.
"""
