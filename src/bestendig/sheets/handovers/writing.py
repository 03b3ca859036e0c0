"""Writes the papers of a handover: each file whole or not at all, no number of a person in any file name."""

from pathlib import Path

from bestendig.language import LANGUAGES, Text
from bestendig.model.handover import Proposal, VariantName
from bestendig.model.result import Entrusted
from bestendig.sheets.handovers.agenda import agenda
from bestendig.sheets.handovers.letters import letters
from bestendig.sheets.handovers.papers import papers
from bestendig.sheets.handovers.proposal import proposal_html, proposal_pdf
from bestendig.sheets.handovers.task import take_up
from bestendig.sheets.handovers.warm import warm_handover
from bestendig.sheets.writers.word_sizes import close_word, large_word
from bestendig.sheets.writing import put

PROPOSAL = Text(nl="voorstel", en="proposal")
WARM = Text(nl="warme-overdracht", en="warm-handover")
LETTERS = Text(nl="brieven", en="letters")
AGENDA = Text(nl="agenda", en="calendar")


def write_handover(
    proposal: Entrusted[Proposal],
    folder: Path,
    language: str,
    *,
    variant: VariantName = "known_faces",
    place: str = "",
    notice: Text | None = None,
) -> tuple[Path, ...]:
    """The files written, the proposal first; StoreError where it cannot be. The same bytes each time.

    The letters are there in Dutch and in English, whatever the language of the other papers.
    """
    task = take_up(proposal, variant, place, notice)
    warm, stem = warm_handover(task, language), WARM.into(language)
    made: dict[str, bytes] = {
        f"{PROPOSAL.into(language)}.html": proposal_html(task, language).encode("utf-8"),
        f"{PROPOSAL.into(language)}.pdf": proposal_pdf(task, language),
        f"{stem}.pdf": papers(warm),
        f"{stem}.docx": close_word(warm),
    }
    for tongue in LANGUAGES:
        written = letters(task, tongue)
        made[f"{LETTERS.into(tongue)}.pdf"] = papers(written, is_large=True)
        made[f"{LETTERS.into(tongue)}.docx"] = large_word(written)
    made[f"{AGENDA.into(language)}.ics"] = agenda(task.handed, language)
    return tuple(put(folder / name, content) for name, content in made.items())
