"""Free words in a form: what points at a person is sent back to its field, with what was typed."""

from collections.abc import Iterator
from typing import Any, ClassVar

from django import forms

from bestendig.language import Text
from bestendig.web.ui.recognising import recognised


class FreeWordsForm(forms.Form):
    """A form in the language of the page; each field in words is read for what could point at a person."""

    places: ClassVar[tuple[str, ...]] = ("place",)
    """Fields that ask where people meet: there an address is no secret."""

    def __init__(self, language: str, *args: Any, **more: Any) -> None:
        super().__init__(*args, **more)
        self.language = language

    def clean(self) -> dict[str, Any]:
        """Everything that was filled in, without what points at a person."""
        filled = super().clean() or self.cleaned_data
        for name, words in list(filled.items()):
            if not isinstance(words, str):
                continue
            for found in recognised(words, is_place=True) if name in self.places else self.find(words):
                self.add_error(name, found.into(self.language))
        return filled

    def find(self, words: str) -> Iterator[Text]:
        """What in the words of a field points at a person."""
        return recognised(words)

    @property
    def faults(self) -> list[str]:
        """What is wrong, each once."""
        return list(dict.fromkeys(str(fault) for found in self.errors.values() for fault in found))
