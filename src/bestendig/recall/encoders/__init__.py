"""Sentence models that turn a text into numbers by what it means; each optional, each tried first.

No word of a text may leave the machine: a model ships inside a package or is not used.
"""
