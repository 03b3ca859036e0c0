"""The long work of the trail."""

from bestendig.language import Text
from bestendig.web.jobs.kinds import kind
from bestendig.web.records.trail.services import WORK, check_trail

kind(WORK, Text(nl="We lopen het spoor na", en="We are walking the trail"))(check_trail)
