"""Finding again: which earlier texts are like this one, and how well that works."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from bestendig.analyses.exchanging import open_parcel
from bestendig.errors import RequestError
from bestendig.language import Text
from bestendig.model.text_index import Hit, TextIndex, Told
from bestendig.model.trials import Outcome
from bestendig.recall.encoders.choosing import CHOICES, Choice, best_encoder, encoder
from bestendig.recall.encoders.encoder import Encoder
from bestendig.recall.index import HeldTexts
from bestendig.recall.judging import judged
from bestendig.sources.texts import read_texts, told_of
from bestendig.sources.trials import read_trials

METHODS: dict[Choice, str] = {"none": "words", "light": "words + light", "e5": "words + e5"}
Among = Path | str | Sequence[str] | Sequence[Mapping[str, str]]
"""A file, or texts, or rows with texts."""


@dataclass(frozen=True, slots=True)
class Like:
    """An earlier text that is like what was asked; a person says whether it is the same."""

    words: str
    key: str
    score: float
    """Only its order means something."""
    theme: str
    group: str
    is_same_theme: bool
    shared: tuple[str, ...]
    """Words of the question that come back, in some form or as a part."""


def new_index() -> TextIndex:
    """An empty index, with the best sentence model that is installed; without one it looks at words only."""
    return HeldTexts()


def similar(
    words: str, among: Among, *, theme: str = "", k: int = 5, column: str = "", model: Choice | None = None
) -> tuple[Like, ...]:
    """The texts most like these words, best first; nothing found is no proof that it is new."""
    if not words.strip():
        raise RequestError(
            Text(nl="Er staat geen tekst om mee te zoeken.", en="No text to look for."),
            Text(nl="Typ een of twee zinnen.", en="Type one or two sentences."),
        )
    told = _numbered(_told(among, column))
    index = HeldTexts(_encoder(model))
    index.upsert(told.values())
    found = ((told[hit.key], hit) for hit in index.similar(words, theme=theme, k=k))
    return tuple(
        Like(
            each.words,
            each.key.partition("\n")[0],
            hit.score,
            each.theme,
            each.group,
            hit.is_same_theme,
            hit.shared,
        )
        for each, hit in found
    )


def quality(folder: Path | str) -> Iterator[Outcome]:
    """How well each method that is here finds again what belongs together, trial by trial."""
    for trial in read_trials(Path(folder)):
        for choice in reversed(CHOICES):
            if (model := encoder(choice)) is not None:
                yield judged(trial, model, METHODS[choice])


def _like(told: Told, hit: Hit) -> Like:
    """A hit with the text that it is."""
    key = told.key.partition("\n")[0]
    return Like(told.words, key, hit.score, told.theme, told.group, hit.is_same_theme, hit.shared)


def _encoder(model: Choice | None) -> Encoder:
    """The model that was asked for, else the best that is here."""
    if model is None:
        return best_encoder()
    found = encoder(model) if model in CHOICES else None
    if found is None:
        raise RequestError(
            Text(nl="Dit taalmodel is hier niet.", en="This sentence model is not here."),
            Text(
                nl="Installeer bestendig[recall], of kies --model none: dan tellen alleen de woorden.",
                en="Install bestendig[recall], or choose --model none: then only the words count.",
            ),
        )
    return found


def _told(among: Among, column: str) -> Iterable[Told]:
    """Texts in whatever form they came."""
    if isinstance(among, Path | str):
        return _of_file(Path(among), column)
    rows = [{"tekst": each} if isinstance(each, str) else each for each in among]
    return told_of(rows, column) if rows else ()


def _of_file(path: Path, column: str) -> Iterable[Told]:
    """The texts of a table, or of what another municipality gave."""
    if path.suffix.lower() != ".zip":
        return read_texts(path, column)
    given = open_parcel(path).items
    return [Told(f"{each.kind} {each.key}", f"{each.title}. {each.words}") for each in given]


def _numbered(told: Iterable[Told]) -> dict[str, Told]:
    """By a key that is of one text only: a number may stand twice in a file."""
    found: dict[str, Told] = {}
    for number, each in enumerate(told):
        key = each.key if each.key not in found else f"{each.key}\n{number}"
        found[key] = Told(key, each.words, theme=each.theme, group=each.group)
    return found
