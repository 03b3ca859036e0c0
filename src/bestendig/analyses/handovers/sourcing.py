"""Where a handover gets its people from: an extract of its own, or a vault; and its trail."""

from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from bestendig.analyses.course import TRAIL
from bestendig.analyses.handovers.asking import ABOUT_PERSON, Ask
from bestendig.analyses.handovers.building import Built, build_case
from bestendig.analyses.handovers.labels import Labels
from bestendig.analyses.handovers.place import Place, day_in
from bestendig.analyses.opening import Data, open_data
from bestendig.errors import RequestError
from bestendig.language import Text
from bestendig.sources.names import BETWEEN, EncryptedNames


@dataclass(frozen=True)
class Source:
    """Data with what people in them are called, and the file that keeps who looked."""

    data: Data
    labels: Labels
    trail: Path
    note: dict[str, Any]

    def build(self, ask: Ask) -> Built:
        """The case that is asked for; what is not said comes from what was said when the handover began."""
        return build_case(self.data, self.labels, self._completed(ask))

    def _completed(self, ask: Ask) -> Ask:
        """The question with what the note knows."""
        note, labels = self.note, self.labels
        if ask.occasion is None:
            occasion, subject = note.get("occasion"), tuple(note.get("subject", ()))
            if occasion in ABOUT_PERSON and labels.names:
                numbers = labels.names.read("staff", subject).values()
                subject = tuple(sorted({each.split(BETWEEN)[0] for each in numbers}))
            ask = replace(ask, occasion=occasion, subject=subject)
        if ask.occasion is None:
            raise _no_occasion()
        return replace(
            ask,
            from_day=ask.from_day or day_in(note, "from_day"),
            recorded_by=ask.recorded_by or note.get("recorded_by", ""),
            recorded_on=ask.recorded_on or day_in(note, "recorded_on"),
        )


def of_handover(folder: Path) -> Source:
    """The extract of a handover that is open, with the numbers of its own system."""
    place = Place(folder)
    note = place.note()
    data = open_data(place.data)
    return Source(data, Labels(data.version, EncryptedNames(place.names, place.keys)), place.trail, note)


def of_vault(folder: Path, engine: str = "duckdb") -> Source:
    """A vault, in which people are numbers."""
    data = open_data(folder, engine=engine)
    return Source(data, Labels(data.version), data.folder / TRAIL, {})


def _no_occasion() -> RequestError:
    """The error for a handover of nobody knows what."""
    return RequestError(
        Text(nl="Om wie of wat gaat deze overdracht?", en="Whom or what is this handover about?"),
        Text(
            nl="Noem --leaving, --caseload, --contract, --team-merge A,B, --team-split of --area.",
            en="Name --leaving, --caseload, --contract, --team-merge A,B, --team-split or --area.",
        ),
        code="subject_missing",
    )
