"""What is asked for a plan text, and for what people do with a find."""

from collections.abc import Callable
from typing import Any, BinaryIO, ClassVar

from django import forms

from bestendig.errors import InputError
from bestendig.language import Text
from bestendig.web.memory.themes import choices
from bestendig.web.newness.models import Find
from bestendig.web.ui.worded import WordedForm

LONGEST, SHORTEST = 20_000, 20
PUBLIC = Text(
    nl="Dit kan openbaar worden. Noem geen personen.", en="This may become public. Name no persons."
)
NO_TEXT = Text(
    nl="Plak de tekst van het plan, of kies een bestand.", en="Paste the text of the plan, or choose a file."
)
TOO_SHORT = Text(
    nl="Schrijf een paar zinnen: wat gaat u doen, en voor wie?",
    en="Write a few sentences: what will you do, and for whom?",
)
TOO_LONG = Text(
    nl="Dit zijn {n} tekens; hooguit 20.000 kan. Haal weg wat niet over het plan zelf gaat.",
    en="These are {n} signs; at most 20,000 is possible. Take away what is not about the plan itself.",
)
WHY = Text(nl="Schrijf erbij waarom het niet past.", en="Write why it does not fit.")
CHOOSE = Text(nl="Kies wat u ermee doet.", en="Choose what you do with it.")
ANSWERS: dict[str, Text] = {
    Find.Answer.USE: Text(nl="Gebruik dit", en="Use this"),
    Find.Answer.BUILD_ON: Text(nl="Bouw hierop voort", en="Build on this"),
    Find.Answer.NOT_FITTING: Text(nl="Past niet, omdat…", en="Does not fit, because…"),
}
Read = Callable[[BinaryIO, str], str]


class AskForm(WordedForm):
    """The name and the text of a plan; the text may come as a file, which `read` opens."""

    title = forms.CharField(max_length=200)
    text = forms.CharField(required=False, widget=forms.Textarea(attrs={"rows": 10}))
    file = forms.FileField(required=False, widget=forms.FileInput(attrs={"accept": ".docx,.txt"}))
    theme = forms.ChoiceField(required=False)
    plan = forms.SlugField(required=False, max_length=40, widget=forms.HiddenInput)
    words_of: ClassVar = {
        "title": (Text(nl="Hoe heet het plan?", en="What is the plan called?"), PUBLIC),
        "text": (Text(nl="Plak de tekst van het plan", en="Paste the text of the plan"), PUBLIC),
        "file": (
            Text(nl="Of kies een bestand (.docx of .txt)", en="Or choose a file (.docx or .txt)"),
            Text(
                nl="Alleen de woorden worden bewaard, niet het bestand.",
                en="Only the words are kept, not the file.",
            ),
        ),
        "theme": (Text(nl="Waar gaat het over? (mag leeg)", en="What is it about? (may be empty)"), None),
    }

    def __init__(self, language: str, read: Read, *args: Any, **more: Any) -> None:
        super().__init__(language, *args, **more)
        self._read = read
        self.fields["theme"].choices = choices(language)  # type: ignore[attr-defined]

    def clean(self) -> dict[str, Any]:
        """A text of a length that can be read; from the file where one was chosen."""
        given = self.cleaned_data.get("file")
        words = self._from(given) if given else self.cleaned_data.get("text", "").strip()
        if given and words:
            self.data = _with_text(self.data, words)
        self.cleaned_data["text"] = words
        fault = _fault(words)
        if fault and not self.has_error("file"):
            self.add_error("text", fault.into(self.language))
        return super().clean()

    def _from(self, given: Any) -> str:
        """The words of a file; none where it cannot be read, which is said beside it."""
        try:
            return self._read(given.file, given.name).strip()
        except InputError as fault:
            self.add_error("file", f"{fault.happened.into(self.language)} {fault.hint.into(self.language)}")
            return ""


class AnswerForm(WordedForm):
    """What people do with a find, and why."""

    answer = forms.ChoiceField(widget=forms.RadioSelect, required=False)
    reason = forms.CharField(max_length=300, required=False)
    words_of: ClassVar = {
        "answer": (Text(nl="Wat doet u hiermee?", en="What do you do with this?"), None),
        "reason": (Text(nl="Waarom, of hoe?", en="Why, or how?"), PUBLIC),
    }

    def __init__(self, language: str, *args: Any, **more: Any) -> None:
        super().__init__(language, *args, **more)
        offered = [(name, words.into(language)) for name, words in ANSWERS.items()]
        self.fields["answer"].choices = offered  # type: ignore[attr-defined]

    def clean(self) -> dict[str, Any]:
        """An answer; a reason where it does not fit."""
        filled = super().clean()
        if not filled.get("answer") and not self.has_error("answer"):
            self.add_error("answer", CHOOSE.into(self.language))
        is_reasoned = bool(filled.get("reason", "").strip()) or self.has_error("reason")
        if filled.get("answer") == Find.Answer.NOT_FITTING and not is_reasoned:
            self.add_error("reason", WHY.into(self.language))
        return filled


def _fault(words: str) -> Text | None:
    """Why a text cannot be looked up; None where it can."""
    if not words:
        return NO_TEXT
    if len(words) < SHORTEST:
        return TOO_SHORT
    return TOO_LONG.filled(n=len(words)) if len(words) > LONGEST else None


def _with_text(data: Any, words: str) -> Any:
    """What was sent, with the words of the file in the field where they can be changed."""
    told = data.copy()
    told["text"] = words
    return told
