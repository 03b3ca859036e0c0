"""Free words in a form: what points at a person is sent back to its field, with what was typed."""

from collections.abc import Iterator, Mapping
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


class WordedForm(FreeWordsForm):
    """A form whose labels, and whose words on what may become of a field, stand in two languages."""

    words_of: ClassVar[Mapping[str, tuple[Text, Text | None]]] = {}

    def __init__(self, language: str, *args: Any, **more: Any) -> None:
        super().__init__(language, *args, **more)
        for name, (label, may) in self.words_of.items():
            self.fields[name].label = label.into(language)
            self.fields[name].help_text = may.into(language) if may else ""

    def say(self, text: Text, **values: object) -> forms.ValidationError:
        """A fault in the language of the page."""
        return forms.ValidationError((text.filled(**values) if values else text).into(self.language))

    def offer(self, name: str, offered: Mapping[str, Text], none: Text | None = None) -> None:
        """What can be chosen in a field, with "no choice" first where that may be."""
        first = [("", none.into(self.language))] if none else []
        chosen = [*first, *((key, words.into(self.language)) for key, words in offered.items())]
        self.fields[name].choices = chosen  # type: ignore[attr-defined]


def long_field(size: int, rows: int = 3, **more: Any) -> forms.CharField:
    """Words of some length; a browser does not offer what was typed in it before."""
    shown = forms.Textarea(attrs={"rows": rows, "autocomplete": "off"})
    return forms.CharField(max_length=size, widget=shown, **more)


def day_field(**more: Any) -> forms.DateField:
    """A day, in the way in which browsers want it."""
    return forms.DateField(widget=forms.DateInput(format="%Y-%m-%d", attrs={"type": "date"}), **more)


def boxes(**more: Any) -> forms.MultipleChoiceField:
    """Boxes to tick."""
    return forms.MultipleChoiceField(widget=forms.CheckboxSelectMultiple, required=False, **more)
