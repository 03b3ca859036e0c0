"""The long work of this app."""

from bestendig.language import Text
from bestendig.web.jobs.kinds import kind
from bestendig.web.policy.services import WORK, make_file

kind(WORK, Text(nl="We maken het dossier voor de raad", en="We are making the file for the council"))(
    make_file
)
