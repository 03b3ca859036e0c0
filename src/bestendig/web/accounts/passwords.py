"""What a password must be; in our own words where Django has no Dutch ones."""

from django.contrib.auth.password_validation import MinimumLengthValidator
from django.utils.translation import get_language

from bestendig.language import Text

TOO_SHORT = Text(
    nl="Dit wachtwoord is te kort: minstens {n} tekens.",
    en="This password is too short: at least {n} signs.",
)


class LongEnough(MinimumLengthValidator):
    """Refuses a password that is too short."""

    def get_error_message(self) -> str:
        """What is wrong."""
        return TOO_SHORT.filled(n=self.min_length).into(get_language() or "nl")
