"""The second step: six digits of a telephone that work once, and codes for when the telephone is gone."""

import secrets
from hmac import compare_digest
from time import time

import pyotp
import segno
from django.db import transaction
from django.utils import timezone

from bestendig.web.accounts.models import RecoveryCode, SecondStep, User
from bestendig.web.accounts.sealing import fingerprint, opened, sealed

SECONDS = 30
N_CODES, N_GROUPS, GROUP = 10, 4, 4
LETTERS = "abcdefghjkmnpqrstuvwxyz23456789"
"""No letters or digits that are easily taken for another."""
AROUND = (-1, 0, 1)
"""The clock of a telephone may be half a minute off."""


def new_secret() -> str:
    """A secret to put in a telephone."""
    return pyotp.random_base32()


def square(secret: str, user: User) -> str:
    """The secret as a square that a telephone reads, as the address of a picture."""
    told = pyotp.TOTP(secret).provisioning_uri(name=user.email, issuer_name="Bestendig")
    return segno.make(told, error="m").svg_data_uri(scale=5, border=4, light="#fff")


def counter_of(secret: str, digits: str) -> int | None:
    """The half minute that these digits belong to; None where they are of no moment around now."""
    now, code = int(time()) // SECONDS, pyotp.TOTP(secret)
    typed = "".join(digits.split())
    fitting = (now + step for step in AROUND if compare_digest(code.generate_otp(now + step), typed))
    return next(fitting, None) if typed.isascii() else None


@transaction.atomic
def set_up(user: User, secret: str, counter: int) -> tuple[str, ...]:
    """Keep the secret, in the place of an earlier one, and give the codes for later, shown this once."""
    SecondStep.objects.update_or_create(
        user=user, defaults={"sealed": sealed(secret), "last_counter": counter}
    )
    return new_codes(user)


@transaction.atomic
def new_codes(user: User) -> tuple[str, ...]:
    """New codes for when the telephone is gone; the earlier ones no longer work."""
    codes = tuple(_code() for _ in range(N_CODES))
    RecoveryCode.objects.filter(user=user).delete()
    RecoveryCode.objects.bulk_create(
        RecoveryCode(user=user, fingerprint=fingerprint(_plain(code), f"code.{user.pk}")) for code in codes
    )
    return codes


def take_away(user: User) -> None:
    """No second step any more, and no codes."""
    SecondStep.objects.filter(user=user).delete()
    RecoveryCode.objects.filter(user=user).delete()


def is_passed(user: User, typed: str) -> bool:
    """Whether the digits or the code are right; neither works a second time."""
    return _by_digits(user, typed) or _by_code(user, typed)


def has_second_step(user: User) -> bool:
    """Whether this person set one up."""
    return SecondStep.objects.filter(user=user).exists()


def n_codes_left(user: User) -> int:
    """How many codes still work."""
    return RecoveryCode.objects.filter(user=user, used_at=None).count()


def _by_digits(user: User, typed: str) -> bool:
    """Whether these are the digits of now, and of a later half minute than those used last."""
    row = SecondStep.objects.filter(user=user).first()
    secret = opened(row.sealed) if row else None
    counter = counter_of(secret, typed) if secret else None
    if counter is None:
        return False
    used = SecondStep.objects.filter(user=user, last_counter__lt=counter).update(last_counter=counter)
    return used == 1


def _by_code(user: User, typed: str) -> bool:
    """Whether this is a code that was not used before."""
    kept = fingerprint(_plain(typed), f"code.{user.pk}")
    unused = RecoveryCode.objects.filter(user=user, fingerprint=kept, used_at=None)
    return unused.update(used_at=timezone.now()) == 1


def _code() -> str:
    """Sixteen signs in groups of four, nearly eighty bits of chance."""
    groups = ("".join(secrets.choice(LETTERS) for _ in range(GROUP)) for _ in range(N_GROUPS))
    return "-".join(groups)


def _plain(code: str) -> str:
    """A code as it is compared: without spaces, dashes and capitals."""
    return "".join(sign for sign in code.lower() if sign.isalnum())
