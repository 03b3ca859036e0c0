"""Every address of the workplace: Dutch in the browser, English in the code."""

from django.urls import include, path

urlpatterns = [
    path("", include("bestendig.web.start.urls")),
    path("", include("bestendig.web.accounts.urls")),
    path("gespreksbladen/", include("bestendig.web.sheets.urls")),
    path("toetsen/", include("bestendig.web.impact.urls")),
    path("werk/", include("bestendig.web.jobs.urls")),
    path("gegevens/", include("bestendig.web.datasets.urls")),
    path("tellingen/", include("bestendig.web.rounds.urls")),
    path("contracten/", include("bestendig.web.contracts.urls")),
    path("beleid/", include("bestendig.web.policy.urls")),
    path("aanbieders/", include("bestendig.web.portraits.urls")),
    path("gesprekken/", include("bestendig.web.talks.urls")),
    path("knelpunten/", include("bestendig.web.bottlenecks.urls")),
    path("rode-draden/", include("bestendig.web.patterns.urls")),
    path("kwartaal/", include("bestendig.web.quarters.urls")),
    path("mag-dit/", include("bestendig.web.answers.urls")),
    path("kennis/is-dit-nieuw/", include("bestendig.web.newness.urls")),
    path("kennis/incident/", include("bestendig.web.incidents.urls")),
    path("kennis/uitwisselen/", include("bestendig.web.exchange.urls")),
    path("kennis/", include("bestendig.web.knowledge.urls")),
    path("uitleg/", include("bestendig.web.meaning.urls")),
    path("beheer/", include("bestendig.web.administration.urls")),
    path("beheer/", include("bestendig.web.records.urls")),
    path("afspraken/", include("bestendig.web.promises.urls")),
]
handler403 = "bestendig.web.ui.views.not_allowed"
handler404 = "bestendig.web.ui.views.not_found"
handler500 = "bestendig.web.ui.views.went_wrong"
