"""What is asked about knowledge; every field says what may become of it, and sends a person's name back."""

from collections.abc import Iterable
from typing import Any, ClassVar

from django import forms

from bestendig.language import Text
from bestendig.model.knowledge.words import AUDIENCES, SCALE
from bestendig.web.knowledge.asking import (
    ANY,
    BELOW,
    FUNCTION,
    LEVEL_NAMES,
    LINES,
    MOMENT,
    OLDEST,
    OWN_WORDS,
    PUBLIC,
    Choices,
    KnowledgeForm,
    LinesField,
    MomentField,
    address_field,
    options,
    words_field,
)
from bestendig.web.memory.themes import THEMES


class SearchForm(KnowledgeForm):
    """One search in daily words. What is typed is kept nowhere, and stands in no address."""

    asked = forms.CharField(max_length=600, required=False)
    theme = forms.ChoiceField(required=False)
    audience = forms.ChoiceField(required=False)
    level = forms.ChoiceField(required=False)
    words: ClassVar = {
        "asked": (
            Text(nl="Wat zoekt u? Gewone woorden zijn goed.", en="What do you look for? Use daily words."),
            Text(nl="Dit wordt niet bewaard.", en="This is not kept."),
        ),
        "theme": (Text(nl="Onderwerp", en="Theme"), None),
        "audience": (Text(nl="Voor wie", en="For whom"), None),
        "level": (Text(nl="Niveau van erkenning", en="Level of recognition"), None),
    }

    def __init__(self, language: str, *args: Any, **more: Any) -> None:
        super().__init__(language, *args, **more)
        for name, words in (("theme", THEMES), ("audience", AUDIENCES), ("level", LEVEL_NAMES)):
            found = [(key, text.into(language)) for text, key in options(words, ANY)]
            self.fields[name].choices = found  # type: ignore[attr-defined]

    def find(self, words: str) -> Any:
        """What is looked for is not kept: nothing is sent back."""
        return iter(())


class InterventionForm(KnowledgeForm):
    """The facts of one intervention, in short own words; what is not known stays empty."""

    name = forms.CharField(max_length=200)
    address = address_field()
    other_names = LinesField()
    owner = words_field(200)
    owner_address = address_field()
    target_group = words_field(400, rows=2)
    audiences = forms.MultipleChoiceField(required=False, widget=forms.CheckboxSelectMultiple)
    age_from = forms.IntegerField(required=False, min_value=0, max_value=OLDEST)
    age_to = forms.IntegerField(required=False, min_value=0, max_value=OLDEST)
    theme = forms.ChoiceField(required=False)
    themes = LinesField(120)
    goal = words_field(600, rows=3)
    named_professional = words_field(400, rows=2)
    minimum_duration = words_field(400, rows=2)
    caseload = words_field(400, rows=2)
    conditions = LinesField(400)
    not_fitting = LinesField(400)
    prevention = forms.ChoiceField(required=False)
    approach = LinesField(120)
    setting = LinesField(120)
    cost = words_field(200)
    duration = words_field(200)
    has_materials = forms.TypedChoiceField(
        required=False, coerce=lambda told: told == "true", empty_value=None
    )
    materials_address = address_field()
    contact_function = words_field(120)
    licence = words_field(400)
    words: ClassVar = {
        "name": (Text(nl="Naam", en="Name"), PUBLIC),
        "address": (
            Text(nl="Adres van de beschrijving", en="Address of the description"),
            Text(
                nl="Plak het adres. Wij halen niets op; het adres zegt uit welke databank dit komt.",
                en="Paste the address. We fetch nothing; the address says which databank this is from.",
            ),
        ),
        "other_names": (Text(nl="Andere of eerdere namen", en="Other or earlier names"), LINES),
        "owner": (Text(nl="Eigenaar (organisatie)", en="Owner (organisation)"), PUBLIC),
        "owner_address": (Text(nl="Adres van de eigenaar", en="Address of the owner"), None),
        "target_group": (Text(nl="Voor wie is het?", en="For whom is it?"), OWN_WORDS),
        "audiences": (Text(nl="Groepen", en="Groups"), None),
        "age_from": (Text(nl="Leeftijd vanaf", en="Age from"), None),
        "age_to": (Text(nl="Leeftijd tot en met", en="Age up to"), None),
        "theme": (Text(nl="Onderwerp", en="Theme"), None),
        "themes": (Text(nl="Trefwoorden", en="Keywords"), LINES),
        "goal": (Text(nl="Wat is het doel?", en="What is it for?"), OWN_WORDS),
        "named_professional": (
            Text(nl="Voorwaarde: een vast gezicht", en="Condition: a steady face"),
            Text(
                nl="Wat zegt de beschrijving over één vaste hulpverlener? Leeg is: niet bekend.",
                en="What does the description say of one steady worker? Empty is: not known.",
            ),
        ),
        "minimum_duration": (
            Text(nl="Voorwaarde: hoe lang minstens?", en="Condition: how long at least?"),
            OWN_WORDS,
        ),
        "caseload": (
            Text(nl="Voorwaarde: hoeveel mensen per hulpverlener?", en="Condition: how many per worker?"),
            OWN_WORDS,
        ),
        "conditions": (Text(nl="Andere voorwaarden", en="Other conditions"), LINES),
        "not_fitting": (Text(nl="Wanneer niet gebruiken?", en="When not to use it?"), LINES),
        "prevention": (Text(nl="Niveau van preventie", en="Level of prevention"), None),
        "approach": (Text(nl="Soort aanpak", en="Kind of approach"), LINES),
        "setting": (Text(nl="Waar gebeurt het?", en="Where does it happen?"), LINES),
        "cost": (Text(nl="Kosten, ongeveer", en="Cost, about"), OWN_WORDS),
        "duration": (Text(nl="Hoe lang duurt het?", en="How long does it take?"), OWN_WORDS),
        "has_materials": (Text(nl="Zijn er materialen?", en="Are there materials?"), None),
        "materials_address": (Text(nl="Adres van de materialen", en="Address of the materials"), None),
        "contact_function": (Text(nl="Wie weet hier meer van?", en="Who knows more of this?"), FUNCTION),
        "licence": (
            Text(nl="Wat mag er met de beschrijving?", en="What may be done with the description?"),
            None,
        ),
    }

    def clean(self) -> dict[str, Any]:
        """The facts, with ages in order."""
        filled = super().clean()
        low, high = filled.get("age_from"), filled.get("age_to")
        if low is not None and high is not None and high < low:
            self.add_error("age_to", BELOW.into(self.language))
        return filled


class RecognitionForm(KnowledgeForm):
    """One judgement, as one source tells it."""

    level = forms.ChoiceField(required=False)
    literal = forms.CharField(max_length=200)
    scale = forms.CharField(max_length=120, required=False)
    outcome = words_field(200)
    committee = words_field(200)
    on = MomentField()
    valid_until = MomentField()
    is_provisional = forms.BooleanField(required=False)
    in_reassessment = forms.BooleanField(required=False)
    source = address_field(required=True)
    source_kind = forms.ChoiceField(required=False)
    remark = words_field(600, rows=2)
    words: ClassVar = {
        "level": (
            Text(nl="Niveau", en="Level"),
            Text(
                nl="Kies Een andere schaal als het oordeel niet uit het Nederlandse erkenningstraject komt. "
                "Wij rekenen een andere schaal nooit om.",
                en="Choose Another scale where the judgement is not of the Dutch recognition. "
                "We never convert another scale.",
            ),
        ),
        "literal": (
            Text(nl="Wat staat er letterlijk?", en="What does it say literally?"),
            Text(nl="Neem het niveau over zoals het er staat.", en="Copy the level as it stands there."),
        ),
        "scale": (
            Text(nl="Naam van de andere schaal", en="Name of the other scale"),
            Text(nl="Alleen als u Een andere schaal koos.", en="Only where you chose Another scale."),
        ),
        "outcome": (
            Text(nl="Alleen voor een bepaalde uitkomst?", en="For one outcome only?"),
            Text(nl="Leeg is: voor het geheel.", en="Empty is: for the whole."),
        ),
        "committee": (Text(nl="Welke commissie?", en="Which committee?"), None),
        "on": (Text(nl="Wanneer?", en="When?"), MOMENT),
        "valid_until": (Text(nl="Geldig tot", en="Valid until"), MOMENT),
        "is_provisional": (Text(nl="Onder voorbehoud", en="Provisional"), None),
        "in_reassessment": (Text(nl="In herbeoordeling", en="In reassessment"), None),
        "source": (Text(nl="Waar zag u het?", en="Where did you see it?"), None),
        "source_kind": (Text(nl="Wat voor bron is dat?", en="What kind of source is that?"), None),
        "remark": (Text(nl="Opmerking", en="Remark"), PUBLIC),
    }

    def clean(self) -> dict[str, Any]:
        """The event: of the Dutch scale with a level, of another scale with its name and no level."""
        filled = super().clean()
        if filled.get("level"):
            filled["scale"] = SCALE
        elif not filled.get("scale"):
            needs = Text(nl="Schrijf hoe de andere schaal heet.", en="Write what the other scale is called.")
            self.add_error("scale", needs.into(self.language))
        self.check_order("on", "valid_until")
        return filled


class StrikeForm(KnowledgeForm):
    """Why a recognition is struck out."""

    because = forms.CharField(max_length=300)
    words: ClassVar = {"because": (Text(nl="Waarom klopt dit niet?", en="Why is this not right?"), PUBLIC)}


class TellingForm(KnowledgeForm):
    """What somebody tells: practice, or residents by the mouth of somebody."""

    words_told = forms.CharField(max_length=1000, widget=forms.Textarea(attrs={"rows": 4}))
    told_by = forms.CharField(max_length=120)
    words: ClassVar = {
        "words_told": (Text(nl="Wat is er verteld?", en="What was told?"), PUBLIC),
        "told_by": (
            Text(nl="Wie vertelt het?", en="Who tells it?"),
            Text(
                nl="Een functie of groep, zoals: ouders in het buurthuis, door de opbouwwerker. Geen naam.",
                en="A function or group, such as: parents in the community centre, by the worker. No name.",
            ),
        ),
    }


class ExperienceForm(KnowledgeForm):
    """What ran here: from when to when, whom it reached, what came of it, why it ended."""

    programme = forms.CharField(max_length=200)
    intervention = forms.ChoiceField(required=False)
    theme = forms.ChoiceField(required=False)
    since = MomentField()
    until = MomentField()
    reach = words_field(200)
    result = words_field(1000, rows=4)
    ended_because = forms.ChoiceField(required=False)
    ended_words = words_field(400, rows=2)
    contact_function = words_field(120)
    report = address_field()
    words: ClassVar = {
        "programme": (Text(nl="Hoe heette het hier?", en="What was it called here?"), PUBLIC),
        "intervention": (
            Text(nl="Is het een aanpak uit de lijst?", en="Is it an approach of the list?"),
            None,
        ),
        "theme": (Text(nl="Onderwerp", en="Theme"), None),
        "since": (Text(nl="Vanaf wanneer?", en="From when?"), MOMENT),
        "until": (Text(nl="Tot wanneer? (leeg: het loopt nog)", en="Until when? (empty: it runs)"), MOMENT),
        "reach": (
            Text(nl="Wie is er bereikt?", en="Who was reached?"),
            Text(
                nl="Bijvoorbeeld: ongeveer 60 gezinnen in twee wijken. Dit kan openbaar worden.",
                en="For example: about 60 families in two quarters. This may become public.",
            ),
        ),
        "result": (Text(nl="Wat kwam eruit?", en="What came of it?"), PUBLIC),
        "ended_because": (Text(nl="Waarom stopte het?", en="Why did it end?"), None),
        "ended_words": (Text(nl="Wilt u daar iets bij zeggen?", en="Anything to add to that?"), PUBLIC),
        "contact_function": (Text(nl="Wie weet er nog van?", en="Who still knows of it?"), FUNCTION),
        "report": (Text(nl="Adres van een verslag", en="Address of a report"), None),
    }

    def __init__(self, language: str, *args: Any, interventions: Choices = (), **more: Any) -> None:
        super().__init__(language, *args, **more)
        none = Text(nl="Nee, of dat weet ik niet", en="No, or I do not know").into(language)
        self.fields["intervention"].choices = [("", none), *interventions]  # type: ignore[attr-defined]

    def clean(self) -> dict[str, Any]:
        """What ran, with an end where it ended."""
        filled = super().clean()
        self.check_order("since", "until")
        if filled.get("until") and not filled.get("ended_because"):
            filled["ended_because"] = "onbekend"
        return filled


class IntakeForm(forms.Form):
    """A file of knowledge."""

    file = forms.FileField(allow_empty_file=True)


class AnswerForm(forms.Form):
    """The lines that were ticked, and yes or no to them."""

    lines = forms.TypedMultipleChoiceField(coerce=int, required=False)
    answer = forms.ChoiceField(choices=[("yes", ""), ("no", "")])

    def __init__(self, open_lines: Iterable[int], *args: Any, **more: Any) -> None:
        super().__init__(*args, **more)
        self.fields["lines"].choices = [(str(each), str(each)) for each in open_lines]  # type: ignore[attr-defined]
