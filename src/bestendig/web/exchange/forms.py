"""What is asked to write a file and to read one."""

from collections.abc import Iterable
from typing import Any

from django import forms

from bestendig.language import Text
from bestendig.model.exchange import LICENCES

NOTHING = Text(nl="Kies wat erin komt.", en="Choose what goes in.")
UNREAD = Text(
    nl="Zet hier een vinkje als u gelezen hebt wat erin komt.", en="Tick this once you read what goes in."
)
NO_FILE = Text(nl="Kies een bestand.", en="Choose a file.")


class WriteForm(forms.Form):
    """What goes in, under which licence, and that it was read."""

    chosen = forms.MultipleChoiceField(required=False)
    licence = forms.ChoiceField(widget=forms.RadioSelect)
    is_read = forms.BooleanField(required=False)

    def __init__(self, language: str, names: Iterable[str], *args: Any, **more: Any) -> None:
        super().__init__(*args, **more)
        self.language = language
        self.fields["chosen"].choices = [(name, name) for name in names]  # type: ignore[attr-defined]
        self.fields["licence"].choices = [  # type: ignore[attr-defined]
            (name, words.into(language)) for name, (_, words) in LICENCES.items()
        ]
        self.fields["licence"].label = Text(
            nl="Wat mag een ander ermee?", en="What may others do with it?"
        ).into(language)

    def clean_chosen(self) -> list[str]:
        """At least one thing."""
        found: list[str] = self.cleaned_data["chosen"]
        if not found:
            raise forms.ValidationError(NOTHING.into(self.language))
        return found

    def clean_is_read(self) -> bool:
        """That it was read."""
        if not self.cleaned_data["is_read"]:
            raise forms.ValidationError(UNREAD.into(self.language))
        return True


class ReadForm(forms.Form):
    """A file of another municipality."""

    file = forms.FileField(required=False, widget=forms.FileInput(attrs={"accept": ".zip"}))

    def __init__(self, language: str, *args: Any, **more: Any) -> None:
        super().__init__(*args, **more)
        self.language = language
        label = Text(nl="Bestand van een andere gemeente (.zip)", en="File of another municipality (.zip)")
        self.fields["file"].label = label.into(language)

    def clean_file(self) -> Any:
        """A file."""
        found = self.cleaned_data["file"]
        if not found:
            raise forms.ValidationError(NO_FILE.into(self.language))
        return found
