"""The long work of retention."""

from bestendig.language import Text
from bestendig.web.jobs.kinds import kind
from bestendig.web.records.keeping.services import WORK, keep_now

kind(WORK, Text(nl="We voeren de bewaarregels uit", en="We are carrying out the rules of retention"))(
    keep_now
)
