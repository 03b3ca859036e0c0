"""Law: whatever the bytes, a message gives lines of texts or one known reason why it does not."""

from hypothesis import given, settings
from hypothesis import strategies as st
from tests.message_texts import allocation, client, enveloped, message, start, stop

from bestendig.sources.formats.message_remarks import MESSAGE_REMARKS
from bestendig.sources.formats.messages.lines import HEADERS, lines_of
from bestendig.sources.formats.messages.parsing import UnreadError, parse

WHOLE = [
    start("2024-01-05", times=2),
    stop("2024-01-05", "2024-06-30"),
    allocation("2024-01-05", "2024-06-30", change="13"),
    enveloped(start("2024-01-05")),
    message("wmo302", client("<m:RetourCodes><m:RetourCode>9332</m:RetourCode></m:RetourCodes>")),
    message("wmo325", "<m:DeclaratieAntwoord><m:Prestatie/></m:DeclaratieAntwoord>"),
    message("wmo315", client("<m:Toewijzingdatum>2024-02-31</m:Toewijzingdatum>")),
]
PIECES = st.binary(max_size=6) | st.sampled_from(
    [
        b"<",
        b"</m:Client>",
        b"&a;",
        b"&#0;",
        b"<!DOCTYPE x>",
        b"<!--",
        b"<?x ?>",
        b"<![CDATA[",
        b"]]>",
        b"\0",
        b"\xff\xfe",
    ]
)


def outcome(content: bytes) -> list[dict[str, str]] | str:
    """The lines, or the code of the reason why there are none."""
    try:
        return lines_of(parse(content))
    except UnreadError as reason:
        return reason.code


@settings(max_examples=300, deadline=None)
@given(
    text=st.sampled_from(WHOLE),
    changes=st.lists(st.tuples(st.integers(0, 3_000), st.integers(0, 40), PIECES), max_size=3),
)
def test_any_bytes_are_lines_or_a_known_reason(text: str, changes: list[tuple[int, int, bytes]]) -> None:
    content = text.encode()
    for place, length, piece in changes:
        content = content[:place] + piece + content[place + length :]
    found = outcome(content)
    assert isinstance(found, list) or found in MESSAGE_REMARKS
    lines = found if isinstance(found, list) else [{}]
    assert lines
    assert {name for line in lines for name in line} <= set(HEADERS)
    assert all(isinstance(value, str) for line in lines for value in line.values())


@settings(max_examples=100, deadline=None)
@given(content=st.binary(max_size=200))
def test_noise_is_no_message_and_has_a_known_reason(content: bytes) -> None:
    assert outcome(content) in MESSAGE_REMARKS
