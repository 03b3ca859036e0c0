"""The ways by which messages arrive: one file, the files of a folder, an archive of a hundred thousand."""

import hashlib
import re
import zlib
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from zipfile import BadZipFile, ZipFile, ZipInfo

from bestendig.model.profile import FileShape
from bestendig.model.progress import Progress
from bestendig.model.raw import RawTable
from bestendig.sources.formats.content import HEAD_BYTES, hash_of, head_of
from bestendig.sources.formats.messages.parsing import MAX_MESSAGE
from bestendig.sources.formats.messages.post import Post
from bestendig.sources.formats.refusals import refuse
from bestendig.sources.formats.unpacking import Allowance, accepted_members, holds_data

MAX_MESSAGES = 2_000_000
"""Messages in one archive."""
SNIFFED = 25
"""So many XML files of an archive are looked at to see whether it holds messages."""
EACH = 500
"""Progress is told, and a wish to stop is heard, once in so many messages."""
SIGN = re.compile(rb"<(?:[\w.-]+:)?(?:Bericht|envelop[\w.-]*)[\s>]|istandaarden\.nl/(?:iwmo|ijw)/")
SUFFIX = ".xml"


def is_message(path: Path) -> bool:
    """Whether a loose file is a message, by its first bytes."""
    return path.suffix.lower() == SUFFIX and looks_like_message(head_of(path))


def looks_like_message(head: bytes) -> bool:
    """Whether a file that begins so is a message or its envelope."""
    return bool(SIGN.search(head.replace(b"\0", b"")))


def is_member(member: ZipInfo) -> bool:
    """Whether a member of an archive of messages is read as one."""
    name = member.filename.lower()
    hidden = name.startswith("__macosx/") or name.rsplit("/", 1)[-1].startswith(".")
    return name.endswith(SUFFIX) and not hidden and not member.is_dir()


def read_message(path: Path, name: str, staging: Path, shape: FileShape, progress: Progress) -> RawTable:
    """One loose message."""
    return read_files([path], name, staging, progress)


def read_files(paths: Sequence[Path], name: str, staging: Path, progress: Progress) -> RawTable:
    """Loose messages that belong together as one table; its hash is that of their hashes."""
    post, hashes = Post(staging, name), []
    for place, path in enumerate(paths):
        known_as = path.name if len(paths) > 1 else name
        if path.stat().st_size > MAX_MESSAGE:
            post.refuse("message_too_large", known_as)
            hashes.append(hash_of(path))
        else:
            content = path.read_bytes()
            post.take(content, known_as)
            hashes.append(hashlib.sha256(content).hexdigest())
        _tell(progress, name, place, len(paths))
    whole = hashes[0] if len(hashes) == 1 else hashlib.sha256("".join(sorted(hashes)).encode()).hexdigest()
    return post.finish(whole)


@dataclass(frozen=True, slots=True)
class FromArchive:
    """What an archive of messages gave, and whether it holds other data too."""

    table: RawTable
    has_more: bool


def read_archive(path: Path, name: str, staging: Path, progress: Progress) -> FromArchive | None:
    """Every message of an archive as one table, read one by one and never written unpacked.

    None when it holds no messages: none of its first XML files is one.
    """
    try:
        with ZipFile(path) as archive:
            members = [member for member in archive.infolist() if is_member(member)]
            if not any(looks_like_message(_head(archive, member)) for member in members[:SNIFFED]):
                return None
            own = {id(member) for member in members}
            more = [each for each in accepted_members(archive, name, MAX_MESSAGES) if id(each) not in own]
            Allowance(path, name, progress).check(sum(map(_size, members)))
            post = Post(staging, name)
            for place, member in enumerate(members):
                _take(archive, member, post)
                _tell(progress, name, place, len(members))
    except BadZipFile:
        raise refuse("archive_damaged", name) from None
    n_data = sum(map(holds_data, more))
    post.tally.add("member_skipped", count=len(more) - n_data)
    return FromArchive(post.finish(hash_of(path)), n_data > 0)


def _size(member: ZipInfo) -> int:
    """The bytes that are unpacked of a message."""
    return member.file_size if member.file_size <= MAX_MESSAGE else 0


def _take(archive: ZipFile, member: ZipInfo, post: Post) -> None:
    """One message out of the archive; no more is unpacked than the archive says it is."""
    if member.file_size > MAX_MESSAGE:
        post.refuse("message_too_large", member.filename)
        return
    try:
        content = archive.read(member)
    except (BadZipFile, EOFError, zlib.error, NotImplementedError):
        post.refuse("message_broken", member.filename)
    else:
        post.take(content, member.filename)


def _head(archive: ZipFile, member: ZipInfo) -> bytes:
    """The first bytes of a member; none when it is damaged or locked."""
    try:
        with archive.open(member) as source:
            return source.read(HEAD_BYTES)
    except (BadZipFile, EOFError, zlib.error, NotImplementedError, RuntimeError):
        return b""


def _tell(progress: Progress, name: str, place: int, n: int) -> None:
    """Tell how far it is, now and then."""
    if place % EACH == 0:
        if progress.is_cancelled():
            raise refuse("cancelled", name)
        progress.step("read_file", place / n)
