"""Finding again: which earlier texts are like this one."""

from bestendig.model.text_index import TextIndex
from bestendig.recall.index import HeldTexts


def new_index() -> TextIndex:
    """An empty index, with the best sentence model that is installed; without one it looks at words only."""
    return HeldTexts()
