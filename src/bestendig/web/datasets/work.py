"""The long work of this app."""

from bestendig.language import Text
from bestendig.web.datasets import services
from bestendig.web.datasets.incoming import services as incoming
from bestendig.web.jobs.kinds import kind

kind(
    incoming.LOOK,
    Text(nl="We kijken wat er in uw bestanden staat", en="We are looking what your files hold"),
)(incoming.look)
kind(incoming.TAKE, Text(nl="We lezen uw bestanden in", en="We are taking your files in"))(incoming.take)
kind(
    services.VERIFY,
    Text(nl="We kijken alle versies na", en="We are checking all versions"),
)(services.verify)
kind(
    services.EXPORT,
    Text(nl="We zetten alles klaar om mee te nemen", en="We are getting everything ready to take along"),
)(services.export)
kind(
    services.SHEETS,
    Text(nl="We maken gespreksbladen", en="We are making discussion sheets"),
)(services.make_sheets)
