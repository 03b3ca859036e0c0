"""The long work of this app."""

from bestendig.language import Text
from bestendig.web.jobs.kinds import kind
from bestendig.web.newness.services import WORK, looked

kind(WORK, Text(nl="We zoeken wat op dit plan lijkt", en="We are searching what is like this plan"))(looked)
