"""The port by which a shell follows long work and may stop it."""

from typing import Protocol


class Progress(Protocol):
    """Told of each step; asked whether to go on."""

    def step(self, name: str, share: float) -> None:
        """Say which step runs and which share of the whole is done (0 to 1)."""

    def is_cancelled(self) -> bool:
        """Whether the person asked to stop."""


class Silent:
    """A progress that tells nobody and never stops."""

    def step(self, name: str, share: float) -> None:
        """Say nothing."""

    def is_cancelled(self) -> bool:
        """Never."""
        return False
