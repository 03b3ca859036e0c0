"""The fixed words around the figures, the same on every sheet and in every format."""

from bestendig.language import Text

LABELS: dict[str, Text] = {
    "sheet": Text(nl="Gespreksblad", en="Discussion sheet"),
    "skip": Text(nl="Naar de inhoud", en="Skip to the content"),
    "stays": Text(nl="Wat blijft", en="What stays"),
    "wavers": Text(nl="Wat wankelt", en="What wavers"),
    "missing_here": Text(nl="Wat ontbreekt", en="What is missing"),
    "meaning": Text(nl="Wat dit betekent", en="What this means"),
    "rests_on": Text(nl="Waar dit op rust", en="What this rests on"),
    "certainty": Text(nl="Zo zeker is dit", en="How sure this is"),
    "yardsticks": Text(nl="Waarmee u kunt vergelijken", en="What to compare with"),
    "question": Text(nl="Vraag", en="Question"),
    "story": Text(nl="Het verhaal erachter", en="The story behind it"),
    "notes": Text(nl="Ruimte voor aantekeningen", en="Room for notes"),
    "table": Text(nl="De cijfers in een tabel", en="The figures in a table"),
    "tables": Text(nl="De cijfers achter dit blad", en="The figures behind this sheet"),
    "still_good": Text(nl="En is het nog goed?", en="And is it still good?"),
    "unseen": Text(nl="Wat u hier niet ziet", en="What you do not see here"),
    "actions": Text(nl="Wat u nu kunt doen", en="What you can do now"),
    "evidence": Text(nl="Wat hierover bekend is", en="What is known about this"),
    "answer": Text(
        nl="Wat we afspreken: wie doet wat, en wanneer?", en="What we agree: who does what, by when?"
    ),
    "discussed": Text(nl="Besproken door", en="Discussed by"),
    "practice": Text(nl="praktijk", en="practice"),
    "policy": Text(nl="beleid", en="policy"),
    "residents": Text(nl="inwoners", en="residents"),
    "purpose": Text(
        nl="Voor het gesprek. Niet om op af te rekenen.", en="For the conversation. Not to settle accounts."
    ),
    "version": Text(nl="Gegevensversie", en="Data version"),
    "measures": Text(nl="Maten", en="Measures"),
    "page": Text(nl="bladzijde", en="page"),
    "missing": Text(nl="nog niet bekend", en="not known yet"),
    "read_me": Text(nl="Lees mij", en="Read me"),
    "figure": Text(nl="Figuur", en="Figure"),
    "formula": Text(nl="Berekening", en="Calculation"),
    "source": Text(nl="Bron", en="Source"),
}


def labels(language: str) -> dict[str, str]:
    """All fixed words in one language."""
    return {name: text.into(language) for name, text in LABELS.items()}
