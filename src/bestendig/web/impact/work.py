"""The long work of this app."""

from bestendig.language import Text
from bestendig.web.impact.services import LOOK_BACK, WORK, look_back_on, test_plan
from bestendig.web.jobs.kinds import kind

kind(WORK, Text(nl="We toetsen uw plan", en="We are testing your plan"))(test_plan)
kind(LOOK_BACK, Text(nl="We kijken terug op uw toets", en="We are looking back on your test"))(look_back_on)
