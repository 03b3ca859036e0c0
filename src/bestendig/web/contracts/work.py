"""The long work of this app."""

from bestendig.language import Text
from bestendig.web.contracts.services import WORK, count_people
from bestendig.web.jobs.kinds import kind

kind(WORK, Text(nl="We tellen wie er hulp heeft achter elk contract",
                en="We are counting who has help behind each contract"))(count_people)  # fmt: skip
