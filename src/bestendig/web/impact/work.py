"""The long work of this app."""

from bestendig.language import Text
from bestendig.web.impact.services import WORK, test_plan
from bestendig.web.jobs.kinds import kind

kind(WORK, Text(nl="We toetsen uw plan", en="We are testing your plan"))(test_plan)
