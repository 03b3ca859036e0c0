"""What is asked for a bottleneck: one field that must be filled in; each says what may become of it."""

from typing import Any, ClassVar

from django import forms
from django.urls import reverse

from bestendig.language import Text
from bestendig.web.bottlenecks.models import MOST_WORDS
from bestendig.web.bottlenecks.words import CLOSED, LAWS
from bestendig.web.memory import themes
from bestendig.web.ui.worded import WordedForm, long_field

DO_NOT_KNOW = Text(nl="Weet ik niet", en="I do not know")
SEEN_BY_ALL = Text(
    nl="Iedereen aan tafel kan dit lezen. Het kan openbaar worden. Noem geen personen.",
    en="Everybody at the table can read this. It may become public. Name no persons.",
)
STAYS = Text(
    nl="Dit blijft bij uw team tot u het deelt. Schrijf over de situatie, niet over één mens.",
    en="This stays with your team until you share it. Write about the situation, not about one person.",
)
SEARCHED = Text(nl="Wat u zoekt, wordt niet bewaard.", en="What you search is not kept.")
SHARES = {
    "": Text(nl="alleen ons team", en="our team only"),
    "table": Text(nl="ook de gemeente en andere teams", en="the municipality and other teams too"),
}


class ChangeForm(WordedForm):
    """The bottleneck itself; everything but the words may stay empty."""

    words = long_field(MOST_WORDS)
    theme = forms.ChoiceField(required=False)
    about_law = forms.ChoiceField(required=False)
    partner = forms.CharField(max_length=80, required=False, widget=forms.TextInput({"autocomplete": "off"}))
    is_rule_elsewhere = forms.BooleanField(required=False)
    words_of: ClassVar = {
        "words": (Text(nl="Wat zit er in de weg? Twee zinnen is genoeg.",
                       en="What stands in the way? Two sentences are enough."), STAYS),
        "theme": (Text(nl="Waar gaat het over? (mag leeg)", en="What is it about? (may be empty)"), None),
        "about_law": (Text(nl="Welke wet? (mag leeg)", en="Which law? (may be empty)"), None),
        "partner": (
            Text(nl="Met welke dienst of organisatie? (mag leeg)",
                 en="With which service or organisation? (may be empty)"),
            Text(nl="Een dienst, geen persoon. Blijft bij uw team tot u deelt.",
                 en="A service, not a person. Stays with your team until you share."),
        ),
        "is_rule_elsewhere": (
            Text(nl="Het komt door een regel van een andere instantie",
                 en="It comes from a rule of another institution"), None),
    }  # fmt: skip

    def __init__(self, *args: Any, **more: Any) -> None:
        super().__init__(*args, **more)
        self.fields["theme"].choices = themes.choices(self.language)  # type: ignore[attr-defined]
        self.offer("about_law", LAWS, DO_NOT_KNOW)


class NoteForm(ChangeForm):
    """A new bottleneck, and with whom it is shared at once."""

    share = forms.ChoiceField(required=False, widget=forms.RadioSelect, initial="")
    words_of: ClassVar = {
        **ChangeForm.words_of,
        "share": (Text(nl="Delen met", en="Share with"), None),
    }

    def __init__(self, *args: Any, **more: Any) -> None:
        super().__init__(*args, **more)
        self.offer("share", SHARES)
        look = {"hx-post": reverse("bottleneck-look"), "hx-sync": "this:replace"}
        self.fields["words"].widget.attrs |= {**look, "hx-trigger": "input changed delay:300ms"}
        self.fields["theme"].widget.attrs |= {**look, "hx-trigger": "change"}


class HarvestForm(WordedForm):
    """One bottleneck in a team meeting: the words only."""

    words = forms.CharField(
        max_length=MOST_WORDS,
        widget=forms.Textarea(attrs={"rows": 3, "autocomplete": "off", "autofocus": True}),
    )
    words_of: ClassVar = {
        "words": (Text(nl="Wat zit er in de weg?", en="What stands in the way?"), STAYS),
    }


class SearchForm(WordedForm):
    """A few words by which something is looked for."""

    words = forms.CharField(max_length=MOST_WORDS, widget=forms.TextInput({"autocomplete": "off"}))
    words_of: ClassVar = {
        "words": (Text(nl="Zoek in eigen woorden", en="Search in your own words"), SEARCHED)
    }


class AlsoOursForm(WordedForm):
    """Nothing has to be said."""

    words = forms.CharField(max_length=300, required=False)
    words_of: ClassVar = {
        "words": (
            Text(nl="Wilt u er iets bij zeggen? (mag leeg)", en="Anything to add? (may be empty)"),
            SEEN_BY_ALL,
        )
    }


class ReplyForm(WordedForm):
    """What a person answers."""

    words = long_field(MOST_WORDS)
    is_for_pattern = forms.BooleanField(required=False)
    words_of: ClassVar = {
        "words": (Text(nl="Uw antwoord", en="Your answer"), SEEN_BY_ALL),
        "is_for_pattern": (
            Text(
                nl="Geef dit antwoord ook aan wie bij dezelfde rode draad wacht",
                en="Give this answer to those who wait in the same pattern too",
            ),
            None,
        ),
    }


class ReasonForm(WordedForm):
    """Why two things are alike or not; it may stay empty."""

    reason = forms.CharField(max_length=200, required=False, widget=forms.TextInput({"autocomplete": "off"}))
    words_of: ClassVar = {"reason": (Text(nl="Waarom? (mag leeg)", en="Why? (may be empty)"), SEEN_BY_ALL)}


class CloseForm(WordedForm):
    """How it ended, and what came of it."""

    closed_as = forms.ChoiceField(widget=forms.RadioSelect)
    came_of_it = long_field(MOST_WORDS)
    words_of: ClassVar = {
        "closed_as": (Text(nl="Hoe liep het af?", en="How did it end?"), None),
        "came_of_it": (
            Text(nl="Wat kwam ervan?", en="What came of it?"),
            Text(
                nl="Wie dit knelpunt kan lezen, leest dit ook. Het kan openbaar worden.",
                en="Whoever can read this bottleneck reads this too. It may become public.",
            ),
        ),
    }

    def __init__(self, *args: Any, **more: Any) -> None:
        super().__init__(*args, **more)
        self.offer("closed_as", CLOSED)


class PatternForm(WordedForm):
    """The name of a new pattern; the sentence may come later."""

    name = forms.CharField(max_length=80)
    definition = forms.CharField(max_length=300, required=False)
    words_of: ClassVar = {
        "name": (Text(nl="Hoe heet deze rode draad?", en="What is this pattern called?"), SEEN_BY_ALL),
        "definition": (
            Text(nl="Wat hoort erbij, in één zin? (mag later)",
                 en="What belongs to it, in one sentence? (may come later)"), SEEN_BY_ALL),
    }  # fmt: skip
