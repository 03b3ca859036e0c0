"""A plan text in passages: pieces of a size in which a search finds what is like them."""

import re
from collections.abc import Iterator
from itertools import pairwise

WORDS = 60
"""As many words go into a passage; a sentence is never cut."""
FEWEST = 6
"""A shorter line is a heading: it goes with what follows."""
MOST = 40
"""More passages than this are never searched: those of a longer text become longer."""
SENTENCE = re.compile(r"(?<=[.!?])\s+(?=[A-ZÀ-Ý0-9“\"'])")
BULLET = re.compile(r"^[\s•·*\-–—o▪]+(?=\S)")


def passages(text: str, most: int = MOST) -> tuple[str, ...]:
    """The passages of a text in its own order, each once; none of an empty text."""
    lines = [words for line in text.splitlines() if (words := BULLET.sub("", line).strip())]
    size = max(WORDS, -(-sum(len(line.split()) for line in lines) // most))
    return tuple(dict.fromkeys(_packed(_sentences(lines), size)))[:most]


def _sentences(lines: list[str]) -> Iterator[tuple[str, bool]]:
    """Each sentence, and whether something new may begin before it; a heading keeps what follows with it."""
    for before, line in pairwise(["", *lines]):
        follows_heading = 0 < len(before.split()) < FEWEST
        for place, sentence in enumerate(SENTENCE.split(line)):
            yield sentence, place == 0 and not follows_heading


def _packed(sentences: Iterator[tuple[str, bool]], size: int) -> Iterator[str]:
    """Sentences put together until a passage is full; a paragraph begins one when the last says enough."""
    held: list[str] = []
    for sentence, may_begin in sentences:
        n_words = sum(len(each.split()) for each in held)
        is_full = n_words + len(sentence.split()) > size
        if held and (is_full or (may_begin and n_words >= size // 2)):
            yield " ".join(held)
            held = []
        held.append(sentence)
    if held:
        yield " ".join(held)
