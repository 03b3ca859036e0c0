"""Where the command line speaks: results on standard output, everything else on standard error."""

import sys

from rich.console import Console

WIDE = 120
"""So many signs wide where nobody looks: in a file or a pipe."""
out = Console(highlight=False, width=None if sys.stdout.isatty() else WIDE)
aside = Console(stderr=True, highlight=False)


def tell(words: str) -> None:
    """Say something beside the result."""
    aside.print(words, markup=False, soft_wrap=True)


def tell_error(words: str) -> None:
    """Say what went wrong and what to do."""
    aside.print(words, style="bold", markup=False, soft_wrap=True)


def write(words: str) -> None:
    """Write a result as it is, without wrapping or colour."""
    sys.stdout.write(words if words.endswith("\n") else f"{words}\n")
