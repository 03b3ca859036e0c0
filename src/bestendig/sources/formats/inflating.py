"""What a member of a zip archive truly holds, piece by piece, whatever the archive says of its size."""

import struct
import zlib
from collections.abc import Iterator
from typing import BinaryIO
from zipfile import ZIP_DEFLATED, ZIP_STORED, BadZipFile, ZipInfo

CHUNK = 1 << 20
LOCAL_HEADER = 30


def inflated(file: BinaryIO, member: ZipInfo) -> Iterator[bytes]:
    """The contents in pieces of at most a megabyte; NotImplementedError for rare ways of packing."""
    if member.header_offset < 0:
        raise BadZipFile
    file.seek(member.header_offset)
    header = file.read(LOCAL_HEADER)
    n_name, n_extra = struct.unpack("<HH", header[26:30])
    file.seek(n_name + n_extra, 1)
    packed = _limited(file, member.compress_size)
    if member.compress_type == ZIP_STORED:
        yield from packed
    elif member.compress_type == ZIP_DEFLATED:
        yield from _deflated(packed)
    else:
        raise NotImplementedError


def _limited(file: BinaryIO, left: int) -> Iterator[bytes]:
    while left and (chunk := file.read(min(left, CHUNK))):
        left -= len(chunk)
        yield chunk


def _deflated(packed: Iterator[bytes]) -> Iterator[bytes]:
    unpacking = zlib.decompressobj(-zlib.MAX_WBITS)
    for chunk in packed:
        waiting = chunk
        while waiting and not unpacking.eof:
            yield unpacking.decompress(waiting, CHUNK)
            waiting = unpacking.unconsumed_tail
    yield unpacking.flush()
