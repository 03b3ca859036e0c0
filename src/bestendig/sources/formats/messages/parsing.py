"""From bytes to one message: its standard, version and kind, or the reason why it is not read.

Entities, DTD and network are off; what has a DOCTYPE is not read at all. Names are matched without their name
space, which alone says the standard and the version: so old and new versions are read by one reader.
"""

import binascii
import re
from base64 import b64decode
from functools import lru_cache
from typing import NamedTuple

from lxml import etree

MAX_MESSAGE = 16 * 2**20
"""Bytes of one message: a declaration of twenty thousand lines fits; the tree of it stays in memory."""
NAMESPACE = re.compile(
    r"https?://www\.istandaarden\.nl/(iwmo|ijw)/(\d+)_(\d+)(?:_\d+)*/(?:wmo|jw)(\d{3})\b", re.I
)
ENVELOPES = ("StUF", "stufstandaarden", "egem")
FORBIDDEN = tuple(
    word.encode(encoding)
    for word in ("<!DOCTYPE", "<!ENTITY")
    for encoding in ("utf-8", "utf-16-le", "utf-16-be")
)
MAX_NAMES = 10_000
"""Names of elements that are remembered."""
STANDARDS = {"iwmo": "iWmo", "ijw": "iJw"}
PARSER = etree.XMLParser(
    resolve_entities=False,
    load_dtd=False,
    no_network=True,
    huge_tree=False,
    remove_comments=True,
    remove_pis=True,
)


class UnreadError(Exception):
    """A message that is not read; `code` says why."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


class Message(NamedTuple):
    """One message: the root of its tree, standard and version, and its number of three digits."""

    root: etree._Element
    standard: str
    version: str
    kind: str


class Locals(dict[str, str]):
    """The name of an element without its name space, kept per name: there are only some hundreds."""

    def __missing__(self, tag: str) -> str:
        """A name that is met for the first time; a file that makes up names without end fills nothing."""
        if len(self) > MAX_NAMES:
            self.clear()
        self[tag] = tag.rpartition("}")[2]
        return self[tag]


LOCAL = Locals()


def parse(content: bytes) -> Message:
    """The message in these bytes, out of its envelope if it has one; `UnreadError` with the reason if not."""
    root = _root(content)
    if LOCAL[root.tag] != "Bericht":
        root = _root(_enveloped(root))
    if LOCAL[root.tag] != "Bericht":
        raise UnreadError("message_other_xml")
    known = _known(root.tag)
    if not known:
        raise UnreadError("message_namespace_unknown")
    return Message(root, *known)


@lru_cache(maxsize=1_000)
def _known(tag: str) -> tuple[str, str, str] | None:
    """Standard, version and kind by the name space of a root; there are only some tens."""
    found = NAMESPACE.match(tag[1:].partition("}")[0])
    if not found:
        return None
    standard, major, minor, kind = found.groups()
    return STANDARDS[standard.lower()], f"{major}.{minor}", kind


def _root(content: bytes) -> etree._Element:
    """The root of the tree."""
    if len(content) > MAX_MESSAGE:
        raise UnreadError("message_too_large")
    if b"!" in content:
        _refuse_entities(content)
    try:
        root = etree.fromstring(content, PARSER)
    except (etree.XMLSyntaxError, ValueError, LookupError):
        raise UnreadError("message_broken") from None
    is_plain = b"UTF-8" in content[:100].upper()  # what other spellings hide, only the parser sees
    if not is_plain and root.getroottree().docinfo.internalDTD is not None:
        raise UnreadError("message_entities")
    return root


def _refuse_entities(content: bytes) -> None:
    """`UnreadError` for what declares anything of its own."""
    upper = content.upper()
    if any(word in upper for word in FORBIDDEN):
        raise UnreadError("message_entities")


def _enveloped(root: etree._Element) -> bytes:
    """The message that an envelope carries in base64."""
    found = root.find(".//{*}xmlBestand")
    if found is None:
        raise UnreadError("message_other_xml")
    try:
        return b64decode("".join((found.text or "").split()), validate=True)
    except (binascii.Error, ValueError):
        raise UnreadError("message_broken") from None
