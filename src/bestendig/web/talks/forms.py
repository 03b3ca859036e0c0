"""What is asked for a talk; every field says what may become of it, and sends a person's name back."""

from collections.abc import Iterable
from datetime import date
from typing import Any, ClassVar

from django import forms

from bestendig.language import Text
from bestendig.web.ui.worded import WordedForm, boxes, day_field, long_field

EARLIEST, LATEST = date(2015, 1, 1), date(2099, 12, 31)
PUBLIC = Text(
    nl="Iedereen die meepraat ziet dit. Het kan openbaar worden. Noem geen personen.",
    en="Everybody who takes part sees this. It may become public. Name no persons.",
)
OUT_OF_TIME = Text(nl="Kies een dag tussen 2015 en 2100.", en="Choose a day between 2015 and 2100.")
NOBODY = Text(nl="Kies met wie u praat.", en="Choose with whom you talk.")
Choices = Iterable[tuple[str, str]]


class DayForm(WordedForm):
    """A form with a day that a calendar can hold."""

    def day(self, name: str) -> date:
        """A day that a calendar can hold."""
        found: date = self.cleaned_data[name]
        if not EARLIEST <= found <= LATEST:
            raise forms.ValidationError(OUT_OF_TIME.into(self.language))
        return found


class WhenForm(DayForm):
    """Day, hour and place."""

    on = day_field()
    at = forms.TimeField(
        required=False, widget=forms.TimeInput(format="%H:%M", attrs={"type": "time"}), localize=False
    )
    place = forms.CharField(max_length=120, required=False)
    words_of: ClassVar = {
        "on": (Text(nl="Op welke dag?", en="On which day?"), None),
        "at": (Text(nl="Hoe laat? (mag later)", en="At what time? (may come later)"), None),
        "place": (
            Text(nl="Waar? (mag later)", en="Where? (may come later)"),
            Text(
                nl="Een buurthuis praat anders dan een vergaderzaal. Dit kan openbaar worden.",
                en="A community centre makes another talk than a meeting room. This may become public.",
            ),
        ),
    }

    def clean_on(self) -> date:
        """A day that a calendar can hold."""
        return self.day("on")


class LayForm(WordedForm):
    """Which sheets and tests lie ready."""

    sheets = boxes()
    tests = boxes()
    words_of: ClassVar = {
        "sheets": (Text(nl="Welke gespreksbladen liggen klaar?", en="Which sheets lie ready?"), None),
        "tests": (Text(nl="Welke toetsen liggen klaar?", en="Which tests lie ready?"), None),
    }

    def __init__(self, *args: Any, sheets: Choices = (), tests: Choices = (), **more: Any) -> None:
        super().__init__(*args, **more)
        self.fields["sheets"].choices = list(sheets)  # type: ignore[attr-defined]
        self.fields["tests"].choices = list(tests)  # type: ignore[attr-defined]


class PlanForm(WhenForm):
    """A new talk; `parties` is left out where every party is part of it."""

    voice = forms.CharField(max_length=200, required=False)
    parties = boxes()
    tests = boxes()
    lay = forms.BooleanField(required=False, initial=True)
    words_of: ClassVar = {
        **WhenForm.words_of,
        "tests": LayForm.words_of["tests"],
        "lay": (
            Text(
                nl="Leg de bladen klaar die bij dit gesprek passen", en="Lay the sheets ready that suit this"
            ),
            Text(
                nl="Alleen bladen die op tafel liggen, over wie meepraat. U kunt er straks iets bij leggen.",
                en="Only sheets on the table, about who takes part. You can lay something beside it later.",
            ),
        ),
        "parties": (Text(nl="Met wie?", en="With whom?"), None),
        "voice": (
            Text(
                nl="Wie brengt de stem van inwoners? (mag later)",
                en="Who brings the voice of residents? (may come later)",
            ),
            Text(
                nl="De adviesraad, of een wijkteam dat het eerst vraagt. Geen naam. Dit kan openbaar worden.",
                en="The advisory council, or a team that asks first. No name. This may become public.",
            ),
        ),
    }

    def __init__(self, *args: Any, parties: Choices | None = None, tests: Choices = (), **more: Any) -> None:
        super().__init__(*args, **more)
        self.fields["tests"].choices = list(tests)  # type: ignore[attr-defined]
        if parties is None:
            del self.fields["parties"]
        else:
            self.fields["parties"].choices = list(parties)  # type: ignore[attr-defined]

    def clean_parties(self) -> list[str]:
        """At least one other party."""
        found: list[str] = self.cleaned_data["parties"]
        if not found:
            raise forms.ValidationError(NOBODY.into(self.language))
        return found


class MoveForm(WhenForm):
    """Another day, hour or place, and why."""

    because = forms.CharField(max_length=300)
    words_of: ClassVar = {
        **WhenForm.words_of,
        "because": (Text(nl="Waarom?", en="Why?"), PUBLIC),
    }


class CallOffForm(WordedForm):
    """Why it does not take place."""

    because = forms.CharField(max_length=300)
    words_of: ClassVar = {
        "because": (Text(nl="Waarom gaat het niet door?", en="Why is it called off?"), PUBLIC)
    }


class QuestionForm(WordedForm):
    """A question to bring."""

    question = long_field(600, 4)
    words_of: ClassVar = {
        "question": (
            Text(nl="Wat wilt u samen bespreken?", en="What do you want to discuss together?"),
            PUBLIC,
        )
    }


class SaidForm(WordedForm):
    """What was said, by the party of whoever writes."""

    said = long_field(4000, 4)
    words_of: ClassVar = {
        "said": (
            Text(nl="Wat hebt u gezegd en gehoord?", en="What did you say and hear?"),
            Text(
                nl="In eigen woorden, onder de naam van uw organisatie. Iedereen die meepraat ziet dit. "
                "Het kan openbaar worden. Noem geen personen.",
                en="In your own words, under your organisation's name. Everybody who takes part sees this. "
                "It may become public. Name no persons.",
            ),
        )
    }


class VoiceForm(WordedForm):
    """Who brings what residents say."""

    voice = forms.CharField(max_length=200)
    words_of: ClassVar = {"voice": (Text(nl="Wie brengt die?", en="Who brings it?"), PUBLIC)}


class PromiseForm(DayForm):
    """What the party of whoever writes will do, by when."""

    what = forms.CharField(max_length=300)
    by_when = day_field()
    words_of: ClassVar = {
        "what": (
            Text(nl="Wat gaan wij doen?", en="What will we do?"),
            Text(
                nl="Iedereen aan tafel ziet dit. Het kan openbaar worden.",
                en="Everybody at the table sees this. It may become public.",
            ),
        ),
        "by_when": (Text(nl="Voor welke dag?", en="By which day?"), None),
    }

    def clean_by_when(self) -> date:
        """A day that a calendar can hold."""
        return self.day("by_when")


class ReplyForm(WordedForm):
    """Whether the party comes."""

    answer = forms.ChoiceField(widget=forms.RadioSelect)
    remark = forms.CharField(max_length=200, required=False)
    words_of: ClassVar = {
        "answer": (Text(nl="Komt u?", en="Do you come?"), None),
        "remark": (
            Text(nl="Wilt u er iets bij zeggen? (mag leeg)", en="Anything to add? (may be empty)"),
            PUBLIC,
        ),
    }

    def __init__(self, *args: Any, **more: Any) -> None:
        super().__init__(*args, **more)
        offered = [(name, words.into(self.language)) for name, words in ANSWERS.items()]
        self.fields["answer"].choices = offered  # type: ignore[attr-defined]


class DiscussedForm(forms.Form):
    """Who talked about a sheet."""

    sheet = forms.IntegerField()
    who = forms.MultipleChoiceField(
        required=False, choices=[(name, name) for name in ("practice", "policy", "residents")]
    )


ANSWERS = {
    "comes": Text(nl="Wij komen", en="We come"),
    "other_day": Text(nl="Liever een andere dag", en="Rather another day"),
    "not": Text(nl="Wij komen niet", en="We do not come"),
}
