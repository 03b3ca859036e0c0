"""The addresses of records."""

from django.urls import path

from bestendig.web.records.archive import views as archive
from bestendig.web.records.keeping import views as keeping
from bestendig.web.records.logbook import views as logbook
from bestendig.web.records.package import views as package
from bestendig.web.records.rules import views as rules
from bestendig.web.records.trail import views as trail

urlpatterns = [
    path("spoor/", trail.trail, name="trail"),
    path("spoor/nakijken/", trail.trail_check, name="trail-check"),
    path("spoor/spoor.<slug:form>", trail.trail_file, name="trail-file"),
    path("verwerkingen/", logbook.logbook, name="logbook"),
    path("verwerkingen/<slug:month>.jsonl", logbook.logbook_file, name="logbook-file"),
    path("bewaren/", keeping.retention, name="retention"),
    path("bewaren/termijn/", keeping.retention_term, name="retention-term"),
    path("bewaren/nu/", keeping.retention_now, name="retention-now"),
    path("besluiten/", archive.decisions, name="decisions"),
    path("besluiten/bewaren/", archive.decisions_keeping, name="decisions-keeping"),
    path("besluiten/<slug:kind>/<int:pk>/", archive.decision_take, name="decision-take"),
    path("pakket/", package.governance, name="governance"),
    path("pakket/pakket.zip", package.governance_file, name="governance-file"),
    path("regels/", rules.rules, name="rules"),
    path("regels/kleine-aantallen/", rules.rules_threshold, name="rules-threshold"),
]
