"""The words of each refusal, by kind of file.

No reading may enter: only texts.
"""
