"""The addresses of the data: files in, versions, everything out, sheets made of them."""

from django.urls import path

from bestendig.web.datasets import views

urlpatterns = [
    path("", views.data_home, name="data-home"),
    path("van-ons/", views.data_claim, name="data-claim"),
    path("aanleveren/", views.delivery_new, name="delivery-new"),
    path("aanlevering/<int:pk>/", views.delivery_page, name="delivery"),
    path("aanlevering/<int:pk>/soort/<int:nth>/", views.delivery_kind, name="delivery-kind"),
    path("aanlevering/<int:pk>/inlezen/", views.delivery_confirm, name="delivery-confirm"),
    path("aanlevering/<int:pk>/opnieuw/", views.delivery_again, name="delivery-again"),
    path("aanlevering/<int:pk>/stoppen/", views.delivery_stop, name="delivery-stop"),
    path("aanlevering/<int:pk>/weg/", views.delivery_withdraw, name="delivery-withdraw"),
    path("aanlevering/<int:pk>/verslag.html", views.report_page, name="report-page"),
    path("aanlevering/<int:pk>/verslag.json", views.report_data, name="report-data"),
    path("instemming/", views.consent, name="consent"),
    path("versies/", views.versions, name="versions"),
    path("versies/nakijken/", views.versions_verify, name="versions-verify"),
    path("versies/<slug:version>/verslag/", views.version_report, name="version-report"),
    path("versies/<slug:version>/", views.version_use, name="version-use"),
    path("meenemen/", views.export_new, name="export-new"),
    path("meenemen/<int:pk>/", views.export_page, name="export"),
    path("meenemen/<int:pk>/gegevens.zip", views.export_file, name="export-file"),
    path("bladen/", views.sheets_new, name="sheet-order-new"),
    path("bladen/<int:pk>/", views.sheets_order, name="sheet-order"),
]
