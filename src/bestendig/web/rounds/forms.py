"""What is asked to begin a round, to join it and to count."""

from datetime import date
from typing import Any

from django import forms
from django.core.files.uploadedfile import UploadedFile
from django.utils import timezone

from bestendig.language import Text
from bestendig.web.parties.models import Party
from bestendig.web.rounds.presenters import SHEETS

FEWEST, MOST, LONGEST = 3, 40, 80
FIRST_DAY = date(2000, 1, 1)
LARGEST = 25_000_000
"""Bytes of one file; a counts file takes about three and a half million."""
LARGEST_TOGETHER = 200_000_000
"""Bytes of all files at once: the counts of forty parties with room to spare."""
TOO_FEW = Text(
    nl="Kies of noem minstens drie verschillende partijen. Met twee rekent elk de ander uit.",
    en="Choose or name at least three different parties. With two, each works out the other.",
)
TOO_MANY = Text(nl="Hooguit veertig partijen.", en="At most forty parties.")
TOO_LONG = Text(
    nl="Een naam is één regel van hooguit tachtig tekens.", en="A name is one line of at most eighty signs."
)
IN_FUTURE = Text(
    nl="Kies een dag die voorbij is: van een dag die nog komt is niets te tellen.",
    en="Choose a day that is over: nothing can be counted of a day to come.",
)
TOO_OLD = Text(nl="Kies een dag na 1 januari 2000.", en="Choose a day after 1 January 2000.")
TOO_LARGE = Text(
    nl="Een bestand is groter dan 25 MB. Dat is geen bestand van een ronde.",
    en="A file is larger than 25 MB. That is no file of a round.",
)
TOO_MUCH = Text(
    nl="Samen zijn deze bestanden groter dan 200 MB. Voeg ze in delen toe.",
    en="Together these files are larger than 200 MB. Add them in parts.",
)
NO_FILE = Text(nl="Kies een of meer bestanden.", en="Choose one or more files.")


def as_name(written: str) -> str:
    """A name on one line, without spaces that nobody sees."""
    return " ".join(written.split())


class BeginForm(forms.Form):
    """Until which day, with which parties, for which sheets."""

    until = forms.DateField(widget=forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d"))
    parties = forms.MultipleChoiceField(required=False, widget=forms.CheckboxSelectMultiple)
    others = forms.CharField(
        required=False,
        max_length=4000,
        widget=forms.Textarea(attrs={"rows": 3, "aria-describedby": "anderen"}),
    )
    sheets = forms.MultipleChoiceField(widget=forms.CheckboxSelectMultiple)

    def __init__(self, parties: list[Party], language: str, *args: Any, **more: Any) -> None:
        super().__init__(*args, **more)
        self.language = language
        self.fields["parties"].choices = [(each.name, each.name) for each in parties]  # type: ignore[attr-defined]
        self.fields["sheets"].choices = [  # type: ignore[attr-defined]
            (kind, words.into(language)) for kind, words in SHEETS.items()
        ]

    def clean_until(self) -> date:
        """The last day that counts: over, and not of another age."""
        day: date = self.cleaned_data["until"]
        if day > timezone.localdate():
            raise forms.ValidationError(IN_FUTURE.into(self.language))
        if day < FIRST_DAY:
            raise forms.ValidationError(TOO_OLD.into(self.language))
        return day

    def clean(self) -> dict[str, Any]:
        """At least three parties, each once."""
        names = self.names()
        if any(len(name) > LONGEST or not name.isprintable() for name in names):
            self.add_error("others", TOO_LONG.into(self.language))
        if len(set(names)) < FEWEST:
            self.add_error("parties", TOO_FEW.into(self.language))
        elif len(names) > MOST:
            self.add_error("others", TOO_MANY.into(self.language))
        return self.cleaned_data

    def names(self) -> list[str]:
        """Every party that was chosen or named, each once."""
        written = self.cleaned_data.get("others", "").splitlines()
        found = [as_name(name) for name in (*self.cleaned_data.get("parties", ()), *written)]
        return list(dict.fromkeys(name for name in found if name))


class ManyFiles(forms.ClearableFileInput):
    """A field for more files at once."""

    allow_multiple_selected = True


class FilesField(forms.FileField):
    """One or more files, each not larger than a file of a round can be."""

    def __init__(self, **more: Any) -> None:
        super().__init__(widget=ManyFiles(), **more)

    def clean(self, data: Any, initial: Any = None) -> "list[UploadedFile[Any]]":
        """The files."""
        given = data if isinstance(data, list | tuple) and data else [None]
        return [super(FilesField, self).clean(each, initial) for each in given]


class FilesForm(forms.Form):
    """Files that came from other vaults."""

    given = FilesField(allow_empty_file=True)

    def __init__(self, language: str, *args: Any, **more: Any) -> None:
        super().__init__(*args, **more)
        self.language = language
        self.fields["given"].error_messages["required"] = NO_FILE.into(language)

    def clean_given(self) -> "list[UploadedFile[Any]]":
        """Files of a size that can be."""
        files: list[UploadedFile[Any]] = self.cleaned_data["given"]
        sizes = [each.size or 0 for each in files]
        if max(sizes) > LARGEST:
            raise forms.ValidationError(TOO_LARGE.into(self.language))
        if sum(sizes) > LARGEST_TOGETHER:
            raise forms.ValidationError(TOO_MUCH.into(self.language))
        return files

    def contents(self) -> list[tuple[str, bytes]]:
        """Each file with its name, without the folder that it lay in."""
        return [((each.name or "")[:LONGEST], each.read()) for each in self.cleaned_data["given"]]


class JoinForm(forms.Form):
    """For which party the vault of this workplace counts."""

    party = forms.CharField(max_length=LONGEST)


class CheckForm(forms.Form):
    """The number that the others read out by telephone."""

    check_number = forms.CharField(max_length=60)


class WhyForm(forms.Form):
    """Why a round ends."""

    why = forms.CharField(max_length=300, required=False)
