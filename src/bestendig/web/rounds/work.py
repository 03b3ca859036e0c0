"""The long work of this app."""

from bestendig.language import Text
from bestendig.web.jobs.kinds import kind
from bestendig.web.rounds.services import COMBINE, COUNT, combine_round, count_own

kind(COUNT, Text(nl="De kluis van deze werkplek telt", en="The vault of this workplace counts"))(count_own)
kind(COMBINE, Text(nl="We tellen alle kluizen op", en="We are adding up all vaults"))(combine_round)
