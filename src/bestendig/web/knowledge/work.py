"""The long work of this app."""

from bestendig.language import Text
from bestendig.web.jobs.kinds import kind
from bestendig.web.knowledge.intakes.services import WORK, take_over

kind(WORK, Text(nl="We nemen de regels over die u koos", en="We take over the lines you chose"))(take_over)
