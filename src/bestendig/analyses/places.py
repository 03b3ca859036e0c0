"""Where keys and profiles lie when nobody says otherwise: with the person, never with the data."""

from pathlib import Path

KEYS = Path.home() / ".config" / "bestendig" / "keys"
PROFILES = Path("bestendig-profielen")
