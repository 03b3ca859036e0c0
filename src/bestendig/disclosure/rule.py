"""The rule for small numbers: what a figure must rest on to be shown. It can only be made stricter."""

from dataclasses import dataclass, fields, replace

from bestendig.disclosure import reasons
from bestendig.errors import ConfigError
from bestendig.language import Text
from bestendig.model.card import MeasureCard
from bestendig.model.result import Support

ABOUT_WORK = {"contacts", "assignments"}
ABOUT_STAFF = {"employments", "presences", "replacements"}
ABOUT_CLIENTS = {"contacts", "assignments", "care_episodes", "clients"}


@dataclass(frozen=True, slots=True)
class Rule:
    """Least numbers and largest shares behind one shown figure.

    `threshold` clients and `professionals` persons at least; nobody above `professional_share` of the
    contacts; in groups merged from organisations no organisation above `organisation_share`. Figures about
    staff rest on `colleagues` persons at least, none above `colleague_share`; those about clients and staff
    keep both rules; registers in which nobody stands need none. ConfigError for anything looser.
    """

    threshold: int = 10
    professionals: int = 3
    professional_share: float = 0.75
    organisation_share: float = 0.75
    colleagues: int = 5
    colleague_share: float = 0.5

    def __post_init__(self) -> None:
        for field in fields(self):
            given = getattr(self, field.name)
            looser = given > field.default if field.name.endswith("share") else given < field.default
            if looser:
                raise _too_loose(field.name, field.default)

    def __str__(self) -> str:
        return (
            f"clients>={self.threshold} professionals>={self.professionals} "
            f"professional_share<={self.professional_share:g} organisation_share<={self.organisation_share:g}"
        )

    def objection(self, support: Support, card: MeasureCard) -> Text | None:
        """Why a figure on this support may not be shown; None when it may."""
        if is_register(card):
            return None
        if is_about_staff_alone(card):
            return self._about_staff(replace(support, n_professionals=_colleagues(support)))
        about_staff = self._about_staff(support) if ABOUT_STAFF.intersection(card.needs) else None
        about_work = self._about_work(support) if ABOUT_WORK.intersection(card.needs) else None
        return self._about_clients(support) or about_staff or about_work

    def _about_clients(self, support: Support) -> Text | None:
        resting = support.n_clients or support.n_undefined_clients
        return reasons.FEW_CLIENTS if resting < self.threshold else None

    def _about_work(self, support: Support) -> Text | None:
        if support.n_clients == 0:
            return None
        return _dominance(support, self.professionals, self.professional_share)

    def _about_staff(self, support: Support) -> Text | None:
        return _dominance(support, self.colleagues, self.colleague_share)


def is_register(card: MeasureCard) -> bool:
    """Whether a measure counts public facts alone: what it says of itself, and no table of people is read."""
    return card.about == "register" and not (ABOUT_STAFF | ABOUT_CLIENTS).intersection(card.needs)


def is_about_staff_alone(card: MeasureCard) -> bool:
    """Whether a figure rests on staff and on no client; those that mix both keep both rules."""
    return bool(ABOUT_STAFF.intersection(card.needs)) and not ABOUT_CLIENTS.intersection(card.needs)


def _colleagues(support: Support) -> int:
    """How many colleagues stand behind a figure; in merged groups their sum."""
    return max(support.n_clients, support.n_professionals)


def _dominance(support: Support, least: int, largest: float) -> Text | None:
    """Whether too few persons, or one person too much, stand behind it; unknown counts as too much."""
    if support.n_professionals < least:
        return reasons.FEW_PROFESSIONALS
    if support.largest_professional_share is None:
        return reasons.SPREAD_UNKNOWN
    return reasons.ONE_PROFESSIONAL if support.largest_professional_share > largest else None


def _too_loose(name: str, default: object) -> ConfigError:
    """The error for a rule that would protect less than the house rule."""
    return ConfigError(
        Text(
            nl=f"De regel voor kleine aantallen kan alleen strenger: {name}.",
            en=f"The rule for small numbers can only be made stricter: {name}.",
        ),
        Text(nl=f"De grens is {default}.", en=f"The limit is {default}."),
        where="disclosure",
        code="rule_too_loose",
    )


DEFAULT = Rule()
