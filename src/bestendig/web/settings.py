"""The settings of Django, from the configuration of the workplace."""

from pathlib import Path
from urllib.parse import unquote, urlsplit

from bestendig.web.configuration import read_configuration

CONFIGURATION = read_configuration()

SECRET_KEY = CONFIGURATION.secret_key
DEBUG = False
ALLOWED_HOSTS = list(CONFIGURATION.hosts)
ROOT_URLCONF = "bestendig.web.urls"
WSGI_APPLICATION = "bestendig.web.wsgi.application"
AUTH_USER_MODEL = "accounts.User"
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

INSTALLED_APPS = [
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "django.contrib.staticfiles",
    "axes",
    "django_htmx",
    "bestendig.web.ui",
    "bestendig.web.freshness",
    "bestendig.web.audit",
    "bestendig.web.parties",
    "bestendig.web.accounts",
    "bestendig.web.memory",
    "bestendig.web.sheets",
    "bestendig.web.promises",
    "bestendig.web.jobs",
    "bestendig.web.impact",
    "bestendig.web.datasets",
    "bestendig.web.knowledge",
    "bestendig.web.answers",
    "bestendig.web.bottlenecks",
    "bestendig.web.patterns",
    "bestendig.web.newness",
    "bestendig.web.incidents",
    "bestendig.web.rounds",
    "bestendig.web.contracts",
    "bestendig.web.policy",
    "bestendig.web.talks",
    "bestendig.web.portraits",
    "bestendig.web.quarters",
    "bestendig.web.exchange",
    "bestendig.web.meaning",
    "bestendig.web.records",
    "bestendig.web.administration",
    "bestendig.web.start",
]
MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "bestendig.web.ui.headers.HeadersMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.common.CommonMiddleware",
    "bestendig.web.accounts.guards.SizeMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "bestendig.web.ui.language.LanguageMiddleware",
    "bestendig.web.accounts.seat.SeatMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "csp.middleware.CSPMiddleware",
    "bestendig.web.ui.faults.FaultMiddleware",
    "bestendig.web.accounts.guards.OftenMiddleware",
    "axes.middleware.AxesMiddleware",
]
TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.messages.context_processors.messages",
                "bestendig.web.ui.context.around",
            ],
        },
    }
]
AUTHENTICATION_BACKENDS = [
    "axes.backends.AxesStandaloneBackend",
    "django.contrib.auth.backends.ModelBackend",
]
AUTH_PASSWORD_VALIDATORS = [
    {
        "NAME": "bestendig.web.accounts.passwords.LongEnough",
        "OPTIONS": {"min_length": 12},
    },
    {"NAME": "django.contrib.auth.password_validation.CommonPasswordValidator"},
    {"NAME": "django.contrib.auth.password_validation.UserAttributeSimilarityValidator"},
]
LOGIN_URL = "sign-in"
LOGIN_REDIRECT_URL = "start"
AXES_FAILURE_LIMIT = 5
AXES_COOLOFF_TIME = 1
AXES_LOCKOUT_PARAMETERS = [["username", "ip_address"]]
AXES_USERNAME_FORM_FIELD = "email"
AXES_LOCKOUT_TEMPLATE = "accounts/locked.html"
AXES_VERBOSE = False


def _database() -> dict[str, object]:
    """SQLite in the folder of the workplace, or the PostgreSQL that is named."""
    if not CONFIGURATION.database:
        return {
            "ENGINE": "django.db.backends.sqlite3",
            "NAME": CONFIGURATION.folder / "werkplek.sqlite3",
            "CONN_MAX_AGE": 60,
            "OPTIONS": {
                "init_command": "PRAGMA journal_mode=wal; PRAGMA synchronous=normal;",
                "transaction_mode": "IMMEDIATE",
                "timeout": 20,
            },
        }
    parts = urlsplit(CONFIGURATION.database)
    return {
        "ENGINE": "django.db.backends.postgresql",
        "NAME": parts.path.lstrip("/"),
        "USER": unquote(parts.username or ""),
        "PASSWORD": unquote(parts.password or ""),
        "HOST": parts.hostname or "",
        "PORT": str(parts.port or ""),
        "CONN_MAX_AGE": 60,
    }


DATABASES = {"default": _database()}
LANGUAGE_CODE = "nl"
TIME_ZONE = "Europe/Amsterdam"
USE_TZ = True
USE_I18N = True

STATIC_URL = "/static/"
HOUSE_STYLE = CONFIGURATION.folder / "huisstijl"
"""Where a municipality lays its own tokens.css, with letters and pictures: whoever asks gets these files."""
STATICFILES_DIRS = [("fonts", Path(__file__).parents[1] / "sheets" / "fonts")]
if HOUSE_STYLE.is_dir():
    STATICFILES_DIRS.append(("huisstijl", HOUSE_STYLE))
STATIC_ROOT = CONFIGURATION.folder / "static"
STATIC_ROOT.mkdir(parents=True, exist_ok=True)
WHITENOISE_USE_FINDERS = True

_SAFE_NAME = "__Host-" if CONFIGURATION.is_https else ""  # such a cookie is of this host and of https alone
SESSION_COOKIE_NAME, CSRF_COOKIE_NAME = f"{_SAFE_NAME}bestendig", f"{_SAFE_NAME}bestendig-formulier"
SESSION_COOKIE_AGE = 8 * 3600
SESSION_COOKIE_HTTPONLY = True
SESSION_COOKIE_SAMESITE = "Lax"
CSRF_COOKIE_SAMESITE = "Lax"
CSRF_COOKIE_HTTPONLY = True
CSRF_FAILURE_VIEW = "bestendig.web.accounts.guards.expired"
MESSAGE_STORAGE = "django.contrib.messages.storage.session.SessionStorage"
SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = CONFIGURATION.is_https
SECURE_SSL_REDIRECT = CONFIGURATION.is_https
SECURE_HSTS_SECONDS = 31_536_000 if CONFIGURATION.is_https else 0
SECURE_HSTS_INCLUDE_SUBDOMAINS = SECURE_HSTS_PRELOAD = CONFIGURATION.is_https
SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")
SECURE_REFERRER_POLICY = "same-origin"
X_FRAME_OPTIONS = "DENY"
DATA_UPLOAD_MAX_MEMORY_SIZE = 2_000_000
DATA_UPLOAD_MAX_NUMBER_FIELDS, DATA_UPLOAD_MAX_NUMBER_FILES = 2_000, 100
CONTENT_SECURITY_POLICY = {
    "DIRECTIVES": {
        "default-src": ["'self'"],
        "img-src": ["'self'", "data:"],
        "object-src": ["'none'"],
        "base-uri": ["'none'"],
        "form-action": ["'self'"],
        "frame-ancestors": ["'none'"],
    }
}
