"""Analyser v1: the terms of a text, with stems and the parts of compounds."""

import re
import unicodedata
from functools import lru_cache
from threading import Lock

import snowballstemmer

from bestendig.recall.dutch.abbreviations import shortened
from bestendig.recall.dutch.compounds import split
from bestendig.recall.dutch.stop_words import STOP_WORDS

ANALYSER = "1"
"""Which rules made the terms; another number means: make them anew."""

_WORD = re.compile(r"[^\W_]+")
_STEMMER = snowballstemmer.stemmer("dutch_porter")  # "dutch" is another stemmer since 3.0: gezin gives zin
_ONE_AT_A_TIME = Lock()
_CONSONANTS = frozenset("bcdfgklmnprst")
_ALONE = {"v": "f", "z": "s"}
SHORT = 3


def normal(text: str) -> str:
    """The text in lower case, with one way to write each letter."""
    return unicodedata.normalize("NFKC", text).lower()


def words_of(text: str) -> list[str]:
    """The words of a text in lower case, in order."""
    return _WORD.findall(normal(text))


@lru_cache(maxsize=200_000)
def terms_of(word: str) -> tuple[str, ...]:
    """What a word is found by: its stem, and the stems of its parts; nothing for a stop word."""
    if word in STOP_WORDS or (len(word) < 2 and not word.isdigit()):
        return ()
    return tuple(dict.fromkeys(stem(each) for each in (word, *split(word))))


def stem(word: str) -> str:
    """The stem as one would write it alone: gezinnen gives gezin, brieven gives brief, huizen gives huis."""
    with _ONE_AT_A_TIME:
        found = str(_STEMMER.stemWord(word))
    if found[-2:-1] == found[-1:] and found[-1:] in _CONSONANTS:
        return found[:-1]
    return found[:-1] + _ALONE.get(found[-1:], found[-1:]) if len(found) > SHORT else found


def terms(text: str) -> list[str]:
    """The terms of a text; one that comes back stands there twice."""
    words = words_of(text)
    return [*(term for word in words for term in terms_of(word)), *map(stem, shortened(" ".join(words)))]
