"""What is asked around one point; persons stay out of it."""

from typing import Any, ClassVar

from django import forms

from bestendig.language import Text
from bestendig.web.quarters.forms import (
    MOST_MINUTES,
    OWN,
    PUBLIC,
    ROLES,
    Choices,
    halves,
)
from bestendig.web.talks.forms import DayForm
from bestendig.web.ui.worded import WordedForm, day_field, long_field

FOR_TABLE = Text(
    nl="Wie is uitgenodigd, leest dit straks. Het kan openbaar worden. Geen namen.",
    en="Who is invited will read this. It may become public. No names.",
)
ANSWER = Text(
    nl="Wie dit inbracht, leest het. Bij een knelpunt of rode draad komt het eronder te staan als antwoord. "
    "Het kan openbaar worden. Noem geen personen.",
    en="Whoever raised this reads it. With a bottleneck or pattern it stands under it as an answer. "
    "It may become public. Name no persons.",
)


class RaiseForm(WordedForm):
    """A question to the other world."""

    half = forms.ChoiceField(widget=forms.RadioSelect)
    title = forms.CharField(max_length=120)
    about = long_field(1200, required=False)
    question = forms.CharField(max_length=300, required=False)

    def __init__(self, language: str, *args: Any, is_of_team: bool = False, **more: Any) -> None:
        super().__init__(language, *args, **more)
        self.fields["half"].choices = halves(language)  # type: ignore[attr-defined]
        for name, (label, may) in self._worded(OWN if is_of_team else FOR_TABLE).items():
            self.fields[name].label = label.into(language)
            self.fields[name].help_text = may.into(language) if may else ""

    def _worded(self, may: Text) -> dict[str, tuple[Text, Text | None]]:
        """The words of the fields."""
        return {
            "half": (Text(nl="Wie vraagt?", en="Who asks?"), None),
            "title": (
                Text(nl="Waar gaat het over, in één zin?", en="What is it about, in one sentence?"),
                may,
            ),
            "about": (
                Text(nl="Wilt u er meer over zeggen? (mag leeg)", en="More about it? (may be empty)"),
                may,
            ),
            "question": (
                Text(nl="Wat vraagt u aan tafel? (mag leeg)", en="What do you ask the table? (may be empty)"),
                may,
            ),
        }


class CaseForm(RaiseForm):
    """A case to look at together, in roles."""

    tried = long_field(600, required=False)
    field_order = ("half", "title", "about", "tried", "question")

    def _worded(self, may: Text) -> dict[str, tuple[Text, Text | None]]:
        """The words of the fields."""
        return {
            "half": (Text(nl="Wie vraagt?", en="Who asks?"), None),
            "title": (Text(nl="Hoe noemen we deze casus?", en="What do we call this case?"), ROLES),
            "about": (Text(nl="Wat speelt er, en voor wie?", en="What is going on, and for whom?"), may),
            "tried": (Text(nl="Wat is al geprobeerd? (mag leeg)", en="What was tried? (may be empty)"), may),
            "question": (
                Text(nl="Wat vraagt u aan tafel? (mag leeg)", en="What do you ask the table? (may be empty)"),
                may,
            ),
        }


class ArrangeForm(WordedForm):
    """Who sees to the answer, and how long it may take."""

    owner = forms.ChoiceField(required=False)
    minutes = forms.IntegerField(required=False, min_value=1, max_value=MOST_MINUTES)
    words_of: ClassVar = {
        "owner": (Text(nl="Wie zorgt voor een antwoord?", en="Who sees to an answer?"), None),
        "minutes": (Text(nl="Hoeveel minuten?", en="How many minutes?"), None),
    }

    def __init__(self, *args: Any, parties: Choices = (), **more: Any) -> None:
        super().__init__(*args, **more)
        nobody = Text(nl="Nog niemand", en="Nobody yet").into(self.language)
        self.fields["owner"].choices = [("", nobody), *parties]  # type: ignore[attr-defined]


class NoteForm(WordedForm):
    """What was said."""

    said = long_field(1200, 4)
    words_of: ClassVar = {"said": (Text(nl="Wat is er gezegd?", en="What was said?"), PUBLIC)}

    def __init__(self, *args: Any, is_of_team: bool = False, **more: Any) -> None:
        super().__init__(*args, **more)
        if is_of_team:
            self.fields["said"].help_text = OWN.into(self.language)


class DecideForm(WordedForm):
    """What was decided, by whom, on what ground."""

    what = forms.CharField(max_length=400)
    ground = forms.CharField(max_length=400, required=False)
    party = forms.ChoiceField()
    words_of: ClassVar = {
        "what": (Text(nl="Wat is besloten?", en="What was decided?"), PUBLIC),
        "ground": (
            Text(
                nl="Op welke grond? Een artikel, een beleidsregel, of: omdat… (mag leeg)",
                en="On what ground? An article, a rule, or: because… (may be empty)",
            ),
            PUBLIC,
        ),
        "party": (Text(nl="Wie besloot dit?", en="Who decided this?"), None),
    }

    def __init__(self, *args: Any, parties: Choices = (), **more: Any) -> None:
        super().__init__(*args, **more)
        self.fields["party"].choices = list(parties)  # type: ignore[attr-defined]


class AgreeForm(DayForm):
    """What a team agrees with itself."""

    what = forms.CharField(max_length=400)
    by_when = day_field(required=False)
    words_of: ClassVar = {
        "what": (
            Text(nl="Wat spreken we af? Wie doet wat?", en="What do we agree? Who does what?"),
            Text(
                nl="Schrijf een rol, geen naam. Blijft bij het team.",
                en="A role, no name. Stays with the team.",
            ),
        ),
        "by_when": (Text(nl="Voor welke dag? (mag leeg)", en="By which day? (may be empty)"), None),
    }

    def clean_by_when(self) -> Any:
        """A day that a calendar can hold, or none."""
        return self.day("by_when") if self.cleaned_data["by_when"] else None


class PromiseForm(DayForm):
    """Who promises what, by when."""

    party = forms.ChoiceField()
    what = forms.CharField(max_length=300)
    by_when = day_field()
    words_of: ClassVar = {
        "party": (Text(nl="Wie belooft dit?", en="Who promises this?"), None),
        "what": (
            Text(nl="Wat gaat die partij doen?", en="What will that party do?"),
            Text(
                nl="Iedereen aan tafel ziet dit bij Afspraken. Het kan openbaar worden. Noem geen personen.",
                en="Everybody at the table sees this under Promises. It may become public. Name no persons.",
            ),
        ),
        "by_when": (Text(nl="Voor welke dag?", en="By which day?"), None),
    }

    def __init__(self, *args: Any, parties: Choices = (), **more: Any) -> None:
        super().__init__(*args, **more)
        self.fields["party"].choices = list(parties)  # type: ignore[attr-defined]

    def clean_by_when(self) -> Any:
        """A day that a calendar can hold."""
        return self.day("by_when")


class AnswerForm(WordedForm):
    """What is told back."""

    answer = long_field(600)
    words_of: ClassVar = {
        "answer": (Text(nl="Wat vertellen we terug?", en="What do we tell back?"), ANSWER),
    }


class ToldForm(WordedForm):
    """What became of a decision."""

    came_of_it = long_field(600)
    words_of: ClassVar = {"came_of_it": (Text(nl="Wat kwam ervan?", en="What came of it?"), PUBLIC)}
