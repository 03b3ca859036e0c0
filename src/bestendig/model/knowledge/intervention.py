"""A way to help that somebody described: what it is for, and under which conditions."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Intervention:
    """Facts about one intervention, in short own words; empty is "not known", never "none".

    Known by (`databank`, `databank_id`). Moments are as in `moments`; lists are in the order of the source.
    """

    databank: str
    databank_id: str
    name: str
    other_names: tuple[str, ...] = ()
    owner: str = ""
    owner_address: str = ""
    contact_function: str = ""
    target_group: str = ""
    age_from: int | None = None
    age_to: int | None = None
    audiences: tuple[str, ...] = ()
    themes: tuple[str, ...] = ()
    goal: str = ""
    approach: tuple[str, ...] = ()
    setting: tuple[str, ...] = ()
    prevention: str = ""
    cost: str = ""
    duration: str = ""
    has_materials: bool | None = None
    materials_address: str = ""
    named_professional: str = ""
    """What it asks of one steady face, in own words."""
    minimum_duration: str = ""
    """How long a relation or the offer must last at least for it to work."""
    caseload: str = ""
    conditions: tuple[str, ...] = ()
    not_fitting: tuple[str, ...] = ()
    """When it should not be used."""
    address: str = ""
    licence: str = ""
    withdrawn_on: str = ""

    @property
    def key(self) -> tuple[str, str]:
        """By what it is known."""
        return self.databank, self.databank_id
