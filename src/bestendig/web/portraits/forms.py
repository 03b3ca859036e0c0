"""What is asked for a portrait: a piece at a time, each kept by itself."""

from collections.abc import Iterable, Iterator
from typing import Any, ClassVar

from django import forms

from bestendig.language import Text
from bestendig.web.portraits.models import Portrait
from bestendig.web.portraits.sections import PUBLIC, SECTIONS
from bestendig.web.ui.recognising import citizen_number
from bestendig.web.ui.worded import WordedForm

AUDIENCES: dict[str, Text] = {
    Portrait.Audience.OWN: Text(nl="Alleen wij", en="Only we"),
    Portrait.Audience.MUNICIPALITY: Text(nl="De gemeente", en="The municipality"),
    Portrait.Audience.CHOSEN: Text(nl="Een partij die wij kiezen", en="A party that we choose"),
    Portrait.Audience.TABLE: Text(nl="Iedereen aan tafel", en="Everybody at the table"),
}
NOBODY = Text(nl="Kies voor welke partij.", en="Choose for which party.")


class SectionForm(WordedForm):
    """The words of one section."""

    def __init__(self, language: str, section: str, *args: Any, **more: Any) -> None:
        super().__init__(language, *args, auto_id=f"{section}-%s", **more)
        asked = SECTIONS[section]
        self.fields["said"] = forms.CharField(
            required=False,
            max_length=asked.most,
            widget=forms.Textarea(attrs={"rows": 5}),
            label=asked.asks.into(language),
            help_text=f"{asked.hint.into(language)} {asked.may.into(language)}",
        )
        self.is_door = section == "door"

    def find(self, words: str) -> Iterator[Text]:
        """At the door of an organisation an address stands on purpose."""
        return citizen_number(words) if self.is_door else super().find(words)


class FigureForm(WordedForm):
    """What a party says beside a figure, and whether it is still good."""

    told = forms.CharField(max_length=1200, required=False, widget=forms.Textarea(attrs={"rows": 3}))
    still_good = forms.CharField(max_length=1200, required=False, widget=forms.Textarea(attrs={"rows": 3}))
    words_of: ClassVar = {
        "told": (
            Text(nl="Wat zegt dit cijfer over uw werk?", en="What does it say of your work?"),
            PUBLIC,
        ),
        "still_good": (
            Text(nl="En is het nog goed? Wat zeggen inwoners zelf?", en="And is it still good?"),
            Text(
                nl="Bijvoorbeeld uit uw ervaringsonderzoek, of wat u hoort. Het kan openbaar worden.",
                en="For example from your experience research, or what you hear. It may become public.",
            ),
        ),
    }


class ChooseForm(forms.Form):
    """A figure of a sheet."""

    sheet = forms.IntegerField()
    block = forms.CharField(max_length=80)


class ShowForm(WordedForm):
    """Who may see the portrait."""

    audience = forms.ChoiceField(widget=forms.RadioSelect)
    chosen = forms.MultipleChoiceField(widget=forms.CheckboxSelectMultiple, required=False)
    words_of: ClassVar = {
        "audience": (Text(nl="Wie mag dit zien?", en="Who may see this?"), None),
        "chosen": (Text(nl="Welke partij, als u er een kiest?", en="Which party, if you choose one?"), None),
    }

    def __init__(
        self, language: str, *args: Any, parties: Iterable[tuple[str, str]] = (), **more: Any
    ) -> None:
        super().__init__(language, *args, **more)
        offered = [(str(name), words.into(language)) for name, words in AUDIENCES.items()]
        self.fields["audience"].choices = offered  # type: ignore[attr-defined]
        self.fields["chosen"].choices = list(parties)  # type: ignore[attr-defined]

    def clean(self) -> dict[str, Any]:
        """A chosen party where one is to be chosen."""
        filled = super().clean()
        if filled.get("audience") == Portrait.Audience.CHOSEN and not filled.get("chosen"):
            self.add_error("chosen", NOBODY.into(self.language))
        return filled
