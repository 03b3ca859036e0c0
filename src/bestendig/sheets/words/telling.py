"""Sentences put together from texts in both languages at once."""

from collections.abc import Iterable

from bestendig.language import Text


def fill(text: Text, **values: Text) -> Text:
    """The text with {names} filled in, each language with its own words."""
    return Text(
        nl=text.nl.format(**{name: value.nl for name, value in values.items()}),
        en=text.en.format(**{name: value.en for name, value in values.items()}),
    )


def told(start: Text, said: Iterable[Text]) -> Text:
    """A picture in words: what it is, then what stands in it; one thing after the other."""
    parts = tuple(said)
    return Text(
        nl=f"{start.nl} {'; '.join(part.nl for part in parts)}.",
        en=f"{start.en} {'; '.join(part.en for part in parts)}.",
    )


def pair(name: Text, value: Text) -> Text:
    """Loopt nog: 47%."""
    return Text(nl=f"{name.nl}: {value.nl}", en=f"{name.en}: {value.en}")
