"""Whole numbers in words up to twelve, in figures above."""

from bestendig.language import Text
from bestendig.language.writing import number

NL = ("nul", "één", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien", "elf", "twaalf")
EN = (
    "zero",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
)


def count(value: int) -> Text:
    """Three as drie / three; 1240 as 1.240 / 1,240."""
    if 0 <= value < len(NL):
        return Text(nl=NL[value], en=EN[value])
    return written(value)


def written(value: float, decimals: int = 0) -> Text:
    """The number in figures as each language writes it."""
    return Text(nl=number(value, "nl", decimals), en=number(value, "en", decimals))


def counted(value: int, one: Text, more: Text) -> Text:
    """The number with its noun: één gezicht, twee gezichten, 386 inwoners."""
    return count(value) + Text(nl=" ", en=" ") + (one if value == 1 else more)


def sentence(text: Text) -> Text:
    """The same words with a capital in front; één keeps its accents (Eén, by Dutch rule)."""
    return Text(nl=_capital(text.nl), en=_capital(text.en))


def ended(text: Text) -> Text:
    """The same words as a sentence of its own: with a capital and one full stop."""
    return sentence(Text(nl=f"{text.nl.rstrip('.')}.", en=f"{text.en.rstrip('.')}."))


def _capital(words: str) -> str:
    """First letter upper case; é of één loses its accent there, as Dutch spelling asks."""
    if words.startswith("één"):
        return "Eén" + words[3:]
    return words[:1].upper() + words[1:]


def listed(texts: tuple[Text, ...]) -> Text:
    """a, b en c / a, b and c."""
    return Text(nl=_listed([text.nl for text in texts], "en"), en=_listed([text.en for text in texts], "and"))


def _listed(words: list[str], last: str) -> str:
    """One language of `listed`."""
    if len(words) < 2:
        return "".join(words)
    return f"{', '.join(words[:-1])} {last} {words[-1]}"
