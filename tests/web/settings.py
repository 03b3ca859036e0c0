"""The settings of the workplace in tests: a folder of its own, no https, the practice town."""

import os
import tempfile

os.environ["BESTENDIG_FOLDER"] = tempfile.mkdtemp(prefix="bestendig-werkplek-")  # each process its own
os.environ.setdefault("BESTENDIG_DEMO", "1")
os.environ.setdefault("BESTENDIG_HTTPS", "0")
os.environ.setdefault("DJANGO_ALLOW_ASYNC_UNSAFE", "true")  # a browser of playwright runs in the same thread

from bestendig.web.settings import *  # noqa: F403

PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
