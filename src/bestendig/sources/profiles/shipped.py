"""The profiles that ship with Bestendig: of the example municipality and of some public files."""

from functools import cache
from importlib.resources import files

from bestendig.model.profile import Profile
from bestendig.sources.profiles.toml import read_profile

FOLDER = "shipped"


@cache
def shipped_profiles() -> tuple[Profile, ...]:
    """All shipped profiles, in order of file name."""
    folder = files("bestendig.sources.profiles") / FOLDER
    found = sorted(
        (file for file in folder.iterdir() if file.name.endswith(".toml")), key=lambda file: file.name
    )
    return tuple(read_profile(file.read_text("utf-8"), file.name) for file in found)
