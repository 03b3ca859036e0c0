"""A real OpenID provider of its own process: `python -m tests.web.sign_on_provider PORT FOLDER`.

Whoever opens /wie/NAME/ is signed in there. What stands in FOLDER/says.json comes into the next id_token over
what is true, so that a test can let the provider say something else; "forged" signs with a key of elsewhere.
"""

import json
import sys
from pathlib import Path

import django
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import rsa
from django.conf import settings

CLIENT, SECRET, BACK = "werkplek", "een-geheim-van-de-proef", "http://testserver/inloggen/terug/"
LEFT = "http://testserver/inloggen/"


def new_key():
    """A private key in words."""
    made = rsa.generate_private_key(public_exponent=65537, key_size=2048)
    kinds = (serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    return made.private_bytes(*kinds).decode()


def configure(folder):
    """The settings of the provider: PKCE is demanded."""
    settings.configure(
        SECRET_KEY=new_key(),
        PASSWORD_HASHERS=["django.contrib.auth.hashers.MD5PasswordHasher"],
        MIGRATION_MODULES=dict.fromkeys(("auth", "contenttypes", "sessions", "oauth2_provider")),
        ALLOWED_HOSTS=["127.0.0.1"],
        ROOT_URLCONF=__name__,
        USE_TZ=True,
        DEFAULT_AUTO_FIELD="django.db.models.BigAutoField",
        DATABASES={"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": folder / "wie.sqlite3"}},
        INSTALLED_APPS=[
            "django.contrib.auth", "django.contrib.contenttypes", "django.contrib.sessions",
            "oauth2_provider",
        ],
        MIDDLEWARE=[
            "django.contrib.sessions.middleware.SessionMiddleware",
            "django.contrib.auth.middleware.AuthenticationMiddleware",
        ],
        TEMPLATES=[{"BACKEND": "django.template.backends.django.DjangoTemplates", "APP_DIRS": True}],
        LOGIN_URL="/wie/niemand/",
        SAYS=folder / "says.json",
        OAUTH2_PROVIDER={
            "OIDC_ENABLED": True,
            "OIDC_RP_INITIATED_LOGOUT_ENABLED": True,
            "OIDC_RSA_PRIVATE_KEY": new_key(),
            "OAUTH2_VALIDATOR_CLASS": "tests.web.sign_on_validator.Validator",
            "PKCE_REQUIRED": True,
            "SCOPES": {"openid": "wie", "email": "adres", "profile": "naam"},
        },
    )  # fmt: skip
    django.setup()


def prepare():
    """The tables, and our workplace as one that may ask."""
    from django.core.management import call_command
    from oauth2_provider.models import Application

    call_command("migrate", run_syncdb=True, verbosity=0)
    Application.objects.create(
        client_id=CLIENT, client_secret=SECRET, client_type="confidential", redirect_uris=BACK,
        post_logout_redirect_uris=LEFT, authorization_grant_type="authorization-code", algorithm="RS256",
        skip_authorization=True,
    )  # fmt: skip


def sign_in(request, name):
    """Sign somebody in at the provider."""
    from django.contrib.auth import get_user_model, login
    from django.http import HttpResponse

    user, _ = get_user_model().objects.get_or_create(username=name, email=f"{name}@gemeente.invalid")
    login(request, user, "django.contrib.auth.backends.ModelBackend")
    return HttpResponse(name)


def routes():
    """The addresses of the provider."""
    from django.urls import include, path

    return [path("o/", include("oauth2_provider.urls")), path("wie/<str:name>/", sign_in)]


def run(port, folder):
    """Serve until the process ends."""
    from django.core.wsgi import get_wsgi_application
    from waitress import serve

    prepare()
    settings.SAYS.write_text(json.dumps({}))
    (folder / "klaar").touch()
    serve(get_wsgi_application(), host="127.0.0.1", port=port, threads=2, _quiet=True)


if __name__ == "__main__":
    place = Path(sys.argv[2])
    configure(place)
    sys.modules["tests.web.sign_on_provider"] = sys.modules["__main__"]
    settings.ROOT_URLCONF = "tests.web.sign_on_provider"
    urlpatterns = routes()
    run(int(sys.argv[1]), place)
