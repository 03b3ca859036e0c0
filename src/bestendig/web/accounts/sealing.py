"""Seals a short secret with the key of the workplace, so that a copy of the database alone opens nothing."""

import base64
import hashlib

from cryptography.fernet import Fernet, InvalidToken
from django.conf import settings
from django.utils.crypto import salted_hmac

PURPOSE = b"bestendig.second-step"


def sealed(secret: str) -> str:
    """The secret, sealed."""
    return _lock().encrypt(secret.encode()).decode()


def opened(words: str) -> str | None:
    """The secret again; None where it was sealed with another key."""
    try:
        return _lock().decrypt(words.encode()).decode()
    except InvalidToken:
        return None


def fingerprint(secret: str, purpose: str) -> str:
    """What may be kept of a secret that is random itself: it can be compared and not turned back."""
    return salted_hmac(f"bestendig.{purpose}", secret, algorithm="sha256").hexdigest()


def _lock() -> Fernet:
    """The lock that belongs to the key of this workplace."""
    whole = hashlib.sha256(PURPOSE + settings.SECRET_KEY.encode()).digest()
    return Fernet(base64.urlsafe_b64encode(whole))
