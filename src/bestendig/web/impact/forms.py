"""What is asked for a plan: the fields of its kind, and the assumptions that may be changed."""

from datetime import date
from typing import Any

from django import forms
from django.http import QueryDict

from bestendig.language import Text
from bestendig.model.assumption import AssumptionCard
from bestendig.model.plan import Lot, Plan, Touches
from bestendig.model.plan_kind import PlanKindCard
from bestendig.web.ui.worded import FreeWordsForm

BODIES = {"organisations": "organisation", "teams": "team"}
WORDS = {
    "title": Text(
        nl="Hoe noemt u het? Zonder namen van personen.", en="What do you call it? No names of persons."
    ),
    "takes_effect_on": Text(nl="Vanaf welke dag?", en="From which day?"),
    "announced_on": Text(
        nl="Wanneer horen mensen het? (mag leeg)", en="When do people hear of it? (may be empty)"
    ),
    "intended_gain": Text(
        nl="Wat wordt er beter, en voor wie? Eén zin.", en="What becomes better, for whom?"
    ),
    "organisations": Text(nl="Welke organisaties raakt het?", en="Which organisations does it touch?"),
    "teams": Text(nl="Welke teams raakt het?", en="Which teams does it touch?"),
    "into": Text(nl="Hoeveel blijven er over?", en="How many remain?"),
    "rate": Text(
        nl="Hoeveel van de 100 collega's vertrekken per jaar?", en="How many of 100 colleagues leave a year?"
    ),
    "years": Text(nl="Hoeveel jaar duurt een contract?", en="How many years does a contract last?"),
    "extensions": Text(nl="Hoeveel jaar verlengen kan?", en="How many years of extension?"),
}
SHARE = 100
TOLD = ("title", "intended_gain")
"""What is written in free words, and may become public with the test."""
PLAIN = ("title", "takes_effect_on", "announced_on", "intended_gain", "into", "years", "extensions")


def initial_of(plan: Plan) -> dict[str, Any]:
    """What the form of a plan is filled with, so that one thing of it can be changed."""
    known = {name: getattr(plan, name) for name in PLAIN}
    touched = {name: list(getattr(plan.touches, name)) for name in BODIES}
    assumed = {f"aanname-{name}": value for name, value in plan.assumptions.items()}
    rate = None if plan.rate is None else plan.rate * SHARE
    return {**known, **touched, **assumed, "rate": rate}


def initial_from(asked: QueryDict) -> dict[str, Any]:
    """What another page already knows of a plan: the organisations that it touches, and from which day."""
    bodies = {name: asked.getlist(name) for name in BODIES}
    return {**bodies, **{name: asked[name] for name in ("title", "takes_effect_on") if name in asked}}


class PlanForm(FreeWordsForm):
    """A plan of one kind, with the names that the data know."""

    title = forms.CharField(max_length=120)
    takes_effect_on = forms.DateField(widget=forms.DateInput(attrs={"type": "date"}))
    announced_on = forms.DateField(required=False, widget=forms.DateInput(attrs={"type": "date"}))
    intended_gain = forms.CharField(max_length=300)

    def __init__(
        self,
        card: PlanKindCard,
        bodies: dict[str, tuple[str, ...]],
        cards: tuple[AssumptionCard, ...],
        language: str,
        *args: Any,
        **more: Any,
    ) -> None:
        super().__init__(language, *args, **more)
        self.card, self.cards = card, cards
        for name, kind in BODIES.items():
            if name in card.touches:
                self._names(name, bodies[kind], is_needed=card.one_of == (name,))
        for name in ("into", "rate", "years", "extensions"):
            if name in (*card.needs, *card.may):
                self.fields[name] = forms.DecimalField(
                    min_value=0, max_value=500, required=name in card.needs
                )
        for each in cards:
            self._assumption(each, language)
        self._words(language)

    def _words(self, language: str) -> None:
        """What each field is called, and what stands beside it."""
        for name in TOLD:
            self.fields[name].widget.attrs["aria-describedby"] = f"mag-{name}"
        for name in WORDS.keys() & self.fields.keys():
            self.fields[name].label = WORDS[name].into(language)

    def _names(self, name: str, known: tuple[str, ...], is_needed: bool) -> None:
        """Names to choose from."""
        self.fields[name] = forms.MultipleChoiceField(
            choices=[(each, each) for each in known], required=is_needed, widget=forms.CheckboxSelectMultiple
        )

    def _assumption(self, card: AssumptionCard, language: str) -> None:
        """One assumption, empty where the default holds."""
        field = forms.FloatField(required=False, min_value=card.lowest, max_value=card.highest)
        field.label, field.help_text = card.label.into(language), card.why.into(language)
        field.widget.attrs |= {"placeholder": f"{card.default:g}", "step": "any"}
        self.fields[f"aanname-{card.name}"] = field

    @property
    def asked(self) -> list[forms.BoundField]:
        """The fields that everybody fills."""
        return [self[name] for name in self.fields if not name.startswith("aanname-")]

    @property
    def several(self) -> tuple[str, ...]:
        """The fields of which more than one may be ticked."""
        return tuple(name for name in BODIES if name in self.fields)

    @property
    def told(self) -> tuple[str, ...]:
        """The fields in free words."""
        return TOLD

    @property
    def assumed(self) -> list[forms.BoundField]:
        """The assumptions."""
        return [self[name] for name in self.fields if name.startswith("aanname-")]

    def plan(self) -> Plan:
        """The plan that was filled in."""
        said = self.cleaned_data
        names = {name: tuple(said.get(name) or ()) for name in BODIES}
        given = {each.name: said[f"aanname-{each.name}"] for each in self.cards}
        day: date = said["takes_effect_on"]
        return Plan(
            kind=self.card.kind,
            title=said["title"],
            takes_effect_on=day,
            intended_gain=said["intended_gain"],
            touches=Touches(organisations=names["organisations"], teams=names["teams"]),
            lots=self._lots(names["organisations"], given.get("stay_chance")),
            announced_on=said.get("announced_on"),
            into=int(said["into"]) if said.get("into") else None,
            rate=float(said["rate"]) / SHARE if said.get("rate") else None,
            years=float(said["years"]) if said.get("years") else None,
            extensions=float(said["extensions"]) if said.get("extensions") else None,
            assumptions={name: value for name, value in given.items() if value is not None},
            horizon=240 if self.card.kind == "contract_length" else 60,
        )

    def _lots(self, organisations: tuple[str, ...], chance: float | None) -> tuple[Lot, ...]:
        """One lot for each organisation of a tender whose chance was given."""
        if self.card.kind != "tender" or chance is None or len(organisations) < 2:
            return ()
        return tuple(Lot(each, Touches(organisations=(each,)), chance) for each in organisations)
