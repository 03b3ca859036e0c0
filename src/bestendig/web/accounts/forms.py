"""What is asked to sign in, and to change how."""

from typing import Any, ClassVar

from django import forms
from django.contrib.auth.password_validation import validate_password

from bestendig.language import Text
from bestendig.web.accounts.models import User
from bestendig.web.accounts.second_step import counter_of

LONGEST = 200
"""How long a password may be: longer costs the machine much and adds nothing."""
WRONG = Text(
    nl="Dit e-mailadres en wachtwoord horen niet bij elkaar. Kijk ze na en probeer het opnieuw.",
    en="This address and password do not belong together. Check them and try again.",
)
NOT_THE_SAME = Text(nl="Dit is niet twee keer hetzelfde.", en="This is not the same twice.")
NOT_YOURS = Text(nl="Dit is niet uw wachtwoord van nu.", en="This is not your present password.")
WRONG_DIGITS = Text(
    nl="Deze cijfers kloppen niet of zijn al gebruikt. Wacht op de volgende zes.",
    en="These digits are not right or were used already. Wait for the next six.",
)


class WordedForm(forms.Form):
    """A form whose labels and notes are in the language of the page."""

    labels: ClassVar[dict[str, Text]] = {}
    notes: ClassVar[dict[str, Text]] = {}

    def __init__(self, language: str, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.language = language
        for name, field in self.fields.items():
            field.label = self.labels[name].into(language)
            field.help_text = self.notes[name].into(language) if name in self.notes else ""


def _password(kind: str) -> forms.CharField:
    """A field for a password that helps password keepers; nothing is cut off from it."""
    look = forms.PasswordInput(attrs={"autocomplete": kind})
    return forms.CharField(widget=look, max_length=LONGEST, strip=False)


class SignInForm(forms.Form):
    """Address and password."""

    email = forms.EmailField(widget=forms.EmailInput(attrs={"autocomplete": "username"}))
    password = _password("current-password")

    def clean_email(self) -> str:
        """The address as it is kept, whatever the capitals."""
        return str(self.cleaned_data["email"]).lower()


class DigitsForm(WordedForm):
    """Six digits, or a code for when the telephone is gone."""

    typed = forms.CharField(
        max_length=40, widget=forms.TextInput(attrs={"autocomplete": "one-time-code", "autofocus": True})
    )
    labels: ClassVar[dict[str, Text]] = {
        "typed": Text(nl="Zes cijfers, of een reservecode", en="Six digits, or a recovery code")
    }


class SetUpForm(WordedForm):
    """Six digits that show that the telephone knows the secret."""

    typed = forms.CharField(
        max_length=10, widget=forms.TextInput(attrs={"autocomplete": "one-time-code", "inputmode": "numeric"})
    )
    labels: ClassVar[dict[str, Text]] = {"typed": Text(nl="De zes cijfers", en="The six digits")}

    def __init__(self, secret: str, language: str, *args: Any) -> None:
        super().__init__(language, *args)
        self.secret, self.counter = secret, 0

    def clean_typed(self) -> str:
        """The digits, which must be those of now."""
        found = counter_of(self.secret, self.cleaned_data["typed"])
        if found is None:
            raise forms.ValidationError(WRONG_DIGITS.into(self.language))
        self.counter = found
        return str(self.cleaned_data["typed"])


class NewPasswordForm(WordedForm):
    """A new password, twice."""

    new = _password("new-password")
    again = _password("new-password")
    labels: ClassVar[dict[str, Text]] = {
        "new": Text(nl="Nieuw wachtwoord", en="New password"),
        "again": Text(nl="Nog een keer", en="Once more"),
    }
    notes: ClassVar[dict[str, Text]] = {
        "new": Text(
            nl="Minstens twaalf tekens. Een zin die u goed onthoudt, is het sterkst.",
            en="At least twelve signs. A sentence that you remember well is the strongest.",
        )
    }

    def __init__(self, user: User, language: str, *args: Any) -> None:
        super().__init__(language, *args)
        self.user = user

    def clean_new(self) -> str:
        """The password, when it is good enough."""
        new = str(self.cleaned_data["new"])
        validate_password(new, self.user)
        return new

    def clean_again(self) -> str:
        """The same once more."""
        again = str(self.cleaned_data["again"])
        if "new" in self.cleaned_data and again != self.cleaned_data["new"]:
            raise forms.ValidationError(NOT_THE_SAME.into(self.language))
        return again


class ChangePasswordForm(NewPasswordForm):
    """The password of now, and a new one twice."""

    now = _password("current-password")
    field_order = ("now", "new", "again")
    labels: ClassVar[dict[str, Text]] = {
        "now": Text(nl="Wachtwoord van nu", en="Present password"),
        **NewPasswordForm.labels,
    }

    def clean_now(self) -> str:
        """The password of now, when it is."""
        now = str(self.cleaned_data["now"])
        if not self.user.check_password(now):
            raise forms.ValidationError(NOT_YOURS.into(self.language))
        return now
