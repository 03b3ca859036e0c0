"""What is asked for a pattern; each field says what may become of it, and sends a person's name back."""

from collections.abc import Iterable
from typing import Any, ClassVar

from django import forms

from bestendig.language import Text
from bestendig.web.bottlenecks.forms import SEEN_BY_ALL, PatternForm
from bestendig.web.bottlenecks.models import Bottleneck
from bestendig.web.bottlenecks.words import ANSWERS, PATTERN_STATES
from bestendig.web.ui.worded import WordedForm

SHOWN = 120
"""So much of a bottleneck stands behind its box."""
NONE_CHOSEN = Text(nl="Kies er een of meer.", en="Choose one or more.")
Choices = Iterable[tuple[str, str]]


def _why(required: bool = True) -> forms.CharField:
    """A reason."""
    return forms.CharField(max_length=300, required=required, widget=forms.TextInput({"autocomplete": "off"}))


class WhyForm(WordedForm):
    """Why something is done."""

    why = _why()
    words_of: ClassVar = {"why": (Text(nl="Waarom?", en="Why?"), SEEN_BY_ALL)}


class MaybeWhyForm(WordedForm):
    """Why, where somebody wants to say so."""

    why = _why(required=False)
    words_of: ClassVar = {"why": (Text(nl="Waarom? (mag leeg)", en="Why? (may be empty)"), SEEN_BY_ALL)}


class ChooseForm(WordedForm):
    """Which bottlenecks."""

    bottlenecks = forms.MultipleChoiceField(widget=forms.CheckboxSelectMultiple, required=False)
    words_of: ClassVar = {"bottlenecks": (Text(nl="Welke knelpunten?", en="Which bottlenecks?"), None)}

    def __init__(self, *args: Any, bottlenecks: Iterable[Bottleneck] = (), **more: Any) -> None:
        super().__init__(*args, **more)
        self.fields["bottlenecks"].choices = [named(each) for each in bottlenecks]  # type: ignore[attr-defined]

    def clean_bottlenecks(self) -> list[str]:
        """At least one."""
        found: list[str] = self.cleaned_data["bottlenecks"]
        if not found:
            raise forms.ValidationError(NONE_CHOSEN.into(self.language))
        return found


class NewForm(ChooseForm, PatternForm):
    """A new pattern: its name, its sentence, what is in it."""

    why = _why(required=False)
    words_of: ClassVar = {**PatternForm.words_of, **ChooseForm.words_of, **MaybeWhyForm.words_of}
    field_order = ("name", "definition", "bottlenecks", "why")


class SplitForm(NewForm):
    """A new pattern of a part of another, and why."""

    why = _why()
    words_of: ClassVar = {**NewForm.words_of, **WhyForm.words_of}


class JoinForm(ChooseForm):
    """More bottlenecks into a pattern."""

    why = _why(required=False)
    words_of: ClassVar = {**ChooseForm.words_of, **MaybeWhyForm.words_of}


class LeaveForm(JoinForm):
    """Bottlenecks out of a pattern."""


class RenameForm(PatternForm):
    """Another name or sentence."""

    why = _why(required=False)
    words_of: ClassVar = {**PatternForm.words_of, **MaybeWhyForm.words_of}


class SettleForm(WordedForm):
    """Where it stands, with the answer."""

    state = forms.ChoiceField(widget=forms.RadioSelect)
    why = forms.CharField(max_length=300, widget=forms.Textarea(attrs={"rows": 3, "autocomplete": "off"}))
    words_of: ClassVar = {
        "state": (Text(nl="Waar staat het nu?", en="Where does it stand now?"), None),
        "why": (
            Text(nl="Wat is het antwoord aan wie dit meldde?", en="What is the answer to who reported this?"),
            SEEN_BY_ALL,
        ),
    }

    def __init__(self, *args: Any, **more: Any) -> None:
        super().__init__(*args, **more)
        self.offer("state", PATTERN_STATES)


class PickForm(WordedForm):
    """One thing out of a list, and why."""

    to = forms.ChoiceField()
    why = _why()

    def __init__(self, *args: Any, to: Choices = (), **more: Any) -> None:
        super().__init__(*args, **more)
        self.fields["to"].choices = list(to)  # type: ignore[attr-defined]


class GiveForm(PickForm):
    """Another owner."""

    words_of: ClassVar = {
        "to": (Text(nl="Wie let er vanaf nu op?", en="Who looks after it from now on?"), None),
        **WhyForm.words_of,
    }


class MergeForm(PickForm):
    """Into which other pattern."""

    words_of: ClassVar = {
        "to": (Text(nl="Met welke rode draad?", en="With which pattern?"), None),
        **WhyForm.words_of,
    }


class ExampleForm(WordedForm):
    """An example that belongs, or that seems to."""

    words = forms.CharField(max_length=300, widget=forms.TextInput({"autocomplete": "off"}))
    belongs = forms.ChoiceField(widget=forms.RadioSelect)
    words_of: ClassVar = {
        "words": (Text(nl="Een voorbeeld", en="An example"), SEEN_BY_ALL),
        "belongs": (Text(nl="Hoort het erbij?", en="Does it belong?"), None),
    }

    def __init__(self, *args: Any, **more: Any) -> None:
        super().__init__(*args, **more)
        self.offer("belongs", BELONGS)


class ProposalForm(forms.Form):
    """Which bottlenecks were proposed together."""

    bottlenecks = forms.RegexField(r"^\d{1,18}(,\d{1,18}){1,7}$")

    def clean_bottlenecks(self) -> list[str]:
        """Their numbers."""
        return str(self.cleaned_data["bottlenecks"]).split(",")


def read_codes(posted: dict[str, str], pairs: Iterable[int]) -> dict[int, str]:
    """The answers to the pairs that were answered."""
    found = {pair: posted.get(f"pair-{pair}", "") for pair in pairs}
    return {pair: answer for pair, answer in found.items() if answer in ANSWERS}


def named(bottleneck: Bottleneck) -> tuple[str, str]:
    """A bottleneck to choose: its number, where and when, its words."""
    words = bottleneck.words if len(bottleneck.words) <= SHOWN else f"{bottleneck.words[: SHOWN - 1]}…"
    return str(bottleneck.pk), f"{bottleneck.party.name}, {bottleneck.noted_at:%d-%m-%Y}: {words}"


BELONGS = {
    "yes": Text(nl="ja, dit hoort erbij", en="yes, this belongs"),
    "no": Text(nl="nee, dit lijkt zo maar hoort er niet bij", en="no, it seems so but does not"),
}
