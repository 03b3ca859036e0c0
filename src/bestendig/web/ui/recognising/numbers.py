"""Numbers by which one person is known or reached: citizen number, bank account, telephone, mail."""

import re

NINE = re.compile(r"(?<!\d)\d(?:[ .]?\d){8}(?!\d)")
MAIL = re.compile(r"\S+@\S+\.\w+")
MOBILE = re.compile(r"(?<!\d)(?:\+31|0031|0) ?\(?0?\)?6(?:[ -]{0,3}\d){8}(?!\d)")
LANDLINE = re.compile(
    r"(?<![\d.,])(?:\+31 ?(?:\(0\) ?)?|0031 ?|\(?0)(?=[1-57])"
    r"(?:\d{2}\)?[ -]{0,3}[1-9](?:[ -]?\d){6}|\d\d{2}\)?[ -]{0,3}[1-9](?:[ -]?\d){5})(?![\d.,]*\d)"
)
"""Two or three signs of a region behind the nought; 0800, 0900 and 088 are of organisations."""
ACCOUNT = re.compile(r"\b([A-Za-z]{2} ?\d{2})((?:[ .]?[A-Za-z0-9]{4}){2,7}(?:[ .]?[A-Za-z0-9]{1,3})?)(?!\w)")
WEIGHTS = (9, 8, 7, 6, 5, 4, 3, 2, -1)
LETTERS_TO_NUMBERS = 36
REMAINS = 1
"""What remains of an account number modulo 97 (ISO 13616)."""


def has_citizen_number(words: str) -> bool:
    """Whether nine digits stand there that hold by the eleven test and are no telephone number."""
    return any(_is_citizen_number(found[0]) for found in NINE.finditer(MOBILE.sub("", words)))


def has_mail_or_telephone(words: str) -> bool:
    """Whether a mail address, a mobile number or a number of a house stands there."""
    bare = ACCOUNT.sub(" ", words) if has_account(words) else words
    return any(form.search(bare) for form in (MAIL, MOBILE, LANDLINE))


def has_account(words: str) -> bool:
    """Whether the number of a bank account stands there."""
    return any(_is_account(found[1], found[2]) for found in ACCOUNT.finditer(words))


def _is_citizen_number(found: str) -> bool:
    """Whether nine digits hold by the eleven test."""
    digits = [int(sign) for sign in found if sign.isdigit()]
    return any(digits) and sum(w * d for w, d in zip(WEIGHTS, digits, strict=True)) % 11 == 0


def _is_account(country: str, rest: str) -> bool:
    """Whether it holds by the test of account numbers."""
    turned = re.sub(r"[ .]", "", rest + country)
    if not turned.isascii():
        return False
    number = "".join(str(int(sign, LETTERS_TO_NUMBERS)) for sign in turned)
    return int(number) % 97 == REMAINS
