"""The parts of the forms of knowledge: their words, lists, moments and addresses."""

from collections.abc import Iterable, Mapping
from typing import Any, ClassVar

from django import forms
from django.core.validators import RegexValidator, URLValidator

from bestendig.language import Text
from bestendig.model.knowledge.columns import ADDRESS
from bestendig.model.knowledge.moments import first_day, is_moment, last_day
from bestendig.model.knowledge.words import AUDIENCES, ENDED, LEVELS, PREVENTION, SOURCE_KINDS
from bestendig.web.memory.themes import choices as themes
from bestendig.web.ui.worded import FreeWordsForm

OLDEST = 130
PUBLIC = Text(
    nl="Iedereen aan tafel ziet dit. Het kan openbaar worden. Noem geen personen.",
    en="Everybody at the table sees this. It may become public. Name no persons.",
)
OWN_WORDS = Text(
    nl="In eigen woorden, kort. Neem geen tekst over. Dit kan openbaar worden.",
    en="In your own words, short. Copy no text. This may become public.",
)
FUNCTION = Text(
    nl="Een functie of team, nooit een naam. Dit kan openbaar worden.",
    en="A function or team, never a name. This may become public.",
)
MOMENT = Text(nl="Schrijf 2021, 2021-09 of 2021-09-30.", en="Write 2021, 2021-09 or 2021-09-30.")
LINES = Text(nl="Elk op een eigen regel.", en="Each on a line of its own.")
BELOW = Text(nl="Dit is lager dan de leeftijd vanaf.", en="This is below the age from.")
REVERSED = Text(nl="Het einde ligt voor het begin.", en="The end lies before the beginning.")
TOO_LONG = Text(nl="Een regel is te lang: hoogstens {most} tekens.", en="A line is too long: {most} at most.")
Choices = Iterable[tuple[str, str]]


def options(words: Mapping[str, Text], none: Text) -> list[tuple[Text, str]]:
    """A closed list to choose from, with "none" first."""
    return [(none, ""), *((text, name) for name, text in words.items())]


LEVEL_NAMES = {name: Text(nl=level.name, en=level.name) for name, level in LEVELS.items()}
NOT_KNOWN = Text(nl="Niet bekend", en="Not known")
ANY = Text(nl="Alles", en="Everything")
CHOICES: dict[str, list[tuple[Text, str]]] = {
    "prevention": options(PREVENTION, NOT_KNOWN),
    "level": options(LEVEL_NAMES, Text(nl="Een andere schaal", en="Another scale")),
    "source_kind": options(SOURCE_KINDS, NOT_KNOWN),
    "ended_because": options(ENDED, Text(nl="Het loopt nog", en="It still runs")),
    "audiences": [(text, name) for name, text in AUDIENCES.items()],
    "has_materials": [
        (NOT_KNOWN, ""),
        (Text(nl="Ja", en="Yes"), "true"),
        (Text(nl="Nee", en="No"), "false"),
    ],
}


class LinesField(forms.CharField):
    """Several short things, each on a line of its own (or with ; between)."""

    widget = forms.Textarea

    def __init__(self, most: int = 200, **more: Any) -> None:
        self.most = most
        super().__init__(max_length=4000, required=False, **more)
        self.widget.attrs["rows"] = 3

    def prepare_value(self, value: Any) -> Any:
        """A list as lines."""
        return "\n".join(value) if isinstance(value, list) else value

    def clean(self, value: Any) -> list[str]:
        """The things, each once."""
        told = super().clean(value).replace(";", "\n").splitlines()
        return list(dict.fromkeys(each.strip() for each in told if each.strip()))


class KnowledgeForm(FreeWordsForm):
    """A form whose labels, hints and choices stand in two languages."""

    words: ClassVar[Mapping[str, tuple[Text, Text | None]]] = {}

    def __init__(self, language: str, *args: Any, **more: Any) -> None:
        super().__init__(language, *args, **more)
        for name, field in self.fields.items():
            label, may = self.words.get(name, (Text(nl=name, en=name), None))
            field.label, field.help_text = label.into(language), may.into(language) if may else ""
            if name in CHOICES:
                field.choices = [(key, text.into(language)) for text, key in CHOICES[name]]  # type: ignore[attr-defined]
        if "theme" in self.fields:
            self.fields["theme"].choices = themes(language)  # type: ignore[attr-defined]

    def clean(self) -> dict[str, Any]:
        """Everything, each moment a moment, each line short enough and without what points at a person."""
        filled = super().clean()
        for name, field in self.fields.items():
            if isinstance(field, LinesField):
                self._check_lines(name, field, filled.get(name, []))
            elif isinstance(field, MomentField) and not is_moment(filled.get(name, "")):
                self.add_error(name, MOMENT.into(self.language))
        return filled

    def _check_lines(self, name: str, field: LinesField, lines: list[str]) -> None:
        """Say what is wrong with a line."""
        if any(len(each) > field.most for each in lines):
            self.add_error(name, TOO_LONG.filled(most=field.most).into(self.language))
        for found in self.find("\n".join(lines)):
            self.add_error(name, found.into(self.language))

    def check_order(self, since: str, until: str) -> None:
        """Say so where the end lies before the beginning."""
        told = [self.cleaned_data.get(name, "") for name in (since, until)]
        if all(each and is_moment(each) for each in told) and last_day(told[1]) < first_day(told[0]):
            self.add_error(until, REVERSED.into(self.language))


class MomentField(forms.CharField):
    """A year, a month or a day."""

    def __init__(self, **more: Any) -> None:
        super().__init__(max_length=10, required=False, **more)
        self.widget.attrs["inputmode"] = "numeric"


def words_field(most: int, rows: int = 0, **more: Any) -> forms.CharField:
    """Words of some length."""
    area = forms.Textarea(attrs={"rows": rows}) if rows else None
    return forms.CharField(max_length=most, required=False, widget=area, **more)


def address_field(*, required: bool = False) -> forms.URLField:
    """An address on the web; nothing is fetched from it."""
    on_the_web = RegexValidator(rf"\A{ADDRESS.pattern}\Z", URLValidator.message)
    return forms.URLField(max_length=500, required=required, assume_scheme="https", validators=[on_the_web])
