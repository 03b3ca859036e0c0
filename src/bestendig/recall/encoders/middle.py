"""The middle of Dutch in general for a sentence model: from there its directions tell more."""

from functools import cache

import numpy as np
from numpy.typing import NDArray

from bestendig.recall.encoders.encoder import Encoder

SENTENCES = (
    "De bakker op de hoek is op maandag gesloten.",
    "Volgende week vergadert de raad over de begroting.",
    "Het regende de hele middag, dus we bleven binnen.",
    "De aanvraag moet vóór het einde van de maand binnen zijn.",
    "Mijn buurvrouw past op de kinderen als ik moet werken.",
    "Er staat een lange rij bij de kassa.",
    "De trein naar het noorden heeft vertraging.",
    "Wij zoeken vrijwilligers voor de moestuin achter de school.",
    "De huisarts verwijst door naar het ziekenhuis.",
    "In de brief staat niet wie er gebeld kan worden.",
    "Het dak van het buurthuis lekt al sinds de winter.",
    "Hij heeft een nieuwe baan gevonden in de haven.",
    "De rekening is twee keer betaald.",
    "Oudere mensen wandelen elke ochtend samen door het park.",
    "Er is te weinig plaats om alle fietsen neer te zetten.",
    "Wat is het telefoonnummer van de gemeente?",
)
"""Everyday sentences about all sorts of things."""


@cache
def general_middle(encoder: Encoder) -> NDArray[np.float64]:
    """The mean of some everyday sentences."""
    vectors = encoder.encode(SENTENCES).astype(np.float16)
    return np.asarray(vectors.mean(axis=0, dtype=np.float64))
