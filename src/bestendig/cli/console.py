"""Where the command line speaks: results on standard output, everything else on standard error."""

import sys

from rich.console import Console

out = Console(file=sys.stdout, highlight=False, soft_wrap=True)
aside = Console(stderr=True, highlight=False)


def tell(words: str) -> None:
    """Say something beside the result."""
    aside.print(words, markup=False)


def tell_error(words: str) -> None:
    """Say what went wrong and what to do."""
    aside.print(words, style="bold", markup=False)


def write(words: str) -> None:
    """Write a result as it is, without wrapping or colour."""
    sys.stdout.write(words if words.endswith("\n") else f"{words}\n")
