"""Words: texts in two languages, the glossary, how numbers and dates are written.

Nothing that computes or reads data may enter; this room imports nothing of the house.
"""

from bestendig.language.text import LANGUAGES, Language, Text, plain

__all__ = ["LANGUAGES", "Language", "Text", "plain"]
