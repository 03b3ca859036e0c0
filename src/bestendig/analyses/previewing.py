"""What delivered files would be taken for, before anything is taken in: headers and counts, never a value."""

from pathlib import Path, PurePath
from tempfile import TemporaryDirectory
from typing import Any

from bestendig.analyses.intake.arriving import OPENING, arrive
from bestendig.analyses.intake.choosing import check_guess, check_readable, known_profiles
from bestendig.analyses.intake.deciding import check_mapping
from bestendig.errors import InputError
from bestendig.language import plain
from bestendig.model.profile import FileShape, Profile
from bestendig.model.progress import Progress, Silent
from bestendig.model.raw import RawTable
from bestendig.model.seen import Seen
from bestendig.model.tables import TABLES
from bestendig.sources.guess import guess_profile, mappings
from bestendig.sources.guessing.words import is_never_read
from bestendig.sources.profiles.find import find_profile, fitted, missing_headers

__all__ = ["check_mapping", "known_columns", "preview"]


def preview(
    folder: Path, *, profiles: Path, progress: Progress | None = None, staging: Path | None = None
) -> tuple[Seen, ...]:
    """Every table of the files in a folder with what it is taken for; why not, for those it cannot read.

    `staging` is where copies lie while they are looked at. InputError for a folder without files.
    """
    follow, known = progress or Silent(), known_profiles(profiles)
    with TemporaryDirectory(prefix="bestendig-", dir=staging) as copies:
        arrived = arrive([folder], Path(copies), FileShape(), follow)
        seen = [Seen(each.file, **_refused(each.file, each.refusal)) for each in arrived.unread]
        for place, raw in enumerate(arrived.tables):
            follow.step(raw.name, OPENING + (1 - OPENING) * place / len(arrived.tables))
            seen.append(_seen(raw, known))
    return tuple(sorted(seen, key=lambda each: each.name))


def known_columns(
    headers: tuple[str, ...], name: str, profiles: Path
) -> tuple[str, dict[str, str], dict[str, str]]:
    """The table of a known profile with its headers as this file spells them, and its constants."""
    profile = next(each for each in known_profiles(profiles) if each.name == name)
    return (profile.table, *_parts(fitted(profile, headers)))


def _seen(raw: RawTable, known: tuple[Profile, ...]) -> Seen:
    """One table with what it is taken for."""
    profile = find_profile(raw.headers, known)
    try:
        found = _as_known(raw, profile) if profile else _as_guessed(raw)
    except InputError as refusal:
        found = _refused(raw.name, refusal)
    return Seen(
        raw.name,
        raw.headers,
        raw.n_records + raw.n_rejected + raw.n_withdrawn,
        never_read=tuple(filter(is_never_read, raw.headers)),
        options=mappings(raw.headers, raw.sample),
        profiles=tuple(each.name for each in known if _can_read(each, raw)),
        **found,
    )


def _refused(name: str, refusal: InputError) -> dict[str, Any]:
    """Why a table cannot be read as it stands, with the place where that is more than the file."""
    place = plain(f" ({refusal.where})" if refusal.where not in ("", name) else "")
    return {"refusal": refusal.happened + place, "hint": refusal.hint, "code": refusal.code}


def _can_read(profile: Profile, raw: RawTable) -> bool:
    """Whether a profile finds all it reads, and may be chosen for a file that was delivered as such."""
    return not missing_headers(raw.headers, profile) and not TABLES[profile.table].is_internal


def _as_known(raw: RawTable, profile: Profile) -> dict[str, Any]:
    """What a known profile says of a table."""
    columns, constants = _parts(fitted(profile, raw.headers))
    return {"profile": profile.name, "table": profile.table, "columns": columns, "constants": constants}


def _as_guessed(raw: RawTable) -> dict[str, Any]:
    """What a guess says of a table; InputError where it is not worth a question."""
    check_readable(raw)
    guess = guess_profile(raw.headers, raw.sample, name=PurePath(raw.name).stem)
    check_guess(raw, guess)
    columns, constants = _parts(guess.profile)
    why = {each.column: each.why for each in guess.columns}
    return {"table": guess.profile.table, "columns": columns, "constants": constants, "why": why}


def _parts(profile: Profile) -> tuple[dict[str, str], dict[str, str]]:
    """The headers by standard column, and what holds for every row."""
    columns = {name: rule.column for name, rule in profile.columns.items() if rule.column}
    constants = {name: rule.constant for name, rule in profile.columns.items() if not rule.column}
    return columns, constants
