"""Write the reference pages from the code, or with --check say which of them are out of date."""

import sys
from collections.abc import Callable, Iterator
from pathlib import Path

ROOT = Path(__file__).parents[1]
sys.path[:0] = [str(ROOT)]  # the specification tests are read too

from docs.builder import (  # noqa: E402
    checks,
    commands,
    endings,
    errors,
    glossary,
    handovers,
    measures,
    profiles,
    schemas,
    tables,
)

Pages = dict[str, str]
BUILDERS: tuple[Callable[[], Pages], ...] = (
    tables.pages,
    schemas.pages,
    glossary.pages,
    errors.pages,
    checks.pages,
    endings.pages,
    handovers.pages,
    commands.pages,
    measures.pages,
    profiles.pages,
)


def built() -> Pages:
    """Every generated page by its path under docs/."""
    return {path: text for pages in BUILDERS for path, text in pages().items()}


def differences(folder: Path, pages: Pages) -> Iterator[str]:
    """The pages that are not in `folder` as they should be, and schemas that should not be there."""
    for path, text in pages.items():
        there = folder / path
        if not there.is_file() or there.read_text(encoding="utf-8") != text:
            yield path
    for there in (folder / "schemas").glob("*.json"):
        if f"schemas/{there.name}" not in pages:
            yield f"schemas/{there.name}"


def main(arguments: list[str]) -> int:
    """Write or compare; 1 when a page is out of date."""
    folder, pages = ROOT / "docs", built()
    if "--check" in arguments:
        late = sorted(differences(folder, pages))
        print(f"Out of date: {', '.join(late)}. Run: make docs" if late else f"{len(pages)} pages up to date")
        return 1 if late else 0
    for path, text in pages.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_text(text, encoding="utf-8")
    print(f"{len(pages)} pages written")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
