"""How the events about one intervention are to be read together."""

from dataclasses import dataclass
from typing import Literal

from bestendig.model.knowledge.recognition import Recognition

Age = Literal["recent", "old", "perhaps_old", "over", "unknown"]


@dataclass(frozen=True, slots=True)
class Standing:
    """Which event is shown, what it rests on, and what does not agree with it."""

    shown: tuple[Recognition, ...] = ()
    """The newest of the most authoritative source; more than one where it judged by outcome."""
    conflicts: tuple[Recognition, ...] = ()
    """Events that say another level, and are not simply older."""
    earlier: tuple[Recognition, ...] = ()
    """Events before it, and those that say the same."""
    foreign: tuple[Recognition, ...] = ()
    """Judgements on other scales: never mapped, shown apart."""
    age: Age = "unknown"

    @property
    def level(self) -> str:
        """The level that is shown; "" where nothing is known."""
        return self.shown[0].level if self.shown else ""
