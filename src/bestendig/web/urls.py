"""Every address of the workplace: Dutch in the browser, English in the code."""

from django.urls import include, path

urlpatterns = [
    path("", include("bestendig.web.start.urls")),
    path("", include("bestendig.web.accounts.urls")),
    path("gespreksbladen/", include("bestendig.web.sheets.urls")),
    path("toetsen/", include("bestendig.web.impact.urls")),
    path("werk/", include("bestendig.web.jobs.urls")),
    path("afspraken/", include("bestendig.web.promises.urls")),
]
handler403 = "bestendig.web.ui.views.not_allowed"
handler404 = "bestendig.web.ui.views.not_found"
handler500 = "bestendig.web.ui.views.went_wrong"
