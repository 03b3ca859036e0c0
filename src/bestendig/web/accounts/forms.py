"""What is asked to sign in."""

from django import forms

from bestendig.language import Text


class SignInForm(forms.Form):
    """Address and password."""

    email = forms.EmailField(widget=forms.EmailInput(attrs={"autocomplete": "username"}))
    password = forms.CharField(
        widget=forms.PasswordInput(attrs={"autocomplete": "current-password"}), max_length=200
    )


WRONG = Text(
    nl="Dit e-mailadres en wachtwoord horen niet bij elkaar. Kijk ze na en probeer het opnieuw.",
    en="This address and password do not belong together. Check them and try again.",
)
