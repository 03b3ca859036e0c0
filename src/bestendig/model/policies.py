"""Policy over the years: programmes, agreements by when they end, council terms; public, without persons."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Term:
    """One council term; `last_day` None for the last one that is known."""

    name: str
    first_day: date
    last_day: date | None


@dataclass(frozen=True, slots=True)
class Programme:
    """One policy, programme, pilot or project as the register has it; empty where it says nothing.

    `key` stays the same over data versions and tells nothing.
    """

    key: str
    name: str
    first_day: date
    last_day: date | None = None
    planned_last_day: date | None = None
    funded_until: date | None = None
    kind: str = ""
    origin: str = ""
    theme: str = ""
    end_reason: str = ""


@dataclass(frozen=True, slots=True)
class Thread:
    """Programmes that followed on each other under other names, the oldest first.

    `after` is the name of the programme that it split off from.
    """

    programmes: tuple[Programme, ...]
    after: str = ""

    @property
    def latest(self) -> Programme:
        """The programme by which the thread is known now."""
        return self.programmes[-1]

    @property
    def key(self) -> str:
        """The key of the first programme, which stays when another name comes."""
        return self.programmes[0].key

    @property
    def names(self) -> tuple[str, ...]:
        """Every name in order of time; one that stayed is told once."""
        found = [each.name for each in self.programmes]
        return tuple(name for at, name in enumerate(found) if at == 0 or name != found[at - 1])

    @property
    def first_day(self) -> date:
        """When it began."""
        return self.programmes[0].first_day

    def runs_on(self, day: date) -> bool:
        """Whether it had begun and not ended on that day."""
        ended = self.latest.last_day
        return self.first_day <= day and (ended is None or ended >= day)


@dataclass(frozen=True, slots=True)
class Round:
    """The agreements of one law and instrument that end on the same day; None ends never as far as is known.

    `latest_last_day` is the last day with every extension, of the agreement that may last longest;
    `notice_by` the first day before which notice must be given.
    """

    law: str
    instrument: str
    first_day: date
    last_day: date | None
    latest_last_day: date | None
    notice_by: date | None
    n_contracts: int
    n_organisations: int


@dataclass(frozen=True, slots=True)
class Policies:
    """Everything that the registers tell of policy; not yet for eyes."""

    terms: tuple[Term, ...]
    threads: tuple[Thread, ...] = ()
    rounds: tuple[Round, ...] = ()
    data_version: str = ""

    def term_on(self, day: date) -> Term | None:
        """The council term of a day; None before the first."""
        for term in self.terms:
            if term.first_day <= day and (term.last_day is None or day <= term.last_day):
                return term
        return None
