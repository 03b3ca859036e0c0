"""Every error that is raised on purpose: one family, each with a code, words, a way out and an exit code.

Faults in data are not errors but data (`bestendig.model.Issue`); only what stops the work is raised.
"""

from collections.abc import Iterable
from difflib import get_close_matches

from bestendig.language import Text


class BestendigError(Exception):
    """What happened, where, and what you can do about it; never with a personal value in it."""

    code = "error"
    exit_code = 1
    http_status = 500

    def __init__(self, happened: Text, hint: Text, *, where: str = "", code: str = "") -> None:
        self.happened, self.hint, self.where = happened, hint, where
        self.code = code or self.code
        super().__init__(self.words("en"))

    def words(self, language: str) -> str:
        """The whole message in one language: what happened, where, what to do."""
        place = f" ({self.where})" if self.where else ""
        return f"{self.happened.into(language)}{place} {self.hint.into(language).strip()}".strip()


class InputError(BestendigError):
    """A file or frame that came in cannot be used."""

    code, exit_code, http_status = "input", 10, 400


class RequestError(BestendigError):
    """A question that cannot be answered as it is asked."""

    code, exit_code, http_status = "request", 11, 400


class NotAllowed(BestendigError):  # noqa: N818 - a refusal by rule is no fault; the design's name
    """Something that this person, purpose or rule does not permit."""

    code, exit_code, http_status = "not_allowed", 12, 403


class StoreError(BestendigError):
    """The data folder cannot be read or written."""

    code, exit_code, http_status = "store", 13, 500


class ConfigError(BestendigError):
    """The configuration is not right."""

    code, exit_code, http_status = "config", 14, 500


def did_you_mean(word: str, known: Iterable[str]) -> Text:
    """The nearest known word as a hint, empty when nothing is near."""
    near = get_close_matches(word, list(known), n=1, cutoff=0.6)
    if not near:
        return Text(nl="", en="")
    return Text(nl=f"Bedoelt u {near[0]}?", en=f"Did you mean {near[0]}?")
