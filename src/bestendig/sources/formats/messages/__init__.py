"""Messages of iWmo and iJw, bare or in an envelope, loose, in a folder or in an archive: one table of lines.

No meaning may enter: every line keeps the codes and dates as they were sent. What became of help is settled
in `sources.istandaarden`, over all deliveries together.
"""

from bestendig.sources.formats.messages.reading import (
    is_member,
    is_message,
    read_archive,
    read_files,
    read_message,
)

__all__ = ["is_member", "is_message", "read_archive", "read_files", "read_message"]
