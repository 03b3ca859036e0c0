"""The example municipality, written for whoever wants to try."""

from pathlib import Path

from bestendig.language import Text
from bestendig.model.progress import Progress, Silent
from bestendig.synthetic import STANDARD_SEED, STANDARD_SIZE
from bestendig.synthetic import write_example as written

__all__ = ["STANDARD_SEED", "STANDARD_SIZE", "write_example"]


def write_example(
    folder: Path,
    *,
    seed: int = STANDARD_SEED,
    inhabitants: int = STANDARD_SIZE,
    progress: Progress | None = None,
) -> tuple[Text, ...]:
    """Write the files of Voorbeeldstad to `folder`; what was written, a sentence per file."""
    summary = written(folder, seed=seed, size=inhabitants, progress=progress or Silent())
    return tuple(
        Text(nl=f"{file.name}: {file.n_rows} regels", en=f"{file.name}: {file.n_rows} rows")
        for file in summary.files
    )
