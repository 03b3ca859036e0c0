"""What is asked about rules; every field says what may become of it, and sends a person's name back."""

from datetime import date, timedelta
from typing import Any, ClassVar

from django import forms
from django.core.validators import RegexValidator
from django.utils import timezone

from bestendig.language import Text
from bestendig.web.answers.laws import LAWS, WRONG_ARTICLE, WRONG_LINK, article_of, is_place_of_law
from bestendig.web.answers.models import ASKED, SAID, SHORT, Verdict
from bestendig.web.answers.words import VERDICTS
from bestendig.web.memory import themes
from bestendig.web.ui.worded import WordedForm, day_field, long_field

GROUNDS = (1, 2, 3)
A_YEAR, LONGEST = timedelta(days=365), timedelta(days=3653)
PUBLIC = Text(
    nl="Iedereen aan tafel ziet dit. Het kan openbaar worden. Noem geen personen.",
    en="Everybody at the table sees this. It may become public. Name no persons.",
)
MUST_STAND = Text(nl="Noem minstens één wet met een artikel.", en="Name at least one law with an article.")
NO_LAW = Text(nl="Kies bij dit artikel ook de wet.", en="Choose the law of this article too.")
NO_ARTICLE = Text(nl="Schrijf bij deze wet het artikel.", en="Write the article of this law.")
NO_TERMS = Text(nl="Schrijf op waar het van afhangt.", en="Write down what it depends on.")
NO_REASON = Text(nl="Schrijf op waarom het antwoord verandert.", en="Write down why the answer changes.")
WRONG_DAY = Text(
    nl="Kies een dag vanaf morgen, binnen tien jaar.", en="Choose a day from tomorrow, within ten years."
)


class _DayForm(WordedForm):
    """A form with a day that is still to come."""

    def coming_day(self, name: str) -> date:
        """A day that is still to come."""
        found: date = self.cleaned_data[name]
        if not timedelta(0) < found - timezone.localdate() <= LONGEST:
            raise self.say(WRONG_DAY)
        return found


class AskForm(WordedForm):
    """A question; searching and asking take the same words."""

    question = long_field(ASKED)
    theme = forms.ChoiceField(required=False)
    about = forms.CharField(
        required=False,
        max_length=40,
        widget=forms.HiddenInput,
        validators=[RegexValidator(r"^bottleneck [1-9]\d{0,8}$")],
    )
    words_of: ClassVar = {
        "question": (
            Text(nl="Wat wilt u weten: mag dit?", en="What do you want to know: is this allowed?"),
            Text(
                nl="Over een regel, niet over één mens. Zoeken bewaart niets. Stelt u de vraag, dan ziet "
                "iedereen aan tafel die. Het kan openbaar worden.",
                en="About a rule, not about one person. Searching keeps nothing. Once you ask, everybody at "
                "the table sees it. It may become public.",
            ),
        ),
        "theme": (Text(nl="Waar gaat het over? (mag leeg)", en="What is it about? (may be empty)"), None),
    }

    def __init__(self, *args: Any, **more: Any) -> None:
        super().__init__(*args, **more)
        self.fields["theme"].choices = themes.choices(self.language)  # type: ignore[attr-defined]


class AnswerForm(_DayForm):
    """One version of an answer with its grounds."""

    verdict = forms.ChoiceField(widget=forms.RadioSelect)
    answer = long_field(SAID, rows=5)
    conditions = long_field(SAID, required=False)
    valid_until = day_field()
    because = forms.CharField(max_length=SHORT, required=False)
    words_of: ClassVar = {
        "verdict": (Text(nl="Mag het?", en="Is it allowed?"), None),
        "answer": (Text(nl="Leg het uit in gewone woorden", en="Explain it in plain words"), PUBLIC),
        "conditions": (
            Text(nl="Onder welke voorwaarden? (elk op een regel)", en="On which conditions? (one a line)"),
            PUBLIC,
        ),
        "valid_until": (
            Text(nl="Tot en met wanneer geldt dit?", en="Until when does this hold?"),
            Text(
                nl="Daarna staat erbij: controleer of dit nog klopt. Niemand krijgt een herinnering.",
                en="After that it says: check whether this still holds. Nobody gets a reminder.",
            ),
        ),
        "because": (
            Text(nl="Waarom verandert het antwoord?", en="Why does the answer change?"),
            Text(
                nl="Het oude antwoord blijft te lezen. Wie ermee werkt, ziet dat het veranderde en waarom.",
                en="The old answer stays readable. Who works with it sees that it changed, and why.",
            ),
        ),
    }

    def __init__(self, *args: Any, is_next: bool = False, **more: Any) -> None:
        super().__init__(*args, **more)
        self.is_next = is_next
        chosen = [(name, text.into(self.language)) for name, text in VERDICTS.items()]
        self.fields["verdict"].choices = chosen  # type: ignore[attr-defined]
        self.fields["valid_until"].initial = timezone.localdate() + A_YEAR
        if not is_next:
            del self.fields["because"]
        for place in GROUNDS:
            self._add_ground(place)

    def _add_ground(self, place: int) -> None:
        """Three fields for one article."""
        laws = [("", "—"), *((name, law.words.into(self.language)) for name, law in LAWS.items())]
        self.fields[f"law_{place}"] = forms.ChoiceField(
            choices=laws, required=False, label=LAW.into(self.language)
        )
        self.fields[f"article_{place}"] = forms.CharField(
            max_length=60, required=False, label=ARTICLE.into(self.language)
        )
        self.fields[f"link_{place}"] = forms.CharField(
            max_length=300, required=False, label=LINK.into(self.language)
        )

    @property
    def grounds(self) -> list[dict[str, forms.BoundField]]:
        """The fields of each article together."""
        return [{name: self[f"{name}_{place}"] for name in ("law", "article", "link")} for place in GROUNDS]

    def find(self, words: str) -> Any:
        """What in the words points at a person; an address of a law on the web has none."""
        return iter(()) if is_place_of_law(words) else super().find(words)

    def clean_valid_until(self) -> date:
        """A day that is still to come."""
        return self.coming_day("valid_until")

    def clean_because(self) -> str:
        """A reason, for a next version."""
        found: str = self.cleaned_data["because"]
        if self.is_next and not found.strip():
            raise self.say(NO_REASON)
        return found

    def clean(self) -> dict[str, Any]:
        """Everything, with the grounds as a list."""
        filled = super().clean()
        filled["grounds"] = [ground for place in GROUNDS if (ground := self._ground(place))]
        verdict = filled.get("verdict")
        if verdict == Verdict.MAY_IF and not filled.get("conditions", "").strip():
            self.add_error("conditions", self.say(NO_TERMS))
        if verdict not in (None, Verdict.UNKNOWN) and not filled["grounds"] and not self._has_ground_fault():
            self.add_error("law_1", self.say(MUST_STAND))
        return filled

    def _ground(self, place: int) -> dict[str, str] | None:
        """One article, as it is kept; None where none or no whole one was filled in."""
        law, article, link = (self.cleaned_data.get(f"{name}_{place}", "").strip() for name in PARTS)
        if not (law or article or link):
            return None
        if not law:
            self.add_error(f"law_{place}", self.say(NO_LAW))
            return None
        kept = article_of(law, article) if article else None
        if kept is None:
            fault = self.say(WRONG_ARTICLE, example=LAWS[law].example) if article else self.say(NO_ARTICLE)
            self.add_error(f"article_{place}", fault)
            return None
        if link and not is_place_of_law(link):
            self.add_error(f"link_{place}", self.say(WRONG_LINK))
            return None
        return {"law": law, "article": kept, "link": link}

    def _has_ground_fault(self) -> bool:
        """Whether something is said beside an article already."""
        return any(name.startswith(PARTS) for name in self.errors)


PARTS = ("law", "article", "link")
LAW = Text(nl="Wet", en="Law")
ARTICLE = Text(nl="Artikel", en="Article")
LINK = Text(nl="Link naar de wet (mag leeg)", en="Link to the law (may be empty)")


class ConfirmForm(_DayForm):
    """Until when an answer still holds."""

    valid_until = day_field()
    words_of: ClassVar = {
        "valid_until": (Text(nl="Dit klopt nog, tot en met", en="This still holds, until"), None)
    }

    def __init__(self, *args: Any, **more: Any) -> None:
        super().__init__(*args, **more)
        self.fields["valid_until"].initial = timezone.localdate() + A_YEAR

    def clean_valid_until(self) -> date:
        """A day that is still to come."""
        return self.coming_day("valid_until")


class DisputeForm(WordedForm):
    """Why an answer may be wrong."""

    dispute = long_field(ASKED)
    words_of: ClassVar = {"dispute": (Text(nl="Wat klopt er niet?", en="What is wrong with it?"), PUBLIC)}


class SettleForm(WordedForm):
    """Why an answer stays as it is."""

    reply = long_field(ASKED)
    words_of: ClassVar = {
        "reply": (Text(nl="Het antwoord blijft zo, omdat", en="The answer stays, because"), PUBLIC)
    }
