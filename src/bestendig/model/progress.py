"""The port by which a shell follows long work and may stop it."""

from typing import Protocol


class Progress(Protocol):
    """Told of each step; asked whether to go on."""

    def step(self, name: str, share: float) -> None:
        """Say which step runs and which share of the whole is done (0 to 1)."""

    def is_cancelled(self) -> bool:
        """Whether the person asked to stop."""


class Within:
    """A part of longer work: its own 0 to 1 is `first` to `last` of the whole, under the name of the part."""

    def __init__(self, whole: Progress, name: str, first: float, last: float) -> None:
        self._whole, self._name, self._first, self._last = whole, name, first, last

    def step(self, name: str, share: float) -> None:
        """Say how far the part is, as a share of the whole."""
        self._whole.step(self._name, self._first + (self._last - self._first) * share)

    def is_cancelled(self) -> bool:
        """Whether the person asked to stop the whole."""
        return self._whole.is_cancelled()


class Silent:
    """A progress that tells nobody and never stops."""

    def step(self, name: str, share: float) -> None:
        """Say nothing."""

    def is_cancelled(self) -> bool:
        """Never."""
        return False
