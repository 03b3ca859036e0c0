"""What is asked after an incident; every field says what may become of it, and sends a person's name back."""

from datetime import date, timedelta
from typing import Any, ClassVar

from django import forms
from django.utils import timezone

from bestendig.language import Text
from bestendig.web.incidents.models import SAID, SHORT
from bestendig.web.incidents.words import CHOICES, QUESTIONS
from bestendig.web.memory import themes
from bestendig.web.ui.worded import WordedForm, long_field

WEEKS, LONGEST = timedelta(weeks=8), timedelta(days=1827)
PUBLIC = Text(
    nl="Bewaart u het advies, dan ziet iedereen aan tafel dit. Het kan openbaar worden. Noem geen personen.",
    en="If you keep the advice, everybody at the table sees this. It may become public. Name no persons.",
)
NOTHING = Text(
    nl="Kies een thema, of schrijf op waar het over gaat.", en="Choose a theme, or write what it is about."
)
NO_REASON = Text(
    nl="Schrijf op wat dit nieuwe doet wat er nog niet is.",
    en="Write down what this new thing does that is not there yet.",
)
WRONG_DAY = Text(
    nl="Kies een dag vanaf morgen, binnen vijf jaar.", en="Choose a day from tomorrow, within five years."
)


class LookForm(WordedForm):
    """The theme and two sentences: looked up with, and not kept."""

    theme = forms.ChoiceField(required=False)
    what = long_field(SAID, required=False)
    words_of: ClassVar = {
        "theme": (Text(nl="Waar gaat het over?", en="What is it about?"), None),
        "what": (
            Text(nl="Wat is er aan de hand? Twee zinnen.", en="What is going on? Two sentences."),
            Text(
                nl="Over wat er gebeurde, niet over wie. Wij zoeken ermee en bewaren het niet.",
                en="About what happened, not about whom. We search with it and do not keep it.",
            ),
        ),
    }

    def __init__(self, *args: Any, **more: Any) -> None:
        super().__init__(*args, **more)
        self.fields["theme"].choices = themes.choices(self.language)  # type: ignore[attr-defined]

    def clean(self) -> dict[str, Any]:
        """At least one of both."""
        filled = super().clean()
        if not self.errors and not filled["theme"] and not filled["what"].strip():
            raise self.say(NOTHING)
        return filled


class KeepForm(LookForm):
    """The advice, with the words that it is about; `seen` are the finds that belong to it."""

    choice = forms.ChoiceField(widget=forms.RadioSelect)
    because = long_field(SAID, required=False)
    already = long_field(SHORT, rows=2, required=False)
    takes = long_field(SHORT, rows=2, required=False)
    knows = long_field(SHORT, rows=2, required=False)
    look_again_on = forms.DateField(widget=forms.DateInput(format="%Y-%m-%d", attrs={"type": "date"}))
    words_of: ClassVar = {
        "theme": LookForm.words_of["theme"],
        "what": (Text(nl="Waar ging het over?", en="What was it about?"), PUBLIC),
        "choice": (Text(nl="Wat raadt u aan?", en="What do you advise?"), None),
        "because": (Text(nl="Waarom? (bij iets nieuws nodig)", en="Why? (needed for something new)"), PUBLIC),
        **{
            name: (text + Text(nl=" (mag leeg)", en=" (may be empty)"), None)
            for name, text in QUESTIONS.items()
        },
        "look_again_on": (
            Text(nl="Wanneer kijkt u opnieuw?", en="When do you look again?"),
            Text(
                nl="Op die dag staat het op deze bladzijde. Niemand krijgt een herinnering.",
                en="On that day it stands on this page. Nobody gets a reminder.",
            ),
        ),
    }

    def __init__(self, *args: Any, **more: Any) -> None:
        super().__init__(*args, **more)
        chosen = [(name, text.into(self.language)) for name, text in CHOICES.items()]
        self.fields["choice"].choices = chosen  # type: ignore[attr-defined]
        self.fields["look_again_on"].initial = timezone.localdate() + WEEKS

    def clean_look_again_on(self) -> date:
        """A day that is still to come."""
        found: date = self.cleaned_data["look_again_on"]
        if not timedelta(0) < found - timezone.localdate() <= LONGEST:
            raise self.say(WRONG_DAY)
        return found

    def clean(self) -> dict[str, Any]:
        """Everything; something new needs a reason."""
        filled = super().clean()
        if filled.get("choice") == "something_new" and not filled.get("because", "").strip():
            self.add_error("because", self.say(NO_REASON))
        return filled


class AgainForm(WordedForm):
    """What there was to see."""

    seen = long_field(SAID)
    words_of: ClassVar = {
        "seen": (
            Text(nl="Wat is ervan geworden?", en="What became of it?"),
            Text(
                nl="Iedereen aan tafel ziet dit. Het kan openbaar worden. Noem geen personen.",
                en="Everybody at the table sees this. It may become public. Name no persons.",
            ),
        )
    }
