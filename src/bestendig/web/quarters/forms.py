"""What is asked around a session; every field says what may become of it, and sends a person's name back."""

from collections.abc import Iterable
from datetime import date
from typing import Any, ClassVar

from django import forms
from django.utils import timezone

from bestendig.language import Text
from bestendig.web.quarters.words import HALVES, SHARES
from bestendig.web.talks.forms import WhenForm
from bestendig.web.ui.worded import WordedForm, boxes, long_field

Choices = Iterable[tuple[str, str]]
PUBLIC = Text(
    nl="Iedereen die is uitgenodigd ziet dit. Het kan openbaar worden. Noem geen personen.",
    en="Everybody who is invited sees this. It may become public. Name no persons.",
)
OWN = Text(nl="Blijft bij het team. Noem geen personen.", en="Stays with the team. Name no persons.")
ROLES = Text(
    nl="Schrijf rollen: een moeder van drie, de huisarts, de schuldhulp. Geen namen, plaatsen of leeftijden. "
    "Wie is uitgenodigd, leest dit.",
    en="Write roles: a mother of three, the doctor, the debt advice. No names, places or ages. "
    "Who is invited reads this.",
)
PAST = Text(nl="Deze dag is geweest. Kies een dag die komt.", en="This day is over. Choose a day to come.")
MOST_MINUTES = 120


class ComingForm(WhenForm):
    """A day to come, an hour and a place."""

    def clean_on(self) -> date:
        """A day that a calendar can hold and that is not over."""
        found = super().clean_on()
        if found < timezone.localdate():
            raise forms.ValidationError(PAST.into(self.language))
        return found


class PartiesForm(WordedForm):
    """Which parties."""

    parties = boxes()
    words_of: ClassVar = {"parties": (Text(nl="Wie nodigt u uit?", en="Whom do you invite?"), None)}

    def __init__(self, *args: Any, parties: Choices = (), **more: Any) -> None:
        super().__init__(*args, **more)
        self.fields["parties"].choices = list(parties)  # type: ignore[attr-defined]


class PresentForm(PartiesForm):
    """Which parties are there."""

    words_of: ClassVar = {
        "parties": (Text(nl="Welke partijen zijn er?", en="Which parties are there?"), None)
    }


class PlanForm(ComingForm, PartiesForm):
    """A new session with the points that were proposed; without parties for a session of a team."""

    points = boxes()
    words_of: ClassVar = {
        **ComingForm.words_of,
        **PartiesForm.words_of,
        "points": (
            Text(nl="Wat komt er op de agenda?", en="What goes on the agenda?"),
            Text(
                nl="Dit is een voorstel. Haal weg wat niet past; u kunt straks ook iets toevoegen.",
                en="This is a proposal. Take away what does not fit; you can add something later too.",
            ),
        ),
    }

    def __init__(self, *args: Any, points: Choices = (), is_of_team: bool = False, **more: Any) -> None:
        super().__init__(*args, **more)
        self.fields["points"].choices = list(points)  # type: ignore[attr-defined]
        if is_of_team:
            del self.fields["parties"]


class CallOffForm(WordedForm):
    """Why it does not take place."""

    because = forms.CharField(max_length=300)
    words_of: ClassVar = {
        "because": (Text(nl="Waarom gaat het niet door?", en="Why is it called off?"), PUBLIC)
    }


class HoldForm(WordedForm):
    """How the time went and what people valued; both may stay empty."""

    time_share = forms.ChoiceField(required=False, widget=forms.RadioSelect)
    appreciation = long_field(600, required=False)
    words_of: ClassVar = {
        "time_share": (
            Text(
                nl="Hoeveel van de tijd ging naar knelpunten, en niet naar nieuw beleid? (mag leeg)",
                en="How much of the time went to bottlenecks, and not to new policy? (may be empty)",
            ),
            Text(
                nl="Uw eigen indruk, samen. Er hoort geen goed of fout bij.",
                en="Your own impression, together. There is no right or wrong in it.",
            ),
        ),
        "appreciation": (
            Text(
                nl="Wat waardeerden jullie in elkaars werk? (mag leeg)",
                en="What did you value in each other's work? (may be empty)",
            ),
            Text(
                nl="Van iedereen samen. Wie wat over wie zei, wordt niet bewaard. Noem geen personen.",
                en="Of everybody together. Who said what of whom is not kept. Name no persons.",
            ),
        ),
    }

    def __init__(self, *args: Any, **more: Any) -> None:
        super().__init__(*args, **more)
        none = Text(nl="Dat zeggen we niet", en="We do not say")
        offered = [("", none), *SHARES.items()]
        self.fields["time_share"].choices = [(name, text.into(self.language)) for name, text in offered]  # type: ignore[attr-defined]


def halves(language: str) -> list[tuple[str, str]]:
    """Who asks whom, to choose."""
    return [(name, text.into(language)) for name, text in HALVES.items()]
